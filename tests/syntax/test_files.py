"""Rows from CSV files: which files, which rows, and what is said of wrong ones."""

import pytest

from rubricc.blocks import read_document
from rubricc.source import Source, read_lines
from rubricc.syntax import parse, wanted_files
from tests.syntax.reading import FRONT, parse_text, read_as, shown, statements_of, wrong_in

FROM = "- from `rows.csv`."
GOOD = "id,severity,label,because\nR1,high or low,yes,so it is\n,-,no,\n"


def test_rows_are_read_from_a_file():
    """A file is a table whose cells are bare, and which remembers where its rows came from."""
    expected = (
        "TableStatement('rules', signals=(severity), outcome=label, "
        "rows=(Row(R1, cells=(Cell(CellValues((high, low)))), effect=Give((yes)), "
        "rationale='so it is'), Row(None, cells=(Cell(CellAny())), effect=Give((no)))), "
        "origin='rows.csv')"
    )

    assert expected == read_as("Rules", FROM, **{"rows.csv": GOOD})


@pytest.mark.parametrize(
    "text", [GOOD.replace("\n", "\r\n"), "\ufeff" + GOOD, GOOD + "\n\n", GOOD.replace("-", '" - "')]
)
def test_a_file_may_come_from_a_spreadsheet(text):
    """Line ends, a byte order mark, empty lines and quotation marks change nothing."""
    assert read_as("Rules", FROM, **{"rows.csv": GOOD}) == read_as(
        "Rules", FROM, **{"rows.csv": text}
    )


def test_a_row_points_at_its_line():
    """The places of rows and cells are those of the file, quotation marks or not."""
    text = 'severity,label,because\n"high",yes,"one,\ntwo"\nlow,no,\n'
    (table,) = statements_of("Rules", FROM, **{"rows.csv": text})

    places = [cell.span for row in table.rows for cell in row.cells]

    assert [(place.path, place.line, place.column) for place in places] == [
        ("rows.csv", 2, 2),
        ("rows.csv", 4, 1),
    ]
    assert table.rows[0].rationale == "one, two"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a,label\nyes\n", "line 2 has 1 cells, but the first line has 2"),
        ("a,label\nyes,x,y\n", "line 2 has 3 cells, but the first line has 2"),
        ('a,label\nyes,"x\n', "line 2: a quotation mark stands where none can, or is not closed"),
        ('a,label\n"y"es,x\n', "line 2: a quotation mark stands where none can, or is not closed"),
        ("a,label\n" + "yes,x\n" * 10_001, "line 10002: there are more than 10,000 rows"),
        ("a,label\n" + "y" * 2_001 + ",x\n", "line 2 has a cell of more than 2,000 characters"),
        ("a,label\n" + "y" * 200_000 + ",x\n", "line 2 has a cell of more than 2,000 characters"),
        ("x" * 1_000_001, "`rows.csv` is larger than 1,000,000 bytes"),
        ("a,label\nyes\0,x\n", "`rows.csv` has a NUL character"),
        ("a,label\n>= 3,x\n", "row 1, column `a`: `>=` is said as `at least` here"),
        ("a,outcome\nyes,x\n", "no column is headed by the decision `label`"),
        ("", "`rows.csv` is empty"),
    ],
)
def test_a_wrong_file_is_explained(text, expected):
    """What is wrong with a file is said with its line, or its row and column."""
    _, found = parse_text(f"## Rules\n\n{FROM}\n", **{"rows.csv": text})

    assert [expected] == [one.message for one in found]


def test_a_file_that_is_not_utf8_is_refused():
    """Nobody guesses at an encoding."""
    document, _ = read_document(Source("tiny.md", read_lines(f"{FRONT}## Rules\n\n{FROM}\n")))
    assert document is not None
    _, found = parse(document, {"rows.csv": b"a,label\n\xff,x\n"})

    assert [one.message for one in found] == ["`rows.csv` is not UTF-8: see line 2"]


@pytest.mark.parametrize(
    "name", ["../x.csv", "/x.csv", "a/../x.csv", "./x.csv", "a//x.csv", "c:x.csv", "a\\x.csv", ""]
)
def test_a_file_stays_in_the_folder(name):
    """No path leads out of the guideline's folder, in no way of writing it."""
    (found,) = wrong_in("Rules", f"- from `{name}`.")

    assert found[0] == "outside-file"


def test_wanted_files_are_named_by_their_path():
    """The files that a run must fetch, each once, next to the guideline that names them."""
    text = "## Rules\n\n- from `a.csv`.\n- from `b/c.csv`.\n- from `../d.csv`.\n- from `a.csv`.\n"
    document, _ = read_document(Source("in/here.md", read_lines(FRONT + text)))
    assert document is not None

    assert wanted_files(document) == ("in/a.csv", "in/b/c.csv")


def test_a_file_is_named_where_tables_stand():
    """Elsewhere the statement is none."""
    assert wrong_in("Facts", FROM)[0][0] == "wrong-section"


def test_rows_are_called_after_the_nearest_heading():
    """The slug of the heading above a table; that of its section where it has no Latin letters."""
    text = "### Human impact (v2)\n\n- from `rows.csv`.\n\n### 影響\n\n- from `rows.csv`."
    tables = statements_of("Edge cases", text, **{"rows.csv": GOOD})

    assert [shown(table.name) for table in tables] == ["'human-impact-v2'", "'edge-cases'"]
