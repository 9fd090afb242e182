"""The names of a guideline as reports use them, those that things had before included."""

from collections.abc import Iterable, Mapping

from rubricc.model import Decision, DecisionKind, Guideline, Signal
from rubricc.records import record
from rubricc.table import NONE, did_you_mean, is_number, text_value

NOT_SURE = ("", "?", "not sure")
"""What says that nobody can tell."""
BESIDE = ("not sure", "none of these", "n/a")
"""Answers that any decision may get in a labeling tool."""


@record
class Names:
    """The guideline's names: former ones lead to those of today."""

    guideline: Guideline
    signals: Mapping[str, Signal]
    decisions: Mapping[str, Decision]
    clauses: Mapping[str, str]
    by_clause: Mapping[str, tuple[str, ...]]


def names_of(guideline: Guideline) -> Names:
    """The names of a guideline."""
    signals = {
        name: signal for signal in guideline.signals for name in (*_former_ids(signal), signal.id)
    }
    clauses: dict[str, str] = {}
    by_clause: dict[str, list[str]] = {}
    for decision in guideline.decisions:
        for clause in decision.clauses:
            clauses |= dict.fromkeys((*clause.formerly, clause.id), clause.id)
            by_clause.setdefault(clause.id, []).append(decision.id)
    return Names(
        guideline,
        signals,
        {decision.id: decision for decision in guideline.decisions},
        clauses,
        {name: tuple(found) for name, found in by_clause.items()},
    )


def _former_ids(signal: Signal) -> Iterable[str]:
    side = "" if signal.side is None else f".{signal.side.lower()}"
    return (f"{name}{side}" for name in signal.formerly)


def value_problem(signal: Signal, text: str) -> str | None:
    """What is wrong with a value of a signal."""
    if text in NOT_SURE or text_value(signal, text) is not None:
        return None
    mend = did_you_mean(text, signal.values)
    return f"`{text[:50]}` is no value of `{signal.id}`" + (f"; {mend}" if mend else "")


def label_of(names: Names, decision: Decision, text: str) -> tuple[str, str | None]:
    """An outcome as the guideline calls it today, and what is wrong with it."""
    told = " ".join(text.split())
    if told in BESIDE or told.startswith("flag") or decision.kind is DecisionKind.SCORE:
        is_wrong = decision.kind is DecisionKind.SCORE and not (is_number(told) or told in BESIDE)
        return told, f"`{told[:50]}` is no number" if is_wrong else _queue_problem(names, told)
    former = {old: label.name for label in decision.labels for old in label.formerly}
    former |= {label.name: label.name for label in decision.labels}
    mark = " " if decision.kind is DecisionKind.MANY else "|"
    parts = [one for one in told.replace(",", " ").split(" ") if one] if mark == " " else None
    parts = told.split(mark) if parts is None else parts
    if parts == [NONE]:
        return NONE, None
    unknown = next((one for one in parts if one not in former), None)
    if unknown is None:
        order = [label.name for label in decision.labels]
        today = {former[one] for one in parts}
        return mark.join(sorted(today, key=order.index)), None
    mend = did_you_mean(unknown, former)
    problem = f"`{unknown[:50]}` is no outcome of `{decision.id}`"
    return told, problem + (f"; {mend}" if mend else "")


def _queue_problem(names: Names, told: str) -> str | None:
    queue = told.removeprefix("flag").removeprefix(":").strip() if told[:4] == "flag" else ""
    known = [one.name for one in names.guideline.queues]
    former = {old for one in names.guideline.queues for old in one.formerly}
    if not queue or queue in known or queue in former:
        return None
    mend = did_you_mean(queue, known)
    return f"there is no queue `{queue[:50]}`" + (f"; {mend}" if mend else "")
