"""Names, numbers and sides: what every statement is made of."""

from decimal import Decimal
from enum import StrEnum

from rubricc.records import record
from rubricc.source import Span


@record
class Name:
    """An identifier as written, without its backticks or bold."""

    text: str
    span: Span


@record
class Number:
    """A number as written, in backticks or bare."""

    value: Decimal
    text: str
    span: Span


Value = Name | Number
"""A value of a signal or an outcome; `` `4` `` and 4 are the same number."""


class Side(StrEnum):
    """Which response of a pair a condition looks at."""

    A = "A"
    B = "B"
    EITHER = "either response"
    BOTH = "both responses"
    NEITHER = "neither response"
    ONE = "one response"
