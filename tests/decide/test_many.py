"""Columns of data are decided as each of their rows on its own would be."""

from collections.abc import Mapping
from itertools import product

import polars as pl
import pytest

from rubricc.decide import answer_text, decide, run_over, stand_ins
from rubricc.decide.paths import paths_of
from rubricc.frames import apply_to
from rubricc.meaning import understand
from rubricc.table import Table, tabulate
from tests.brute_force import all_cases
from tests.judges import (
    answers_of,
    decide_by_interpreter,
    decide_by_polars,
    run_polars,
    without_diagrams,
)
from tests.made import MADE, messages, readings

FULL = {"stars": "1", "age": "2.25", "visits": "0", "topic": "-", "market": "high"}
FULL |= {"constructor": "no"}


def alone(table: Table, told: Mapping[str, str]) -> dict[str, str] | None:
    """What `decide` says of a row, as columns hold it; None if it refuses it."""
    found = decide(table, told)
    if not isinstance(found, Mapping):
        return None
    outcomes = {name: answer_text(answer) for name, answer in found.items()}
    clauses = {f"{name}.clauses": " ".join(answer.clauses) for name, answer in found.items()}
    return outcomes | clauses


@pytest.mark.parametrize("make", MADE)
def test_every_case_is_looked_up(make):
    cases = list(all_cases(make()))

    assert decide_by_interpreter(make(), cases) == decide_by_polars(
        tabulate(understand(make())), cases
    )


@pytest.mark.parametrize("make", MADE)
def test_without_a_diagram_the_clauses_decide(make):
    cases = list(all_cases(make()))

    assert decide_by_interpreter(make(), cases) == decide_by_polars(
        without_diagrams(tabulate(understand(make()))), cases
    )


@pytest.mark.parametrize("make", MADE)
def test_without_a_diagram_nothing_is_asked_row_by_row(make):
    table = without_diagrams(tabulate(understand(make())))
    run = run_over(table, {})
    _, bad = run_polars(run, answers_of(table, all_cases(make())))

    assert (bad, run.known) == ({}, {})


def test_what_takes_too_many_nodes_is_asked_row_by_row(monkeypatch):
    monkeypatch.setattr("rubricc.decide.paths.MOST_NODES", 3)
    table = without_diagrams(tabulate(understand(messages())))
    cases = list(all_cases(messages()))

    assert paths_of(table, messages()).of == {}
    assert decide_by_interpreter(messages(), cases) == decide_by_polars(table, cases)


TEXTS = {
    "praise": ["yes", "no", "", "?"],
    "problem": ["yes", "no", "not sure", "Yes"],
    "solved": ["yes", "no", "n/a", ""],
    "request": ["action", "nothing", ""],
    "sarcastic": ["yes", "no", "n/a"],
}


@pytest.mark.parametrize("has_diagrams", [True, False])
def test_doubt_and_nonsense_come_out_as_for_one_case(has_diagrams):
    table = tabulate(understand(messages()))
    table = table if has_diagrams else without_diagrams(table)
    answers = [dict(zip(TEXTS, texts, strict=True)) for texts in product(*TEXTS.values())]
    rows, bad = run_polars(run_over(table, {}), answers)

    for place, told in enumerate(answers):
        expected = alone(table, told)
        assert (place in bad) == (expected is None), told
        assert expected is None or rows[place] == expected, told


STRANGE = ["", "unknown", "-0", "007", "1.0", "1.5", " 1", "1\n", "1e1", "٣", "NaN", "0x1", "+1"]


@pytest.mark.parametrize("name", FULL)
@pytest.mark.parametrize("text", [*STRANGE, "9" * 19, "9" * 20, "0." + "1" * 18, "0." + "1" * 19])
def test_a_strange_cell_is_read_as_for_one_case(name, text):
    table = tabulate(understand(readings()))
    told = FULL | {name: text}
    rows, bad = run_polars(run_over(table, {}), [told])
    expected = alone(table, told)

    assert bool(bad) == (expected is None)
    assert expected is None or rows == [expected]


def test_other_types_are_read_as_text():
    table = tabulate(understand(readings()))
    frame = pl.DataFrame(
        {
            "stars": [1],
            "age": [2.25],
            "visits": pl.Series([0], dtype=pl.UInt8),
            "topic": pl.Series([[]], dtype=pl.List(pl.String)),
            "market": pl.Series(["high"], dtype=pl.Categorical),
            "constructor": [False],
        }
    )

    assert apply_to(run_over(table, {}), frame).added.rows(named=True) == [alone(table, FULL)]


def test_a_signal_without_a_column_is_usual_or_not_sure():
    table = tabulate(understand(messages()))
    usual = {signal.id: signal.usual for signal in table.signals if signal.usual is not None}

    assert stand_ins(table, None) == {}
    assert stand_ins(table, "usual") == usual
    assert stand_ins(table, "unsure") == dict.fromkeys(TEXTS, "")
