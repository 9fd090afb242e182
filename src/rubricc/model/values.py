"""Values of signals: their canonical text, and whether a signal has them."""

from decimal import Decimal

from rubricc import syntax
from rubricc.diagnostics import FRACTION, OUT_OF_RANGE, UNKNOWN_VALUE, Diagnostic
from rubricc.model.names import listed, suggest
from rubricc.model.nodes import Signal, SignalKind
from rubricc.model.value_words import number_text

NUMBERS = (SignalKind.WHOLE, SignalKind.NUMBER)


def exact(number: syntax.Number) -> Decimal:
    """The number without trailing zeros."""
    return Decimal(number_text(number.value))


def canonical(value: syntax.Value) -> str:
    """The text that stands for a value: a name as written, a number in shortest form."""
    match value:
        case syntax.Name(text):
            return text
        case syntax.Number(number):
            return number_text(number)


def value_of(
    signal: Signal, value: syntax.Value, findings: list[Diagnostic]
) -> str | Decimal | None:
    """The value (or the member, of a set) that an author means, None where the signal lacks it."""
    if signal.kind in NUMBERS and isinstance(value, syntax.Number):
        return number_of(signal, value, findings)
    text = canonical(value)
    if text in signal.values:
        return text
    mend = suggest(text, signal.values, findings) or domain_text(signal)
    findings.append(UNKNOWN_VALUE.at(value.span, mend=mend, value=text, signal=signal.name))
    return None


def number_of(signal: Signal, value: syntax.Number, findings: list[Diagnostic]) -> Decimal | None:
    """The number, if it lies in the range of the signal."""
    number = exact(value)
    text = number_text(number)
    if signal.kind is SignalKind.WHOLE and number != number.to_integral_value():
        findings.append(FRACTION.at(value.span, number=text, signal=signal.name))
        return None
    is_low = signal.low is not None and number < signal.low
    is_high = signal.high is not None and number > signal.high
    if is_low or is_high:
        finding = OUT_OF_RANGE.at(
            value.span, number=text, signal=signal.name, range=range_text(signal)
        )
        findings.append(finding)
        return None
    return number


def is_comparable(signal: Signal) -> bool:
    """Whether the signal may be compared with another of the same values."""
    is_bounded = signal.kind is SignalKind.WHOLE and signal.high is not None
    return is_bounded or signal.kind is SignalKind.SCALE


def range_text(signal: Signal) -> str:
    """The range of a number as its author wrote it."""
    low = number_text(signal.low or Decimal(0))
    return f"{low} or more" if signal.high is None else f"{low} to {number_text(signal.high)}"


def domain_text(signal: Signal) -> str:
    """What a value of the signal may be, as a sentence."""
    if signal.kind in NUMBERS:
        return f"`{signal.name}` is {range_text(signal)}"
    return f"`{signal.name}` is one of {listed(signal.values)}"
