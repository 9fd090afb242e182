"""JavaScript asks what Python asks: the next question, or none, after the same answers."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from random import Random

import pytest

from rubricc.decide import decide, next_question
from rubricc.meaning import understand
from rubricc.table import Table, tabulate, to_model
from tests.brute_force import all_cases
from tests.judges import answers_of, run_mjs, without_diagrams
from tests.made import MADE
from tests.shipped import table_in

ROOT = Path(__file__).parents[2]
SHIPPED = sorted(path.parent for path in ROOT.glob("generated/*/suite.jsonl"))


State = tuple[dict[str, str], str | None]


def asked(table: Table, whole: Mapping[str, str], doubts: frozenset[str]) -> Iterator[State]:
    """What is told, and the question that is asked next, until there is none."""
    made, told = to_model(table), dict[str, str]()
    while (name := next_question(table, made, told)) is not None:
        yield dict(told), name
        told[name] = "?" if name in doubts else whole.get(name, "?")
    yield dict(told), None


def assert_asks_alike(table: Table, states: list[State]) -> None:
    expected: list[object] = [name for _, name in states]
    found: list[object] = [*run_mjs(table, [told for told, _ in states], "nextQuestion")]

    assert expected == found


@pytest.mark.parametrize("make", MADE)
@pytest.mark.parametrize("has_diagrams", [True, False])
def test_javascript_asks_what_python_asks(make, has_diagrams):
    table, random = tabulate(understand(make())), Random(2)
    table = table if has_diagrams else without_diagrams(table)
    states: list[State] = []
    for whole in answers_of(table, all_cases(make()))[:: 23 if has_diagrams else 91]:
        doubts = frozenset(name for name in whole if random.random() < 0.2)
        states += asked(table, whole, doubts)

    assert states
    assert_asks_alike(table, states)


@pytest.mark.parametrize("folder", SHIPPED, ids=lambda folder: folder.name)
def test_javascript_asks_what_python_asks_of_what_is_shipped(folder):
    table, random = table_in(folder), Random(3)
    vectors = [
        json.loads(line) for line in (folder / "suite.jsonl").read_text("utf-8").split("\n")[:-1]
    ]
    states: list[State] = []
    for vector in random.sample(vectors, min(2, len(vectors))):
        doubts = frozenset(name for name in vector["answers"] if random.random() < 0.2)
        states += asked(table, vector["answers"], doubts)
    states = [one for one in states if isinstance(decide(table, one[0]), dict)]

    assert states
    assert_asks_alike(table, states)
