"""The table says what the meaning says, in every form that it has."""

import json
from itertools import product

import pytest
from jsonschema import Draft202012Validator

from rubricc.interpret import decide as interpret
from rubricc.meaning import cell_of, understand
from rubricc.model import DecisionKind, Give, Guideline, Layer
from rubricc.table import (
    Diagram,
    Table,
    Terminal,
    UnsoundError,
    load,
    outcome_of,
    plain,
    pretty,
    schema,
    tabulate,
    to_model,
)
from rubricc.table.diagram import flatten
from rubricc.table.merging import merge_parts
from rubricc.table.reordering import reordered
from tests.brute_force import all_cases
from tests.judges import (
    answers_of,
    decide_by_clauses,
    decide_by_interpreter,
    decide_by_rows,
    decide_by_table,
    matches,
    without_diagrams,
)
from tests.made import MADE, clause, decision, guideline, signal, yes

TABLES = [pytest.param(make, id=make.__name__) for make in MADE]


def table_of(made: Guideline) -> Table:
    return tabulate(understand(made))


@pytest.mark.parametrize("make", TABLES)
def test_the_diagram_decides_as_the_interpreter(make):
    made = make()
    cases = list(all_cases(made))

    assert decide_by_interpreter(made, cases) == decide_by_table(table_of(made), cases)


@pytest.mark.parametrize("make", TABLES)
def test_the_clauses_decide_as_the_diagram(make):
    made = make()
    cases = list(all_cases(made))[::7]
    table = table_of(made)

    assert decide_by_table(table, cases) == decide_by_clauses(table, cases)


@pytest.mark.parametrize("make", TABLES)
def test_exactly_one_row_matches_a_case_and_it_is_right(make):
    made = make()
    cases = list(all_cases(made))

    assert decide_by_interpreter(made, cases) == decide_by_rows(table_of(made), cases)


@pytest.mark.parametrize("make", TABLES)
def test_counts_are_those_of_the_cases(make):
    made = make()
    table = table_of(made)
    cases = list(all_cases(made))

    assert str(len(cases)) == table.cases
    for one in table.decisions:
        assert len(cases) == sum(int(row.cases) for row in one.rows or ())
        assert len(cases) == sum(int(counted.cases) for counted in one.outcomes)


@pytest.mark.parametrize("make", TABLES)
def test_a_table_makes_its_guideline_again(make):
    made = make()
    table = table_of(made)

    assert made == to_model(table)
    assert table == table_of(to_model(table)).model_copy(
        update={"decisions": table.decisions, "checksum": table.checksum}
    )


@pytest.mark.parametrize("make", TABLES)
def test_the_schema_describes_the_table(make):
    made = schema()
    Draft202012Validator.check_schema(made)
    text = pretty(plain(table_of(make())))

    assert list(Draft202012Validator(made).iter_errors(json.loads(text))) == []


def test_a_table_without_rows_fits_the_schema_and_loads():
    table = table_of(MADE[0]())
    bare = pretty(plain(without_diagrams(table)))

    assert list(Draft202012Validator(schema()).iter_errors(json.loads(bare))) == []
    assert wrong(bare) == "table-checksum"


def test_past_the_budget_rows_part_by_outcome_and_cite_what_decides_in_all(monkeypatch):
    made = MADE[0]()
    (exact,) = table_of(made).decisions
    monkeypatch.setattr("rubricc.table.from_meaning.MOST_ROWS", len(exact.rows or ()) - 1)
    table = table_of(made)
    (label,) = table.decisions

    assert (exact.rows_cite, label.rows_cite) == ("all", "common")
    assert int(table.cases or 0) == sum(int(row.cases) for row in label.rows or ())
    for case in all_cases(made):
        verdict = interpret(made, case)["label"]
        (row,) = [row for row in label.rows or () if matches(table, row, case)]
        assert outcome_of(row.outcome) == verdict.result
        assert {*row.clauses} <= {*verdict.clauses}
    for row in label.rows or ():
        cited = [
            {*interpret(made, case)["label"].clauses}
            for case in all_cases(made)
            if matches(table, row, case)
        ]
        assert {*row.clauses} == set.intersection(*cited)


def test_outcomes_are_counted_in_declared_order():
    severity, tags = table_of(MADE[1]()).decisions
    levels = [one.outcome.labels[0] for one in severity.outcomes if one.outcome.kind == "accepted"]

    assert levels == ["1", "2", "3"]
    assert severity.outcomes[-1].outcome.kind == "not-applicable"
    assert tags.outcomes[0].outcome.kind == "chosen"


def test_in_another_order_or_merged_a_diagram_decides_the_same():
    made = MADE[1]()
    meaning = understand(made)
    for decided in meaning.decisions.values():
        order = range(len(meaning.axes))[::-1]
        diagram = flatten(meaning.space, decided.verdict)
        turned = flatten(*reordered(meaning.space, decided.verdict, order, 10_000))
        for case in all_cases(made):
            cells = [cell_of(axis, case[axis.signal]) for axis in meaning.axes]
            expected = end_of(diagram, cells)

            assert end_of(turned, cells[::-1]) == expected
            assert end_of(merge_parts(diagram), cells) == expected
            assert end_of(merge_parts(turned), cells[::-1]) == expected


def end_of(diagram: Diagram, cells: list[int]) -> Terminal:
    node = diagram.root
    while node < len(diagram.steps):
        step = diagram.steps[node]
        node = step.next[cells[step.column]]
    return diagram.terminals[node - len(diagram.steps)]


def test_past_the_budget_of_rows_the_table_says_why(monkeypatch):
    monkeypatch.setattr("rubricc.table.from_meaning.MOST_ROWS", 3)
    (label,) = table_of(MADE[0]()).decisions

    assert (label.rows, label.rows_cite) == (None, None)
    assert label.why_no_rows == "there are more than 3 rows"
    assert label.diagram is not None


def test_past_the_budget_of_nodes_the_clauses_are_left(monkeypatch):
    monkeypatch.setattr("rubricc.table.from_meaning.MOST_NODES", 3)
    (label,) = table_of(MADE[0]()).decisions

    assert (label.rows, label.diagram) == (None, None)
    assert label.why_no_rows == "the diagram has more than 3 nodes"


def test_the_digest_is_of_what_is_meant_and_not_of_its_words():
    first = table_of(one_rule("because of this"))
    reworded = table_of(one_rule("because of that"))
    changed = table_of(one_rule("because of this", outcome="no"))

    assert first.digest == reworded.digest
    assert first.checksum != reworded.checksum
    assert first.digest != changed.digest


def wrong(text: str) -> str:
    found = load(text)
    assert isinstance(found, tuple)
    return found[0].name


def one_rule(rationale: str, outcome: str = "yes") -> Guideline:
    rule = clause("R1", Give((outcome,)), yes("seen"), rationale=rationale)
    rest = clause("R2", Give(("no",)), is_otherwise=True)
    label = decision("label", DecisionKind.ONE, ("yes", "no"), (rule, rest))
    return guideline((signal("seen"),), (label,))


def test_no_table_is_made_of_a_guideline_with_a_gap():
    label = decision("label", DecisionKind.ONE, ("a",), (clause("R1", Give(("a",)), yes("seen")),))

    with pytest.raises(UnsoundError):
        table_of(guideline((signal("seen"),), (label,)))


def test_many_cases_are_counted_past_53_bits():
    signals = tuple(signal(f"s{number}") for number in range(80))
    rules = (
        clause("R1", Give(("a",)), yes("s0"), layer=Layer.EDGE_CASE),
        clause("R2", Give(("b",)), is_otherwise=True),
    )
    table = table_of(guideline(signals, (decision("label", DecisionKind.ONE, ("a", "b"), rules),)))

    assert str(2**80) == table.cases
    assert [str(2**79)] * 2 == [row.cases for row in table.decisions[0].rows or ()]
    assert table.decisions[0].questions == ("s0",)


def test_answers_are_text_and_come_back():
    made = MADE[1]()
    table = table_of(made)
    cases = list(all_cases(made))
    texts = [tuple(answer.values()) for answer in answers_of(table, cases)]

    assert len(set(texts)) == len(cases)
    assert all(isinstance(text, str) for text, _ in product(texts[0], range(1)))
