"""What a cell of a table tests, by its text alone: numbers, words, or nothing."""

import re
from decimal import Decimal

from rubricc.adopt.tables.nodes import UNKNOWN, Interval, Numbers, Words

ANYTHING = frozenset({"", "-", "*"})

NUMBER = r"[+-]?[0-9]{1,15}(?:\.[0-9]{1,9})?"
COMPARED = re.compile(
    rf"(>=|≥|=>|at least|<=|≤|=<|at most|>|more than|greater than|<|less than|==?)\s*({NUMBER})",
)
RANGE = re.compile(
    rf"(\[|\(|\]|between\s|more than\s)?\s*({NUMBER})\s*"
    rf"(?:\.\.\.?|…|–|\bto less than\b|\bto\b|\band\b|-)\s*({NUMBER})\s*(\]|\)|\[)?"
)
OPEN_END = re.compile(rf"({NUMBER})\s*(?:or more|and more|\+)")
OPEN_START = re.compile(rf"({NUMBER})\s*or less")
COMPARES = re.compile(
    r"(?:[<>≤≥]=?\s*[0-9]|(?:at least|at most|more than|less than)\s)", re.IGNORECASE
)
NEGATED = re.compile(r"(?:not\s+|!=?\s*|<>\s*|≠\s*)(.+)", re.IGNORECASE | re.DOTALL)
BETWEEN_PARTS = re.compile(r"\s*[|,]\s*|\s+or\s+(?!(?:more|less)(?![\w-]))", re.IGNORECASE)

LEAST = frozenset({">=", "≥", "=>", "at least"})
MOST = frozenset({"<=", "≤", "=<", "at most"})
MORE = frozenset({">", "more than", "greater than"})
LESS = frozenset({"<", "less than"})


def is_anything(text: str) -> bool:
    """Whether a cell tests nothing."""
    return text in ANYTHING


def numbers_of(text: str) -> Numbers | None:
    """What a cell tests of a number; None where it is no test of numbers."""
    inner, is_negated = _without_not(text)
    parts = BETWEEN_PARTS.split(inner)
    found = [_interval(part.strip().lower()) for part in parts if part.strip() != UNKNOWN]
    has_unknown = len(found) < len(parts)
    intervals = tuple(one for one in found if one is not None)
    if len(intervals) < len(found) or (is_negated and has_unknown):
        return None
    return Numbers(intervals, is_negated, has_unknown)


def words_of(text: str) -> Words:
    """The values that a cell lists."""
    inner, is_negated = _without_not(text)
    parts = (part.strip() for part in BETWEEN_PARTS.split(inner))
    return Words(tuple(dict.fromkeys(part for part in parts if part)), is_negated)


def compares(text: str) -> bool:
    """Whether a cell compares, so that it is no word."""
    return COMPARES.match(text) is not None


def _without_not(text: str) -> tuple[str, bool]:
    found = NEGATED.fullmatch(text)
    return (text, False) if found is None else (found[1], True)


def _interval(text: str) -> Interval | None:
    """One test of a number."""
    plain = re.fullmatch(NUMBER, text)
    if plain is not None:
        return _only(Decimal(text))
    compared = COMPARED.fullmatch(text)
    if compared is not None:
        return _compared(compared[1], Decimal(compared[2]))
    start, end = OPEN_END.fullmatch(text), OPEN_START.fullmatch(text)
    if start is not None:
        return Interval(Decimal(start[1]), True, None, False)  # noqa: FBT003 - in the order of a line
    if end is not None:
        return Interval(None, False, Decimal(end[1]), True)  # noqa: FBT003
    ranged = RANGE.fullmatch(text)
    return None if ranged is None else _ranged(ranged, text)


def _only(number: Decimal) -> Interval:
    return Interval(number, has_low=True, high=number, has_high=True)


def _compared(sign: str, number: Decimal) -> Interval:
    if sign in LEAST or sign in MORE:
        return Interval(number, has_low=sign in LEAST, high=None, has_high=False)
    if sign in MOST or sign in LESS:
        return Interval(None, has_low=False, high=number, has_high=sign in MOST)
    return _only(number)


def _ranged(found: re.Match[str], text: str) -> Interval | None:
    opening, low, high = (found[1] or "").strip(), Decimal(found[2]), Decimal(found[3])
    has_low = opening not in ("(", "]", "more than")
    has_high = found[4] not in (")", "[") and "to less than" not in text
    if low > high or (low == high and not (has_low and has_high)):
        return None
    return Interval(low, has_low, high, has_high)
