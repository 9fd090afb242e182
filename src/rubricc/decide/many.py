"""A table at work on columns of data: what its program cannot settle is decided case by case."""

from collections.abc import Iterator, Mapping
from decimal import Decimal

from rubricc.decide.nodes import Answer, Status
from rubricc.decide.one_case import decide_as
from rubricc.decide.program import program_of
from rubricc.frames import BadCell, Run, Told
from rubricc.table import NONE, Problem, Table, number_text, to_model


def run_over(table: Table, missing: Mapping[str, str]) -> Run:
    """The run of a table over data in which the signals named by `missing` have no column."""
    guideline = to_model(table)

    def ask(told: Told) -> Told | tuple[BadCell, ...]:
        answers = decide_as(table, guideline, told)
        if isinstance(answers, Mapping):
            return dict(_told(answers))
        return tuple(_bad(problem) for problem in answers)

    return Run(
        program=program_of(table, guideline),
        sources=tuple(signal.id for signal in guideline.signals),
        missing=missing,
        added=added_columns(table),
        ask=ask,
    )


def added_columns(table: Table) -> tuple[str, ...]:
    """The columns that a run adds: of each decision its outcome, and the clauses that decide."""
    names = [decision.id for decision in table.decisions]
    return tuple(column for name in names for column in (name, f"{name}.clauses"))


def _told(answers: Mapping[str, Answer]) -> Iterator[tuple[str, str]]:
    for name, answer in answers.items():
        yield name, answer_text(answer)
        yield f"{name}.clauses", " ".join(answer.clauses)


def answer_text(answer: Answer) -> str:
    """What a decision comes to as data files hold it: the label, `a|b` where several are accepted,
    `flag:QUEUE`, `flag:` where it is unsettled, `n/a`."""
    match answer.status:
        case Status.FLAGGED | Status.UNSETTLED:
            return f"flag:{answer.flag or ''}"
        case Status.NOT_APPLICABLE:
            return "n/a"
        case Status.DECIDED:
            return "|".join(answer.accepted) or _outcome_text(answer.outcome)


def _outcome_text(outcome: str | Decimal | tuple[str, ...] | None) -> str:
    match outcome:
        case str():
            return outcome
        case Decimal():
            return number_text(outcome)
        case tuple() | None:
            return " ".join(outcome or ()) or NONE


def _bad(problem: Problem) -> BadCell:
    column = problem.signals[0] if len(problem.signals) == 1 else None
    return BadCell(column, problem.message)


def stand_ins(table: Table, missing: str | None) -> Mapping[str, str]:
    """The texts of signals that data has no column for: not sure, or what is usual; of a signal
    without a usual value, and where `missing` is None, nothing stands in."""
    match missing:
        case "unsure":
            return {signal.id: "" for signal in table.signals}
        case "usual":
            return {one.id: one.usual for one in table.signals if one.usual is not None}
        case _:
            return {}
