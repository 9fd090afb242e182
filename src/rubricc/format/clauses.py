"""Clauses and lines of priority as list items."""

from collections.abc import Callable
from typing import assert_never

from rubricc.format.conditions import condition_text
from rubricc.format.names import because, clause_id, flag_text, indented, names_text, ticked
from rubricc.syntax import (
    BetterOn,
    Bound,
    ClauseOrder,
    ClauseStatement,
    DocumentOrder,
    Effect,
    Extreme,
    Flag,
    Give,
    LabelOrder,
    Name,
    NotApplicable,
    Points,
    PriorityStatement,
    ResponseWith,
    RuleOut,
    SameAs,
    Step,
    Value,
)

COUNTS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")

Write = Callable[[Name | Value], str]
"""How names and values stand: in backticks, or bare in a table's cell."""


def clause_lines(clause: ClauseStatement, *, is_exception: bool = False) -> list[str]:
    """A clause with its details and, after them, the exceptions nested in it."""
    exception = "except " if is_exception else ""
    head = f"- {clause_id(clause.id)} {exception}{effect_text(clause.effect, ticked)}"
    details = [f"- note: {note}" for note in clause.notes]
    if clause.formerly:
        details.append(f"- formerly: {names_text(clause.formerly)}")
    details += [f"- allow: {ticked(a.name)}{because(a.rationale)}" for a in clause.allows]
    for exception_clause in clause.exceptions:
        details += clause_lines(exception_clause, is_exception=True)
    return [f"{head}{_circumstance(clause)}{because(clause.rationale)}", *indented(details)]


def _circumstance(clause: ClauseStatement) -> str:
    when = "" if clause.when is None else f" when {condition_text(clause.when)}"
    unless = "" if clause.unless is None else f" unless {condition_text(clause.unless)}"
    return f"{' otherwise' if clause.is_otherwise else when}{unless}"


def effect_text(effect: Effect, write: Write) -> str:
    """What a clause gives."""
    match effect:
        case Give(values):
            return " or ".join(write(value) for value in values)
        case Flag(queue):
            return "flag" if queue is None else f"flag for {write(queue)}"
        case NotApplicable():
            return "not applicable"
        case RuleOut(label):
            return f"not {write(label)}"
        case Bound(is_cap, level):
            return f"at {'most' if is_cap else 'least'} {write(level)}"
        case Step(levels):
            count = COUNTS[abs(levels)] if abs(levels) < len(COUNTS) else str(abs(levels))
            word = "level" if abs(levels) == 1 else "levels"
            return f"{count} {word} {'lower' if levels < 0 else 'higher'}"
        case SameAs(decision):
            return f"the same as {write(decision)}"
        case Extreme(is_lowest, decisions):
            listed = ", ".join(write(decision) for decision in decisions)
            return f"the {'lowest' if is_lowest else 'highest'} of {listed}"
        case Points(amount, for_each):
            each = "" if for_each is None else f" for each {write(for_each)}"
            return f"{amount.text} {'point' if amount.value == 1 else 'points'}{each}"
        case BetterOn(criterion):
            return f"the better on {write(criterion)}"
        case ResponseWith(signal, is_without):
            return f"the response {'without' if is_without else 'with'} {write(signal)}"
        case _:
            assert_never(effect)


def priority_lines(priority: PriorityStatement) -> list[str]:
    """A line of priority."""
    match priority:
        case ClauseOrder(clauses, rationale):
            chain = " over ".join(clause_id(clause) for clause in clauses)
        case LabelOrder(outcomes, rationale):
            chain = " over ".join(
                flag_text(one) if isinstance(one, Flag) else ticked(one) for one in outcomes
            )
        case DocumentOrder(section, rationale):
            chain = "earlier over later" + ("" if section is None else f" in {section}")
        case _:
            assert_never(priority)
    return [f"- {chain}{because(rationale)}"]
