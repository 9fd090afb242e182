"""Quizzes: made-up annotators answer a form of each shipped guideline, and are diagnosed.

Each holds a misreading that the form can name, or two, or none, and gives one answer in twenty by
mistake. Who holds two answers by the guideline misread twice, not by our model of that: the second
misreading is looked for among those of the guideline that the first one makes of it.
"""

import os
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from random import Random

from rubricc.compiler import compile_guideline
from rubricc.grade import SLIP, Readings, Verdict, diagnose_by, readings_of
from rubricc.interpret import complete, decide
from rubricc.model import Guideline, Special, Value
from rubricc.quiz import (
    Draw,
    Half,
    Item,
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
from rubricc.suite import Misreading, misreadings, tell_apart
from rubricc.table import text_value

TITLE = "Quizzes"
ROOT = Path(__file__).parents[1]
PEOPLE = int(os.environ.get("PEOPLE", "1000"))
COUPLES = 5
"""So many annotators share each pair of misreadings that is drawn."""
SIZE, LEAST = 30, 8
TOLD = 3
DRAWS = 40
"""Pairs are drawn so often for one that shows itself."""

Answers = Sequence[str | None]
"""What somebody means to answer, item by item; None for who must guess."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What came out on one guideline: shares of annotators, and how many misreadings are told."""

    name: str
    size: int
    misreadings: int
    told: int
    together: int
    one: tuple[int, int]
    two: tuple[int, int]
    careful: tuple[int, int]


def report(_: Path) -> Iterator[str]:
    """A row for each guideline."""
    yield f"{PEOPLE} annotators of each sort; {SLIP:.0%} slips; a form of {SIZE} items where there"
    yield "are so many. *Told* can be named alone, *together* only with others that no item or but"
    yield "one parts, which the diagnosis says. *One*: the right misreading comes first, up to"
    yield "those. *Two*: both are among the first three, up to those, where three items tell each"
    yield "beside the other. *Careful*: called so."
    yield ""
    yield "| guideline | items | misreadings | told | together | one | two | careful |"
    yield "|---|---|---|---|---|---|---|---|"
    with ProcessPoolExecutor(2) as pool:
        found = [one for one in pool.map(shown, sorted((ROOT / "guidelines").glob("*.md"))) if one]
    for each in found:
        of = each.misreadings
        yield (
            f"| {each.name} | {each.size} | {of} | {each.told / of:.0%} | {each.together / of:.0%} "
            f"| {_share(each.one)} | {_share(each.two)} | {_share(each.careful)} |"
        )
    for name in ("one", "two", "careful"):
        low = [each.name for each in found if not _is_fine(getattr(each, name))]
        yield ""
        yield f"Less than 95 % of *{name}*: {', '.join(low) or 'none'}."


def shown(path: Path) -> Shown | None:
    """The simulation on one guideline; None for one that has no items to ask."""
    made = compile_guideline(str(path), _files(path))
    if made.guideline is None or made.table is None:
        return None
    key, known = _form(made.guideline, made.table.digest)
    if key is None:
        return None
    readings = readings_of(key, [item.id for item in key.items])
    standing = Counter(one.standing for one in key.misreadings)
    rng = Random(path.stem)
    return Shown(
        path.stem,
        len(key.items),
        len(key.misreadings),
        standing["told"],
        standing["together"],
        _of_one(key, readings, rng),
        _of_two(key, readings, known, rng),
        _of_none(key, readings, rng),
    )


def _files(path: Path) -> Mapping[str, bytes]:
    return {
        str(one): one.read_bytes()
        for one in path.parent.rglob("*")
        if one.is_file() and one.suffix in (".md", ".csv")
    }


def _form(guideline: Guideline, digest: str) -> tuple[Key | None, Mapping[str, Misreading]]:
    telling = tell_apart(guideline)
    known = {one.misreading.id: one.misreading for one in telling.differences}
    pool: tuple[Item, ...] = items(telling, Half.GOLD, Wish(6, 2, 900, b"bench"))
    for size in range(SIZE, LEAST - 1, -1):
        drawn = draw_forms(pool, Draw(b"bench"), size, 1)
        if isinstance(drawn, tuple):
            named = Named(
                id=guideline.id, title=guideline.title, version=guideline.version, digest=digest
            )
            terms = Terms(named, "1", size)
            return key_of(drawn[0], tuple(known.values()), terms, Draw(b"bench")), known
    return None, known


def _of_one(key: Key, readings: Readings, rng: Random) -> tuple[int, int]:
    """How often the misreading that somebody holds comes first."""
    if not readings.named:
        return 0, 0
    right = 0
    for _ in range(PEOPLE):
        name = rng.choice(rng.choice(readings.named).misreadings)
        ranked = diagnose_by(readings, _slips(key, _trace(key, name), rng)).ranked
        right += name in (*ranked[0].misreadings, *ranked[0].near)
    return right, PEOPLE


def _of_none(key: Key, readings: Readings, rng: Random) -> tuple[int, int]:
    """How often the careful are called careful."""
    meant = [item.key for item in key.items]
    called = sum(
        diagnose_by(readings, _slips(key, meant, rng)).verdict is Verdict.CAREFUL
        for _ in range(PEOPLE)
    )
    return called, PEOPLE


def _of_two(
    key: Key, readings: Readings, known: Mapping[str, Misreading], rng: Random
) -> tuple[int, int]:
    """How often both misreadings of somebody who holds two are among the first three."""
    right = people = 0
    for _ in range(PEOPLE // COUPLES):
        couple = _couple(key, readings, known, rng)
        if couple is None:
            continue
        one, other, meant = couple
        for _ in range(COUPLES):
            ranked = diagnose_by(readings, _slips(key, meant, rng)).ranked[:3]
            first = {name for each in ranked for name in (*each.misreadings, *each.near)}
            right += one in first and other in first
            people += 1
    return right, people


def _couple(
    key: Key, readings: Readings, known: Mapping[str, Misreading], rng: Random
) -> tuple[str, str, Answers] | None:
    """Two misreadings that show themselves beside each other, and what they lead to."""
    if len(readings.named) < 2:
        return None
    for _ in range(DRAWS):
        one, other = (rng.choice(each.misreadings) for each in rng.sample(readings.named, 2))
        twice = _misread_twice(known[one], other)
        if twice is None:
            continue
        meant = [_answer(twice, item) for item in key.items]
        first, second = _trace(key, one), _trace(key, other)
        if min(_told(meant, first, second), _told(meant, second, first)) >= TOLD:
            return one, other, meant
    return None


def _misread_twice(first: Misreading, second: str) -> Guideline | None:
    """The guideline as both misreadings make it, if the second is still one."""
    found = (one.guideline for one in misreadings(first.guideline) if one.id == second)
    return next(found, None)


def _answer(guideline: Guideline, item: KeyItem) -> str | None:
    values: dict[str, Value] = {}
    for signal in guideline.signals:
        text = item.answers.get(signal.id)
        value = None if text is None else text_value(signal, text)
        values[signal.id] = Special.NOT_APPLICABLE if value is None else value
    result = decide(guideline, complete(guideline, values))[item.decision].result
    outcome = outcome_name(result)
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


def _slips(key: Key, meant: Answers, rng: Random) -> dict[str, str]:
    """What is answered by somebody who means this."""
    answers = {}
    for item, wanted in zip(key.items, meant, strict=True):
        options = [option.outcome for option in item.options]
        if wanted is None:
            answers[item.id] = rng.choice(options)
        elif rng.random() < SLIP:
            answers[item.id] = rng.choice([one for one in options if one != wanted])
        else:
            answers[item.id] = wanted
    return answers


def _share(found: tuple[int, int]) -> str:
    return f"{found[0] / found[1]:.1%}" if found[1] else "none to ask"


def _is_fine(found: tuple[int, int]) -> bool:
    return not found[1] or 100 * found[0] >= 95 * found[1]
