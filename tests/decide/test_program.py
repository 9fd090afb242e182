"""What a signal's `only when` may ask is asked of cells just so."""

from decimal import Decimal

import pytest

from rubricc.meaning import understand
from rubricc.model import (
    All,
    Any,
    Applies,
    AtLeast,
    Compare,
    CompareSignals,
    DecisionKind,
    Defined,
    Definition,
    Give,
    Includes,
    IsUnknown,
    Not,
    Relation,
    SignalKind,
)
from rubricc.table import tabulate
from tests.brute_force import all_cases
from tests.decide.walking import decide_by_program
from tests.judges import decide_by_interpreter, without_diagrams
from tests.made import SPAN, clause, decision, guideline, signal, yes

A, B, C = map(yes, "abc")
MUCH = Compare("size", Relation.AT_LEAST, "m")

FORMS = [
    MUCH,
    Compare("size", Relation.LESS_THAN, "m"),
    Compare("stars", Relation.MORE_THAN, Decimal(1)),
    CompareSignals("size", Relation.MORE_THAN, "want"),
    CompareSignals("size", Relation.IS, "want"),
    Includes("topic", "x"),
    IsUnknown("stars"),
    Not(IsUnknown("stars")),
    Applies("b"),
    Defined("hard"),
    All((A, MUCH)),
    Any((A, B, Not(MUCH))),
    AtLeast(2, (A, C, MUCH)),
]


@pytest.mark.parametrize("form", FORMS, ids=range(len(FORMS)))
def test_only_when(form):
    """`late` applies when the form holds; it stands first, so what it asks stands behind it."""
    stars = {"low": Decimal(0), "high": Decimal(2), "may_be_unknown": True, "usual": Decimal(0)}
    levels = SignalKind.SCALE, ("s", "m", "l")
    declared = {
        "a": signal("a"),
        "b": signal("b", only_when=A),
        "c": signal("c"),
        "size": signal("size", *levels, usual="s"),
        "want": signal("want", *levels, usual="s"),
        "stars": signal("stars", SignalKind.WHOLE, (), **stars),
        "topic": signal("topic", SignalKind.ANY_OF, ("x", "y"), usual=frozenset()),
    }
    late = signal("late", only_when=form)
    rules = (
        clause("R1", Give(("late",)), yes("late")),
        clause("R2", Give(("never",)), Not(Applies("late"))),
        clause("R3", Give(("early",)), is_otherwise=True),
    )
    label = decision("label", DecisionKind.ONE, ("late", "never", "early"), rules)
    hard = Definition("hard", Any((A, C)), (), (), SPAN)
    made = guideline((late, *declared.values()), (label,), definitions=(hard,))
    table, cases = tabulate(understand(made)), list(all_cases(made))[::11]

    assert decide_by_program(table, cases) == decide_by_interpreter(made, cases)
    assert decide_by_program(without_diagrams(table), cases) == decide_by_interpreter(made, cases)
