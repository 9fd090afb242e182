"""Parquet is read some megabytes at a time, however its rows were grouped."""

import polars as pl
import pytest

from rubricc.frames import parquet
from rubricc.frames.parquet import frames_of, groups_in, slices
from rubricc.frames.tabular import batches

ROWS = pl.DataFrame(
    {
        "id": [f"i{n}" for n in range(1_000)],
        "text": [f"{n} " * 50 for n in range(1_000)],
        "odd": [[n % 2 == 1] for n in range(1_000)],
        "at": [None if n % 3 else float(n) for n in range(1_000)],
    }
)


@pytest.mark.parametrize("size", [1, 7, 40, 1_000])
def test_the_footer_says_how_many_groups_there_are(tmp_path, size):
    path = tmp_path / "rows.parquet"
    ROWS.write_parquet(path, row_group_size=size)

    assert groups_in(path) == -(-1_000 // size)


@pytest.mark.parametrize("where", [0, 1, 30])
def test_a_footer_that_cannot_be_read_says_nothing(tmp_path, where):
    path = tmp_path / "rows.parquet"
    ROWS.write_parquet(path, row_group_size=7)
    whole = path.read_bytes()
    size = int.from_bytes(whole[-8:-4], "little")
    for footer in (b"\xff" * size, b"\x1c" * size, b"\x19" * size, whole[-8 - size : -8][:where]):
        path.write_bytes(whole[: -8 - size] + footer + len(footer).to_bytes(4, "little") + b"PAR1")

        assert groups_in(path) == 0


def test_large_groups_are_read_slice_by_slice_and_small_ones_whole(tmp_path, monkeypatch):
    monkeypatch.setattr(parquet, "FIRST", 10)
    monkeypatch.setattr(parquet, "SLICE", 10_000)
    monkeypatch.setattr(parquet, "GROUP", 30_000)
    heights = {}
    for size in (100, 1_000):
        path = tmp_path / f"{size}.parquet"
        ROWS.write_parquet(path, row_group_size=size)
        frames = list(frames_of(path))
        heights[size] = [frame.height for frame in frames]

        assert pl.concat(frames).equals(ROWS)
        assert pl.concat(batches(path)).equals(ROWS)

    assert heights[100] == [100] * 10
    assert heights[1_000][:2] == [10, 80]
    assert max(heights[1_000]) < 200
    assert max(frame.estimated_size() for frame in slices(ROWS.lazy())) < 20_000


def test_a_file_without_rows_has_columns(tmp_path):
    path = tmp_path / "rows.parquet"
    ROWS.clear().write_parquet(path)

    assert [frame.height for frame in frames_of(path) if frame.height] == []
