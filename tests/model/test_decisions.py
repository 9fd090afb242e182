"""Decisions, their labels, clauses, tables and priority."""

from decimal import Decimal

import pytest

from rubricc.model import (
    ALWAYS,
    All,
    Any,
    Bound,
    Compare,
    DecisionKind,
    Defined,
    Extreme,
    Flag,
    Give,
    Layer,
    Not,
    NotApplicable,
    OutcomeIn,
    OutcomeIncludes,
    Points,
    Prefer,
    Relation,
    RuleOut,
    Step,
)
from tests.model.reading import (
    BASE,
    FRONT,
    SIGNALS,
    clauses_of,
    decision_of,
    guideline_of,
    read,
    wrong_in,
)

A, B = (Compare(name, Relation.IS, "yes") for name in "ab")


def test_labels_stand_after_the_label_they_are_nested_under():
    found = decision_of("")

    assert [(label.name, label.parent) for label in found.labels] == [
        ("one", None),
        ("two", None),
        ("half", "two"),
        ("other-half", "two"),
    ]


def test_a_parent_stands_for_its_children():
    found = clauses_of("## Rules for `level`\n\n- **R1** 1 when `label` is `two`.\n", "level")

    assert found[0].condition == OutcomeIn("label", ("two", "half", "other-half"))


def test_numbers_on_a_scale_order_themselves():
    text = "## Scale\n\n- `10`: Ten.\n- `9`: Nine.\n- `0.50`: A half.\n"
    (decision,) = guideline_of(FRONT + SIGNALS + text).decisions

    assert [label.name for label in decision.labels] == ["0.5", "9", "10"]
    assert decision.kind is DecisionKind.SCALE


def test_a_decision_stands_after_those_it_reads():
    text = (
        "## Rules\n\n- **R1** `one` when `hard`.\n"
        "\n## Definitions\n\n- `hard` means `level` is 3.\n"
        "\n## Rules for `level`\n\n- **L1** 3 when `points` is at least 5.\n"
    )
    found = guideline_of(BASE + text).decisions

    assert [one.id for one in found] == ["points", "level", "label", "tags"]
    assert [one.reads for one in found] == [(), ("points",), ("level",), ()]


READS_ITSELF = "## Rules\n\n- **R1** `one` when `label` is `two`.\n"

READ_EACH_OTHER = """\
## Rules

- **R1** `one` when `level` is 1.

## Rules for `level`

- **L1** 1 when `label` is `one`.
"""

READS_ITSELF_BY_A_DEFINITION = """\
## Rules

- **R1** `one` when `odd`.

## Definitions

- `odd` means `label` is flagged.
"""

LABEL_READS_LABEL = "## Rules for `tags`\n\n- **T1** `p` when `tags` includes `q`.\n"

LABEL_UNDER_A_FLAG = """\
## Rules for `tags`

- **T1** flag when `tags` includes `q`.
    - **T2** except `p` when `a`.
"""

CIRCLES = (
    READS_ITSELF,
    READ_EACH_OTHER,
    READS_ITSELF_BY_A_DEFINITION,
    LABEL_READS_LABEL,
    LABEL_UNDER_A_FLAG,
)


@pytest.mark.parametrize("text", CIRCLES)
def test_a_decision_that_reads_itself_is_reported(text):
    assert wrong_in(BASE + text) == ["decision-circle"]


def test_a_flag_may_ask_which_labels_came_out():
    text = (
        "## Rules for `tags`\n\n- **T1** flag for `expert` when `tags` includes `q`.\n"
        "- **T2** not applicable when `tags` is none.\n"
    )
    found = decision_of(text, "tags")

    assert found.reads == ()
    assert found.clauses[0].condition == OutcomeIncludes("tags", ("q",))
    assert found.clauses[1].condition == Not(OutcomeIncludes("tags", ("p", "q")))


EFFECTS = {
    ("label", "`one`"): Give(("one",)),
    ("label", "`one` or `half`"): Give(("one", "half")),
    ("label", "flag for `expert`"): Flag("expert"),
    ("label", "flag"): Flag(None),
    ("label", "not applicable"): NotApplicable(),
    ("tags", "not `p`"): RuleOut("p"),
    ("level", "`2`"): Give(("2",)),
    ("level", "at most `2`"): Bound(is_cap=True, level="2"),
    ("level", "at least `2`"): Bound(is_cap=False, level="2"),
    ("level", "two levels lower"): Step(-2),
    ("level", "one level higher"): Step(1),
    ("level", "the same as `urgency`"): Extreme(True, ("urgency",)),
    ("level", "the highest of `urgency`, `impact`"): Extreme(False, ("urgency", "impact")),
    ("points", "0.10 points"): Points(Decimal("0.1"), None),
    ("points", "-2 points for each `stars`"): Points(Decimal(-2), "stars"),
    ("points", "at most `25`"): Bound(is_cap=True, level=Decimal(25)),
}

LEVELS = "## Scale for `urgency`, `impact`\n\n- `1`: Low.\n- `2`: Middle.\n- `3`: High.\n"


@pytest.mark.parametrize(("decision", "effect"), EFFECTS)
def test_an_outcome_comes_to(decision, effect):
    text = f"{LEVELS}\n## Rules for `{decision}`\n\n- **R1** {effect} when `b`.\n"

    assert clauses_of(text, decision)[-1].effect == EFFECTS[decision, effect]


MISFITS = {
    ("label", "at most `one`"): "wrong-outcome",
    ("label", "one level lower"): "wrong-outcome",
    ("label", "not `one`"): "wrong-outcome",
    ("label", "5 points"): "wrong-outcome",
    ("label", "the same as `level`"): "wrong-outcome",
    ("label", "`onne`"): "unknown-label",
    ("label", "flag for `experts`"): "unknown-queue",
    ("tags", "`p` or `q`"): "wrong-outcome",
    ("tags", "at least `p`"): "wrong-outcome",
    ("level", "`4`"): "unknown-label",
    ("level", "not `1`"): "wrong-outcome",
    ("level", "the lowest of `label`, `level`"): "different-levels",
    ("level", "the same as `levle`"): "unknown-decision",
    ("points", "`one`"): "wrong-outcome",
    ("points", "flag"): "wrong-outcome",
    ("points", "at most `many`"): "word-for-number",
    ("points", "1 points for each `kind`"): "other-than-signal",
    ("points", "1 points for each `words`"): "unbounded-points",
    ("points", "1 points for each `late`"): "which-response",
    ("points", "1 points for each `wrods`"): "unknown-name",
    ("level", "the better on `stars`"): "wrong-outcome",
}


@pytest.mark.parametrize(("decision", "effect"), MISFITS)
def test_an_outcome_that_does_not_fit_is_reported(decision, effect):
    text = f"## Rules for `{decision}`\n\n- **R1** {effect} when `b`.\n"

    assert wrong_in(BASE + text) == [MISFITS[decision, effect]]


def test_a_clause_is_kept_with_all_its_details():
    (clause, exception) = clauses_of(
        "## Edge cases\n\n"
        "- **E1** `one` when `a` or\n  `b` unless (`a` and `b`), because so it is.\n"
        "    - note: Think.\n"
        "    - formerly: **E0**\n"
        "    - allow: `dead-clause`, because it waits.\n"
        "    - **E1a** except `two` unless `a`.\n"
    )

    assert clause.id == "E1"
    assert clause.layer is Layer.EDGE_CASE
    assert clause.condition == All((Any((A, B)), Not(All((A, B)))))
    assert clause.text == "`one` when `a` or `b` unless (`a` and `b`)"
    assert clause.rationale == "so it is"
    assert clause.notes == ("Think.",)
    assert clause.formerly == ("E0",)
    assert clause.allows == (("dead-clause", "it waits"),)
    assert exception.parent == "E1"
    assert exception.layer is Layer.EDGE_CASE
    assert exception.condition == Not(A)
    assert exception.text == "`two` unless `a`"


def test_an_otherwise_always_holds_as_a_last_resort():
    (clause,) = clauses_of("## Rules\n\n- **R1** `one` otherwise.\n")

    assert (clause.condition, clause.is_otherwise) == (ALWAYS, True)
    assert clause.text == "`one` otherwise"


def test_a_clause_for_several_decisions_stands_in_each():
    text = "## Gates for `label`, `level`\n\n- **G1** not applicable when `c`.\n"
    found = guideline_of(BASE + text).decisions

    assert [[one.id for one in decision.clauses] for decision in found] == [
        ["G1"],
        ["G1"],
        [],
        ["S1"],
    ]


def test_clause_ids_are_unique_in_the_guideline():
    text = "## Rules\n\n- **S1** `one` when `a`.\n- **S1** `one` when `b`.\n"

    assert wrong_in(BASE + text) == ["duplicate-name", "duplicate-name"]


TABLE = """\
## Rules

| id | `stars` | `kind`    | `topic`   | `a` | label            | because |
|----|---------|-----------|-----------|-----|------------------|---------|
|    | 2 to 4  | not red   | any of x  | yes | one              | so      |
| T2 | at least 5 | red or blue | none | -   | one or two       |         |
|    | -       |           | -         | -   | flag for expert  |         |
"""


def test_the_rows_of_a_table_are_clauses():
    found = clauses_of(TABLE)

    assert [clause.id for clause in found] == ["rules-1", "T2", "rules-3"]
    assert [clause.effect for clause in found] == [
        Give(("one",)),
        Give(("one", "two")),
        Flag("expert"),
    ]
    assert found[0].rationale == "so"
    assert "`kind` is not `red`" in found[0].text
    assert found[2].condition == ALWAYS


def test_none_in_a_cell_is_the_value_of_that_name_where_there_is_one():
    severity = "- `severity`: `none` < `some`; usually `none`. How bad.\n\n"
    text = BASE.replace("## Signals\n\n", "## Signals\n\n" + severity, 1)
    table = "## Rules\n\n| `severity` | label |\n|---|---|\n| none | one |\n"
    guideline, findings = read(text + table)

    assert not findings
    assert guideline is not None
    assert guideline.decisions[0].clauses[0].condition == Compare("severity", Relation.IS, "none")


def test_rows_count_on_under_headings_of_one_name():
    row = "| `a` | label |\n|---|---|\n| yes | one |\n"

    assert [clause.id for clause in clauses_of(f"## Rules\n\n{row}\n## Rules\n\n{row}")] == [
        "rules-1",
        "rules-2",
    ]


CELLS = {
    "| `kind` | label |\n|---|---|\n| pink | one |": "row 1, column `kind`: `pink` is no value",
    "| `stars` | label |\n|---|---|\n| 5 | one |\n| 9 | one |": "row 2, column `stars`: `9` is",
    "| `a` | label |\n|---|---|\n| yes | onne |": "row 1, column `label`: `onne` is no label",
    "| `d` | label |\n|---|---|\n| yes | one |": "nothing is called `d`",
    "| `late` | label |\n|---|---|\n| yes | one |": "`late` is observed of each response",
}


@pytest.mark.parametrize("table", CELLS)
def test_a_mistake_in_a_table_is_told_with_row_and_column(table):
    guideline, findings = read(f"{BASE}## Rules\n\n{table}\n")

    assert guideline is None
    assert [one.message[: len(CELLS[table])] for one in findings] == [CELLS[table]]


def test_the_rows_of_a_file_are_clauses():
    text = BASE + "## Rules\n\n- from `rows.csv`.\n"
    guideline, findings = read(text, **{"rows.csv": "a,label\nyes,one\nno,two\n"})

    assert findings == ()
    assert guideline is not None
    label = next(one for one in guideline.decisions if one.id == "label")
    assert [clause.text for clause in label.clauses] == ["`one` when `a`", "`two` when `a` is `no`"]


RULES = "## Rules\n\n- **R1** `one` when `a`.\n- **R2** `two` when `b`.\n\n"


def test_priority_is_kept_in_all_its_forms():
    found = decision_of(
        RULES + "## Priority\n\n- **R2** over **R1**, because so.\n"
        "- `two` over flag over `one`.\n- earlier over later in Rules.\n"
    )

    assert [chain.members for chain in found.clause_chains] == [("R2", "R1")]
    assert found.clause_chains[0].rationale == "so"
    assert [chain.members for chain in found.label_chains] == [("two", None, "one")]
    assert found.ordered_layers == frozenset({Layer.RULE})


PRIORITY = {
    "**R2** over **R3**": "unknown-clause",
    "**R2** over **R1** over **R2**": "said-twice",
    "**R1** over **S1**": "unrelated-clause",
    "`one` over `three`": "unknown-label",
    "`one` over `two` over `one`": "said-twice",
}


@pytest.mark.parametrize("line", PRIORITY)
def test_a_priority_that_means_nothing_is_reported(line):
    found = set(wrong_in(BASE + RULES + f"## Priority\n\n- {line}.\n"))

    assert found == {PRIORITY[line]}


def test_a_chain_of_labels_is_for_one_outcome():
    text = "## Priority for `tags`\n\n- `p` over `q`.\n"

    assert wrong_in(BASE + text) == ["wrong-outcome"]


PAIR = (
    FRONT
    + "## Signals\n\n- `wrong` of each response: yes or no.\n"
    + "- `depth` of each response: `low` < `high`.\n\n"
)


def test_criteria_are_rules_that_prefer_a_response():
    text = "## Criteria\n\n1. `truth`: better without `wrong`, then with higher `depth`.\n"
    text += "2. `reach`: better with lower `depth`.\n"
    guideline = guideline_of(PAIR + text)
    (decision,) = guideline.decisions

    assert [label.name for label in decision.labels] == ["A", "tie", "B"]
    assert [clause.id for clause in decision.clauses] == ["truth", "reach", "tie"]
    assert decision.clauses[0].effect == Prefer(Defined("truth=A"), Defined("truth=B"))
    assert decision.clauses[2].is_otherwise
    assert [chain.members for chain in decision.clause_chains] == [("truth", "reach")]
    assert [one.name for one in guideline.definitions] == [
        "truth=A",
        "truth=B",
        "reach=A",
        "reach=B",
    ]


def test_an_author_may_write_the_last_resort_of_a_preference():
    text = "## Criteria\n\n1. `truth`: better without `wrong`.\n"
    text += "\n## Rules\n\n- **R1** flag otherwise.\n"
    (decision,) = guideline_of(PAIR + text).decisions

    assert [clause.id for clause in decision.clauses] == ["truth", "R1"]


CRITERIA = {
    "better without `a`": "unknown-name",
    "better with `depth`": "lone-name",
    "better with higher `wrong`": "unordered",
    "better with higher `wrnog`": "unknown-name",
    "better with higher `truth`": "definition-circle",
    "better without `stars`": "stray-response",
    "better with `wrong`, then with higher `stars`": "stray-response",
}


@pytest.mark.parametrize("text", CRITERIA)
def test_a_criterion_that_means_nothing_is_reported(text):
    signals = "## Settings\n\n- `stars`: 1 to 5.\n\n"

    found = wrong_in(PAIR + signals + f"## Criteria\n\n1. `truth`: {text}.\n")

    assert found == [CRITERIA[text]]


def test_a_criterion_is_compared_like_a_signal():
    text = (
        "## Criteria\n\n1. `truth`: better without `wrong`.\n\n## Edge cases\n\n"
        "- **E1** `tie` when `truth` is `A`.\n- **E2** `tie` when `truth` is `same`.\n"
        "- **E3** `tie` when `truth` is not `B`.\n- **E4** the better on `truth`.\n"
        "- **E5** the response with `wrong`.\n"
    )
    (decision,) = guideline_of(PAIR + text).decisions
    a, b = Defined("truth=A"), Defined("truth=B")
    wrong_a, wrong_b = (Compare(f"wrong.{side}", Relation.IS, "yes") for side in "ab")
    found = {clause.id: clause for clause in decision.clauses}

    assert found["E1"].condition == a
    assert found["E2"].condition == All((Not(a), Not(b)))
    assert found["E3"].condition == Not(b)
    assert found["E4"].effect == Prefer(a, b)
    assert found["E5"].effect == Prefer(All((wrong_a, Not(wrong_b))), All((wrong_b, Not(wrong_a))))


USES_OF_A_CRITERION = {
    "`tie` when `truth`": "lone-name",
    "`tie` when `truth` is unknown": "compared-claim",
    "`tie` when `truth` is at least `A`": "unordered",
    "`tie` when `truth` is `both`": "unknown-value",
    "the better on `wrong`": "unknown-name",
}


@pytest.mark.parametrize("text", USES_OF_A_CRITERION)
def test_a_use_of_a_criterion_that_means_nothing_is_reported(text):
    criteria = "## Criteria\n\n1. `truth`: better without `wrong`.\n\n"

    found = wrong_in(PAIR + criteria + f"## Edge cases\n\n- **E1** {text}.\n")

    assert found == [USES_OF_A_CRITERION[text]]


MISTAKES = {
    "## Facts\n\n- `b` requires `d`.\n": "unknown-name",
    "## Queues\n\n- `expert`: Another.\n": "duplicate-name",
    "## Labels for `more`: choose all that apply\n\n- `x`: X.\n    - excludes: `y`\n": (
        "unknown-label"
    ),
    "## Scale for `more`\n\n- `1`: One.\n    - `x`: X.\n- `2`: Two.\n": "misplaced-detail",
}


@pytest.mark.parametrize("text", MISTAKES)
def test_a_statement_that_means_nothing_is_reported(text):
    assert wrong_in(BASE + text) == [MISTAKES[text]]


def test_a_value_alone_says_where_it_belongs():
    _, findings = read(BASE + "## Rules\n\n- **R1** `one` when `red` or `half` or `q`.\n")

    assert [one.mend for one in findings] == [
        "write `kind` is `red`",
        "write `label` is `half`",
        "write `tags` includes `q`",
    ]
