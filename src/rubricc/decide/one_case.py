"""One case, told in text, decided by a table."""

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal

from rubricc.decide.completions import judge
from rubricc.decide.impossible import find_impossible
from rubricc.decide.nodes import Answer, Status
from rubricc.decide.told import Told, read_answers
from rubricc.decide.walk import Ending, matters, walk
from rubricc.model import (
    Accepted,
    Amount,
    Chosen,
    Flagged,
    Guideline,
    Inapplicable,
    Outcome,
    Verdict,
)
from rubricc.table import Column, Decision, Diagram, Problem, Table, outcome_of, to_model


def decide(
    table: Table, answers: Mapping[str, str], only: Iterable[str] | None = None
) -> Mapping[str, Answer] | tuple[Problem, ...]:
    """What each decision comes to, or what is wrong with the answers.

    A signal may be left out where it makes no difference. `only` names the decisions wanted.
    """
    return decide_as(table, to_model(table), answers, only)


def decide_as(
    table: Table,
    guideline: Guideline,
    answers: Mapping[str, str],
    only: Iterable[str] | None = None,
) -> Mapping[str, Answer] | tuple[Problem, ...]:
    """As `decide`, for callers with many cases, who make the table's guideline once."""
    told = read_answers(table, guideline, answers)
    if not isinstance(told, Told):
        return told
    wanted = {decision.id for decision in table.decisions} if only is None else set(only)
    decisions = [decision for decision in table.decisions if decision.id in wanted]
    results = [_decide(table, guideline, decision, told) for decision in decisions]
    problems = [one for result in results if not isinstance(result, Answer) for one in result]
    if problems:
        return tuple(dict.fromkeys(problems))
    answered = [result for result in results if isinstance(result, Answer)]
    return {decision.id: one for decision, one in zip(decisions, answered, strict=True)}


def _decide(
    table: Table, guideline: Guideline, decision: Decision, told: Told
) -> Answer | tuple[Problem, ...]:
    if decision.diagram is None:
        return _decide_by_clauses(table, guideline, decision, told)
    ending = walk(decision.diagram, told.open)
    if not ending.terminals:
        return find_impossible(guideline, told.values)
    outcomes = {end.outcome for end in ending.terminals if end.outcome is not None}
    if len(outcomes) > 1:
        names = _hangs_on(table, decision.diagram, told, ending)
        return (_unsettled(decision, guideline, told, names),)
    cited = {clause for end in ending.terminals for clause in end.clauses}
    return _answer(decision, outcome_of(outcomes.pop()), cited)


def _hangs_on(table: Table, diagram: Diagram, told: Told, ending: Ending) -> tuple[str, ...]:
    """The signals that matter; if none does alone, all that make a difference together."""
    absent = [_absent(column) for column in table.columns]
    alone = [
        signal.id
        for signal in table.signals
        if signal.id not in told.values
        and matters(diagram, told.open, _columns(table, signal.id), absent)
    ]
    together = dict.fromkeys(table.columns[column].signal for column in ending.columns)
    return tuple(alone) or tuple(together)


def _absent(column: Column) -> int | None:
    return next((n for n, cell in enumerate(column.cells) if cell.kind == "n/a"), None)


def _columns(table: Table, signal: str) -> list[int]:
    return [number for number, column in enumerate(table.columns) if column.signal == signal]


def _decide_by_clauses(
    table: Table, guideline: Guideline, decision: Decision, told: Told
) -> Answer | tuple[Problem, ...]:
    judged = judge(table, guideline, told)
    if judged is None:
        return (_unsettled(decision, guideline, told, decision.questions),)
    if not judged:
        return find_impossible(guideline, told.values)
    verdicts: list[Verdict] = [verdicts[decision.id] for verdicts in judged]
    outcomes = {verdict.result for verdict in verdicts}
    if len(outcomes) > 1:
        return (_unsettled(decision, guideline, told, decision.questions),)
    cited = {clause for verdict in verdicts for clause in verdict.clauses}
    return _answer(decision, _sound(outcomes.pop()), cited)


def _sound(result: object) -> Outcome:
    assert isinstance(result, Accepted | Chosen | Amount | Flagged | Inapplicable)
    return result


def _unsettled(
    decision: Decision, guideline: Guideline, told: Told, hangs_on: Sequence[str]
) -> Problem:
    untold = told.untold(guideline)
    matters = [name for name in hangs_on if name in untold]
    matters = matters or [name for name in decision.questions if name in untold] or list(untold)
    named = ", ".join(f"`{name}`" for name in matters)
    return Problem(
        "unsettled",
        f"`{decision.id}` depends on what was not told: {named}",
        f"tell {named}",
        tuple(matters),
    )


def _answer(decision: Decision, outcome: Outcome, cited: set[str]) -> Answer:
    clauses = [clause for clause in decision.clauses if clause.id in cited]
    status, value, flag = _parts(outcome)
    several = isinstance(outcome, Accepted) and len(outcome.outcomes) > 1
    return Answer(
        status=status,
        outcome=value,
        accepted=outcome.outcomes if several and isinstance(outcome, Accepted) else (),
        flag=flag,
        clauses=tuple(clause.id for clause in clauses),
        because=tuple(clause.rationale for clause in clauses if clause.rationale is not None),
        depends_on=(),
    )


def _parts(outcome: Outcome) -> tuple[Status, str | Decimal | tuple[str, ...] | None, str | None]:
    match outcome:
        case Accepted(outcomes):
            return Status.DECIDED, outcomes[0], None
        case Chosen(labels):
            return Status.DECIDED, labels, None
        case Amount(value):
            return Status.DECIDED, value, None
        case Flagged(queue):
            return Status.FLAGGED, None, queue
        case Inapplicable():
            return Status.NOT_APPLICABLE, None, None
