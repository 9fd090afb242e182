"""One case after another, each decided by a few lookups."""

from itertools import product

import pytest

from rubricc.decide import BadCaseError, Decider, answer_text, decide, run_over
from rubricc.decide.lookups import pack
from rubricc.meaning import understand
from rubricc.model import SignalKind
from rubricc.table import tabulate
from tests.brute_force import all_cases
from tests.judges import answers_of, decide_by_interpreter, without_diagrams
from tests.made import MADE, messages

TABLES = [pytest.param(tabulate(understand(make())), id=make.__name__) for make in MADE]


@pytest.mark.parametrize("make", MADE)
@pytest.mark.parametrize("has_diagrams", [True, False])
@pytest.mark.parametrize("together", [1, 256])
def test_a_case_alone_is_looked_up(monkeypatch, make, has_diagrams, together):
    """And nothing else is asked, however many columns are looked up at once."""
    monkeypatch.setattr("rubricc.decide.quick.MOST_COMBINED", together)
    monkeypatch.setattr("rubricc.decide.quick.decide_as", None)
    table = tabulate(understand(make()))
    table = table if has_diagrams else without_diagrams(table)
    decider, cases = Decider(table), list(all_cases(make()))[:250]
    answers = [decider.decide(told) for told in answers_of(table, cases)]

    assert decide_by_interpreter(make(), cases) == [
        {name: (answer_text(one), one.clauses) for name, one in answer.items()}
        for answer in answers
    ]


@pytest.mark.parametrize("make", MADE)
def test_truth_values_and_lists_are_looked_up_too(monkeypatch, make):
    monkeypatch.setattr("rubricc.decide.quick.decide_as", None)
    table, of_python = tabulate(understand(make())), {"yes": True, "no": False}
    sets = {one.id for one in make().signals if one.kind is SignalKind.ANY_OF}
    decider = Decider(table)
    for told in answers_of(table, list(all_cases(make()))[:250]):
        case = {
            name: [*text.replace("-", "").split()] if name in sets else of_python.get(text, text)
            for name, text in told.items()
        }
        assert decider.decide(case) == decider.decide(told)


@pytest.mark.parametrize("table", TABLES)
@pytest.mark.parametrize("limit", [1, 7, 1 << 16])
def test_tables_of_any_size_lead_to_the_same_ends(table, limit):
    """Every way through the groups ends where the diagram does."""
    for decision in table.decisions:
        assert decision.diagram is not None
        widths = [len(column.cells) for column in table.columns]
        groups, ends = pack(decision.diagram, widths, limit)
        for cells in list(product(*map(range, widths)))[:5_000]:
            state = 0
            for group in groups:
                for column, width in zip(group.columns, group.widths, strict=True):
                    state = state * width + cells[column]
                state = group.next[state]
            assert ends[state] == _end(decision.diagram, cells)


def _end(diagram, cells):
    node = diagram.root
    while node < len(diagram.steps):
        node = diagram.steps[node].next[cells[diagram.steps[node].column]]
    return node - len(diagram.steps)


PLAIN = {"praise": "no", "problem": "yes", "solved": "no", "request": "action"}


@pytest.mark.parametrize(
    ("told", "outcome", "clauses"),
    [
        (PLAIN, "complaint", "R1"),
        ({**PLAIN, "praise": "yes", "sarcastic": "yes", "request": "nothing"}, "flag:tone", "E2"),
        ({"praise": "no", "request": "nothing"}, "flag:", ""),
    ],
)
def test_a_row_that_lookups_leave_open_is_decided_as_one_case(told, outcome, clauses):
    run = run_over(tabulate(understand(messages())), {})

    assert run.ask(told) == {"label": outcome, "label.clauses": clauses}


@pytest.mark.parametrize(
    ("told", "columns"),
    [
        ({**PLAIN, "praise": "maybe", "request": "much"}, ["praise", "request"]),
        ({**PLAIN, "praise": "yes", "sarcastic": "yes"}, [None]),
    ],
)
def test_a_row_that_cannot_be_says_in_which_cells(told, columns):
    table = tabulate(understand(messages()))
    found, refused = run_over(table, {}).ask(told), decide(table, told)

    assert isinstance(found, tuple) and isinstance(refused, tuple)
    assert [one.column for one in found] == columns
    assert [one.message for one in found] == [problem.message for problem in refused]


def test_a_case_that_cannot_be_is_refused_in_the_words_of_decide():
    table = tabulate(understand(messages()))
    refused = decide(table, {**PLAIN, "praise": "maybe", "request": "much"})
    assert isinstance(refused, tuple)
    with pytest.raises(BadCaseError) as raised:
        Decider(table).decide({**PLAIN, "praise": "maybe", "request": "much"})

    assert raised.value.problems == refused
    assert str(raised.value) == "; ".join(one.message for one in refused)
