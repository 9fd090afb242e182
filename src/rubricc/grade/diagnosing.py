"""Which misreadings explain an annotator's answers best, and whether any does.

Three questions, each with a stated chance to be answered wrongly:

    careful?          Is there a reading for which the answers speak more than slips would, in all
                      but 4 % of careful annotators, or are there more wrong answers than slips
                      make in all but 1 %? If neither, the annotator is careful.
    which?            The likeliest reading; two together if with the second the answers are twenty
                      times likelier than what the first alone needed to be named.
    none of these?    Does it leave more answers unexplained than slips make in all but 1 % of
                      those who hold it? Then none of the readings that we know is named.

How likely a reading is takes all hypotheses together in which it occurs, alone or with any other
(Bayes): where several pairs explain the answers alike, what they have in common comes first.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations
from math import ceil, exp, fsum, log

from rubricc.grade.chances import tail
from rubricc.grade.readings import SLIP, UNIT, Reading, Readings, readings_of
from rubricc.quiz import Key

UNLIKELY = 0.01
"""What slips make so rarely is not taken for slips."""
ODDS = ceil(UNIT * log(20))
"""Evidence that makes something twenty times likelier. A second misreading must add as much, beyond
what the first one needed; of two readings that differ by less these answers do not say which."""
PAIRS = 0.25
"""For one annotator who holds one misreading we expect so many who hold two."""
SHOWN = 5


class Verdict(StrEnum):
    """What came of it."""

    CAREFUL = "careful"
    MISREADING = "misreading"
    NONE = "none of these"


@dataclass(frozen=True, slots=True)
class Suspect:
    """Misreadings that these answers cannot part, as one. Of the items that tell them, `fits` of
    `told` were answered as their reader would, or wrongly where that one must guess. `near` are
    those that only one item parts from them, or that these answers make nearly as likely.
    `evidence` is a natural logarithm."""

    misreadings: tuple[str, ...]
    near: tuple[str, ...]
    fits: int
    told: int
    evidence: float


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """What explains an annotator's answers: `named` one or two suspects if the verdict is a
    misreading, `ranked` the likeliest first, whatever the verdict. `alarms` is the chance that a
    careful annotator is not called so."""

    verdict: Verdict
    named: tuple[Suspect, ...]
    ranked: tuple[Suspect, ...]
    wrong: int
    unexplained: int
    alarms: float


@dataclass(frozen=True, slots=True)
class _Sheet:
    """The answers to some items, by their number, with what is known of the readings.

    `evidence` is what they say for each reading; `hit` are the readings that explain any wrong
    answer. Another one never makes answers likelier, alone or as a second.
    """

    readings: Readings
    chosen: Sequence[str]
    evidence: Sequence[int]
    hit: Sequence[int]

    def both(self, one: int, other: int) -> int:
        """What the answers say for two readings together.

        Where both tell, one of them always wins, or now this and now that.
        """
        first = second = mixed = 0
        for n in self.readings.both_tell(one, other):
            weights, said = self.readings.weights[n], self.chosen[n]
            mine, theirs = (self.readings.named[place].trace[n] for place in (one, other))
            first += weights[said, mine, mine]
            second += weights[said, theirs, theirs]
            mixed += weights[said, mine, theirs]
        return (
            self.evidence[one] + self.evidence[other] + max(mixed - first - second, -first, -second)
        )

    def suspect(self, place: int, *, is_first: bool = False) -> Suspect:
        """A reading as it is told; with the first one stands what is nearly as likely."""
        reading, items = self.readings.named[place], self.readings.items
        fits = sum(
            self.chosen[number] == said
            if said is not None
            else self.chosen[number] != items[number].key
            for number, said in reading.trace.items()
        )
        near = {*self.readings.near[reading.misreadings]}
        if is_first:
            near.update(self._as_likely(place))
        return Suspect(
            reading.misreadings,
            tuple(sorted(near)),
            fits,
            len(reading.trace),
            round(self.evidence[place] / UNIT, 6),
        )

    def _as_likely(self, place: int) -> Iterator[str]:
        least = max(1, self.evidence[place] - ODDS)
        for other in self.hit:
            if other != place and self.evidence[other] >= least:
                yield from self.readings.named[other].misreadings

    def unexplained(self, readings: Sequence[Reading]) -> tuple[int, int]:
        """How many answers are not as such a reader would give them, of those who must not
        guess."""
        count = of = 0
        for number, item in enumerate(self.readings.items):
            said = {one.trace[number] for one in readings if number in one.trace} or {item.key}
            if None not in said:
                of += 1
                count += self.chosen[number] not in said
        return count, of


def diagnose(key: Key, chosen: Mapping[str, str]) -> Diagnosis:
    """What explains the answers to a form: item → outcome chosen, of those answered."""
    readings = readings_of(key, tuple(item.id for item in key.items if item.id in chosen))
    return diagnose_by(readings, chosen)


def diagnose_by(readings: Readings, chosen: Mapping[str, str]) -> Diagnosis:
    """The same, where the readings of the items answered are known already."""
    sheet = _sheet(readings, tuple(chosen[item.id] for item in readings.items))
    ranked, best, found = _ranked(sheet)
    wrong, of = sheet.unexplained(())
    left = wrong
    if best and found >= readings.threshold:
        left, of = sheet.unexplained([readings.named[place] for place in best])
        verdict = Verdict.MISREADING
    else:
        verdict, best = Verdict.CAREFUL, ()
    if left and tail(left, of, SLIP) < UNLIKELY:
        verdict, best = Verdict.NONE, ()
    return Diagnosis(
        verdict,
        tuple(sheet.suspect(place, is_first=len(best) == 1) for place in best),
        tuple(sheet.suspect(place, is_first=place == ranked[0]) for place in ranked[:SHOWN]),
        wrong,
        left,
        readings.alarms + UNLIKELY,
    )


def _sheet(readings: Readings, chosen: Sequence[str]) -> _Sheet:
    evidence = [one.base for one in readings.named]
    hit: set[int] = set()
    for number, item in enumerate(readings.items):
        said, weights = chosen[number], readings.weights[number]
        if said == item.key:
            continue
        for place in readings.telling[number]:
            mine = readings.named[place].trace[number]
            evidence[place] += weights[said, mine, mine] - weights[item.key, mine, mine]
            if mine is None or mine == said:
                hit.add(place)
    return _Sheet(readings, chosen, evidence, sorted(hit))


def _ranked(sheet: _Sheet) -> tuple[list[int], tuple[int, ...], int]:
    """The readings, the likeliest first, and the one or two that explain the answers best, with
    what the answers say for them."""
    pairs = [(sheet.both(*two), *two) for two in combinations(sheet.hit, 2)]
    order = _in_order(sheet, pairs)
    if not order:
        return [], (), 0
    first = order[0]
    if pairs:
        gain, one, other = max(pairs, key=lambda pair: (pair[0], -pair[1], -pair[2]))
        alone = max(sheet.evidence)
        if gain - alone >= sheet.readings.threshold + ODDS:
            two = tuple(place for place in order if place in (one, other))
            return list(dict.fromkeys((*two, *order))), two, gain
    return order, (first,), sheet.evidence[first]


def _in_order(sheet: _Sheet, pairs: Sequence[tuple[int, int, int]]) -> list[int]:
    """The readings, those first that are likeliest in all hypotheses together: one or two
    misreadings, each as likely as any other before anybody answers."""
    most = max([*sheet.evidence, *(gain for gain, _, _ in pairs)], default=0)
    sizes = [len(one.misreadings) for one in sheet.readings.named]
    share = 2 * PAIRS / max(1, sum(sizes) - 1)
    likely = [
        [size * exp((found - most) / UNIT)]
        for size, found in zip(sizes, sheet.evidence, strict=True)
    ]
    for gain, one, other in pairs:
        both = share * sizes[one] * sizes[other] * exp((gain - most) / UNIT)
        likely[one].append(both)
        likely[other].append(both)
    sums = [fsum(each) for each in likely]
    return sorted(
        range(len(sums)),
        key=lambda place: (
            -round(log(sums[place]), 6) if sums[place] else 0.0,
            -sheet.evidence[place],
            sheet.readings.named[place].misreadings,
        ),
    )
