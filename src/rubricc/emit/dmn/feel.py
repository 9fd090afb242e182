"""Tests and texts as FEEL, which ZEN reads alike."""

from rubricc.emit.engines import Span, Test

ANYTHING = "-"


def text_of(value: str) -> str:
    """A text as a literal. What engines are given has neither quotes nor backslashes."""
    assert '"' not in value and "\\" not in value, value
    return f'"{value}"'


def test_of(test: Test, anything: str = ANYTHING) -> str:
    """The unary test of a cell."""
    if test is None:
        return anything
    return ",".join(text_of(one) if isinstance(one, str) else _span(one) for one in test)


def _span(span: Span) -> str:
    if span.high is None:
        return f"{'>=' if span.has_low else '>'} {span.low}"
    if span.low == span.high:
        return span.low
    low, high = "[" if span.has_low else "(", "]" if span.has_high else ")"
    return f"{low}{span.low}..{span.high}{high}"
