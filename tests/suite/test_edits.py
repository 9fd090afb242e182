"""An edited guideline answers some vector otherwise, or `diff` proves that it is the same.

The edits are made in the text and judged by the interpreter, so nothing here knows what rubricc
takes for a misreading; the vectors are those of the suites that are shipped.
"""

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from rubricc.apps.reading import gather
from rubricc.compiler import read_guideline
from rubricc.diff import State, compare
from rubricc.interpret import decide
from rubricc.model import Case, Failure, Guideline, Outcome
from rubricc.source import Files
from rubricc.table import text_value
from tests.suite.edits import Page, edits

ROOT = Path(__file__).parents[2]
GUIDELINES = sorted((ROOT / "guidelines").glob("*.md"))
MOST_EDITS = 6
"""Edits of one guideline that are tried here, spread evenly; the benchmark tries them all."""


def model_of(path: str, files: Files, text: str) -> Guideline | None:
    return read_guideline(path, {**files, path: text.encode()}).guideline


def shipped_cases(guideline: Guideline) -> list[Case]:
    """The cases of the shipped suite in which every signal is told."""
    text = (ROOT / "generated" / guideline.id / "suite.jsonl").read_text("utf-8")
    told = [json.loads(line)["answers"] for line in text.splitlines()]
    return [
        {
            one.id: value
            for one in guideline.signals
            if (value := text_value(one, answers[one.id])) is not None
        }
        for answers in told
        if "?" not in answers.values()
    ]


def results(guideline: Guideline, case: Case) -> Mapping[str, Outcome | Failure]:
    return {name: verdict.result for name, verdict in decide(guideline, case).items()}


def is_told(edited: Guideline, vectors: list[tuple[Case, Mapping[str, Outcome | Failure]]]) -> bool:
    """Whether some vector comes out otherwise."""
    return any(results(edited, case) != expected for case, expected in vectors)


def is_equal(made: Guideline, edited: Guideline) -> bool:
    """Whether no case at all comes out otherwise, by proof."""
    compared = compare(made, edited, is_grouped=False).difference
    return all(one.state is State.EQUAL for one in compared.decisions)


@pytest.mark.parametrize("path", GUIDELINES, ids=lambda path: path.stem)
def test_every_edit_is_told_or_makes_no_difference(path):
    _, files = gather((str(path),))
    text = files[str(path)].decode()
    made = model_of(str(path), files, Page.of(text).text)
    assert made is not None
    cases = shipped_cases(made)
    vectors = [(case, results(made, case)) for case in cases]
    every = list(edits(text))
    step = -(-len(every) // MOST_EDITS)
    models = {how: model_of(str(path), files, new) for how, new in every[step // 2 :: step]}
    read = {how: edited for how, edited in models.items() if edited is not None}
    silent = [
        how
        for how, edited in read.items()
        if not is_told(edited, vectors) and not is_equal(made, edited)
    ]

    assert len(read) > len(models) / 2
    assert silent == []
