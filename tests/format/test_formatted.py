"""Guideline files in their canonical form: nothing said is lost, whatever they look like."""

import random

import pytest

from rubricc.blocks import Document, read_document, read_source
from rubricc.format import formatted, to_text
from rubricc.proof import read_guideline
from rubricc.source import Source
from rubricc.syntax import SyntaxTree, parse
from tests.format.test_print import GUIDELINES, REST, files_of

HEAD = "---\nguideline: x\ntitle: X\nversion: 1.0.0\ntask: classify\n---\n\n# X\n"


def read(text: str) -> tuple[Document, SyntaxTree]:
    source = read_source("x.md", text.encode())
    assert isinstance(source, Source), source
    document, misread = read_document(source)
    assert document is not None, misread
    tree, misspoken = parse(document, {})
    assert not misspoken, misspoken
    return document, tree


def form(body: str) -> str:
    """The canonical form of some sections."""
    text = formatted(*read(f"{HEAD}\n{body}"))
    assert text.startswith(HEAD)
    return text.removeprefix(f"{HEAD}\n")


def test_a_changed_row_is_one_changed_line():
    rows = "## Rules\n\n|id|`a`   |  `label`|\n|---|:-----:|---|\n|T1|yes|x|\n|T2|no|y|\n"
    longer = rows.replace("|x|", "| a-much-longer-value |")
    before, after = form(rows).splitlines(), form(longer).splitlines()

    assert before[2:4] == ["| id | `a` | `label` |", "| --- | :---: | --- |"]
    assert [one for one, other in zip(before, after, strict=True) if one != other] == [
        "| T1 | yes | x |"
    ]


def test_an_item_with_prose_in_it_stays():
    item = "*   `a`:  yes or no.\n\n    ```\n    code\n    ```\n"
    assert form(f"## Signals\n\n{item}") == f"## Signals\n\n{item}"


def test_the_long_texts_of_an_example_stay_line_by_line():
    texts = "\n    > Dear all,\n    >\n    > ```\n    > if x:\n    >     go()\n    > ```\n"
    body = f"## Examples\n\n*  is  `y`: `a`.\n{texts}"
    assert form(body) == f"## Examples\n\n- is `y`: `a`.\n{texts}"


def test_one_empty_line_at_most_between_statements():
    a, b = "- `a`: yes or no.\n", "- `b`: yes or no.\n- `c`: yes or no.\n\n\nProse.\n"
    assert form(f"## Signals\n\n\n{a}\n\n\n{b}") == f"## Signals\n\n{a}\n{b}"


def test_a_line_is_broken_only_where_markdown_reads_the_same():
    words = " ".join(["word"] * 21)
    for word in ("-", "+", "*", "1.", "12)", "#", "##", ">", "|", "```", "~~~", "==="):
        body = f"## Signals\n\n- `a`: yes or no. {words} {word} and so on, and {words} ends.\n"
        lines = form(body).splitlines()[2:]
        assert len(lines) > 1
        assert not any(line.strip().startswith((word + " ", word + "\n")) for line in lines[1:])
        assert to_text(read(f"{HEAD}\n{form(body)}")[1]) == to_text(read(f"{HEAD}\n{body}")[1])


def test_no_line_is_broken_where_a_space_would_be_lost():
    """Two spaces or more are a gap that the author made: broken there, one would be left."""
    gap = "  " * 100
    body = f"## Labels\n\n- `a`: What has happened{gap}and what has not.\n"

    assert form(body) == body.replace("and what", "and\n  what")


@pytest.mark.parametrize("seed", range(40))
def test_however_a_guideline_is_spaced_it_gets_the_same_form(seed):
    document, tree = read(REST)
    expected = formatted(document, tree)
    spaced = respaced(expected, random.Random(seed))
    again = formatted(*read(spaced))

    assert to_text(read(spaced)[1]) == to_text(tree)
    assert again == expected


def respaced(text: str, choose: random.Random) -> str:
    """The same statements, their markers, spaces and line ends moved about."""
    return "\n".join(moved(line, choose) for line in text.split("\n"))


def moved(line: str, choose: random.Random) -> str:
    if line.startswith("- `") and choose.random() < 0.5:
        line = f"-  {line[2:]}" if choose.random() < 0.5 else f"* {line[2:]}"
    return line.replace(" or ", "  or ") if choose.random() < 0.5 and '"' not in line else line


@pytest.mark.parametrize("path", GUIDELINES, ids=lambda path: path.stem)
def test_every_shipped_guideline_is_in_its_canonical_form(path):
    read = read_guideline(path.name, files_of(path))
    assert read.document is not None
    assert read.tree is not None
    assert formatted(read.document, read.tree) == path.read_text("utf-8")
