"""Files that mean harm, or that came to harm: each is refused at the place where it is wrong."""

from pathlib import Path

import pytest

from rubricc.blocks import read_source, to_html
from rubricc.source import Source
from tests.blocks import places

FOLDER = Path(__file__).parents[1] / "hostile" / "reading"
EXPECTED = dict(
    line.split(": ", maxsplit=1) for line in (FOLDER / "expected.txt").read_text().splitlines()
)


def test_every_file_has_its_expectation():
    assert sorted(path.name for path in FOLDER.glob("*.md")) == sorted(EXPECTED)


@pytest.mark.parametrize("name", EXPECTED)
def test_what_is_wrong_is_said_at_its_place(name):
    found = places((FOLDER / name).read_bytes())

    assert (", ".join(found) or "nothing") == EXPECTED[name]


@pytest.mark.parametrize("name", EXPECTED)
def test_whatever_was_refused_is_no_html_either(name):
    source = read_source(name, (FOLDER / name).read_bytes())
    if not isinstance(source, Source):
        return
    html = to_html(source, {}).lower()

    for payload in ("<script", "<b>", "<i>", "<u>", "<!--", "<details", "javascript:", '"data:'):
        assert payload not in html
    assert len(html) < 4 * len(source.text) + 1000
