"""The inputs of an engine: one for each column of the table, and for numbers that may be absent
one more that says so."""

from collections.abc import Iterator, Mapping, Sequence

from rubricc.emit.engines.naming import name_of
from rubricc.emit.engines.nodes import Column, Input, Span, Test, Type
from rubricc.records import record
from rubricc.table import Cell, IntervalCell, Signal, Table
from rubricc.table import Column as TableColumn

STATE = "state"
NUMBER = "number"
"""What the state of a number is where there is one."""

Tests = tuple[Test, ...]


@record
class Source:
    """A column of the table and the inputs that tell it: a text or a number, a state, or both."""

    column: TableColumn
    inputs: tuple[Input, ...]
    is_whole: bool


def sources_of(table: Table) -> tuple[Source, ...]:
    """The inputs of each column."""
    signals = {one.id: one for one in table.signals}
    return tuple(
        Source(one, tuple(_inputs(one, signals[one.signal])), signals[one.signal].kind == "whole")
        for one in table.columns
    )


def _inputs(column: TableColumn, signal: Signal) -> Iterator[Input]:
    words = [signal.name, *([signal.side.lower()] if signal.side else [])]
    of = f" of {signal.side}" if signal.side else ""
    if column.member is not None:
        words.append(column.member)
    texts = tuple(cell.name for cell in column.cells if not isinstance(cell, IntervalCell))
    if len(texts) == len(column.cells):
        about = f"{signal.name}{of}" + (f" includes {column.member}" if column.member else "")
        own = Column(name_of(*words), about, Type.TEXT, texts)
        yield Input(own, signal.id, column.member, signal.description)
        return
    own = Column(name_of(*words), f"{signal.name}{of}", Type.NUMBER, ())
    yield Input(own, signal.id, None, signal.description)
    if texts:
        about = f"state of {signal.name}{of}"
        state = Column(name_of(*words, STATE), about, Type.TEXT, (NUMBER, *texts))
        note = f"Whether {signal.name}{of} has a number."
        yield Input(state, signal.id, None, note, is_state=True)


def tests_of(source: Source, cells: Sequence[int]) -> Iterator[Tests]:
    """The tests of a column's inputs that these cells pass: one way, or two that exclude each
    other where a number and its absence lead to the same."""
    column = source.column
    taken = [column.cells[cell] for cell in cells]
    spans = _spans(taken, is_whole=source.is_whole)
    texts = tuple(cell.name for cell in taken if not isinstance(cell, IntervalCell))
    if len(cells) == len(column.cells):
        yield (None,) * len(source.inputs)
    elif source.inputs[0].column.type is Type.TEXT:
        yield (texts,)
    elif len(source.inputs) == 1:
        yield (spans,)
    elif all(cell in taken for cell in column.cells if isinstance(cell, IntervalCell)):
        yield None, (NUMBER, *texts)
    else:
        if spans:
            yield spans, (NUMBER,)
        if texts:
            yield None, texts


def _spans(cells: Sequence[Cell], *, is_whole: bool) -> tuple[Span, ...]:
    """The numbers of these cells, those side by side as one."""
    spans: list[Span] = []
    for cell in cells:
        if not isinstance(cell, IntervalCell):
            continue
        assert cell.low is not None, "every number has a least value"
        span = Span(cell.low, cell.has_low, cell.high, cell.has_high)
        if spans and _touch(spans[-1], span, is_whole=is_whole):
            span = Span(spans[-1].low, spans[-1].has_low, span.high, span.has_high)
            spans.pop()
        spans.append(span)
    return tuple(spans)


def _touch(one: Span, other: Span, *, is_whole: bool) -> bool:
    """Whether no number lies between the two."""
    if one.high is None:
        return False
    if one.high == other.low:
        return one.has_high or other.has_low
    return is_whole and int(one.high) + 1 == int(other.low)


def values_of(table: Table, answers: Mapping[str, str]) -> dict[str, str | None]:
    """What to give an engine for the answers of a case, as texts; None for what is not sure."""
    given: dict[str, str | None] = {}
    for source in sources_of(table):
        answer = answers.get(source.column.signal)
        for one in source.inputs:
            given[one.column.name] = None if answer is None else _value(one, source, answer)
    return given


def _value(one: Input, source: Source, answer: str) -> str | None:
    states = {cell.name for cell in source.column.cells if not isinstance(cell, IntervalCell)}
    if one.member is not None and answer != "n/a":
        return "yes" if one.member in answer.split(" ") else "no"
    if one.is_state:
        return answer if answer in states else NUMBER
    if one.column.type is Type.NUMBER and answer in states:
        return None
    return answer
