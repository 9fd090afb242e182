"""What is most frequent is found exactly, of any number of things."""

import random
from collections import Counter

import polars as pl
import pytest

from rubricc.audit.counting import Frequent
from rubricc.frames import Scratch


@pytest.mark.parametrize("most", [1 << 62, 2_000])
def test_the_most_frequent_are_those_of_all_rows(tmp_path, most):
    draw = random.Random(2)
    seen = [(draw.choice("ab"), f"v{int(draw.expovariate(0.05))}") for _ in range(3_000)]
    frequent = Frequent(Scratch(tmp_path, most), ("of",), "value")
    for start in range(0, len(seen), 100):
        rows = pl.DataFrame(seen[start : start + 100], schema=["of", "value"], orient="row")
        frequent.add(rows.group_by("of", "value").agg(pl.len().alias("count")))
    expected = [
        (name, value, count)
        for name in "ab"
        for value, count in sorted(
            Counter(value for one, value in seen if one == name).items(),
            key=lambda each: (-each[1], each[0]),
        )[:3]
    ]

    assert frequent.most(3).select("of", "value", "count").rows() == expected
    assert bool(list(tmp_path.iterdir())) == (most == 2_000)
