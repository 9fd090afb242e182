"""suite.jsonl: vectors for anyone who implements the table: a case, and what it comes to.

One case that can occur for each row of each decision; rows that share a case share a vector.
"""

import json
from collections.abc import Iterator, Mapping

from rubricc.decide import decide, representative
from rubricc.emit.nodes import Artifact, Bundle
from rubricc.table import NONE, Column, Diagram, Row, Table

Answers = Mapping[str, str]


def emit_suite(bundle: Bundle) -> Iterator[Artifact]:
    """A line a vector: `id`, `answers` and what is `expected` of each decision."""
    lines = [json.dumps(vector, ensure_ascii=False) for vector in _vectors(bundle.table)]
    yield Artifact("suite.jsonl", "".join(f"{line}\n" for line in lines))


def _vectors(table: Table) -> Iterator[Mapping[str, object]]:
    cases: dict[str, Answers] = {}
    for decision in table.decisions:
        for row in decision.rows or ():
            assert decision.diagram is not None
            answers = some_case(table, decision.diagram, row)
            cases.setdefault(json.dumps(answers), answers)
    for number, answers in enumerate(cases.values(), 1):
        decided = decide(table, answers)
        assert isinstance(decided, Mapping), decided
        expected = {name: answer.as_json() for name, answer in decided.items()}
        yield {"id": f"v{number}", "answers": answers, "expected": expected}


def some_case(table: Table, diagram: Diagram, row: Row) -> Answers:
    """A case of the row that can occur, usual wherever it may be."""
    usual = {signal.id: signal.usual for signal in table.signals}
    choices = [_choices(column, row, usual[column.signal]) for column in table.columns]
    size = len(diagram.steps)
    alive = [end.outcome is not None for end in diagram.terminals]
    possible = [False] * size + alive
    for node in range(size - 1, -1, -1):
        step = diagram.steps[node]
        possible[node] = any(possible[step.next[cell]] for cell in choices[step.column])
    chosen = [cells[0] for cells in choices]
    node = diagram.root
    while node < size:
        step = diagram.steps[node]
        cell = next(one for one in choices[step.column] if possible[step.next[one]])
        chosen[step.column] = cell
        node = step.next[cell]
    return _answers(table, chosen)


def _choices(column: Column, row: Row, usual: str | None) -> list[int]:
    """The cells that the row allows, the usual one first."""
    names = row.when.get(column.id)
    allowed = [n for n, cell in enumerate(column.cells) if names is None or cell.name in names]
    return sorted(allowed, key=lambda number: column.cells[number].name != usual)


def _answers(table: Table, cells: list[int]) -> Answers:
    members: dict[str, list[str]] = {}
    answers: dict[str, str] = {}
    for column, number in zip(table.columns, cells, strict=True):
        text = representative(column.cells[number])
        if column.member is None or text not in ("yes", "no"):
            answers[column.signal] = text
        else:
            members.setdefault(column.signal, []).extend([column.member] if text == "yes" else [])
            answers[column.signal] = " ".join(members[column.signal]) or NONE
    return answers
