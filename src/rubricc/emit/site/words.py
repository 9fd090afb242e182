"""Conditions, domains and outcomes as sentences of the language, names in backticks."""

from decimal import Decimal
from typing import assert_never

from rubricc import model, table
from rubricc.meaning import spoken
from rubricc.model import Condition, Guideline, Signal, SignalKind
from rubricc.table import number_text

COMPOUND = (model.All, model.Any, model.AtLeast)


def condition_words(guideline: Guideline, condition: Condition) -> str:
    """The condition as the language says it; compounds within compounds stand in parentheses."""
    match condition:
        case model.Compare(signal, relation, operand):
            return compared(guideline, signal, relation, operand)
        case model.CompareSignals(left, relation, right):
            return f"{spoken(left)} {relation} {spoken(right)}"
        case model.Includes(signal, member):
            return f"{spoken(signal)} includes `{member}`"
        case model.IsUnknown(signal):
            return f"{spoken(signal)} is unknown"
        case model.Applies(signal):
            return f"{spoken(signal)} applies"
        case model.Defined(name):
            return spoken(name)
        case model.AtLeast(count, parts):
            return f"at least {count} of {joined(guideline, parts, ', ')}"
        case model.All(parts):
            return joined(guideline, parts, " and ") or "always"
        case model.Any(parts):
            return joined(guideline, parts, " or ") or "never"
        case model.Not(part):
            return f"not {within(guideline, part)}"
        case _:
            return outcome_condition_words(condition)


def outcome_condition_words(
    condition: model.OutcomeIn | model.OutcomeIncludes | model.OutcomeCompare | model.OutcomeIs,
) -> str:
    """A condition on another decision's outcome as the language says it."""
    match condition:
        case model.OutcomeIn(decision, (outcome,)):
            return f"`{decision}` is `{outcome}`"
        case model.OutcomeIn(decision, outcomes):
            return f"`{decision}` is one of {names(outcomes)}"
        case model.OutcomeIncludes(decision, labels):
            return f"`{decision}` includes {names(labels)}"
        case model.OutcomeCompare(decision, relation, operand):
            return f"`{decision}` {relation} {number_text(operand)}"
        case model.OutcomeIs(decision, state):
            return f"`{decision}` is {state}"
        case _:
            assert_never(condition)


def compared(
    guideline: Guideline, signal: str, relation: model.Relation, operand: str | Decimal
) -> str:
    """A signal against a value; yes/no signals are said or denied."""
    if isinstance(operand, Decimal):
        return f"{spoken(signal)} {relation} {number_text(operand)}"
    kinds = {known.id: known.kind for known in guideline.signals}
    if kinds[signal] is not SignalKind.YES_NO:
        return f"{spoken(signal)} {relation} `{operand}`"
    holds = (operand == "yes") == (relation is model.Relation.IS)
    return spoken(signal) if holds else f"not {spoken(signal)}"


def joined(guideline: Guideline, parts: tuple[Condition, ...], word: str) -> str:
    """The parts with a word between them."""
    return word.join(within(guideline, part) for part in parts)


def within(guideline: Guideline, part: Condition) -> str:
    """A part of a compound condition."""
    words = condition_words(guideline, part)
    return f"({words})" if isinstance(part, COMPOUND) else words


def names(texts: tuple[str, ...]) -> str:
    """Names in backticks, separated by commas."""
    return ", ".join(f"`{text}`" for text in texts)


def domain_words(signal: Signal) -> str:
    """What values the signal has, as it is declared."""
    usual = usual_words(signal)
    return bare_domain(signal) + (f"; usually {usual}" if usual else "")


def bare_domain(signal: Signal) -> str:
    """The values alone."""
    match signal.kind:
        case SignalKind.YES_NO:
            return "yes or no"
        case SignalKind.CHOICE:
            return " or ".join(filter(None, (names(signal.values[:-1]), names(signal.values[-1:]))))
        case SignalKind.SCALE:
            return " < ".join(f"`{value}`" for value in signal.values)
        case SignalKind.ANY_OF:
            return f"any of {names(signal.values)}"
        case SignalKind.WHOLE | SignalKind.NUMBER:
            return number_domain(signal)
        case _:
            assert_never(signal.kind)


def number_domain(signal: Signal) -> str:
    """The bounds of a number."""
    low = number_text(signal.low) if signal.low is not None else ""
    high = f"to {number_text(signal.high)}" if signal.high is not None else "or more"
    start = "number from " if signal.kind is SignalKind.NUMBER else ""
    return f"{start}{low} {high}{' or unknown' if signal.may_be_unknown else ''}"


def usual_words(signal: Signal) -> str:
    """The value meant where nothing is said, unless it goes without saying."""
    match signal.usual:
        case None | "no" | frozenset():
            return ""
        case Decimal() as number:
            return number_text(number)
        case model.Special() as special:
            return str(special.value)
        case str() as value:
            return f"`{value}`"


def unsure_words(signal: Signal) -> str:
    """What to do where an annotator cannot tell."""
    match signal.if_unsure:
        case None:
            return ""
        case model.Flagged(queue):
            return f"flag for `{queue}`" if queue else "flag"
        case Decimal() as number:
            return number_text(number)
        case str() as value:
            return f"`{value}`"


def outcome_words(outcome: table.Outcome) -> str:
    """What a decision comes to."""
    match outcome:
        case table.Accepted(labels=labels):
            return " or ".join(f"`{label}`" for label in labels)
        case table.Chosen(labels=labels):
            return names(labels) or "none"
        case table.Score(value=value):
            return value
        case table.Flagged(queue=queue):
            return f"flag for `{queue}`" if queue else "flag"
        case table.Inapplicable():
            return "not applicable"
        case _:
            assert_never(outcome)


def count_words(count: str) -> str:
    """A number of cases as people read it: thousands apart, and beyond a trillion its size."""
    if len(count) > 12:
        return f"about 10^{len(count) - 1}"
    return f"{int(count):,}"
