"""suite.jsonl: vectors for anyone who implements the table: a case, and what it comes to.

One case that can occur for each row of each decision, and where rows are too many or do not cite
all clauses, for each outcome with the clauses that decide it; what shares a case shares a vector.
"""

import json
from collections.abc import Collection, Iterator, Mapping, Sequence

from rubricc.decide import decide_as, representative
from rubricc.emit.nodes import Artifact, Bundle
from rubricc.table import NONE, Column, Decision, Diagram, Table

Answers = Mapping[str, str]


def emit_suite(bundle: Bundle) -> Iterator[Artifact]:
    """A line a vector: `id`, `answers` and what is `expected` of each decision."""
    lines = [json.dumps(vector, ensure_ascii=False) for vector in _vectors(bundle)]
    yield Artifact("suite.jsonl", "".join(f"{line}\n" for line in lines))


def _vectors(bundle: Bundle) -> Iterator[Mapping[str, object]]:
    table = bundle.table
    cases: dict[str, Answers] = {}
    for decision in table.decisions:
        for answers in _cases(table, decision):
            cases.setdefault(json.dumps(answers), answers)
    for number, answers in enumerate(cases.values(), 1):
        decided = decide_as(table, bundle.guideline, answers)
        assert isinstance(decided, Mapping), decided
        expected = {name: answer.as_json() for name, answer in decided.items()}
        yield {"id": f"v{number}", "answers": answers, "expected": expected}


def _cases(table: Table, decision: Decision) -> Iterator[Answers]:
    diagram = decision.diagram
    if diagram is None:
        return
    possible = [n for n, end in enumerate(diagram.terminals) if end.outcome is not None]
    if decision.rows_cite != "all":
        for terminal in possible:
            yield _some_case(table, diagram, {}, [terminal])
    for row in decision.rows or ():
        yield _some_case(table, diagram, row.when, possible)


def _some_case(
    table: Table,
    diagram: Diagram,
    when: Mapping[str, Collection[str]],
    terminals: Collection[int],
) -> Answers:
    """A case of these cells that ends in one of the terminals, usual wherever it may be."""
    usual = {signal.id: signal.usual for signal in table.signals}
    choices = [
        _choices(column, when.get(column.id), usual[column.signal]) for column in table.columns
    ]
    size = len(diagram.steps)
    leads = [False] * size + [number in terminals for number in range(len(diagram.terminals))]
    for node in range(size - 1, -1, -1):
        step = diagram.steps[node]
        leads[node] = any(leads[step.next[cell]] for cell in choices[step.column])
    chosen = [cells[0] for cells in choices]
    node = diagram.root
    while node < size:
        step = diagram.steps[node]
        cell = next(one for one in choices[step.column] if leads[step.next[one]])
        chosen[step.column] = cell
        node = step.next[cell]
    return _answers(table, chosen)


def _choices(column: Column, names: Collection[str] | None, usual: str | None) -> list[int]:
    """The cells of these names, or all, the usual one first."""
    allowed = [n for n, cell in enumerate(column.cells) if names is None or cell.name in names]
    return sorted(allowed, key=lambda number: column.cells[number].name != usual)


def _answers(table: Table, cells: Sequence[int]) -> Answers:
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
