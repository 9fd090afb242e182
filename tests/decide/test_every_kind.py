"""One small guideline with decisions of every kind, told in part in every way."""

from itertools import product
from random import Random

import pytest

from rubricc.decide import (
    BadCaseError,
    Decider,
    answer_text,
    decide,
    justify,
    next_question,
)
from rubricc.meaning import understand
from rubricc.table import Table, tabulate
from tests.brute_force import all_cases
from tests.brute_unsure import judge
from tests.judges import (
    answered,
    answers_of,
    decide_by_interpreter,
    justify_by_mjs,
    refused,
    without_diagrams,
)
from tests.random_guidelines import PATH
from tests.understood import model_of, tree_of

TEXT = """\
---
guideline: parcels
title: Parcels
version: 1.0.0
task: classify
unit: parcel
media: text
---

# Parcels

## Signals

- `open`: yes or no. Somebody has opened it.
    - if unsure: `no`
- `holds`: any of `food`, `glass`. What is in it.
    - only when: `open`
- `weight`: 0 to 2. How heavy it is.
    - if unsure: flag for `desk`
- `sealed`: yes or no. It bears a seal.
- `rush`: yes or no. It is in a hurry.
- `signed`: yes or no. It bears a name.

## Facts

- `sealed` requires `signed`.
- `signed` requires `sealed`.
- never `rush` and `weight` is at most 1.
- never `rush` and `weight` is 2 and `sealed`.

## Labels

- `send`: It goes on.
- `keep`: It stays.
- `ask`: Somebody asks.

## Labels for `marks`: choose all that apply

- `heavy`: It is heavy.
- `frail`: It breaks.

## Score for `cost`

## Queues

- `desk`: Those at the desk.

## Rules

- **R1** `send` when `sealed` and `signed`.
- **R2** `keep` or `ask` when `open` and not `sealed`.
- **R3** `send` when `open` and `sealed`.
- **R4** `keep` otherwise.

## Rules for `marks`

- **M1** `heavy` when `weight` is 2.
- **M2** `frail` when `holds` includes `glass`.
- **M3** not applicable when `rush`.

## Rules for `cost`

- **C1** 2 points when `open`.
- **C2** 0.5 points for each `weight`.
"""
MADE = model_of(tree_of({PATH: TEXT.encode()}))
EVERY = list(all_cases(MADE))
TABLE = tabulate(understand(MADE))
TABLES = pytest.mark.parametrize(
    "table", [TABLE, without_diagrams(TABLE)], ids=["diagrams", "clauses"]
)


def partial_cases():
    """Each value or doubt of each signal together with each other, half of them thinned out."""
    values = [list(dict.fromkeys(case[one.id] for case in EVERY)) for one in MADE.signals]
    random = Random(0)
    for taken in product(*([None, *some] for some in values)):
        if random.random() < 0.015:
            names = (one.id for one in MADE.signals)
            yield {
                name: value for name, value in zip(names, taken, strict=True) if value is not None
            }


@TABLES
def test_what_is_told_in_part_is_settled_as_by_brute_force(table):
    for told in partial_cases():
        (answers,) = answers_of(table, [told])
        found = decide(table, answers)
        expected = judge(MADE, EVERY, told)
        if isinstance(found, tuple):
            assert expected is None
        else:
            assert {name: one.as_json() for name, one in found.items()} == expected


@TABLES
def test_a_whole_case_is_told_as_data_files_hold_it(table):
    decider = Decider(table)
    found = [decider.decide(told) for told in answers_of(table, EVERY)]

    assert decide_by_interpreter(MADE, EVERY) == [
        {name: (answer_text(one), one.clauses) for name, one in answers.items()}
        for answers in found
    ]


@TABLES
def test_doubts_that_matter_together_alone_are_told_together(table):
    """Neither seal nor name changes without the other."""
    told = {"open": "no", "weight": "0", "rush": "no"}

    answer = answered(table, told, only=["label"])["label"]

    assert answer.depends_on == ("sealed", "signed")


@TABLES
def test_what_no_fact_alone_excludes_is_refused_with_all_that_was_told(table):
    (problem,) = refused(table, {"rush": "yes", "sealed": "yes"})

    assert problem.message == (
        "no case that the facts allow has these values together: `rush`, `sealed`"
    )
    assert (problem.name, problem.signals) == ("impossible-case", ("rush", "sealed"))


@TABLES
def test_every_outcome_is_justified_in_the_same_words_by_javascript(table):
    cases = answers_of(table, list(partial_cases())[::2])
    told = [one for one in cases if not isinstance(justify(table, one), tuple)]
    said = [justify(table, one) for one in told]

    assert said == justify_by_mjs(table, told)
    whole = {"open": "yes", "holds": "n/a", "weight": "?", "sealed": "no", "rush": "no"}
    found = justify(table, {**whole, "holds": "glass", "signed": "no"})
    assert not isinstance(found, tuple)
    assert found == {
        "label": "`label` is `keep` or `ask` by R2.\n"
        "Seen: `open`, not `sealed`.\n"
        "R2: `keep` or `ask` when `open` and not `sealed`.",
        "marks": "`marks` is flagged for `desk`: it depends on `weight`.\n"
        "Seen: `open`, `holds` is `glass`, not `sealed`, not `rush`.\n"
        "Not sure: `weight`.",
        "cost": "`cost` is flagged for `desk`: it depends on `weight`.\n"
        "Seen: `open`.\n"
        "Not sure: `weight`.",
    }


@pytest.mark.parametrize("signal", [one.id for one in MADE.signals])
@pytest.mark.parametrize("text", ["much", "n/a", 7, True, ("glass",)])
def test_what_is_no_value_is_refused_however_it_is_told(signal, text):
    """As one case is, in the words of `decide`; what is one is decided as its text is."""
    whole = {"open": "yes", "holds": "food", "weight": "1", "sealed": "no", "rush": "no"}
    told = {**whole, "signed": "no", signal: text}
    words = {7: "7", True: "yes", ("glass",): '["glass"]'}.get(text, text)
    expected = decide(TABLE, {**told, signal: words})
    try:
        found: object = Decider(TABLE).decide(told)
    except BadCaseError as error:
        found = error.problems

    assert found == expected


def test_what_is_remembered_of_texts_changes_no_answer(monkeypatch):
    monkeypatch.setattr("rubricc.decide.quick.MOST_SEEN", 1)
    decider = Decider(TABLE)
    told = answers_of(TABLE, EVERY)

    assert [decider.decide(one) for one in told] == [answered(TABLE, one) for one in told]


def parted_otherwise(table: Table) -> Table:
    """The table as another rubricc would make it that parts the weights in another order."""
    columns = [
        one.model_copy(update={"cells": one.cells[::-1]}) if one.signal == "weight" else one
        for one in table.columns
    ]
    return without_diagrams(table.model_copy(update={"columns": tuple(columns)}))


def test_a_table_parted_otherwise_is_decided_by_its_clauses():
    decider = Decider(parted_otherwise(TABLE))
    told = answers_of(TABLE, EVERY)

    assert [decider.decide(one) for one in told] == [answered(TABLE, one) for one in told]


def test_past_the_budget_of_sets_no_less_is_asked(monkeypatch):
    """Then whatever the diagram asks may still matter; and what was asked is enough."""
    cases = answers_of(TABLE, EVERY[::4])
    few = [asked_for(told) for told in cases]
    monkeypatch.setattr("rubricc.decide.asking.MOST_SETS", 0)
    for told, asked in zip(cases, few, strict=True):
        more = asked_for(told)
        assert asked.keys() <= more.keys()
        whole, part = answered(TABLE, told), answered(TABLE, more)
        assert {name: one.outcome for name, one in whole.items()} == {
            name: one.outcome for name, one in part.items()
        }


def asked_for(whole: dict[str, str]) -> dict[str, str]:
    """The answers given when a case is asked for."""
    told = dict[str, str]()
    while (name := next_question(TABLE, MADE, told)) is not None:
        told[name] = whole[name]
    return told
