"""Which misreadings explain an annotator's answers best, and whether any does.

Three questions, each with a stated chance to be answered wrongly:

    careful?          Is there a reading for which the answers speak more than slips would, in all
                      but 4 % of careful annotators, or are there more wrong answers than slips
                      make in all but 1 %? If neither, the annotator is careful.
    which?            The likeliest reading; two together if with the second the answers are twenty
                      times likelier than what the first alone needed to be named.
    none of these?    Does it leave more answers unexplained than slips make in all but 1 % of
                      those who hold it? Then none of the readings that we know is named.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import log

from rubricc.grade.chances import tail
from rubricc.grade.readings import SLIP, Reading, Readings, readings_of
from rubricc.quiz import Key

UNLIKELY = 0.01
"""What slips make so rarely is not taken for slips."""
SECOND = log(20)
"""What a second misreading must add to the evidence, beyond what the first one needed."""
LEADERS = 12
"""So many readings are tried together with every other one."""
SHOWN = 5


class Verdict(StrEnum):
    """What came of it."""

    CAREFUL = "careful"
    MISREADING = "misreading"
    NONE = "none of these"


@dataclass(frozen=True, slots=True)
class Suspect:
    """Misreadings that these answers cannot part, as one, and those `near` that only one item parts
    from them: of the items that tell them, `fits` of
    `told` were answered as their reader would, or wrongly where that one must guess. `evidence` is
    a natural logarithm."""

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
    """The answers to some items, by their number, with what is known of the readings."""

    readings: Readings
    chosen: Sequence[str]

    def evidence(self, reading: Reading) -> float:
        """What the answers say for a reading."""
        return sum(self.at(number, said, said) for number, said in reading.trace.items())

    def at(self, number: int, one: str | None, other: str | None) -> float:
        """What one answer says for a reader who would give one of two, each as likely."""
        return self.readings.weights[number][self.chosen[number], one, other]

    def correction(self, one: Reading, other: Reading) -> float:
        """What is to be added to the evidence for two readings if somebody misreads both.

        Where both tell, one of them always wins, or now this and now that.
        """
        first = second = mixed = 0.0
        for n in self.readings.both_tell(one, other):
            first += self.at(n, one.trace[n], one.trace[n])
            second += self.at(n, other.trace[n], other.trace[n])
            mixed += self.at(n, one.trace[n], other.trace[n])
        return max(mixed - first - second, -first, -second)

    def suspect(self, reading: Reading) -> Suspect:
        """A reading as it is told."""
        items = self.readings.items
        fits = sum(
            self.chosen[number] == said
            if said is not None
            else self.chosen[number] != items[number].key
            for number, said in reading.trace.items()
        )
        evidence = round(self.evidence(reading), 6)
        near = self.readings.near[reading.misreadings]
        return Suspect(reading.misreadings, near, fits, len(reading.trace), evidence)

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
    sheet = _Sheet(readings, tuple(chosen[item.id] for item in readings.items))
    ranked, best, found = _ranked(sheet)
    wrong, of = sheet.unexplained(())
    left = wrong
    if best and found >= readings.threshold:
        left, of = sheet.unexplained(best)
        verdict = Verdict.MISREADING
    else:
        verdict, best = Verdict.CAREFUL, ()
    if left and tail(left, of, SLIP) < UNLIKELY:
        verdict, best = Verdict.NONE, ()
    return Diagnosis(
        verdict,
        tuple(map(sheet.suspect, best)),
        tuple(map(sheet.suspect, ranked[:SHOWN])),
        wrong,
        left,
        readings.alarms + UNLIKELY,
    )


def _ranked(sheet: _Sheet) -> tuple[list[Reading], tuple[Reading, ...], float]:
    """The readings, the likeliest first, and the one or two that explain the answers best, with
    what the answers say for them."""
    alone = {one.misreadings: sheet.evidence(one) for one in sheet.readings.named}
    order = sorted(sheet.readings.named, key=lambda one: (-alone[one.misreadings], one.misreadings))
    if not order:
        return [], (), 0.0
    first = order[0]
    pairs = sorted(_pairs(sheet, order, alone), key=lambda pair: -pair[0])
    if pairs:
        gain, one, other = pairs[0]
        if gain - alone[first.misreadings] >= sheet.readings.threshold + SECOND:
            best = [one, other]
            return _in_order([*best, *_members(pairs), *order]), (one, other), gain
    with_first = [pair for pair in pairs if first in pair[1:]]
    return _in_order([first, *_members(with_first), *order]), (first,), alone[first.misreadings]


def _members(pairs: Sequence[tuple[float, Reading, Reading]]) -> Iterator[Reading]:
    for _, one, other in pairs:
        yield one
        yield other


def _in_order(readings: Sequence[Reading]) -> list[Reading]:
    """Each once, where it stands first."""
    return list({one.misreadings: one for one in readings}.values())


def _pairs(
    sheet: _Sheet, order: Sequence[Reading], alone: Mapping[tuple[str, ...], float]
) -> Iterator[tuple[float, Reading, Reading]]:
    """What is said for two readings together, one of them among the leaders."""
    for place, one in enumerate(order[:LEADERS]):
        for other in order[place + 1 :]:
            both = alone[one.misreadings] + alone[other.misreadings]
            yield both + sheet.correction(one, other), one, other
