"""Ten items of each guideline, to the letter: read them aloud before you accept a change.

`tests/cases/quiz/READ.md` says what sounded wrong, and which rule was changed for it.
"""

from pathlib import Path

import pytest

from rubricc.quiz import Half
from tests.quiz.shipped import ALL, TEXT, plain_items

FOLDER = Path(__file__).parents[1] / "cases" / "quiz"
TEN = 10


def written(item):
    """An item as an annotator reads it, with the right answer marked."""
    texts = [f"{name}: {text}" if name else text for name, text in item.texts]
    options = [f"({'x' if one.outcome == item.key else ' '}) {one.text}" for one in item.options]
    head = f"## {item.id}, {item.kind}, {item.half}"
    return "\n".join([head, "", *texts, "", item.question, "", *options, "", item.explanation])


def ten_of(name):
    """Ten items of both halves, spread over the pool; texts, where the guideline is about text."""
    made = [item for half in Half for item in plain_items(name, half)]
    made = [item for item in made if item.kind != "card" or name not in TEXT]
    return made[:: max(1, len(made) // TEN)][:TEN]


@pytest.mark.parametrize("name", ALL)
def test_ten_items_read_as_they_did(name, accept):
    actual = "\n\n\n".join(map(written, ten_of(name))) + "\n"
    expected = FOLDER / name / "items.txt"
    if accept:
        expected.parent.mkdir(parents=True, exist_ok=True)
        expected.write_text(actual, "utf-8")
        return

    assert expected.read_text("utf-8") == actual


def test_every_guideline_has_ten():
    assert sorted(path.parent.name for path in FOLDER.glob("*/items.txt")) == ALL
    assert all(len(ten_of(name)) == TEN for name in ALL)
