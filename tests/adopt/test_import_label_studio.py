"""Labeling configs become guidelines that check and ask the same."""

import json
import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from xml.sax.saxutils import quoteattr

import pytest
from lxml import etree

from rubricc.adopt import lint_label_studio, with_guideline
from rubricc.apps.artifacts import bundle_of
from rubricc.apps.reading import gather
from rubricc.compiler import compile_guideline
from rubricc.diff import State, compare
from rubricc.emit import Bundle, label_studio_files
from rubricc.proof import read_guideline
from tests.adopt.made import findings_in, guideline_of, made_of
from tests.apps.calls import call
from tests.emit.labelled import PAIR, REPORT, bundle, text_in

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
    assert findings_in(without_comments(exported("text")["signals.xml"], is_made=True)) == [
        "no-labels 1"
    ]


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


# ---- our own exports -----------------------------------------------------------------------------

MODES = ("label", "signals", "both")
MEDIA = ("text", "text span", "image", "image region", "audio", "video", "dialogue")
FORMS = {**{medium: text_in(medium) for medium in MEDIA}, "pair": PAIR, "report": REPORT}
QUICK = {"evidence-two-verdicts"}
SHIPPED = sorted(path.stem for path in (Path(__file__).parents[2] / "guidelines").glob("*.md"))


MARKET = """\
---
guideline: market
title: Market
version: 1.0.0
task: classify
unit: letter
media: text
---

# Market

## Settings

- `market`: `de` or `fr`.

## Signals

- `late`: yes or no.

## Labels

- `pay`: We pay.
- `wait`: They wait.

## Rules

- **R1** `pay` when `late` and `market` is `de`.
- **R2** `wait` otherwise.
"""
USER = (
    MARKET.replace("media: text\n", "media: text\nuses: [words.md]\n")
    .replace("- `late`: yes or no.", "- `angry`: yes or no.")
    .replace("- `pay`: We pay.\n- `wait`: They wait.\n", "- `ring`: We ring.\n")
    .replace("- **R1** `pay` when `late` and `market` is `de`.", "- from `rows.csv`.")
)
WORDS = """\
---
guideline: words
title: Words
version: 1.0.0
task: classify
unit: letter
media: text
---

# Words

## Signals

- `late`: yes or no.
- `never-used`: yes or no.

## Facts

- `late` excludes `angry`.

## Labels

- `pay`: We pay.
- `wait`: They wait.
- `gone`: Nobody gives it.
"""
ROWS = "late,angry,market,label\nyes,-,de,pay\n-,yes,-,ring\n"


def shipped_bundle(name: str) -> Bundle:
    path = f"guidelines/{name}.md"
    return bundle_of(compile_guideline(path, gather((path,))[1]))


def exported(name: str) -> Mapping[str, str]:
    """The files of a guideline for Label Studio."""
    return label_studio_files(bundle(FORMS[name]), (), ())


def carried(made: Bundle) -> str:
    """What the configs of a guideline become, which is the same in every mode."""
    files = label_studio_files(made, (), ())
    (text,) = {made_of(files[f"{mode}.xml"]).text for mode in MODES}
    return text


def same_meaning(made: Bundle) -> None:
    """The guideline checks that comes back, and every decision of it is proved equal."""
    again, original = guideline_of(carried(made)), made.guideline
    compared = compare(original, again, is_grouped=False).difference

    assert {one.state for one in compared.decisions} == {State.EQUAL}
    assert (compared.come, compared.gone) == (0, 0)
    assert [one.clauses for one in again.decisions] == [one.clauses for one in original.decisions]
    assert again.signals == original.signals
    assert (again.id, again.version, again.media) == (original.id, original.version, original.media)


@pytest.mark.parametrize("name", FORMS)
def test_our_configs_give_all_statements_back(name):
    """Of every kind of decision and medium: nothing but the examples is missing."""
    again = read_guideline("made.md", {"made.md": carried(bundle(FORMS[name])).encode()}).guideline

    assert again == replace(bundle(FORMS[name]).guideline, examples=())


@pytest.mark.parametrize(
    "name",
    [pytest.param(name, marks=[] if name in QUICK else [pytest.mark.long]) for name in SHIPPED],
)
def test_our_configs_of_what_is_shipped_give_the_same_meaning_back(name):
    same_meaning(shipped_bundle(name))


def test_what_a_config_carries_is_read_back_whatever_it_is():
    """Where it ends, its hyphens, its dollars: an XML reader sees one comment, and we the text."""
    config = exported("text")["label.xml"]
    bare = without_comments(config)
    for text in [*HOSTILE, "--", "a--->", "-->", "--!>", "<!-- {", "$text", "&#45;", "]]>", "-"]:
        told = f"{NO_XML.sub('?', text)}\n"
        written = with_guideline(bare, told)
        (comment,) = etree.fromstring(written.encode()).xpath("//comment()")

        assert made_of(written).text == told
        assert "$" not in comment.text
        assert "<" not in comment.text


@pytest.mark.parametrize("mode", MODES)
def test_a_config_that_was_changed_since_counts_and_not_what_it_carries(mode):
    config = exported("text")[f"{mode}.xml"]
    laid_out = config.replace("  <", "\t<")
    changed = config.replace('<Text name="text"', '<Text name="text" granularity="word"')

    assert made_of(laid_out).text == made_of(config).text
    if mode == "signals":
        assert findings_in(changed) == ["no-labels 1"]
        return
    made = made_of(changed)
    assert made.notes[0] == (
        "the config was changed since it was exported, so the rules that it carries are passed over"
    )
    assert "- note: To do: say by what one sees it" in made.text


def test_a_guideline_with_settings_fixed_comes_back_with_them_open():
    data = MARKET.encode()
    made = compile_guideline("made.md", {"made.md": data}, {"market": "de"})
    open_one = compile_guideline("made.md", {"made.md": data}).guideline
    assert open_one is not None
    config = label_studio_files(bundle_of(made), (), ())["label.xml"]

    assert guideline_of(made_of(config).text).decisions == open_one.decisions


def test_what_a_guideline_uses_stands_in_what_its_config_carries():
    files = {"made.md": USER.encode(), "words.md": WORDS.encode(), "rows.csv": ROWS.encode()}
    made = bundle_of(compile_guideline("made.md", files))
    text = made_of(label_studio_files(made, (), ())["signals.xml"]).text

    assert "uses" not in text
    assert "rows.csv" not in text
    assert "never-used" not in text
    assert "`gone`" not in text
    same_meaning(made)


# ---- configs without a guideline in them: of old, or changed ------------------------------------

ONE_OF_THEM = (
    "pair",
    *(pytest.param(name, marks=pytest.mark.long) for name in FORMS if name != "pair"),
)


@pytest.mark.parametrize("name", ONE_OF_THEM)
def test_configs_alone_imported_and_exported_again_are_the_same(name, tmp_path):
    before = without_comments(exported(name)["label.xml"], is_made=True)
    config, made, again = tmp_path / "label.xml", str(tmp_path / "made.md"), tmp_path / "again"
    config.write_text(before, "utf-8")
    assert call("import", str(config), "-o", made).exit_code == 0
    assert call("export", made, "--to", "label-studio", "-o", str(again)).exit_code == 0
    after = (again / "label.xml").read_text("utf-8")

    assert without_digest(without_comments(after, is_made=True)) == without_digest(before)


@pytest.mark.parametrize("name", ONE_OF_THEM)
def test_configs_alone_that_ask_for_signals_too_give_a_guideline_with_both(name):
    config = without_comments(exported(name)["both.xml"], is_made=True)
    guideline = guideline_of(made_of(config).text)
    asked = set(re.findall(r'<[A-Z]\w+ name="([a-z0-9-]+)', config))

    assert lint_label_studio(config.encode()) == ()
    named = {one.name for one in (*guideline.signals,)} | {one.id for one in guideline.decisions}
    assert asked - {"text", "image", "audio", "video", "dialogue", "prompt", "rubricc"} <= named


def without_comments(config: str, *, is_made: bool = False) -> str:
    """A config without what it carries; it still says what it is made of if that is wanted."""
    carried = r"\n<!-- rubricc guideline .*?-->" if is_made else "<!--.*?-->"
    return re.sub(carried, "", config, flags=re.DOTALL)


def without_digest(text: str) -> str:
    """A config but for the digest of the guideline that it was made of."""
    return re.sub("[0-9a-f]{64}", "", text)
