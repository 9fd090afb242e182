"""One case, told in text, decided by a table."""

from collections.abc import Collection, Iterable, Mapping
from decimal import Decimal

from rubricc.decide.found import Completions
from rubricc.decide.impossible import find_impossible
from rubricc.decide.listed import MOST_COMPLETIONS, list_completions
from rubricc.decide.nodes import Answer, Status
from rubricc.decide.not_sure import Doubtful, Settled, settle_doubt
from rubricc.decide.told import Told, read_answers
from rubricc.decide.traced import Traced
from rubricc.model import (
    Accepted,
    Amount,
    Chosen,
    Flagged,
    Guideline,
    Inapplicable,
    Outcome,
    signal_text,
)
from rubricc.table import Decision, Problem, Table, to_model


def decide(
    table: Table, answers: Mapping[str, str], only: Iterable[str] | None = None
) -> Mapping[str, Answer] | tuple[Problem, ...]:
    """What each decision comes to, or what is wrong with the answers.

    A signal that is left out, empty, `?` or `not sure` is one that the annotator is not sure of.
    `only` names the decisions wanted.
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
    completions = _completions(table, guideline, decision, told)
    if completions is None:
        return (_too_many(decision, guideline, told),)
    if not completions.found():
        return find_impossible(guideline, told.values)
    declared = next(one for one in guideline.decisions if one.id == decision.id)
    unsure = [signal for signal in guideline.signals if signal.id not in told.values]
    match settle_doubt(declared, completions, unsure):
        case Settled(outcome, clauses):
            return answer_of(decision, outcome, clauses)
        case Doubtful(matter, flagged):
            status = Status.UNSETTLED if flagged is None else Status.FLAGGED
            queue = None if flagged is None else flagged.queue
            return Answer(status, None, (), queue, (), (), matter)


def _completions(
    table: Table, guideline: Guideline, decision: Decision, told: Told
) -> Completions | None:
    if decision.diagram is not None:
        return Traced(table, decision.diagram, told.open)
    return list_completions(table, guideline, decision.id, told)


def _too_many(decision: Decision, guideline: Guideline, told: Told) -> Problem:
    untold = told.untold(guideline)
    names = tuple(name for name in decision.questions if name in untold) or untold
    named = ", ".join(map(signal_text, names))
    return Problem(
        "too-many-completions",
        f"`{decision.id}` has no diagram, and more than {MOST_COMPLETIONS} cases are left open",
        f"tell more of {named}",
        names,
    )


def answer_of(decision: Decision, outcome: Outcome, cited: Collection[str]) -> Answer:
    """The answer that an outcome and its clauses make."""
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
