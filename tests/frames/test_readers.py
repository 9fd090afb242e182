"""The two readers of CSV, that of whole columns and that of rows, read every cell alike."""

import io
from pathlib import Path

import polars as pl
import pytest

from rubricc.frames import BadRow, UnreadableError, columns_of, read_rows
from rubricc.frames.csv_rows import pieces, write_rows
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


ROWS = {
    'a,b\n"x, y","say ""no"""\n': ['"x, y","say ""no"""'],
    'a,b\r\n"two\r\nlines",1\r\n\r\n2,"q"\r\n': ['"two\r\nlines",1', ",", '2,"q"'],
    'a\n"1\n\n2"\n3': ['"1\n\n2"', "3"],
    '"a\nx",b\n007, é ': ["007, é "],
    'a,b\n5" by 6",1\n': ['5" by 6",1'],
    "a,b\n": [],
}


@pytest.mark.parametrize("size", [1, 7, 1 << 20])
@pytest.mark.parametrize("text", ROWS)
def test_rows_stay_as_they_are_written(tmp_path, monkeypatch, text, size):
    monkeypatch.setattr("rubricc.frames.csv_rows.PIECE", size)
    path = tmp_path / "x.csv"
    path.write_text(text, "utf-8", newline="")
    found = list(pieces(path))

    assert [row for piece in found for row in piece.rows] == ROWS[text]
    assert all(text.startswith(f"{piece.header}") for piece in found)
    cells = [row for piece in found for row in piece.cells.rows()]
    assert cells == [row for frame in batches(path) for row in frame.rows()]


def test_a_quote_left_open_is_not_read_to_the_end(tmp_path, monkeypatch):
    monkeypatch.setattr("rubricc.frames.csv_rows.PIECE", 4)
    monkeypatch.setattr("rubricc.frames.csv_rows.LONGEST", 20)
    path = tmp_path / "x.csv"
    path.write_text('a,b\n1,"2\n' + "3,4\n" * 100, "utf-8")

    with pytest.raises(UnreadableError, match="is a quote left open"):
        list(pieces(path))


def test_what_is_added_to_rows_is_in_quotes_where_it_must_be(tmp_path):
    path = tmp_path / "x.csv"
    with path.open("wb") as target:
        columns = {"": ["1,2", '"3",4'], "label": ['a, "b"', ""]}
        write_rows(pl.DataFrame(columns), target)

    assert path.read_text("utf-8") == '1,2,"a, ""b"""\n"3",4,\n'
