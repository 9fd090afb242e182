"""Sums of points as exact numbers."""

from decimal import Decimal

import pytest

from rubricc.meaning.score import exact


@pytest.mark.parametrize(
    ("number", "text"),
    [("10.0", "10"), ("0.50", "0.5"), ("0", "0"), ("-2.00", "-2"), ("7", "7")],
)
def test_a_sum_has_neither_trailing_zeros_nor_an_exponent(number, text):
    assert str(exact(Decimal(number))) == text
