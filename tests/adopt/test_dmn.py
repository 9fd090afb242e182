"""DMN becomes a guideline that means the same, or what it cannot say is listed with its place."""

from pathlib import Path

import pytest

from rubricc.adopt import Adopted, Wish, adopt
from rubricc.adopt.xml_tree import Tag, Unreadable, read_xml
from rubricc.diff import State, compare
from rubricc.emit import Rulebook, dmn, rulebook_of
from rubricc.meaning import understand
from rubricc.proof import has_errors, prove, read_guideline
from rubricc.table import Table, load, tabulate, to_model
from tests.emit.labelled import bundle, text_in

GENERATED = Path(__file__).parents[2] / "generated"
EVERY = (
    "answer-grading",
    "answer-preference",
    "assistant-messages",
    "clip-events",
    "code-answers",
    "comment-toxicity",
    "customer-messages",
    "dialogue-turns",
    "evidence-any-contradiction",
    "evidence-two-verdicts",
    "issue-triage",
    "model-findings",
    "name-spans",
    "patch-priority",
    "probe-prompts",
    "reference-answers",
    "street-boxes",
    "summary-preference",
    "voice-clips",
    "web-genres",
)
SMALL = ("evidence-two-verdicts", "name-spans", "patch-priority", "summary-preference")
WISH = Wish("dish")

MODEL = """\
<?xml version="1.0"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" name="Dish" namespace="n">
  <inputData name="Season"><variable name="Season" typeRef="string"/></inputData>
  <inputData name="Guest Count"><variable name="Guest Count" typeRef="number"/></inputData>
  <inputData name="With Children"><variable name="With Children" typeRef="boolean"/></inputData>
  <decision name="Dish">
    <decisionTable hitPolicy="{policy}"{aggregation}>
      <input><inputExpression><text>Season</text></inputExpression>
        <inputValues><text>"Fall","Winter","Summer"</text></inputValues></input>
      <input><inputExpression><text>Guest Count</text></inputExpression></input>
      <input><inputExpression><text>With Children</text></inputExpression></input>
      <output>{outputs}</output>
{rules}
    </decisionTable>
  </decision>
{more}
</definitions>
"""
RULES = (
    ('"Fall"', "&lt;= 8", "-", '"Spareribs"'),
    ('"Fall"', "&gt; 8", "-", '"Stew"'),
    ('not("Fall")', "-", "true", '"Pasta"'),
    ('"Winter","Summer"', "[1..20]", "false", '"Roast"'),
    ('"Winter","Summer"', "&gt; 20", "false", '"Stew"'),
    ('"Winter","Summer"', "&lt; 1", "false", '"Stew"'),
)


def model_of(rules=RULES, policy="UNIQUE", aggregation="", outputs="", more=""):
    rows = "\n".join(
        "<rule>"
        + "".join(f"<inputEntry><text>{one}</text></inputEntry>" for one in tests)
        + f"<outputEntry><text>{outcome}</text></outputEntry></rule>"
        for *tests, outcome in rules
    )
    aggregated = f' aggregation="{aggregation}"' if aggregation else ""
    text = MODEL.format(
        policy=policy, aggregation=aggregated, outputs=outputs, rules=rows, more=more
    )
    return text.encode()


def adopted(data, wish=WISH):
    found = adopt(data, wish)
    assert isinstance(found, Adopted), found
    return found.text


def proved(text):
    made = prove(read_guideline("dish.md", {"dish.md": text.encode()}))
    return made, [(one.name, one.message) for one in made.diagnostics if has_errors((one,))]


def findings(data):
    found = adopt(data, WISH)
    assert isinstance(found, tuple), found
    return [(one.rule, one.place.line, one.message) for one in found]


# ---- our own exports ---------------------------------------------------------------------------


def comes_back(table):
    """The export, imported: proved sound, and equal decision by decision."""
    assert isinstance(table, Table)
    book = rulebook_of(table)
    assert isinstance(book, Rulebook)
    made, errors = proved(adopted(dmn(table, book).encode()))
    assert made.guideline is not None, errors
    difference = compare(to_model(table), made.guideline, is_grouped=False).difference

    assert errors == []
    assert {one.state for one in difference.decisions} == {State.EQUAL}
    assert made.guideline.id == table.guideline.id


def shipped(name):
    return load((GENERATED / name / "table.json").read_text("utf-8"))


@pytest.mark.parametrize("name", SMALL)
def test_an_export_comes_back(name):
    comes_back(shipped(name))


@pytest.mark.long
@pytest.mark.parametrize("name", EVERY)
def test_every_export_comes_back(name):
    comes_back(shipped(name))


FLAGS = """\
---
guideline: flags
title: Two flags
version: 1.0.0
task: classify
unit: letter
media: text
---

# Two flags

## Signals

- `a`: yes or no.
- `b`: yes or no.
- `c`: yes or no.
- `d`: yes or no.

## Queues

- `q`.
- `r`.

## Labels for `one`

- `x`.
- `y`.

## Gates for `one`

- **A1** flag for `q` when `a`.

## Rules for `one`

- **A2** `x` when `b`.
- **A3** `y` otherwise.

## Labels for `two`

- `x`.
- `y`.

## Gates for `two`

- **B1** flag for `r` when `c`.

## Rules for `two`

- **B2** `x` when `d`.
- **B3** `y` otherwise.

## Labels for `three`

- `m`.
- `n`.
- `o`.

## Rules for `three`

- **C1** `m` when `one` is `x` and `two` is `y`.
- **C2** `o` when `one` is flagged and `two` is `x`.
- **C3** `n` otherwise.

## Priority for `three`

- `o` over `m`.
"""


def test_what_reads_two_flags_comes_back():
    made, errors = proved(FLAGS)

    assert errors == []
    assert made.guideline is not None
    comes_back(tabulate(understand(made.guideline)))


MEMBERS = (
    FLAGS.replace("## Labels for `one`\n", "## Labels for `one`: choose all that apply\n")
    .replace("- **A3** `y` otherwise.", "- **A3** `y` when not `b`.")
    .replace("`one` is `x` and `two` is `y`", "`one` includes `x` and `two` is `y`")
)


def test_what_reads_labels_of_a_flagged_choice_comes_back():
    made, errors = proved(MEMBERS)

    assert errors == []
    assert made.guideline is not None
    comes_back(tabulate(understand(made.guideline)))


def test_a_score_comes_back_by_its_clauses():
    text = text_in("text")
    comes_back(bundle(text).table)
    book = rulebook_of(bundle(text).table)
    assert isinstance(book, Rulebook)
    found = adopt(dmn(bundle(text).table, book).encode(), WISH)

    assert isinstance(found, Adopted)
    assert "the clauses of the score `points` are those of its export, not its rows" in found.notes


# ---- models of others --------------------------------------------------------------------------


def test_a_model_of_another_tool_becomes_a_guideline():
    text = adopted(model_of())
    made, errors = proved(text)

    assert errors == []
    assert "- `season`: `fall`, `winter` or `summer`." in text
    assert "- `with-children`: yes or no." in text
    assert "`pasta` when not (`season` is `fall`) and `with-children` is `yes`." in text
    assert made.guideline is not None


def test_rules_of_unique_that_overlap_and_disagree_are_a_conflict():
    rules = (*RULES, ('"Fall"', "[3..4]", "-", '"Pasta"'))
    _, errors = proved(adopted(model_of(rules)))

    assert {name for name, _ in errors} == {"conflict"}


def test_the_first_rule_wins():
    rules = (('"Fall"', "-", "-", '"Stew"'), ("-", "-", "-", '"Pasta"'))
    text = adopted(model_of(rules, policy="FIRST"))

    assert proved(text)[1] == []
    assert "- earlier over later in Rules." in text


def test_the_outputs_in_their_order_win():
    rules = (("-", "-", "-", '"Pasta"'), ('"Fall"', "-", "-", '"Stew"'))
    outputs = '<outputValues><text>"Stew","Pasta"</text></outputValues>'
    text = adopted(model_of(rules, policy="PRIORITY", outputs=outputs))

    assert proved(text)[1] == []
    assert "- `stew` over `pasta`." in text


def test_what_is_collected_is_chosen():
    rules = (("-", "-", "true", '"Pasta"'), ('"Fall"', "-", "-", '"Stew"'))
    text = adopted(model_of(rules, policy="COLLECT"))

    assert proved(text)[1] == []
    assert "## Labels for `dish`: choose all that apply" in text


def test_what_is_summed_up_is_a_score():
    rules = (("-", "-", "true", "2"), ('"Fall"', "-", "-", "1.5"))
    text = adopted(model_of(rules, policy="COLLECT", aggregation="SUM"))

    assert proved(text)[1] == []
    assert "1.5 points when `season` is `fall`." in text


def test_gaps_are_told_or_flagged():
    rules = RULES[:4]
    _, errors = proved(adopted(model_of(rules)))
    _, mended = proved(adopted(model_of(rules), Wish("dish", gaps="cook")))

    assert {name for name, _ in errors} == {"gap"}
    assert mended == []


# ---- what is refused ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("policy", "aggregation"),
    [("RULE ORDER", ""), ("OUTPUT ORDER", ""), ("COLLECT", "MIN"), ("COLLECT", "COUNT"), ("X", "")],
)
def test_other_hit_policies_are_refused_by_name(policy, aggregation):
    found = findings(model_of(policy=policy, aggregation=aggregation))
    name = f"{policy} {aggregation}".strip()

    assert found == [("hit-policy", 7, f"the hit policy {name} cannot be said in a guideline")]


def test_what_is_unknown_is_listed_with_its_line():
    more = (
        '<businessKnowledgeModel name="k"/>\n'
        '<decision name="Sum"><literalExpression><text>1 + 2</text>'
        "</literalExpression></decision>\n"
    )
    rules = (*RULES, ("upper case(x)", "-", "-", '"Stew"'), ("-", "-", "-", "Season"))
    found = findings(model_of(rules, more=more))

    assert [(rule, line) for rule, line, _ in found] == [
        ("test", 19),
        ("outcome", 20),
        ("unknown", 23),
        ("logic", 24),
    ]


@pytest.mark.parametrize(
    ("data", "rule"),
    [
        (b'<!DOCTYPE definitions [<!ENTITY a "b">]><definitions>&a;</definitions>', "xml"),
        (b'<!DOCTYPE definitions SYSTEM "file:///etc/passwd"><definitions/>', "xml"),
        (b"<definitions>" + b"<a>" * 200 + b"</a>" * 200 + b"</definitions>", "xml"),
        (b"<definitions><decision name='x'>", "xml"),
        (b"<definitions/>", "empty"),
    ],
)
def test_what_is_no_model_or_too_much_of_one_is_refused(data, rule):
    assert findings(data)[0][0] == rule


def test_so_many_tags_are_read_and_no_more():
    data = b"<definitions>" + b"<a/>" * 9 + b"</definitions>"

    assert isinstance(read_xml(data, most=10), Tag)
    assert isinstance(read_xml(data, most=9), Unreadable)


def test_texts_of_strangers_stay_texts():
    told = "](x) **R9** `a` when `b`.&#10;## Rules&#10;&#10;- **R8** `z` otherwise. &lt;script&gt;"
    data = model_of().replace(
        b'<inputData name="Season">',
        f'<inputData name="Season"><description>{told}</description>'.encode(),
    )
    made, errors = proved(adopted(data))

    assert errors == []
    assert made.guideline is not None
    assert [len(one.clauses) for one in made.guideline.decisions] == [len(RULES)]
