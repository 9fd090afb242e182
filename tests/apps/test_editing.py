"""Whatever an editor sends on the way to a whole text is answered, by places inside of it."""

import random
from itertools import pairwise
from pathlib import Path

import pytest
from pygls.workspace import PositionCodec

from rubricc.apps.lsp.acting import insertions
from rubricc.apps.lsp.asking import alike, hover, name_at
from rubricc.apps.lsp.completing import completions
from rubricc.apps.lsp.places import Places
from rubricc.apps.lsp.project import Project
from rubricc.apps.lsp.showing import folds, outline, tokens
from tests.apps.calls import GOOD

SCRAPS = (
    *("`", "**", "- ", "\n", "\n\n## Rules\n\n", " when ", "|", "🦊", "e\u0301", "\u2028", "---\n"),
    *("\ud83d", "uses: ../../etc/passwd\n", "\x00", "    ", "> ", "`praise`", "**R1**", '"'),
)
ROOT = Path("/nowhere")
PATH = str(ROOT / "mail.md")


def edited(text: str, choose: random.Random) -> str:
    """The text after a few keys: something typed, something deleted, something pasted."""
    for _ in range(choose.randint(1, 4)):
        start = choose.randrange(len(text) + 1)
        end = min(len(text), start + choose.choice((0, 0, 1, 7, 60)))
        text = text[:start] + choose.choice(SCRAPS) * choose.randint(0, 2) + text[end:]
    return text


@pytest.mark.parametrize("seed", range(150))
def test_every_question_has_an_answer_inside_the_text(seed):
    choose = random.Random(seed)
    content = edited(GOOD, choose)
    project = Project((ROOT,), {PATH: content.encode("utf-8", "surrogatepass")})
    text = project.text(PATH)
    assert text is not None
    lines = content.encode("utf-8", "surrogatepass").decode(errors="replace").split("\n")
    places = Places(lines, PositionCodec())
    line = choose.randrange(len(lines)) + 1
    column = choose.randrange(len(lines[line - 1]) + 1) + 1

    name = name_at(text, line, column)
    if name is not None:
        assert name in set(alike(project, PATH, name))
        hover(text, name, ())
    list(completions(text.read.guideline, lines[line - 1][: column - 1]))
    ends = [one.range for one in outline(text, places)]
    ends += [places.range(one.span) for one in text.read.diagnostics]
    assert all(one.start.line <= one.end.line < len(lines) for one in ends)
    assert all(fold.start_line < fold.end_line < len(lines) for fold in folds(text))
    packed = tokens(text, places)
    assert all(number >= 0 for number in packed)
    if text.read.document is not None:
        for one in text.read.diagnostics:
            assert all(1 <= at <= len(lines) for _, at, _ in insertions(text.read.document, one))


def test_a_place_goes_there_and_back_in_units_of_utf_16():
    lines = ["", "a🦊e\u0301b", "\u2028x", "👩‍👩‍👧 end"]
    places = Places(lines, PositionCodec())
    for number, line in enumerate(lines, 1):
        columns = [places.position(number, column).character for column in range(1, len(line) + 2)]
        assert all(one < other for one, other in pairwise(columns))
        for column in range(1, len(line) + 2):
            assert places.place(places.position(number, column)) == (number, column)
    assert places.position(2, 3).character == 3  # the fox is two units
