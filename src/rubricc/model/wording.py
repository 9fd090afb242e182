"""Values, conditions and outcomes in a person's words: those of the language itself."""

from typing import assert_never

from rubricc.model.condition_words import condition_text
from rubricc.model.conditions import ALWAYS, Condition, Defined
from rubricc.model.decisions import (
    Bound,
    Decision,
    DecisionKind,
    Effect,
    Extreme,
    Flag,
    Give,
    NotApplicable,
    Points,
    Prefer,
    RuleOut,
    Step,
)
from rubricc.model.nodes import Guideline
from rubricc.model.outcomes import (
    Accepted,
    Amount,
    Chosen,
    Circle,
    Conflict,
    Failure,
    Flagged,
    Gap,
    Inapplicable,
    Outcome,
)
from rubricc.model.value_words import (
    case_text,
    case_values,
    number_text,
    said_text,
    signal_text,
    value_in_text,
    value_text,
)

__all__ = [
    "case_text",
    "case_values",
    "condition_text",
    "effect_text",
    "number_text",
    "outcome_text",
    "question_text",
    "result_text",
    "row_text",
    "said_text",
    "signal_text",
    "value_in_text",
    "value_text",
]

NUMBER_WORDS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


def outcome_text(outcome: Outcome) -> str:
    """An outcome as an example claims it."""
    match outcome:
        case Accepted(outcomes):
            return " or ".join(f"`{name}`" for name in outcomes)
        case Chosen(labels):
            return " and ".join(f"`{label}`" for label in labels) or "none"
        case Amount(value):
            return number_text(value)
        case Flagged(None):
            return "flagged"
        case Flagged(queue):
            return f"flagged for `{queue}`"
        case Inapplicable():
            return "not applicable"
        case _:
            assert_never(outcome)


def result_text(result: Outcome | Failure) -> str:
    """What comes out, or what is wrong there."""
    match result:
        case Gap():
            return "a gap"
        case Conflict():
            return "a conflict"
        case Circle():
            return "a circle of priority"
        case _:
            return outcome_text(result)


def question_text(
    guideline: Guideline, decision: Decision, *, hint: str = " All that apply."
) -> str:
    """A decision as it is put to annotators, with the hint where several labels may hold.

    It may be called by any word, even by that for what is labelled.
    """
    match decision.kind:
        case DecisionKind.PREFERENCE:
            return "Which is better?"
        case DecisionKind.MANY:
            asked = decision.id if decision.id.endswith("s") else f"labels for {decision.id}"
            return f"Which {asked} does this {guideline.unit} get?{hint}"
        case DecisionKind.ONE:
            asked = "label" if decision.id == "label" else f"label for {decision.id}"
            return f"Which {asked} does this {guideline.unit} get?"
        case DecisionKind.SCALE:
            return f"Which level of {decision.id} does this {guideline.unit} get?"
        case DecisionKind.SCORE:
            return f"What does {decision.id} come to for this {guideline.unit}?"
        case _:
            assert_never(decision.kind)


def effect_text(effect: Effect) -> str:
    """What a clause gives, as its author would write it."""
    match effect:
        case Give(outcomes):
            return " or ".join(f"`{name}`" for name in outcomes)
        case Flag(None):
            return "flag"
        case Flag(queue):
            return f"flag for `{queue}`"
        case NotApplicable():
            return "not applicable"
        case RuleOut(label):
            return f"not `{label}`"
        case Bound(is_cap, level):
            return f"{'at most' if is_cap else 'at least'} {value_in_text(level)}"
        case Step(steps):
            return step_text(steps)
        case Extreme(is_lowest, (only,)) if is_lowest:
            return f"the same as `{only}`"
        case Extreme(is_lowest, decisions):
            names = ", ".join(f"`{name}`" for name in decisions)
            return f"the {'lowest' if is_lowest else 'highest'} of {names}"
        case Points(amount, signal):
            each = "" if signal is None else f" for each {signal_text(signal)}"
            return f"{number_text(amount)} points{each}"
        case Prefer(a, b):
            return prefer_text(a, b)
        case _:
            assert_never(effect)


def step_text(steps: int) -> str:
    """A step of so many levels."""
    count = abs(steps)
    number = NUMBER_WORDS[count] if count < len(NUMBER_WORDS) else str(count)
    levels = "level" if count == 1 else "levels"
    return f"{number} {levels} {'higher' if steps > 0 else 'lower'}"


def prefer_text(a: Condition, b: Condition) -> str:
    """The response that a clause prefers."""
    match a, b:
        case Defined(name), Defined() if name.endswith("=A"):
            return f"the better on `{name.removesuffix('=A')}`"
        case _:
            return f"`A` where {condition_text(a)}, `B` where {condition_text(b)}"


def row_text(effect: Effect, condition: Condition) -> str:
    """A clause that an author wrote as the row of a table."""
    if condition == ALWAYS:
        return effect_text(effect)
    return f"{effect_text(effect)} when {condition_text(condition)}"
