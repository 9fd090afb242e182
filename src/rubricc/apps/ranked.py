"""The responses of each item, from rows of text, and what the guideline says of two of them."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import combinations

from rubricc.decide import Answer, decide_as
from rubricc.frames import BadRow, Row
from rubricc.table import Decision, Signal, Table, to_model


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns that name the item and the response."""

    item: str
    response: str


@dataclass(frozen=True, slots=True)
class Item:
    """One item: what is told of it, and of each of its responses; signal's name → text."""

    around: Mapping[str, str]
    responses: dict[str, Mapping[str, str]] = field(default_factory=dict)


def read_items(
    rows: Iterable[Row | BadRow], columns: Columns, table: Table, decision: Decision
) -> dict[str, Item] | tuple[str, ...]:
    """Every item with its responses, or all that is wrong with the rows."""
    signals = {signal.id: signal for signal in table.signals}
    asked = [signals[name] for name in decision.questions]
    items: dict[str, Item] = {}
    problems: list[str] = []
    for row in rows:
        if isinstance(row, BadRow):
            problems.append(f"row {row.number}: {row.message}")
            continue
        missing = missing_columns(row, columns, asked)
        if missing:
            return (f"there is no column {', '.join(f'`{name}`' for name in missing)}",)
        problems.extend(f"row {row.number}: {one}" for one in add(row, columns, asked, items))
    problems.extend(wrong_values(items, table, decision))
    return tuple(problems) if problems else items


def missing_columns(row: Row, columns: Columns, asked: list[Signal]) -> list[str]:
    """The columns that a row should have and does not."""
    wanted = (columns.item, columns.response, *(signal.name for signal in asked))
    return [name for name in dict.fromkeys(wanted) if name not in row.cells]


def add(row: Row, columns: Columns, asked: list[Signal], items: dict[str, Item]) -> Iterator[str]:
    """Add the response of a row to its item, and say what does not fit."""
    name, response = row.cells[columns.item], row.cells[columns.response]
    around = {one.name: row.cells[one.name] for one in asked if one.side is None}
    item = items.setdefault(name, Item(around))
    for signal, text in around.items():
        if item.around[signal] != text:
            yield f"`{signal}` is `{text}`, but `{item.around[signal]}` in another row of `{name}`"
    if response in item.responses:
        yield f"item `{name}` has a response `{response}` already"
    item.responses[response] = {
        one.name: row.cells[one.name] for one in asked if one.side is not None
    }


def wrong_values(items: Mapping[str, Item], table: Table, decision: Decision) -> Iterator[str]:
    """What is wrong with the values of each response, whatever it is compared with."""
    guideline = to_model(table)
    for name, item in items.items():
        for response, told in item.responses.items():
            answers = answers_of(table, item.around, told, {})
            found = decide_as(table, guideline, answers, [decision.id])
            if not isinstance(found, Mapping):
                for problem in found:
                    yield f"item `{name}`, response `{response}`: {problem.message}"


def answers_of(
    table: Table, around: Mapping[str, str], first: Mapping[str, str], second: Mapping[str, str]
) -> dict[str, str]:
    """A case of two responses, as `decide` is told it."""
    answers = {}
    for signal in table.signals:
        told = around if signal.side is None else first if signal.side == "A" else second
        if signal.name in told:
            answers[signal.id] = told[signal.name]
    return answers


Compared = dict[tuple[str, str], Answer]
"""What the decision comes to for each two responses of an item."""


def compare_all(
    items: Mapping[str, Item], table: Table, decision: Decision
) -> dict[str, Compared] | tuple[str, ...]:
    """Every two responses of each item compared, or those that the facts keep from meeting."""
    guideline, problems = to_model(table), list[str]()
    compared: dict[str, Compared] = {}
    for name, item in items.items():
        compared[name] = {}
        for first, second in combinations(item.responses, 2):
            pair = item.responses[first], item.responses[second]
            told = answers_of(table, item.around, *pair)
            found = decide_as(table, guideline, told, [decision.id])
            if isinstance(found, Mapping):
                compared[name][first, second] = found[decision.id]
            else:
                where = f"item `{name}`, responses `{first}` and `{second}`"
                problems.extend(f"{where}: {problem.message}" for problem in found)
    return tuple(problems) if problems else compared
