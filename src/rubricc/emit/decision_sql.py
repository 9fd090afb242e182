"""decision.sql: the table as one SELECT for DuckDB.

It goes on from column to column: each step of the WITH looks at one more of them and moves every
decision from where it stands in its diagram to where the case's cell leads. What is not told and
matters, what is no value, and what cannot occur ends in NULL.
"""

from collections.abc import Iterator, Mapping, Sequence

from rubricc.emit.nodes import Artifact, Bundle
from rubricc.emit.sql_cells import INVALID, cell_column
from rubricc.emit.sql_text import Names, cell_name, literal, name
from rubricc.model import Guideline
from rubricc.table import Column, Decision, Diagram, Table, data_text, names_in, to_model

SOURCE = "items"
"""The relation that is read: the caller names a table or a view so."""


def emit_decision_sql(bundle: Bundle) -> Iterator[Artifact]:
    """The SELECT, or why there is none."""
    yield Artifact("decision.sql", select(bundle.table))


def select(table: Table) -> str:
    """One SELECT over `items`: all its columns, and for each decision outcome and clauses."""
    too_large = [one.id for one in table.decisions if one.diagram is None]
    if too_large:
        named = ", ".join(too_large)
        return f"{_head(table)}SELECT error({literal(f'too large for SQL: {named}')});\n"
    with_list = ",\n".join(
        f"{name(f'rubricc.{number}')} AS (\n  SELECT {columns}\n  FROM {_before(number)}\n)"
        for number, columns in enumerate(_steps(table), 1)
    )
    count = len(list(_steps(table)))
    return f"{_head(table)}WITH {with_list}\n{_final(table, _before(count + 1))};\n"


def _before(number: int) -> str:
    return SOURCE if number == 1 else name(f"rubricc.{number - 1}")


def _head(table: Table) -> str:
    about = table.guideline
    return (
        f"-- {about.id} {' '.join(about.version.split())}. Made by rubricc: do not edit.\n"
        f"-- Reads `{SOURCE}`, a table or view with a column of text for each signal.\n"
    )


def _steps(table: Table) -> Iterator[str]:
    """What each step of the WITH selects from the one before it."""
    yield from (_lines(["*", *columns]) for columns in _cell_steps(table))
    yield _lines(["*", *(_start(table, decision) for decision in table.decisions)])
    for number, column in enumerate(table.columns):
        moves = [
            _move(decision, number, column)
            for decision in table.decisions
            if any(step.column == number for step in _diagram(decision).steps)
        ]
        if moves:
            yield f"* REPLACE (\n    {_lines(moves)}\n  )"


def _lines(columns: Sequence[str]) -> str:
    return ",\n    ".join(columns)


def _cell_steps(table: Table) -> Iterator[list[str]]:
    """The cells of signals, those of a signal after those that say whether it applies."""
    guideline = to_model(table)
    names = Names(guideline, _by_signal(table.columns))
    done: set[str] = set()
    while len(done) < len(guideline.signals):
        ready = [
            signal
            for signal in guideline.signals
            if signal.id not in done and _gates(guideline, signal.id) <= done
        ]
        assert ready
        yield [
            cell_column(signal, column, names)
            for signal in ready
            for column in names.columns[signal.id]
        ]
        done.update(signal.id for signal in ready)


def _by_signal(columns: Sequence[Column]) -> Mapping[str, Sequence[Column]]:
    signals = dict.fromkeys(column.signal for column in columns)
    return {one: [column for column in columns if column.signal == one] for one in signals}


def _gates(guideline: Guideline, name_of: str) -> set[str]:
    """The signals that say whether this one applies."""
    signal = next(one for one in guideline.signals if one.id == name_of)
    definitions = {one.name: one.condition for one in guideline.definitions}
    gates: set[str] = set()
    pending = list(names_in(signal.only_when)) if signal.only_when is not None else []
    while pending:
        found = pending.pop()
        if found in definitions:
            pending.extend(names_in(definitions[found]))
        else:
            gates.add(found)
    return gates


def _start(table: Table, decision: Decision) -> str:
    invalid = [f"{cell_name(column)} = {INVALID}" for column in table.columns]
    root = _diagram(decision).root
    return f"CASE WHEN {' OR '.join(invalid)} THEN NULL ELSE {root} END AS {_state(decision)}"


def _move(decision: Decision, number: int, column: Column) -> str:
    """Where the decision stands behind a column: the steps of one column lie next to each other."""
    steps = _diagram(decision).steps
    own = [node for node, step in enumerate(steps) if step.column == number]
    ways = ", ".join(str(child) for node in own for child in steps[node].next)
    state, width = _state(decision), len(column.cells)
    place = f"({state} - {own[0]}) * {width} + {cell_name(column)} + 1"
    return (
        f"CASE WHEN {state} BETWEEN {own[0]} AND {own[-1]}\n"
        f"      THEN [{ways}][{place}]\n"
        f"      ELSE {state} END AS {state}"
    )


def _final(table: Table, source: str) -> str:
    hidden = [*map(cell_name, table.columns), *map(_state, table.decisions)]
    columns = [f"* EXCLUDE ({', '.join(hidden)})"]
    for decision in table.decisions:
        ends = _diagram(decision).terminals
        outcomes = [None if end.outcome is None else data_text(end.outcome) for end in ends]
        clauses = [None if end.outcome is None else " ".join(end.clauses) for end in ends]
        columns.append(_look_up(decision, outcomes, name(decision.id)))
        columns.append(_look_up(decision, clauses, name(f"{decision.id}.clauses")))
    return f"SELECT {_lines(columns)}\nFROM {source}"


def _look_up(decision: Decision, texts: Sequence[str | None], column: str) -> str:
    """The text of the terminal where the decision stands."""
    literals = ", ".join("NULL" if text is None else literal(text) for text in texts)
    first = len(_diagram(decision).steps)
    return f"[{literals}][{_state(decision)} - {first} + 1] AS {column}"


def _diagram(decision: Decision) -> Diagram:
    assert decision.diagram is not None
    return decision.diagram


def _state(decision: Decision) -> str:
    return name(f"rubricc.state.{decision.id}")
