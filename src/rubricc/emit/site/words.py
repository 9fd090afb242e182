"""Domains, policies and counts as the language says them, names in backticks."""

from decimal import Decimal
from typing import assert_never

from rubricc.model import Flagged, Signal, SignalKind, Special, number_text


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
        case Special() as special:
            return str(special.value)
        case str() as value:
            return f"`{value}`"


def unsure_words(signal: Signal) -> str:
    """What to do where an annotator cannot tell."""
    match signal.if_unsure:
        case None:
            return ""
        case Flagged(queue):
            return f"flag for `{queue}`" if queue else "flag"
        case Decimal() as number:
            return number_text(number)
        case str() as value:
            return f"`{value}`"


def count_words(count: str) -> str:
    """A number of cases as people read it: thousands apart, and beyond a trillion its size."""
    if len(count) > 12:
        return f"about 10^{len(count) - 1}"
    return f"{int(count):,}"
