"""From the meaning of a sound guideline to its decision table."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Literal

from rubricc import model
from rubricc.meaning import Axis, DecisionMeaning, Interval, Meaning
from rubricc.model import Guideline, SignalKind
from rubricc.space import OutOfNodesError, Space
from rubricc.table import nodes
from rubricc.table.diagram import count_terminals, flatten
from rubricc.table.from_conditions import condition_node
from rubricc.table.from_model import (
    KINDS,
    clause_node,
    definition_node,
    guarantee_node,
    guideline_node,
    label_node,
    priority_nodes,
    queue_node,
    signal_node,
)
from rubricc.table.outcomes import Accepted, Chosen, Flagged, Inapplicable, Outcome, Score
from rubricc.table.questions import order_questions
from rubricc.table.reordering import reordered
from rubricc.table.rows import list_rows
from rubricc.table.sealing import UNSEALED, sealed
from rubricc.table.wording import cell_text, number_text

MOST_ROWS = 2_000
MOST_NODES = 20_000
"""The budgets of a decision's rows and of its diagram: counted, never timed."""
REORDERED_NODES = 100_000
"""How many nodes may be made to ask in another order."""


def tabulate(meaning: Meaning, settings: Mapping[str, str] | None = None) -> nodes.Table:
    """The table of a guideline that has no errors; `settings` are those that the build fixed."""
    guideline = meaning.guideline
    signals = {signal.id: signal for signal in guideline.signals}
    columns = tuple(column_of(axis, signals[axis.signal]) for axis in meaning.axes)
    return sealed(
        nodes.Table(
            guideline=guideline_node(guideline),
            digest=UNSEALED,
            checksum=UNSEALED,
            cases=_cases(meaning),
            settings=dict(sorted((settings or {}).items())),
            signals=tuple(map(signal_node, guideline.signals)),
            columns=columns,
            definitions=tuple(map(definition_node, guideline.definitions)),
            facts=tuple(
                nodes.Fact(condition=condition_node(fact.condition), text=fact.text)
                for fact in guideline.facts
            ),
            queues=tuple(map(queue_node, guideline.queues)),
            guarantees=tuple(map(guarantee_node, guideline.guarantees)),
            decisions=tuple(
                _decision(meaning, meaning.decisions[decision.id], columns)
                for decision in guideline.decisions
            ),
        )
    )


def _cases(meaning: Meaning) -> str | None:
    if not meaning.space.is_counted:
        return None
    return str(meaning.space.count(meaning.feasible))


def column_of(axis: Axis, signal: model.Signal) -> nodes.Column:
    """An axis as the table has it."""
    return nodes.Column(
        id=axis.name,
        signal=axis.signal,
        member=axis.member,
        cells=tuple(_cells(axis, is_whole=signal.kind is SignalKind.WHOLE)),
    )


def _cells(axis: Axis, *, is_whole: bool) -> Iterator[nodes.Cell]:
    for cell, weight in zip(axis.cells, axis.weights, strict=True):
        name, cases = cell_text(cell, is_whole=is_whole), str(weight)
        match cell:
            case str():
                yield nodes.ValueCell(name=name, cases=cases)
            case model.Special.NOT_APPLICABLE:
                yield nodes.StateCell(kind="n/a", cases=cases, name="n/a")
            case model.Special.UNKNOWN:
                yield nodes.StateCell(kind="unknown", cases=cases, name="unknown")
            case Interval():
                yield nodes.IntervalCell(
                    name=name,
                    low=number_text(cell.low),
                    has_low=cell.has_low,
                    high=None if cell.high is None else number_text(cell.high),
                    has_high=cell.has_high,
                    cases=cases,
                )


def _decision(
    meaning: Meaning, decided: DecisionMeaning, columns: Sequence[nodes.Column]
) -> nodes.Decision:
    decision = decided.decision
    if not meaning.space.is_counted:
        return _clauses_alone(meaning, decision)
    outcomes = flatten(meaning.space, decided.verdict)
    diagram = _diagram(meaning.space, decided.cited)
    signals = [axis.signal for axis in meaning.axes]
    questions = order_questions(meaning.guideline, meaning.space, decided.verdict, signals)
    rows = None if diagram is None else _list_rows(meaning, decided, columns, questions)
    return nodes.Decision(
        id=decision.id,
        place=_place(meaning.guideline, decision),
        kind=KINDS[decision.kind],
        labels=tuple(map(label_node, decision.labels)),
        clauses=tuple(
            clause_node(clause, meaning.guideline.span.path) for clause in decision.clauses
        ),
        priority=tuple(priority_nodes(decision)),
        reads=decision.reads,
        questions=questions,
        outcomes=_outcomes(decision, outcomes, columns),
        rows=None if rows is None else rows[1],
        rows_cite=None if rows is None else rows[0],
        why_no_rows=_why_no_rows(diagram, rows),
        diagram=diagram,
    )


def _clauses_alone(meaning: Meaning, decision: model.Decision) -> nodes.Decision:
    """A decision that no diagram holds: every signal is a question, nothing is counted."""
    return nodes.Decision(
        id=decision.id,
        place=_place(meaning.guideline, decision),
        kind=KINDS[decision.kind],
        labels=tuple(map(label_node, decision.labels)),
        clauses=tuple(
            clause_node(clause, meaning.guideline.span.path) for clause in decision.clauses
        ),
        priority=tuple(priority_nodes(decision)),
        reads=decision.reads,
        questions=tuple(signal.id for signal in meaning.guideline.signals),
        outcomes=(),
        rows=None,
        rows_cite=None,
        why_no_rows="its cases are too many to count",
        diagram=None,
    )


def _place(guideline: Guideline, decision: model.Decision) -> int:
    return sorted(one.span for one in guideline.decisions).index(decision.span)


def _diagram(space: Space, cited: int | None) -> nodes.Diagram | None:
    if cited is None or len(space.nodes(cited)) > MOST_NODES:
        return None
    return flatten(space, cited)


Rows = tuple[Literal["all", "common"], tuple[nodes.Row, ...]]
"""The rows, and what they cite."""


def _list_rows(
    meaning: Meaning,
    decided: DecisionMeaning,
    columns: Sequence[nodes.Column],
    questions: Sequence[str],
) -> Rows | None:
    """The rows by what they cite; by outcome alone where these would be too many.

    They ask the signals in the order that settles cases soonest, which makes them few.
    """
    assert decided.cited is not None
    places = {name: place for place, name in enumerate(questions)}
    order = sorted(
        range(len(columns)), key=lambda level: places.get(columns[level].signal, len(places))
    )
    try:
        cited, outcomes = (
            flatten(*reordered(meaning.space, root, order, REORDERED_NODES))
            for root in (decided.cited, decided.verdict)
        )
        columns = [columns[level] for level in order]
    except OutOfNodesError:
        cited, outcomes = (
            flatten(meaning.space, root) for root in (decided.cited, decided.verdict)
        )
    rows = list_rows(cited, cited, columns, MOST_ROWS)
    if rows is not None:
        return "all", _as_declared(meaning.guideline, columns, rows)
    rows = list_rows(cited, outcomes, columns, MOST_ROWS)
    return None if rows is None else ("common", _as_declared(meaning.guideline, columns, rows))


def _as_declared(
    guideline: Guideline, columns: Sequence[nodes.Column], rows: Sequence[nodes.Row]
) -> tuple[nodes.Row, ...]:
    """The rows by the cells of the signals as these are declared, as people read them."""
    declared = [signal.id for signal in guideline.signals]
    ordered = sorted(columns, key=lambda column: declared.index(column.signal))
    cells = {one.id: {cell.name: at for at, cell in enumerate(one.cells)} for one in ordered}

    def place(row: nodes.Row) -> list[list[int]]:
        return [[cells[one.id][name] for name in row.when.get(one.id, ())] for one in ordered]

    return tuple(sorted(rows, key=place))


def _why_no_rows(diagram: nodes.Diagram | None, rows: Rows | None) -> str | None:
    if diagram is None:
        return f"the diagram has more than {MOST_NODES} nodes"
    if rows is None:
        return f"there are more than {MOST_ROWS} rows"
    return None


def _outcomes(
    decision: model.Decision, diagram: nodes.Diagram, columns: Sequence[nodes.Column]
) -> tuple[nodes.OutcomeCount, ...]:
    """How often each outcome comes out, in the order in which labels are declared; flags last."""
    weights = [[int(cell.cases) for cell in column.cells] for column in columns]
    counts = count_terminals(diagram, weights)
    places = {label.name: place for place, label in enumerate(decision.labels)}
    counted = (
        nodes.OutcomeCount(outcome=end.outcome, cases=str(cases))
        for end, cases in zip(diagram.terminals, counts, strict=True)
        if end.outcome is not None
    )
    return tuple(sorted(counted, key=lambda one: _rank(one.outcome, places)))


def _rank(outcome: Outcome, places: Mapping[str, int]) -> tuple[int, list[int], Decimal, str]:
    match outcome:
        case Accepted(labels=labels) | Chosen(labels=labels):
            return 0, [places[label] for label in labels], Decimal(0), ""
        case Score(value=value):
            return 0, [], Decimal(value), ""
        case Flagged(queue=queue):
            return 1, [], Decimal(0), queue or ""
        case Inapplicable():
            return 2, [], Decimal(0), ""
