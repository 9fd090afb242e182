"""A case told in part: `decide`, with and without diagrams, and decide.mjs against brute force."""

from dataclasses import replace
from random import Random

from rubricc.decide import decide
from rubricc.meaning import understand
from rubricc.model import (
    ALWAYS,
    All,
    Any,
    DecisionKind,
    Fact,
    Flagged,
    Give,
    Guideline,
    Layer,
    Not,
)
from rubricc.table import Table, tabulate
from tests.brute_force import all_cases
from tests.brute_unsure import judge
from tests.decide.partial import some_told
from tests.judges import answered, answers_of, refused, run_mjs, without_diagrams
from tests.made import SPAN, clause, decision, guideline, messages, readings, signal, yes
from tests.random_guidelines import Wanted, from_seed
from tests.seeds import seeds
from tests.understood import model_of, tree_of

SMALL_AND_SOUND = Wanted(budget=80, is_sound=True)
TOLD_SO = ("", "?", "not sure")


def tables_of(made: Guideline) -> tuple[Table, Table]:
    table = tabulate(understand(made))
    return table, without_diagrams(table)


def said_of(table: Table, told: dict[str, str]) -> dict[str, object] | None:
    found = decide(table, told)
    return (
        None if isinstance(found, tuple) else {name: one.as_json() for name, one in found.items()}
    )


@seeds(5, of=12)
def test_random_guidelines_are_settled_as_by_brute_force(seed):
    made = model_of(tree_of(from_seed(seed, SMALL_AND_SOUND).files))
    every = list(all_cases(made))
    random = Random(seed)
    partial = [some_told(random, every) for _ in range(8 if every else 0)]
    expected = [judge(made, every, told) for told in partial]
    for table in tables_of(made):
        answers = answers_of(table, partial)
        for told in answers:
            for name in made.signals:
                if name.id not in told and random.random() < 0.5:
                    told[name.id] = random.choice(TOLD_SO)
        found = run_mjs(table, answers)

        assert [said_of(table, told) for told in answers] == expected
        assert [None if "problems" in one else one for one in found] == expected


def two_ways(policy_of_x=None, policy_of_y=None, facts=()) -> Guideline:
    """`a` when `x` and not `y` or the other way round, else `b`; `z` changes nothing."""
    x, y = yes("x"), yes("y")
    rules = (
        clause("R1", Give(("a",)), Any((All((x, Not(y))), All((y, Not(x))))), rationale="it is"),
        clause("R2", Give(("b",)), is_otherwise=True),
    )
    signals = (
        signal("x", if_unsure=policy_of_x),
        signal("y", if_unsure=policy_of_y),
        signal("z", if_unsure=Flagged("never")),
    )
    label = decision("label", DecisionKind.ONE, ("a", "b"), rules)
    return guideline(signals, (label,), facts=tuple(Fact(one, "", SPAN) for one in facts))


def both_ways(made: Guideline, told: dict[str, str]) -> dict[str, object]:
    """What Python and JavaScript say, which must be one thing."""
    found = [said_of(table, told) for table in tables_of(made)]
    for table, one in zip(tables_of(made), found, strict=True):
        assert run_mjs(table, [told]) == [one]
    assert found[0] == found[1]
    assert found[0] is not None
    answer = found[0]["label"]
    assert isinstance(answer, dict)
    return answer


def test_a_doubt_that_makes_no_difference_is_none():
    same = Not(Any((All((yes("x"), Not(yes("y")))), All((yes("y"), Not(yes("x")))))))
    answer = both_ways(two_ways(Flagged("first"), facts=(same,)), {"x": "?"})

    assert (answer["status"], answer["outcome"], answer["clauses"]) == ("decided", "b", ["R2"])
    assert answer["depends_on"] == []


def test_a_value_for_the_unsure_settles_the_case():
    answer = both_ways(two_ways("no", Flagged("first")), {"x": "not sure", "y": "yes"})

    assert (answer["outcome"], answer["because"]) == ("a", ["it is"])


def test_values_that_the_facts_forbid_together_are_not_given():
    either = Any((yes("x"), yes("y")))
    answer = both_ways(two_ways("no", "no", facts=(either,)), {})

    assert (answer["status"], answer["depends_on"]) == ("unsettled", ["x", "y"])


def test_the_first_unsure_signal_that_matters_and_flags_names_the_queue():
    answer = both_ways(two_ways(Flagged("first"), Flagged("second")), {"y": "no"})
    other = both_ways(two_ways(None, Flagged("second")), {})

    assert (answer["status"], answer["flag"], answer["depends_on"]) == ("flagged", "first", ["x"])
    assert (other["status"], other["flag"], other["depends_on"]) == (
        "flagged",
        "second",
        ["x", "y"],
    )


def test_without_a_policy_the_signals_that_matter_are_named():
    answer = both_ways(two_ways(), {"x": "yes"})

    assert answer == {
        "status": "unsettled",
        "outcome": None,
        "flag": None,
        "clauses": [],
        "because": [],
        "depends_on": ["y"],
    }


def test_where_none_matters_alone_all_that_vary_do():
    x, y, z = yes("x"), yes("y"), yes("z")
    one = (All((x, y)), All((Not(x), Not(y))))
    made = two_ways(facts=(Any(one), Not(z)))
    label = made.decisions[0]
    rules = (clause("R1", Give(("a",)), x), clause("R2", Give(("b",)), is_otherwise=True))
    answer = both_ways(replace(made, decisions=(replace(label, clauses=rules),)), {})

    assert answer["depends_on"] == ["x", "y"]


def test_what_is_accepted_in_any_order_agrees():
    rules = (
        clause("R1", Give(("b", "a")), yes("x"), layer=Layer.EDGE_CASE),
        clause("R2", Give(("a", "b")), ALWAYS),
    )
    label = decision("label", DecisionKind.ONE, ("a", "b"), rules)
    answer = both_ways(guideline((signal("x"),), (label,)), {})

    assert answer["accepted"] == ["a", "b"]
    assert answer["clauses"] == ["R1", "R2"]


def test_a_case_that_cannot_occur_is_refused_however_little_is_told():
    for table in tables_of(messages()):
        told = {"sarcastic": "yes", "request": "action"}

        assert refused(table, told)[0].name == "impossible-case"
        assert "problems" in run_mjs(table, [told])[0]


def test_past_so_many_completions_the_clauses_say_nothing(monkeypatch):
    monkeypatch.setattr("rubricc.decide.listed.MOST_COMPLETIONS", 10)
    table, bare = tables_of(readings())

    assert answered(table, {})["severity"].status == "unsettled"
    assert {one.name for one in refused(bare, {})} == {"too-many-completions"}
