"""Labeling configs become guidelines that check and ask the same."""

import json
import re
from pathlib import Path
from xml.sax.saxutils import quoteattr

import pytest

from rubricc.adopt import lint_label_studio
from tests.adopt.made import GENERATED, findings_in, guideline_of, made_of
from tests.apps.calls import call

CONFIG = """<View>
  <Text name="text" value="$text"/>
  <Header value="What does the writer feel?"/>
  <Choices name="sentiment" toName="text">
    <Choice value="Positive" hint="The writer is pleased"/>
    <Choice value="Negative"/>
    <Choice value="Neutral &amp; flat"/>
  </Choices>
  <Choices name="About" toName="text" choice="multiple"
      visibleWhen="choice-selected" whenTagName="sentiment" whenChoiceValue="Negative">
    <Choice value="Price"/><Choice value="Quality"/>
  </Choices>
  <TextArea name="why" toName="text"/>
</View>"""

PAYLOADS = json.loads((Path(__file__).parents[1] / "hostile/payloads.json").read_text("utf-8"))
HOSTILE = [
    *(text for texts in PAYLOADS.values() for text in texts),
    *(
        "`a`",
        "a`b",
        "```",
        "# a",
        "- a",
        "1.",
        "\u202etxt",
        "{{x}}",
        "積極",
        "flag:x",
        "n/a",
        "tie",
    ),
    *("12345678901234567890", "none", "unknown", "not", "x\x00y", "\ufeff", "ß", "İ", "&amp;lt;"),
]


def test_a_config_becomes_labels_with_their_hints_and_a_rule_to_be_written_for_each():
    made = made_of(CONFIG)
    guideline = guideline_of(made.text)

    assert [decision.id for decision in guideline.decisions] == ["sentiment", "about"]
    assert (guideline.task, guideline.media) == ("classify", "text")
    for line in (
        "- `positive`: The writer is pleased.",
        "- `neutral-flat`.",
        "- **S1** `positive` when `sees-positive`.",
        "    - note: To do: say by what one sees it, in place of `sees-positive`.",
        "- **S3** `neutral-flat` otherwise.",
        "- **AG1** not applicable unless `sentiment` is `negative`.",
    ):
        assert f"{line}\n" in made.text
    assert made.notes == (
        (
            "no rules stand in a labeling config: 4 signals were made up, one for each label that "
            "may be given, and a rule on each; the notes under the rules say what to do"
        ),
        "13:3: `TextArea` takes no label and is left out",
    )


TWO = '<Label value="a"/><Label value="b"/>'
NESTED = '<Choice value="a"><Choice value="b"/></Choice>'
BOXES = f'<RectangleLabels name="x" toName="i">{TWO}</RectangleLabels>'


@pytest.mark.parametrize(
    ("control", "media", "kind"),
    [
        ('<Rating name="x" toName="t" maxRating="3"/>', "text", "scale"),
        ('<Pairwise name="x" toName="t,u"/>', "text pair", "preference"),
        ('<Number name="x" toName="t" min="0" max="9" step="1"/>', "text", "score"),
        ('<Number name="x" toName="t" min="0" max="0.5"/>', "text", "score"),
        ('<Number name="x" toName="t"/>', "text", "score"),
        (f'<Labels name="x" toName="t">{TWO}</Labels>', "text span", "one"),
        (f'<Taxonomy name="x" toName="t">{NESTED}</Taxonomy>', "text", "many"),
        (f'<Image name="i" value="$i"/>{BOXES}', "image region", "one"),
    ],
)
def test_each_control_has_its_kind_of_decision(control, media, kind):
    second = '<Text name="u" value="$u"/>' if "Pairwise" in control else ""
    made = made_of(f'<View><Text name="t" value="$t"/>{second}{control}</View>')
    guideline = guideline_of(made.text)

    assert [decision.kind.name.lower() for decision in guideline.decisions] == [kind]
    assert guideline.media == media


def test_in_a_taxonomy_the_narrower_wins_and_two_of_a_name_are_told_apart():
    inner = '<Choice value="{0}"><Choice value="other"/><Choice value="{0} late"/></Choice>'
    made = made_of(
        '<View><Text name="t" value="$t"/><Taxonomy name="x" toName="t" maxUsages="1">'
        f"{inner.format('post')}{inner.format('bill')}</Taxonomy></View>"
    )

    assert (
        "- `other` over `post-late` over `post` over `bill-other` over `bill-late` over `bill`, "
    ) in made.text
    guideline_of(made.text)


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (("<Header", "<Heading"), ["unknown-tag 3"]),
        (('value="Negative"', 'value="Positive"'), ["choice-twice 6", "dangling-condition 9"]),
        (("<View>\n", "<!DOCTYPE View><View>\n"), ["unreadable 1"]),
        (
            ('name="sentiment" toName="text"', 'name="sentiment" toName="text" value="$x"'),
            ["dynamic 4"],
        ),
        (('maxRating="5"', 'maxRating="1000"'), ["rating 13"]),
        (('maxRating="5"', 'maxRating="many"'), ["rating 13"]),
        (("</View>", ""), ["unreadable 14"]),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_place(change, expected):
    config = CONFIG.replace("<TextArea", '<Rating maxRating="5" toName="text" name="r"/><TextArea')
    old, new = change
    assert old in config

    assert findings_in(config.replace(old, new)) == expected


def test_a_config_without_labels_is_refused():
    config = '<View><Text name="t" value="$t"/><TextArea name="why" toName="t"/></View>'

    assert findings_in(config) == ["no-labels 1"]
    signals = (GENERATED / "customer-messages/exports/label-studio/signals.xml").read_bytes()
    assert findings_in(signals) == ["no-labels 1"]


def test_depth_and_size_are_bounded():
    assert findings_in("<View>" * 101) == ["unreadable 1"]
    assert findings_in(f"<View>{'<Text/>' * 20_000}</View>") == ["unreadable 1"]
    assert findings_in(f"<View>{' ' * 2_000_000}</View>") == ["size 1"]


NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


@pytest.mark.parametrize("is_own", [False, pytest.param(True, marks=pytest.mark.long)])
def test_hostile_names_give_a_guideline_that_checks(is_own):
    comment = f"<!-- a-b 1.0.0 {'0' * 64} -->" if is_own else ""
    for text in HOSTILE:
        told = quoteattr(NO_XML.sub("?", text))
        made = made_of(
            f'{comment}<View><Text name="t" value="$t"/><Header value={told}/>'
            f'<Choices name={told} toName="t"><Choice value={told} hint={told}/>'
            f'<Choice value="b" hint={told}/></Choices></View>'
        )
        (decision,) = guideline_of(made.text).decisions

        beside = is_own and (text in ("n/a", "unknown") or text.startswith("flag:"))
        assert len(decision.labels) == 2 - beside, text


QUICK = {"name-spans", "summary-preference"}
NAMES = sorted(path.parts[-4] for path in GENERATED.glob("*/exports/label-studio/label.xml"))


@pytest.mark.parametrize(
    "name",
    [pytest.param(name, marks=[] if name in QUICK else [pytest.mark.long]) for name in NAMES],
)
def test_our_exports_imported_and_exported_again_are_the_same(name, tmp_path):
    exported = GENERATED / name / "exports/label-studio/label.xml"
    made, again = str(tmp_path / "made.md"), tmp_path / "again"
    assert call("import", str(exported), "-o", made).exit_code == 0
    assert call("export", made, "--to", "label-studio", "-o", str(again)).exit_code == 0

    before, after = (path.read_text("utf-8") for path in (exported, again / "label.xml"))
    assert without_digest(after) == without_digest(before)


@pytest.mark.parametrize(
    "name",
    [pytest.param(name, marks=[] if name in QUICK else [pytest.mark.long]) for name in NAMES],
)
def test_exports_that_ask_for_signals_too_give_a_guideline_with_both(name):
    data = (GENERATED / name / "exports/label-studio/both.xml").read_bytes()
    guideline = guideline_of(made_of(data).text)
    asked = set(re.findall(r'<[A-Z]\w+ name="([a-z0-9-]+)', data.decode()))

    assert lint_label_studio(data) == ()
    named = {one.name for one in (*guideline.signals,)} | {one.id for one in guideline.decisions}
    assert asked - {"text", "image", "audio", "video", "dialogue", "prompt", "rubricc"} <= named


def without_digest(text: str) -> str:
    """A config but for the digest of the guideline that it was made of."""
    return re.sub("[0-9a-f]{64}", "", text)
