"""Quizzes: made-up annotators answer a form of each shipped guideline, and are diagnosed.

Each holds a misreading that the form can name, or two, or none, and gives one answer in twenty by
mistake. A misreading is of one decision; what the others say is taken as they mean it. Who holds
two of one decision answers by the guideline misread twice, not by our model of that: the second
misreading is looked for among those of the guideline that the first one makes of it.
"""

import os
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import cache
from itertools import combinations
from pathlib import Path
from random import Random

from rubricc.compiler import compile_guideline
from rubricc.grade import SLIP, Diagnosis, Readings, Suspect, Verdict, diagnose_by, readings_of
from rubricc.interpret import complete, decide
from rubricc.model import Guideline, Special, Value
from rubricc.quiz import (
    Draw,
    Half,
    Key,
    KeyItem,
    Named,
    Terms,
    Wish,
    draw_forms,
    items,
    key_of,
    outcome_name,
    said_to,
)
from rubricc.quiz.doubting import OPEN, doubt_in, settled, verdicts_in
from rubricc.suite import Misreading, misreadings, tell_apart
from rubricc.table import text_value

TITLE = "Quizzes"
ROOT = Path(__file__).parents[1]
PEOPLE = int(os.environ.get("PEOPLE", "1000"))
COUPLES = 5
"""So many annotators share each pair of misreadings that is drawn."""
FIRSTS = 25
"""So many misreadings at most are the first of a pair: what a guideline misread can further be
misread as is slow to list."""
SIZE, LEAST = 30, 8
TOLD = 3
DRAWS = 40
"""Pairs are drawn so often for one that shows itself."""

Answers = Sequence[str | None]
"""What somebody means to answer, item by item; None for who must guess."""

Count = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Shown:
    """What came out on one guideline: shares of annotators, and how many misreadings are told."""

    name: str
    size: int
    misreadings: int
    told: int
    together: int
    one: Count
    tied: Count
    two: Count
    parted: Count
    careful: Count


@dataclass(frozen=True, slots=True)
class Asked:
    """A form, what its readings are, and the misreadings of its guideline by their ids."""

    key: Key
    readings: Readings
    known: Mapping[str, Misreading]

    @property
    def named(self) -> tuple[str, ...]:
        """The misreadings that the form can name."""
        return tuple(name for one in self.readings.named for name in one.misreadings)


def report(_: Path) -> Iterator[str]:
    """A row for each guideline."""
    yield f"{PEOPLE} annotators of each sort; {SLIP:.0%} slips; a form of {SIZE} items where there"
    yield "are so many. *Told* can be named alone, *together* only with others that no item or but"
    yield "one parts, which the diagnosis says. *One*: the right misreading comes first, up to"
    yield "those. *Or as likely*: up to those, too, that these answers make nearly as likely, which"
    yield "the diagnosis says as well. *Two*: both are among the first three, up to those that the"
    yield "form does not part, where three items tell each beside the other. *Parted*: the same, of"
    yield "those alone whom no other misreading, and no other two, explain as well without a slip:"
    yield "two misreadings of one decision act on each other, and may come to what a third one does"
    yield "or to what neither does. *Careful*: called so."
    yield ""
    yield (
        "| guideline | items | misreadings | told | together | one | or as likely | two "
        "| parted | of all | careful |"
    )
    yield "|---|---|---|---|---|---|---|---|---|---|---|"
    with ProcessPoolExecutor(2) as pool:
        found = [one for one in pool.map(shown, sorted((ROOT / "guidelines").glob("*.md"))) if one]
    for each in found:
        of = each.misreadings
        yield (
            f"| {each.name} | {each.size} | {of} | {each.told / of:.0%} | {each.together / of:.0%} "
            f"| {_share(each.one)} | {_share(each.tied)} | {_share(each.two)} "
            f"| {_share(each.parted)} | {_share((each.parted[1], each.two[1]))} "
            f"| {_share(each.careful)} |"
        )
    for name in ("one", "two", "parted", "careful"):
        low = [each.name for each in found if not _is_fine(getattr(each, name))]
        yield ""
        yield f"Less than 95 % of *{name}*: {', '.join(low) or 'none'}."


def shown(path: Path) -> Shown | None:
    """The simulation on one guideline; None for one that has no items to ask."""
    asked = form_of(path)
    if asked is None:
        return None
    standing = Counter(one.standing for one in asked.key.misreadings)
    rng = Random(path.stem)
    one, tied = _of_one(asked, rng)
    return Shown(
        path.stem,
        len(asked.key.items),
        len(asked.key.misreadings),
        standing["told"],
        standing["together"],
        one,
        tied,
        *_of_two(asked, rng),
        _of_none(asked, rng),
    )


def form_of(path: Path) -> Asked | None:
    """A form of as many items as there are, 30 at most."""
    made = compile_guideline(str(path), _files(path))
    if made.guideline is None or made.table is None:
        return None
    about = made.guideline
    telling = tell_apart(about)
    known = {one.misreading.id: one.misreading for one in telling.differences}
    pool = items(telling, Half.GOLD, Wish(6, 2, 900, b"bench", offers_all=True))
    for size in range(SIZE, LEAST - 1, -1):
        drawn = draw_forms(pool, Draw(b"bench"), size, 1)
        if isinstance(drawn, tuple):
            named = Named(
                id=about.id, title=about.title, version=about.version, digest=made.table.digest
            )
            terms = Terms(named, "1", size)
            key = key_of(drawn[0], tuple(known.values()), terms, Draw(b"bench"))
            return Asked(key, readings_of(key, [item.id for item in key.items]), known)
    return None


def _files(path: Path) -> Mapping[str, bytes]:
    return {
        str(one): one.read_bytes()
        for one in path.parent.rglob("*")
        if one.is_file() and one.suffix in (".md", ".csv")
    }


def _of_one(asked: Asked, rng: Random) -> tuple[Count, Count]:
    """How often the misreading that somebody holds comes first, up to those that the form does not
    part, and up to those that the answers do not part."""
    if not asked.named:
        return (0, 0), (0, 0)
    right = tied = 0
    for _ in range(PEOPLE):
        name = rng.choice(asked.named)
        first = _diagnosed(asked, _trace(asked.key, name), rng).ranked[0]
        right += name in _alike(asked.readings, first)
        tied += name in (*first.misreadings, *first.near)
    return (right, PEOPLE), (tied, PEOPLE)


def _of_none(asked: Asked, rng: Random) -> Count:
    """How often the careful are called careful."""
    meant = [item.key for item in asked.key.items]
    called = sum(_diagnosed(asked, meant, rng).verdict is Verdict.CAREFUL for _ in range(PEOPLE))
    return called, PEOPLE


def _of_two(asked: Asked, rng: Random) -> tuple[Count, Count]:
    """How often both misreadings of somebody who holds two are among the first three: of all, and
    of those whom nothing else explains as well."""
    if len(asked.readings.named) < 2:
        return (0, 0), (0, 0)
    firsts = rng.sample(asked.named, min(FIRSTS, len(asked.named)))
    further = cache(lambda name: _misread(asked.known[name].guideline))
    explained = _explanations(asked)
    right = people = right_parted = parted = 0
    for _ in range(PEOPLE // COUPLES):
        couple = _couple(asked, firsts, further, rng)
        if couple is None:
            continue
        *two, meant = couple
        is_parted = _is_parted(asked, explained, two, meant)
        for _ in range(COUPLES):
            ranked = _diagnosed(asked, meant, rng).ranked[:3]
            first = {name for each in ranked for name in _alike(asked.readings, each)}
            right += first.issuperset(two)
            right_parted += is_parted and first.issuperset(two)
        people += COUPLES
        parted += COUPLES * is_parted
    return (right, people), (right_parted, parted)


def _explanations(asked: Asked) -> Sequence[tuple[frozenset[str], int]]:
    """One or two misreadings, with those that the form does not part from them, and what they lead
    to: alone, or where both tell always the one. Answers are bits of a number, an item each."""
    bits = _bits(asked.key)
    right = [item.key for item in asked.key.items]
    alike = {
        one.misreadings[0]: frozenset({*one.misreadings, *asked.readings.near[one.misreadings]})
        for one in asked.readings.named
    }
    traces = {name: _trace(asked.key, name) for name in alike}
    found = [(alike[name], _as_bits(bits, trace)) for name, trace in traces.items()]
    for two in combinations(traces, 2):
        for one, other in (two, two[::-1]):
            both = [
                mine if mine != key else theirs
                for mine, theirs, key in zip(traces[one], traces[other], right, strict=True)
            ]
            found.append((alike[one] | alike[other], _as_bits(bits, both)))
    return found


def _is_parted(
    asked: Asked,
    explained: Sequence[tuple[frozenset[str], int]],
    two: Sequence[str],
    meant: Answers,
) -> bool:
    """Whether the two explain the answers better than whatever does not hold them both."""
    answers = _as_bits(_bits(asked.key), meant)
    fits = {True: -1, False: -1}
    for names, said in explained:
        holds = names.issuperset(two)
        fits[holds] = max(fits[holds], (said & answers).bit_count())
    return fits[True] > fits[False]


def _bits(key: Key) -> Sequence[Mapping[str | None, int]]:
    """A bit for each answer to each item, and one for whoever must guess."""
    count, found = 0, []
    for item in key.items:
        outcomes = [None, *(option.outcome for option in item.options)]
        found.append({one: 1 << (count + place) for place, one in enumerate(outcomes)})
        count += len(outcomes)
    return found


def _as_bits(bits: Sequence[Mapping[str | None, int]], answers: Answers) -> int:
    return sum(each[one] for each, one in zip(bits, answers, strict=True))


def _couple(
    asked: Asked,
    firsts: Sequence[str],
    further: Callable[[str], Mapping[str, Guideline]],
    rng: Random,
) -> tuple[str, str, Answers] | None:
    """Two misreadings that show themselves beside each other, and what they lead to."""
    for _ in range(DRAWS):
        one, other = rng.choice(firsts), rng.choice(asked.named)
        first, second = _trace(asked.key, one), _trace(asked.key, other)
        both = asked.known[one], asked.known[other]
        if both[0].decision != both[1].decision:
            meant = _side_by_side(asked.key, first, second)
        elif other in further(one):
            twice = further(one)[other]
            meant = [
                _answer(twice, both, item) if item.decision == both[0].decision else item.key
                for item in asked.key.items
            ]
        else:
            continue
        if one != other and min(_told(meant, first, second), _told(meant, second, first)) >= TOLD:
            return one, other, meant
    return None


def _side_by_side(key: Key, first: Answers, second: Answers) -> Answers:
    """What two misreadings of different decisions lead to: no item tells both."""
    return [
        one if one != item.key else other
        for item, one, other in zip(key.items, first, second, strict=True)
    ]


def _misread(guideline: Guideline) -> Mapping[str, Guideline]:
    """What a guideline may be misread as."""
    return {one.id: one.guideline for one in misreadings(guideline)}


def _answer(guideline: Guideline, held: tuple[Misreading, Misreading], item: KeyItem) -> str | None:
    """What the guideline says, misread twice; in doubt, what it says of a doubt, or of what either
    reader takes the open signal for."""
    values: dict[str, Value] = {}
    unsure = None
    for signal in guideline.signals:
        text = item.answers.get(signal.id)
        if text == OPEN:
            unsure, text = signal.id, signal.values[0]
        value = None if text is None else text_value(signal, text)
        values[signal.id] = Special.NOT_APPLICABLE if value is None else value
    case = complete(guideline, values)
    if unsure is None:
        outcome: str | None = outcome_name(decide(guideline, case)[item.decision].result)
    else:
        doubt = doubt_in(guideline, case, unsure)
        verdicts = verdicts_in(guideline, item.decision, doubt)
        names = {value: outcome_name(one.result) for value, one in verdicts.items()}
        guesses = [one.guess for one in held if one.unsure == unsure and one.guess in names]
        outcome = names[guesses[0] or ""] if guesses else settled(doubt.signal, names)
    return outcome if outcome in {option.outcome for option in item.options} else None


def _trace(key: Key, name: str) -> Answers:
    return [dict(said_to(item)).get(name, item.key) for item in key.items]


def _told(meant: Answers, own: Answers, other: Answers) -> int:
    """How many items tell one of two misreadings: they are answered as its reader would, and the
    other one would not lead there."""
    return sum(
        said == one and one is not None and one != two
        for said, one, two in zip(meant, own, other, strict=True)
    )


def _alike(readings: Readings, suspect: Suspect) -> tuple[str, ...]:
    """The misreadings of a suspect, and those that no item or but one of the form parts from it."""
    return *suspect.misreadings, *readings.near[suspect.misreadings]


def _diagnosed(asked: Asked, meant: Answers, rng: Random) -> Diagnosis:
    """The diagnosis of somebody who means this, and slips."""
    answers = {}
    for item, wanted in zip(asked.key.items, meant, strict=True):
        options = [option.outcome for option in item.options]
        if wanted is None:
            answers[item.id] = rng.choice(options)
        elif rng.random() < SLIP:
            answers[item.id] = rng.choice([one for one in options if one != wanted])
        else:
            answers[item.id] = wanted
    return diagnose_by(asked.readings, answers)


def _share(found: Count) -> str:
    return f"{found[0] / found[1]:.1%}" if found[1] else "none to ask"


def _is_fine(found: Count) -> bool:
    return not found[1] or 100 * found[0] >= 95 * found[1]
