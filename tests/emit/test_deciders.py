"""What is emitted to decide elsewhere decides as the interpreter: JavaScript and SQL."""

import json
import subprocess
from decimal import Decimal
from typing import Any

import pytest

from rubricc.decide import decide, run_over
from rubricc.emit.decide_mjs import module
from rubricc.emit.decision_sql import select
from rubricc.meaning import understand
from rubricc.model import (
    Compare,
    Decision,
    DecisionKind,
    Fact,
    Give,
    Guideline,
    Not,
    Relation,
    SignalKind,
)
from rubricc.table import Table, tabulate
from tests.brute_force import all_cases
from tests.judges import (
    answered,
    answers_of,
    decide_by_interpreter,
    decide_by_mjs,
    decide_by_sql,
    decide_by_sqlite,
    refused,
    run_mjs,
    run_polars,
    run_sql,
    run_sqlite,
    without_diagrams,
)
from tests.made import MADE, SPAN, clause, decision, guideline, messages, readings, signal, yes

TABLES = [pytest.param(make, id=make.__name__) for make in MADE]


def table_of(made: Guideline) -> Table:
    return tabulate(understand(made))


@pytest.mark.parametrize("make", TABLES)
def test_javascript_decides_by_the_diagram(make):
    cases = list(all_cases(make()))

    assert decide_by_interpreter(make(), cases) == decide_by_mjs(table_of(make()), cases)


@pytest.mark.parametrize("make", TABLES)
def test_javascript_decides_by_the_clauses(make):
    cases = list(all_cases(make()))

    assert decide_by_interpreter(make(), cases) == decide_by_mjs(
        without_diagrams(table_of(make())), cases
    )


@pytest.mark.parametrize("make", TABLES)
def test_sql_decides_every_case(make):
    cases = list(all_cases(make()))

    assert decide_by_interpreter(make(), cases) == decide_by_sql(table_of(make()), cases)
    assert decide_by_interpreter(make(), cases) == decide_by_sqlite(table_of(make()), cases)


FULL = {"stars": "1", "age": "2.25", "visits": "0", "topic": "-", "market": "high"}
FULL |= {"constructor": "no"}

REFUSED = [
    {**FULL, "stars": "6"},
    {**FULL, "stars": "1.5"},
    {**FULL, "stars": "٣"},
    {**FULL, "stars": "1\n"},
    {**FULL, "stars": " 1"},
    {**FULL, "stars": "unknown"},
    {**FULL, "age": "1" * 20},
    {**FULL, "age": "0." + "1" * 19},
    {**FULL, "age": "NaN"},
    {**FULL, "age": "-1.6"},
    {**FULL, "topic": "billing  delivery"},
    {**FULL, "topic": "sales"},
    {**FULL, "market": "High"},
    {**FULL, "market": "high'; drop table items; --"},
    {**FULL, "constructor": "YES"},
    {**FULL, "constructor": "yes", "age": "100.1"},
]


@pytest.mark.parametrize("run", [run_mjs, run_sql, run_sqlite])
def test_what_is_no_value_or_cannot_occur_has_no_outcome(run):
    found = run(table_of(readings()), REFUSED)

    assert all("problems" in one or one.get("severity", 0) is None for one in found), found


@pytest.mark.parametrize("run", [run_mjs, run_sql, run_sqlite])
def test_numbers_are_exact(run):
    ages = ["2.25", "2.250000000000000001", "2.249999999999999999", "0", "-0", "1.50"]
    found = run(table_of(readings()), [{**FULL, "age": age} for age in ages])
    levels = [one["severity"]["outcome"] if run is run_mjs else one["severity"] for one in found]

    assert levels == ["3", "2", "3", "3", "3", "3"]


@pytest.mark.parametrize("run", [run_mjs, run_sql, run_sqlite])
@pytest.mark.parametrize("solved", ["no", "n/a", "", None])
def test_a_signal_that_does_not_apply_may_say_nothing(run, solved):
    told = {"praise": "no", "problem": "no", "request": "nothing", "solved": solved}
    told = {name: text for name, text in told.items() if text is not None}
    (found,) = run(table_of(messages()), [told])

    assert (found["label"]["outcome"] if run is run_mjs else found["label"]) == "other"


@pytest.mark.parametrize("run", [run_mjs, run_sql, run_sqlite])
def test_a_signal_that_does_not_apply_may_not_say_more(run):
    told = {"praise": "no", "problem": "no", "request": "nothing", "solved": "yes"}
    (found,) = run(table_of(messages()), [told])

    assert "problems" in found or found["label"] is None


@pytest.mark.parametrize("visits", ["1", "1.0", "01", "2", "3", "", "n/a"])
def test_a_number_that_does_not_apply_may_be_usual_and_nothing_near_it(visits):
    """2 lies in one interval with 1, which is usual, but says something."""
    few = Compare("visits", Relation.AT_MOST, Decimal(2))
    number: Any = {"low": Decimal(0), "usual": Decimal(1), "only_when": yes("came")}
    signals = (signal("came"), signal("visits", SignalKind.WHOLE, (), **number))
    rules = clause("R1", Give(("few",)), few), clause("R2", Give(("many",)), is_otherwise=True)
    table = table_of(guideline(signals, (decision("l", DecisionKind.ONE, ("few", "many"), rules),)))
    told = {"came": "no", "visits": visits}
    expected = None if visits in ("2", "3") else "many"
    rows, _ = run_polars(run_over(table, {}), [told])

    assert rows[0]["l"] == run_sql(table, [told])[0]["l"] == expected
    assert run_sqlite(table, [told])[0]["l"] == expected
    assert ("problems" in run_mjs(table, [told])[0]) == (expected is None)
    assert isinstance(decide(table, told), tuple) == (expected is None)


def test_javascript_says_what_python_says_of_impossible_cases():
    told = {"praise": "yes", "sarcastic": "yes", "request": "action"}
    (found,) = run_mjs(table_of(messages()), [told])

    assert found["problems"][0]["name"] == "impossible-case"
    assert "never `sarcastic`" in found["problems"][0]["message"]


@pytest.mark.parametrize(
    "answers", [{"__proto__": "x"}, {"toString": "yes"}, {"constructor": "valueOf"}]
)
def test_javascript_knows_no_names_but_its_own(answers):
    (found,) = run_mjs(table_of(readings()), [answers])

    assert found["problems"][0]["name"] in ("unknown-signal", "unknown-value")


def test_names_that_javascript_inherits_are_names_like_others():
    names = ("constructor", "tostring", "hasownproperty")
    rules = tuple(clause(f"R{i}", Give((name,)), yes(name)) for i, name in enumerate(names))
    rest = clause("R9", Give(("valueof",)), is_otherwise=True)
    label: Decision = decision(
        "constructor-of", DecisionKind.ONE, (*names, "valueof"), (*rules, rest)
    )
    nots = tuple(Fact(Not(yes(name)), "", SPAN) for name in names[1:])
    made = guideline(tuple(map(signal, names)), (label,), facts=nots)
    cases = list(all_cases(made))

    assert decide_by_interpreter(made, cases) == decide_by_mjs(table_of(made), cases)


def test_sql_keeps_the_columns_of_its_input_in_order():
    rows = run_sql(table_of(messages()), answers_of(table_of(messages()), all_cases(messages())))
    header = ["row", "praise", "problem", "solved", "request", "sarcastic"]

    assert [*header, "label", "label.clauses"] == list(rows[0])


def test_sql_that_is_too_large_fails_and_says_why(monkeypatch):
    monkeypatch.setattr("rubricc.emit.sql.select.MOST_STEPS", 1)

    assert "too large for SQL: `label`" in select(without_diagrams(table_of(messages())))


PAYLOADS = ["</script><script>alert(1)", "<!--", "\u2028\u2029", "*/ `${alert(1)}` \\", "'\"\n--"]


@pytest.mark.parametrize("payload", PAYLOADS)
def test_the_authors_text_is_never_code(payload, tmp_path):
    rules = (clause("R1", Give(("a",)), is_otherwise=True, rationale=payload, text=payload),)
    label = decision("label", DecisionKind.ONE, ("a",), rules)
    made = guideline((signal("seen"),), (label,), facts=(Fact(Not(yes("seen")), payload, SPAN),))
    table = table_of(made)
    (found,) = run_mjs(table, [{"seen": "no"}])

    assert [payload] == found["label"]["because"]
    assert "</script" not in module(table)
    assert "<!--" not in module(table)
    assert "\u2028" not in module(table)
    assert payload not in select(table)


def test_the_module_is_what_node_takes_for_one(tmp_path):
    path = tmp_path / "decide.mjs"
    path.write_text(module(without_diagrams(table_of(readings()))), "utf-8")
    made = subprocess.run(["node", "--check", path], capture_output=True, text=True, check=False)

    assert (made.returncode, made.stderr) == (0, "")


def test_python_and_javascript_print_one_object():
    table = table_of(messages())
    answers = answers_of(table, all_cases(messages()))
    expected = [
        {name: answer.as_json() for name, answer in answered(table, one).items()} for one in answers
    ]

    assert json.loads(json.dumps(expected)) == run_mjs(table, answers)


def test_javascript_says_in_the_same_words_what_is_wrong():
    table = table_of(readings())
    told = [*REFUSED, {"nothing": "yes"}, {**FULL, "age": "x" * 200}]
    found = [[one["message"] for one in problems["problems"]] for problems in run_mjs(table, told)]
    expected = [[one.message for one in refused(table, answers)] for answers in told]

    assert expected == found
