"""From the meaning of a sound guideline to its decision table."""

from collections.abc import Iterator, Mapping, Sequence

from rubricc import model
from rubricc.meaning import Axis, DecisionMeaning, Interval, Meaning
from rubricc.model import Guideline, SignalKind
from rubricc.space import Space
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
from rubricc.table.questions import order_questions
from rubricc.table.rows import list_rows
from rubricc.table.sealing import UNSEALED, sealed
from rubricc.table.wording import cell_text, number_text

MOST_ROWS = 2_000
MOST_NODES = 20_000
"""The budgets of a decision's rows and of its diagram: counted, never timed."""


def tabulate(meaning: Meaning, settings: Mapping[str, str] | None = None) -> nodes.Table:
    """The table of a guideline that has no errors; `settings` are those that the build fixed."""
    guideline = meaning.guideline
    signals = {signal.id: signal for signal in guideline.signals}
    columns = tuple(_column(axis, signals[axis.signal]) for axis in meaning.axes)
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


def _column(axis: Axis, signal: model.Signal) -> nodes.Column:
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
    rows = None if diagram is None else list_rows(diagram, columns, MOST_ROWS)
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
        questions=order_questions(
            meaning.guideline,
            meaning.space,
            decided.verdict,
            [axis.signal for axis in meaning.axes],
        ),
        outcomes=_outcomes(outcomes, columns),
        rows=rows,
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
        why_no_rows="its cases are too many to count",
        diagram=None,
    )


def _place(guideline: Guideline, decision: model.Decision) -> int:
    return sorted(one.span for one in guideline.decisions).index(decision.span)


def _diagram(space: Space, cited: int | None) -> nodes.Diagram | None:
    if cited is None or len(space.nodes(cited)) > MOST_NODES:
        return None
    return flatten(space, cited)


def _why_no_rows(diagram: nodes.Diagram | None, rows: tuple[nodes.Row, ...] | None) -> str | None:
    if diagram is None:
        return f"the diagram has more than {MOST_NODES} nodes"
    if rows is None:
        return f"there are more than {MOST_ROWS} rows"
    return None


def _outcomes(
    diagram: nodes.Diagram, columns: Sequence[nodes.Column]
) -> tuple[nodes.OutcomeCount, ...]:
    weights = [[int(cell.cases) for cell in column.cells] for column in columns]
    counts = count_terminals(diagram, weights)
    return tuple(
        nodes.OutcomeCount(outcome=end.outcome, cases=str(cases))
        for end, cases in zip(diagram.terminals, counts, strict=True)
        if end.outcome is not None
    )
