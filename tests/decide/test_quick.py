"""One case after another, each decided by a few lookups."""

from itertools import product

import pytest

from rubricc.decide import Decider, answer_text
from rubricc.decide.lookups import pack
from rubricc.meaning import understand
from rubricc.table import tabulate
from tests.brute_force import all_cases
from tests.judges import answers_of, decide_by_interpreter, without_diagrams
from tests.made import MADE

TABLES = [pytest.param(tabulate(understand(make())), id=make.__name__) for make in MADE]


@pytest.mark.parametrize("make", MADE)
@pytest.mark.parametrize("has_diagrams", [True, False])
def test_a_case_alone_is_looked_up(make, has_diagrams):
    table = tabulate(understand(make()))
    table = table if has_diagrams else without_diagrams(table)
    decider, cases = Decider(table), list(all_cases(make()))[:500]
    answers = [decider.decide(told) for told in answers_of(table, cases)]

    assert decide_by_interpreter(make(), cases) == [
        {name: (answer_text(one), one.clauses) for name, one in answer.items()}
        for answer in answers
    ]


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
