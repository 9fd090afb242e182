"""A made guideline as other engines have it: a list of which the first line that holds decides."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import reduce
from itertools import combinations, product
from operator import and_

import polars as pl

from benchmarks.conditions import Item, Literal
from benchmarks.guidelines import Made
from benchmarks.sections import Clause

Box = dict[str, frozenset[str]]
"""The values that some signals may have, all at once; of any other signal every one."""


@dataclass(frozen=True, slots=True)
class Line:
    """All of `items` hold, and of each group in `unless` not all; then the outcome is this."""

    items: tuple[Item, ...]
    unless: tuple[tuple[Item, ...], ...]
    outcome: str


def lines_of(made: Made) -> Iterator[Line]:
    """The gates, then of each section its edge cases and its rules, exceptions first."""
    for number, gate in enumerate(made.plan.gates, 1):
        yield Line((Item(1, (Literal(gate, ("yes",)),)),), (), f"flag:queue-{number}")
    for section in made.sections:
        for edges in section.edges.values():
            yield from map(_line, edges)
        for rule in section.rules:
            yield from map(_line, rule.exceptions)
            yield _line(rule)


def _line(clause: Clause) -> Line:
    above = [clause] if clause.parent is None else [clause.parent, clause]
    items = tuple(item for one in above for item in one.items)
    return Line(items, tuple(tuple(one.unless) for one in above if one.unless), clause.label)


# ---- as text -----------------------------------------------------------------------------------


def as_python(lines: list[Line]) -> str:
    """A function `decide` of a row, a dict; a chain of if and elif as one would write it."""
    text = ["def decide(row):"]
    for at, line in enumerate(lines):
        text += [f"    {'elif' if at else 'if'} {test_of(line, in_python)}:"]
        text += [f"        return {line.outcome!r}"]
    return "\n".join(text)


def case_in(lines: list[Line], spelling: "Spelling") -> str:
    """A CASE of SQL."""
    whens = (f"WHEN {test_of(line, spelling)} THEN '{line.outcome}'" for line in lines)
    return f"CASE {' '.join(whens)} END"


def test_of(line: Line, spelling: "Spelling") -> str:
    """Whether a line holds."""
    parts = [_item(item, spelling) for item in line.items]
    for items in line.unless:
        inner = spelling.both.join(_item(item, spelling) for item in items)
        parts.append(f"{spelling.no}({inner})")
    return spelling.both.join(parts)


def _item(item: Item, spelling: "Spelling") -> str:
    parts = [spelling.literal(one) for one in item.literals]
    if len(parts) == 1:
        return parts[0]
    if item.count == 1:
        return f"({spelling.either.join(parts)})"
    return f"({' + '.join(spelling.number.format(part) for part in parts)} >= {item.count})"


@dataclass(frozen=True, slots=True)
class Spelling:
    """How a language says that a signal has one of some values, and makes a number of it."""

    one: str
    several: str
    number: str
    quote: str = "'"
    both: str = " and "
    either: str = " or "
    no: str = "not "

    def literal(self, literal: Literal) -> str:
        """The test of a literal."""
        values = ", ".join(f"{self.quote}{value}{self.quote}" for value in literal.values)
        template = self.one if len(literal.values) == 1 else self.several
        return template.format(name=literal.signal.name, values=values)


in_python = Spelling("row['{name}'] == {values}", "row['{name}'] in ({values})", "({})")
in_sql = Spelling(
    '"{name}" = {values}', '"{name}" IN ({values})', "(CASE WHEN {} THEN 1 ELSE 0 END)"
)
in_spark = Spelling(
    "`{name}` = {values}", "`{name}` IN ({values})", "(CASE WHEN {} THEN 1 ELSE 0 END)"
)
in_cedar = Spelling(
    'context["{name}"] == {values}',
    '[{values}].contains(context["{name}"])',
    "(if {} then 1 else 0)",
    '"',
    " && ",
    " || ",
    "!",
)


def as_polars(lines: list[Line]) -> pl.Expr:
    """A chain of when and then."""
    found = pl.lit(None, pl.String)
    for line in reversed(lines):
        tests = [_in_polars(item) for item in line.items]
        tests += [~reduce(and_, map(_in_polars, items)) for items in line.unless]
        found = pl.when(reduce(and_, tests)).then(pl.lit(line.outcome)).otherwise(found)
    return found


def _in_polars(item: Item) -> pl.Expr:
    tests = [pl.col(one.signal.name).is_in(list(one.values)) for one in item.literals]
    if item.count == 1:
        return pl.any_horizontal(tests)
    return pl.sum_horizontal(test.cast(pl.UInt8) for test in tests) >= item.count


# ---- as rows -----------------------------------------------------------------------------------


def boxes_of(line: Line) -> Iterator[Box]:
    """The line as rows of a decision table, which know no `or` between columns."""
    parts = [_ways(item, is_so=True) for item in line.items]
    for items in line.unless:
        parts.append([way for item in items for way in _ways(item, is_so=False)])
    for ways in product(*parts):
        box: Box = {}
        for way in ways:
            for name, values in way.items():
                box[name] = box.get(name, values) & values
        if all(box.values()):
            yield box


def _ways(item: Item, *, is_so: bool) -> list[Box]:
    """The ways in which an item holds, or does not."""
    count = item.count if is_so else len(item.literals) - item.count + 1
    ways = []
    for some in combinations(item.literals, count):
        box: Box = {}
        for one in some:
            every = frozenset(one.signal.values)
            values = frozenset(one.values) if is_so else every - frozenset(one.values)
            box[one.signal.name] = box.get(one.signal.name, every) & values
        ways.append(box)
    return ways
