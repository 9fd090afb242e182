"""The two readers of CSV, that of whole columns and that of rows, read every cell alike."""

import io
from pathlib import Path

import pytest

from rubricc.frames import BadRow, UnreadableError, columns_of, read_rows
from rubricc.frames.tabular import batches

TEXTS = [
    "a,b\n1,2\n",
    "a,b\r\n1,2\r\n",
    "\ufeffa,b\n007,NaN\n",
    'a,b\n"x, y","say ""no"""\n',
    'a,b\n"two\nlines",\n',
    'a,b\n"",\n,""\n',
    "a,b\n 1 , 2\n",
    "a,b\nnull,None\n",
    "a,b\n星,é\n",
    "a,b\n1,2",
    "a,b\n",
    "a,b\n1\n",
    "a,b\n1,2,3\n",
    "a,a\n1,2\n",
]


def by_columns(path: Path) -> list[dict[str, str]] | None:
    try:
        columns_of(path)
        frames = list(batches(path))
    except UnreadableError:
        return None
    named = [row for frame in frames for row in frame.iter_rows(named=True)]
    return [{name: cell or "" for name, cell in row.items()} for row in named]


def by_rows(text: str) -> list[dict[str, str]] | None:
    rows = list(read_rows("x.csv", io.StringIO(text, newline="")))
    if any(isinstance(row, BadRow) for row in rows):
        return None
    return [row.cells for row in rows if not isinstance(row, BadRow)]


@pytest.mark.parametrize("text", TEXTS)
def test_both_readers_read_alike(tmp_path, text):
    path = tmp_path / "x.csv"
    path.write_text(text, "utf-8", newline="")

    assert by_columns(path) == by_rows(text)
