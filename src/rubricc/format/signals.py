"""Signals, settings, definitions and facts as list items."""

from typing import assert_never

from rubricc.format.conditions import condition_text
from rubricc.format.names import (
    flag_text,
    indented,
    names_text,
    plain_details,
    quoted,
    ticked,
    value_text,
)
from rubricc.syntax import (
    AnyOf,
    Choice,
    DefinitionStatement,
    Domain,
    Excludes,
    Fact,
    Flag,
    NeverTogether,
    Numeric,
    Requires,
    Scale,
    SignalStatement,
    YesNo,
)


def signal_lines(signal: SignalStatement) -> list[str]:
    """A signal or setting with its details."""
    each = " of each response" if signal.of_each_response else ""
    description = f" {signal.description}" if signal.description else ""
    head = f"- {ticked(signal.name)}{each}: {domain_text(signal.domain)}{_usually(signal)}."
    return [head + description, *indented(_details(signal))]


def domain_text(domain: Domain) -> str:
    """What values a signal may have."""
    match domain:
        case YesNo():
            return "yes or no"
        case Choice(values):
            *first, last = values
            return f"{names_text(first)} or {ticked(last)}"
        case Scale(values):
            return " < ".join(ticked(value) for value in values)
        case AnyOf(values):
            return f"any of {names_text(values)}"
        case Numeric(low, high, whole, may_be_unknown):
            start = low.text if whole else f"number from {low.text}"
            end = "or more" if high is None else f"to {high.text}"
            return f"{start} {end}{' or unknown' if may_be_unknown else ''}"
        case _:
            assert_never(domain)


def _usually(signal: SignalStatement) -> str:
    if signal.usually is None:
        return ""
    is_unknown = isinstance(signal.domain, Numeric) and signal.usually.text == "unknown"
    return f"; usually {'unknown' if is_unknown else value_text(signal.usually)}"


def _details(signal: SignalStatement) -> list[str]:
    lines = [] if signal.ask is None else [f"- ask: {signal.ask}"]
    if signal.only_when is not None:
        lines.append(f"- only when: {condition_text(signal.only_when)}")
    if signal.if_unsure is not None:
        policy = signal.if_unsure
        lines.append(
            f"- if unsure: {flag_text(policy) if isinstance(policy, Flag) else value_text(policy)}"
        )
    lines += plain_details(signal.notes, signal.formerly)
    for phrases in signal.phrases:
        texts = "; ".join(quoted(text) for text in phrases.texts)
        lines.append(f"- {ticked(phrases.value)}: {texts}")
    return lines


def definition_lines(definition: DefinitionStatement) -> list[str]:
    """A condition with a name."""
    head = f"- {ticked(definition.name)} means {condition_text(definition.condition)}."
    return [head, *indented(plain_details(definition.notes, definition.formerly))]


def fact_lines(fact: Fact) -> list[str]:
    """What cannot occur."""
    match fact:
        case Requires(left, right):
            return [f"- {condition_text(left)} requires {condition_text(right)}."]
        case Excludes(left, right):
            return [f"- {condition_text(left)} excludes {condition_text(right)}."]
        case NeverTogether(condition):
            return [f"- never {condition_text(condition)}."]
        case _:
            assert_never(fact)
