"""Answers from a file: who chose what for which item, and all rows that say nothing we can use."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from rubricc.frames import BadRow, Row
from rubricc.quiz import Key, KeyItem
from rubricc.table import did_you_mean

NEEDED = ("annotator", "item", "answer")
SHORT = 60
"""Characters of a cell that a message repeats."""
LONGEST_NUMBER = 20
LONGEST_TIME = 10_000_000
"""Seconds: a third of a year."""


@dataclass(frozen=True, slots=True)
class Reply:
    """What an annotator chose, as an outcome; None where the cell was empty. `seconds` is how long
    it took, if that was told."""

    row: int
    annotator: str
    form: str
    item: str
    outcome: str | None
    justification: str
    seconds: float | None


@dataclass(frozen=True, slots=True)
class BadReply:
    """A row that says nothing we can use, why, and what stands there; 0 is the header."""

    row: int
    message: str
    cells: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Replies:
    """A file of answers, read."""

    good: tuple[Reply, ...]
    bad: tuple[BadReply, ...]


@dataclass(frozen=True, slots=True)
class _Asked:
    """An item with the form that it stands on."""

    form: str
    item: KeyItem


def read_replies(rows: Iterable[Row | BadRow], keys: Sequence[Key]) -> Replies:
    """The answers to the items of some keys; every row that is wrong is told, and all of why."""
    asked = {item.id: _Asked(key.form, item) for key in keys for item in key.items}
    good: dict[tuple[str, str], Reply] = {}
    bad: list[BadReply] = []
    for row in rows:
        if isinstance(row, BadRow):
            bad.append(BadReply(row.number, row.message, {}))
            continue
        missing = [name for name in NEEDED if name not in row.cells]
        if missing and row.number == 1 and len(missing) == len(NEEDED):
            named = ", ".join(f"`{name}`" for name in NEEDED)
            bad.append(BadReply(0, f"there are no columns {named}", {}))
            break
        read = _read(row, missing, asked, good)
        if isinstance(read, Reply):
            good[read.annotator, read.item] = read
        else:
            bad.append(read)
    return Replies(tuple(good.values()), tuple(bad))


def _read(
    row: Row,
    missing: Sequence[str],
    asked: Mapping[str, _Asked],
    good: Mapping[tuple[str, str], Reply],
) -> Reply | BadReply:
    cells = {name: text.strip() for name, text in row.cells.items()}
    problems = [f"it has no `{name}`" for name in missing]
    annotator, name = cells.get("annotator", ""), cells.get("item", "")
    if "annotator" in cells and not annotator:
        problems.append("nobody is named under `annotator`")
    one = asked.get(name)
    if one is None and "item" in cells:
        problems.append(_unknown_item(name, asked))
    earlier = good.get((annotator, name))
    if earlier is not None:
        problems.append(f"`{annotator[:SHORT]}` answered `{name}` in row {earlier.row} already")
    chosen = None if one is None else _chosen(one.item, cells.get("answer", ""))
    if isinstance(chosen, BadReply):
        problems.append(chosen.message)
    seconds = _seconds(cells.get("time", ""))
    if seconds is not None and seconds < 0:
        problems.append(f"`{cells['time'][:SHORT]}` is no time in seconds")
    if problems or one is None or isinstance(chosen, BadReply):
        return BadReply(row.number, "; ".join(problems), row.cells)
    justification = cells.get("justification", "")
    return Reply(row.number, annotator, one.form, name, chosen, justification, seconds)


def _unknown_item(name: str, asked: Mapping[str, _Asked]) -> str:
    if not name:
        return "no item is named under `item`"
    near = did_you_mean(name, asked)
    return f"the key has no item `{name[:SHORT]}`{f'; {near}' if near else ''}"


def _chosen(item: KeyItem, answer: str) -> str | BadReply | None:
    """The outcome that was meant: by the option's id, its outcome or its text; None for none."""
    if not answer:
        return None
    for told in _ways(item):
        if answer in told:
            return told[answer]
    offered = ", ".join(f"`{option.outcome}`" for option in item.options)
    return BadReply(
        0, f"`{answer[:SHORT]}` is no answer to `{item.id}`, which offers {offered}", {}
    )


def _ways(item: KeyItem) -> Iterator[dict[str, str]]:
    yield {option.id: option.outcome for option in item.options}
    yield {option.outcome: option.outcome for option in item.options}
    yield {" ".join(option.text.split()): option.outcome for option in item.options}


def _seconds(text: str) -> float | None:
    """A time; -1 for what is none."""
    if not text:
        return None
    try:
        read = Decimal(text[:LONGEST_NUMBER])
    except InvalidOperation:
        return -1
    is_time = read.is_finite() and read <= LONGEST_TIME and len(text) <= LONGEST_NUMBER
    return float(read) if is_time else -1
