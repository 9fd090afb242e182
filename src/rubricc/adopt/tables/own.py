"""Our own `table.csv`: its rows part all that can occur, for several decisions.

What it does not hold is refused by name: clauses without outcomes, of a decision that has too many
rows, and when a signal applies.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from rubricc.adopt.nodes import Finding, Findings
from rubricc.adopt.tables.columns import Tested, tested
from rubricc.adopt.tables.nodes import (
    Column,
    Decision,
    Effect,
    Field,
    Grid,
    Kind,
    Line,
    Outcome,
    Row,
)
from rubricc.adopt.wording import name_of

LAST = ("outcome", "clauses", "cases")
STATEMENT = "statement"
CONDITION = "condition"
INAPPLICABLE, FLAG, NONE = "n/a", "flag:", "-"
SIDES = {"a": "A", "b": "B"}
TAMED = ("'=", "'+", "'-", "'@")
ONLY_WHEN = "> only when:"
SCORE = re.compile("Score for `([^`]+)`")


@dataclass(frozen=True, slots=True)
class Own:
    """A table of ours: its header, the rows that decide, and what is declared below them."""

    header: Line
    rules: tuple[Line, ...]
    statements: tuple[Line, ...]

    @property
    def is_plain(self) -> bool:
        """Whether its rows test signals alone, and each of these always applies."""
        has_absent = any(line.cells[-1].text.startswith(ONLY_WHEN) for line in self.statements)
        decisions = {line.cells[0].text for line in self.rules}
        headings = (line.cells[0].text for line in self.statements)
        decisions |= {name for name in map(score_in, headings) if name is not None}
        return not has_absent and decisions.isdisjoint(one.text for one in self.header.cells)


def score_in(heading: str) -> str | None:
    """The score whose clauses stand under a heading."""
    found = SCORE.fullmatch(heading)
    return None if found is None else found[1]


def is_own(header: Line) -> bool:
    """Whether a table has the header of ours."""
    texts = tuple(cell.text for cell in header.cells)
    texts = texts[:-1] if texts[-1] == STATEMENT else texts
    return len(texts) > 4 and texts[0] == "decision" and texts[-3:] == LAST


def parted(lines: Sequence[Line]) -> Own:
    """The parts of a table of ours, without the apostrophes that keep spreadsheets from computing
    a cell. Statements have no column of their own in what decides."""
    header, *rows = (
        replace(line, cells=tuple(replace(one, text=_tamed(one.text)) for one in line.cells))
        for line in lines
    )
    if header.cells[-1].text != STATEMENT:
        return Own(header, tuple(rows), ())
    rules = (row for row in rows if not row.cells[-1].text)
    return Own(
        replace(header, cells=header.cells[:-1]),
        tuple(replace(row, cells=row.cells[:-1]) for row in rules),
        tuple(row for row in rows if row.cells[-1].text),
    )


def read_own(own: Own) -> Grid | Findings:
    """The grid of a table of ours."""
    header, rows = own.header.cells[1:-3], own.rules
    wrong = tuple(_refused(header, rows))
    if wrong:
        return wrong
    found: list[Tested] = []
    for place, cell in enumerate(header, 1):
        cells = [row.cells[place] for row in rows]
        made = tested(cell, cell.text, cells, is_own=True)
        if isinstance(made, Tested):
            column = _named(made.column)
            if column is None:
                message = f"`{cell.text}` compares two signals, which a column cannot be"
                return (Finding("compared", message, cell.place),)
            found.append(replace(made, column=column))
        elif made is not None:
            return made
    groups: dict[str, list[tuple[Line, tuple[int, ...]]]] = {}
    for number, row in enumerate(rows):
        when = tuple(one.masks[number] for one in found)
        groups.setdefault(row.cells[0].text, []).append((row, when))
    if not found:
        message = "no row tests anything, so there is nothing to decide"
        return (Finding("no-signals", message, own.header.place),)
    columns = tuple(one.column for one in found)
    decisions = tuple(_decision(name, group) for name, group in groups.items())
    return Grid(columns, decisions, (), is_own=True)


def _refused(header: Sequence[Field], rows: Sequence[Line]) -> Iterator[Finding]:
    """What a table of ours does not say."""
    for cell in header:
        if cell.text == CONDITION:
            message = "some decisions stand here as clauses without their outcomes"
            yield Finding(
                "clauses", message, cell.place, "build with fewer rows, or keep the guideline"
            )
    if any(cell.text == CONDITION for cell in header):
        return
    for place, cell in enumerate(header, 1):
        told = next((r.cells[place] for r in rows if INAPPLICABLE in _parts(r.cells[place])), None)
        if told is not None:
            message = f"`{cell.text}` may be `n/a`, and the table does not say when it applies"
            yield Finding(
                "only-when", message, told.place, "keep the guideline that it was built of"
            )


def _parts(cell: Field) -> list[str]:
    return cell.text.split(" or ")


def _tamed(text: str) -> str:
    return text[1:] if text.startswith(TAMED) else text


def _named(column: Column) -> Column | None:
    """A column by what its id says: a member of a set, the side of a pair."""
    name, member, side = column.header, None, None
    if "/" in name:
        name, _, member = name.partition("/")
    if name[-2:] in (".a", ".b"):
        name, side = name[:-2], SIDES[name[-1]]
    if name != name_of(name, (), "x") or (member and column.kind is not Kind.YES_NO):
        return None
    return replace(column, name=name, member=member, side=side)


def _decision(name: str, group: Sequence[tuple[Line, tuple[int, ...]]]) -> Decision:
    texts = [row.cells[-3].text for row, _ in group]
    plain = [text for text in texts if text != INAPPLICABLE and not text.startswith(FLAG)]
    is_set = any(text == NONE or " " in text for text in plain)
    rows = tuple(
        Row(when, _outcome(text, is_set=is_set), row.place)
        for text, (row, when) in zip(texts, group, strict=True)
    )
    kept = (one.names for row in rows if (one := row.outcome).effect is not Effect.FLAG)
    labels = dict.fromkeys(label for names in kept for label in names)
    return Decision(name, name, tuple((label, label) for label in labels), rows, is_set)


def _outcome(text: str, *, is_set: bool) -> Outcome:
    if text == INAPPLICABLE:
        return Outcome(Effect.INAPPLICABLE)
    if text.startswith(FLAG):
        queue = text.removeprefix(FLAG)
        return Outcome(Effect.FLAG, (queue,) if queue else ())
    if is_set:
        return Outcome(Effect.LABELS, () if text == NONE else tuple(text.split(" ")))
    return Outcome(Effect.LABEL, tuple(text.split("|")))
