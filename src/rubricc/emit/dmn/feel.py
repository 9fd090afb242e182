"""Tests and texts as FEEL, which ZEN reads alike."""

from itertools import combinations

from rubricc.emit.engines import Span, Test

ANYTHING = "-"


def text_of(value: str) -> str:
    """A text as a literal. What engines are given has neither quotes nor backslashes."""
    assert '"' not in value and "\\" not in value, value
    return f'"{value}"'


def test_of(test: Test, anything: str = ANYTHING) -> str:
    """The unary test of a cell.

    A text stands before those that it is a part of: pyDMNrules looks for each where it occurs
    first, and takes what does not begin there for a name.
    """
    if test is None:
        return anything
    texts = [one for one in test if isinstance(one, str)]
    if any(later in earlier for earlier, later in combinations(texts, 2)):
        texts.sort(key=len)
    return ",".join([*map(text_of, texts), *(_span(one) for one in test if isinstance(one, Span))])


def apart(test: Test) -> tuple[Test, ...]:
    """The tests that a test is one of: a range stands alone, since pyDMNrules reads no list that
    has one."""
    if test is None or len(test) == 1:
        return (test,)
    ranges = tuple(one for one in test if isinstance(one, Span) and one.low != one.high)
    rest = tuple(one for one in test if one not in ranges)
    return (*((rest,) if rest else ()), *((one,) for one in ranges))


def _span(span: Span) -> str:
    if span.high is None:
        return f"{'>=' if span.has_low else '>'} {span.low}"
    if span.low == span.high:
        return span.low
    low, high = "[" if span.has_low else "(", "]" if span.has_high else ")"
    return f"{low}{span.low}..{span.high}{high}"
