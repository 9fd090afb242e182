"""Rows that do not fit into memory come back whole, by their key, and those of one key together."""

import random

import polars as pl
import pytest

from rubricc.frames import Scratch, Spill
from rubricc.frames.spilling import bytes_of

KINDS = {"key": pl.String, "number": pl.Int64}


def spilt(folder, rows, most):
    """Some rows on their way, a hundred at a time."""
    made = Spill(Scratch(folder, most), "key")
    made.add(pl.DataFrame(schema=KINDS))
    for start in range(0, len(rows), 100):
        made.add(pl.DataFrame(rows[start : start + 100], schema=KINDS, orient="row"))
    return made


@pytest.mark.parametrize("count", [0, 1, 2_000])
@pytest.mark.parametrize("most", [1 << 62, 20_000, 2_000])
@pytest.mark.parametrize("wide", [1, 3, 64])
def test_parts_have_all_rows_in_order_and_share_no_key(tmp_path, monkeypatch, count, most, wide):
    monkeypatch.setattr("rubricc.frames.spilling.MOST_WIDE", wide)
    draw = random.Random(count)
    rows = [(f"k{draw.randrange(60):02}", number) for number in range(count)]
    made = spilt(tmp_path, rows, most)

    for _ in range(2):
        parts = list(made.parts())
        keys = [set(part["key"]) for part in parts]

        assert [row for part in parts for row in part.rows()] == sorted(
            rows, key=lambda row: row[0]
        )
        assert sum(map(len, keys)) == len(set().union(*keys))


def test_what_fits_is_never_written_and_other_parts_stay_small(tmp_path):
    rows = [(f"k{number:05}", number) for number in range(5_000)]
    list(spilt(tmp_path, rows, 1 << 62).parts())

    assert not list(tmp_path.iterdir())

    sizes = [bytes_of(part) for part in spilt(tmp_path, rows, 10_000).parts()]

    assert list(tmp_path.iterdir())
    assert len(sizes) > 7
    assert max(sizes) < 20_000


def test_a_part_looks_into_few_files_however_many_there_are(tmp_path, monkeypatch):
    monkeypatch.setattr("rubricc.frames.spilling.MOST_WIDE", 8)
    rows = [(f"k{number * 7_919 % 20_000:05}", number) for number in range(20_000)]
    read, scan = [], pl.scan_parquet

    def counted(path, **options):
        read.append(path)
        return scan(path, **options)

    monkeypatch.setattr(pl, "scan_parquet", counted)
    made = spilt(tmp_path, rows, 20_000)
    files = len(list(tmp_path.iterdir()))
    read.clear()
    parts = len(list(made.parts()))

    assert files > 50
    assert parts > 10
    assert len(read) * 5 < parts * files


def test_parts_may_be_smaller_where_more_is_reckoned_with_them(tmp_path):
    rows = [(f"k{number:05}", number) for number in range(1_000)]

    assert len(list(spilt(tmp_path, rows, 1 << 62).parts(2_000))) > 7


def test_a_folder_that_cannot_be_written_is_the_machines_fault(tmp_path):
    with pytest.raises(OSError, match="nowhere"):
        spilt(tmp_path / "nowhere", [("a", 1)] * 1_000, 100)


def test_by_two_columns_rows_of_one_value_of_the_first_are_in_many_parts(tmp_path):
    draw = random.Random(1)
    rows = [("one" if draw.random() < 0.9 else "two", draw.randrange(500)) for _ in range(4_000)]
    made = Spill(Scratch(tmp_path, 5_000), "key", "number")
    for start in range(0, len(rows), 100):
        made.add(pl.DataFrame(rows[start : start + 100], schema=KINDS, orient="row"))
    parts = list(made.parts())
    keys = [set(part.rows()) for part in parts]

    assert [row for part in parts for row in part.rows()] == sorted(rows)
    assert sum(map(len, keys)) == len(set().union(*keys))
    assert sum("one" in part["key"] for part in parts) > 10
    assert max(map(bytes_of, parts)) < 10_000


def test_of_long_keys_few_are_kept(tmp_path, monkeypatch):
    monkeypatch.setattr("rubricc.frames.spilling.KEPT", 1_000)
    rows = [(f"{number:0500}", number) for number in range(2_000)]
    made = spilt(tmp_path, rows, 200_000)
    held = [bytes_of(one.keys) for one in (*made._merged, *made._wide)]
    parts = list(made.parts())

    assert len(held) > 10
    assert max(held) < 2_000
    assert len(parts) > 4
    assert [row for part in parts for row in part.rows()] == rows
