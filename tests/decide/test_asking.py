"""Questions in the table's order: only what can still change the outcome, and few of them."""

from collections.abc import Callable
from functools import partial
from random import Random

import pytest

from rubricc.decide import decide_as, next_question
from rubricc.meaning import understand
from rubricc.model import ALWAYS, All, DecisionKind, Give, Guideline, Not
from rubricc.table import Table, tabulate, to_model
from tests.brute_force import all_cases
from tests.judges import answers_of, without_diagrams
from tests.made import MADE, clause, decision, guideline, messages, signal, yes
from tests.random_guidelines import Wanted, from_seed
from tests.understood import model_of, tree_of


def table_of(made: Guideline) -> Table:
    return tabulate(understand(made))


def asked_for(table: Table, whole: dict[str, str], doubts: frozenset[str] = frozenset()):
    """The answers given when the case is asked for, *not sure* of some signals."""
    made, told = to_model(table), dict[str, str]()
    while (name := next_question(table, made, told)) is not None:
        assert name not in told
        told[name] = "?" if name in doubts else whole[name]
    return told


def random_table(seed: int) -> Table:
    return table_of(model_of(tree_of(from_seed(seed, Wanted(budget=80, is_sound=True)).files)))


def made_table(make: Callable[[], Guideline]) -> Table:
    return table_of(make())


TABLES = [partial(made_table, make) for make in MADE]
TABLES += [partial(random_table, seed) for seed in range(10)]


@pytest.mark.parametrize("make", TABLES)
def test_what_was_asked_is_enough_to_decide(make):
    table = make()
    made = to_model(table)
    for whole in answers_of(table, all_cases(made))[::7]:
        told = asked_for(table, whole)
        expected = decide_as(table, made, whole)
        found = decide_as(table, made, told)
        assert isinstance(found, dict)
        assert isinstance(expected, dict)

        for name, answer in expected.items():
            assert {*found[name].accepted} == {*answer.accepted}
            assert found[name].status == answer.status
            assert found[name].flag == answer.flag


@pytest.mark.parametrize("make", TABLES[::3])
def test_who_is_not_sure_is_asked_what_may_settle_the_rest(make):
    """What comes out then is the same, whatever else might have been told."""
    table, random = make(), Random(1)
    made = to_model(table)
    for whole in answers_of(table, all_cases(made))[::17]:
        doubts = frozenset(name for name in whole if random.random() < 0.3)
        told = asked_for(table, whole, doubts)
        rest = {name: text for name, text in whole.items() if name not in doubts}
        found, more = decide_as(table, made, told), decide_as(table, made, {**rest, **told})
        assert isinstance(found, dict)
        assert isinstance(more, dict)

        for name, answer in more.items():
            if answer.status == "decided":
                assert (found[name].status, found[name].outcome) == ("decided", answer.outcome)


def test_a_signal_is_asked_after_those_that_say_whether_it_applies():
    (label,) = table_of(messages()).decisions

    assert label.questions.index("praise") < label.questions.index("sarcastic")
    assert label.questions.index("problem") < label.questions.index("solved")


@pytest.mark.parametrize("make", TABLES)
def test_the_order_needs_no_more_questions_than_the_declared_one(make):
    table = make()
    made = to_model(table)
    declared = [one.id for one in made.signals]
    for one in table.decisions:
        as_declared = one.model_copy(
            update={"questions": sorted(one.questions, key=declared.index)}
        )
        counts = [
            sum(
                len(asked_for(table.model_copy(update={"decisions": (asked,)}), whole))
                for whole in answers_of(table, all_cases(made))[::5]
            )
            for asked in (one, as_declared)
        ]

        assert counts[0] <= counts[1]


def test_the_signal_that_settles_most_comes_first_and_ties_go_by_declaration():
    names = ("a", "b", "c", "d")
    both = All((yes("b"), yes("c")))
    rules = (
        clause("R1", Give(("out",)), yes("d")),
        clause("R2", Give(("in",)), All((both, Not(yes("d"))))),
        clause("R3", Give(("out",)), All((Not(both), Not(yes("d"))))),
    )
    label = decision("label", DecisionKind.ONE, ("in", "out"), rules)
    table = table_of(guideline(tuple(map(signal, names)), (label,)))

    assert table.decisions[0].questions == ("b", "c", "d")


def test_nothing_is_asked_where_nothing_matters():
    label = decision("label", DecisionKind.ONE, ("a",), (clause("R1", Give(("a",)), ALWAYS),))
    made = guideline((signal("x"),), (label,))

    assert table_of(made).decisions[0].questions == ()
    assert next_question(table_of(made), made, {}) is None


@pytest.mark.parametrize("make", TABLES[:1])
def test_without_a_diagram_the_same_is_asked(make):
    table = make()
    for whole in answers_of(table, all_cases(to_model(table)))[::11]:
        assert asked_for(without_diagrams(table), whole) == asked_for(table, whole)
