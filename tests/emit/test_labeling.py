"""What labeling tools are given: every text survives, nothing of an author's is markup, and what a
schema forbids no case has."""

import json
import re
import xml.etree.ElementTree as ET
from dataclasses import replace
from functools import cache
from itertools import combinations
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft202012Validator

from rubricc.adopt import lint_label_studio
from rubricc.emit import label_studio_files, neutral_files, potato_files
from rubricc.emit.label_studio.config import config as label_studio_config
from rubricc.emit.labeling import NOTE, Known, Mode, job_of
from rubricc.emit.neutral.findings import NEEDED, finding_schema, issue_form
from rubricc.emit.potato.config import config as potato_config
from rubricc.interpret import decide
from rubricc.model import Special
from rubricc.quiz import outcome_name
from rubricc.table import value_text
from tests.brute_force import all_cases
from tests.emit.labelled import PAIR, REPORT, bundle, text_in

PAYLOADS = json.loads((Path(__file__).parents[1] / "hostile/payloads.json").read_text("utf-8"))
HOSTILE = [
    *(text for texts in PAYLOADS.values() for text in texts),
    *(
        "$text",
        "costs $5, $image.url",
        "&amp; &lt; &#38;",
        "*alias",
        "&anchor x",
        "!!python/name:os",
    ),
    *("no", "~", "0o14", "1:30", "- a", "a: b", "<<: *x", "%TAG !", "'", '"', "\\", "\u2028\x85"),
    *("x\x00y", "\ufeff", "\ud83d\ude00".encode("utf-16", "surrogatepass").decode("utf-16")),
]
MEDIA = ("text", "text span", "image", "image region", "audio", "video", "dialogue")
WRITTEN = [text_in("text"), PAIR, REPORT]
JOINER = "\u2060"


@cache
def job(text):
    return job_of(bundle(text))


def hostile(text):
    """What annotators are asked, with a text in every place where an author's words stand."""
    made = job(text_in("text"))

    def changed(asked):
        answers = tuple(replace(one, hint=text) for one in asked.answers)
        others = tuple(replace(one, hint=text) for one in asked.others)
        return replace(asked, title=text, answers=answers, others=others)

    return replace(
        made,
        title=text,
        unit=text,
        decisions=tuple(map(changed, made.decisions)),
        signals=tuple(map(changed, made.signals)),
    )


def read_yaml(text):
    """The same as `safe_load`, by libyaml: in Python it takes ten times as long."""
    return yaml.load(text, Loader=yaml.CSafeLoader)


def told(text):
    """A text as XML can hold it."""
    bare = re.sub("\r\n|[\r\v\f\x85\u2028\u2029]", "\n", text)
    return re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]", "\ufffd", bare)


@pytest.mark.parametrize("text", HOSTILE)
def test_a_config_reads_back_to_the_same_text_and_holds_nothing_else(text):
    quiet = ET.fromstring(label_studio_config(hostile("x"), Mode.BOTH))
    xml = label_studio_config(hostile(text), Mode.BOTH)
    root = ET.fromstring(xml)
    pairs = list(zip(root.iter(), quiet.iter(), strict=True))
    hints = [one.get("hint", "") for one, other in pairs if other.get("hint") == "x"]
    values = [one.get("value", "") for one, other in pairs if other.get("value") == "x"]

    assert [one.tag for one, _ in pairs] == [other.tag for _, other in pairs]
    assert {one.replace(JOINER, "") for one in (*hints, *values)} == {
        told(text).replace(JOINER, "")
    }
    assert not any(re.search(r"\$\w", one) for one in (*hints, *values))
    assert "<!DOCTYPE" not in xml
    assert "<!ENTITY" not in xml
    assert lint_label_studio(xml.encode()) == ()


@pytest.mark.parametrize("text", HOSTILE)
def test_yaml_reads_back_to_the_same_text_without_tag_or_anchor(text):
    made = hostile(text)
    config = potato_config(made, Mode.BOTH, lessons=3, has_gold=True)
    for written in (config, issue_form(made)):
        events = list(yaml.parse(written, Loader=yaml.CSafeLoader))

        assert not any(isinstance(one, yaml.AliasEvent) for one in events)
        assert not any(getattr(one, "anchor", None) or getattr(one, "tag", None) for one in events)
    form = read_yaml(issue_form(made))
    read = read_yaml(config)

    assert form["name"] == text
    assert read["annotation_task_name"] == f"{text} 1.2.3-rc.1--x"
    assert read["annotation_schemes"][0]["description"] == text


@pytest.mark.parametrize("text", HOSTILE)
def test_a_tooltip_of_potato_holds_no_html_of_the_author(text):
    read = read_yaml(potato_config(hostile(text), Mode.BOTH, lessons=0, has_gold=False))
    tips = [
        label["tooltip"]
        for scheme in read["annotation_schemes"]
        for label in scheme.get("labels", ())
        if "tooltip" in label
    ]

    assert tips
    assert not any(set("<>\"'") & set(tip) for tip in tips)


@pytest.mark.parametrize("mode", Mode)
def test_every_mode_has_room_for_a_note_that_nobody_must_write(mode):
    made = hostile("x")
    (area,) = ET.fromstring(label_studio_config(made, mode)).iter("TextArea")
    schemes = read_yaml(potato_config(made, mode, lessons=0, has_gold=False))
    (text,) = (one for one in schemes["annotation_schemes"] if one["annotation_type"] == "text")

    assert (area.get("name"), area.get("required")) == (text["name"], None)
    assert text["name"] == NOTE
    assert "label_requirement" not in text


def test_instructions_hold_only_tags_of_ours():
    page = label_studio_files(bundle(text_in("text")), (), ())["instructions.html"]

    assert set(re.findall(r"<(\w+)([^>]*)>", page)) <= {
        (tag, "") for tag in ("p", "small", "h1", "h2", "ul", "li", "code", "strong", "em", "ol")
    }
    assert "Does something not work?" in page


@pytest.mark.parametrize("text", [*WRITTEN, *map(text_in, MEDIA[1:])])
def test_every_config_passes_our_lint(text):
    files = label_studio_files(bundle(text), (), ())
    configs = [written for name, written in files.items() if name.endswith(".xml")]

    assert len(configs) == 4
    assert [lint_label_studio(written.encode()) for written in configs] == [()] * 4


@pytest.mark.parametrize("text", [*WRITTEN, *map(text_in, MEDIA[1:])])
def test_what_tasks_hold_is_asked_and_offered(text):
    files = label_studio_files(bundle(text), (), ())
    for mode in (one for one in Mode if f"{one}.examples.json" in files):
        root = ET.fromstring(files[f"{mode}.xml"])
        controls = {one.get("name"): one for one in root.iter() if one.get("toName")}
        for task in json.loads(files[f"{mode}.examples.json"]):
            assert task["annotations"][0]["ground_truth"] is True
            for result in task["annotations"][0]["result"]:
                control = controls[result["from_name"]]
                kind = {"pairwise": "Pairwise"}.get(result["type"], result["type"].title())
                offered = {one.get("value") for one in control.iter("Choice")}
                (value,) = result["value"].values()

                assert control.tag == kind
                assert result["to_name"] in control.get("toName", "").split(",")
                if kind == "Choices":
                    assert set(value) <= offered
                if kind == "Taxonomy":
                    assert {name for path in value for name in path} <= offered


@pytest.mark.parametrize("text", [*WRITTEN, *map(text_in, MEDIA[1:])])
def test_every_task_names_the_guideline_its_version_and_its_digest(text):
    made = bundle(text)
    stamp = {
        "rubricc_guideline": made.guideline.id,
        "rubricc_version": made.guideline.version,
        "rubricc_digest": made.table.digest,
    }
    files = label_studio_files(made, (), ())
    tasks = [
        task["data"]
        for name, written in files.items()
        if name.endswith(".json")
        for task in json.loads(written)
    ]
    lines = potato_files(made, (), ())["items.jsonl"].splitlines()
    items = list(map(json.loads, lines))
    neutral = [*map(json.loads, neutral_files(made, (), ())["items.jsonl"].splitlines())]

    assert tasks
    assert items
    for one in (*tasks, *items):
        assert {name: one[name] for name in stamp} == stamp
    for one in neutral:
        assert [one[name] for name in ("guideline", "version", "digest")] == [*stamp.values()]


EITHER = (
    Known("aaaaaaaaaa", (("", "It broke."),), {"kind": "fault|mishap", "stars": "1"}, {}),
    Known("bbbbbbbbbb", (("", "It broke, too."),), {"kind": "fault|mishap"}, {}),
)


def test_gold_holds_all_answers_that_are_right():
    made = bundle(text_in("text"))
    studio = json.loads(label_studio_files(made, (), EITHER)["label.gold.json"])
    lines = neutral_files(made, (), EITHER)["items.jsonl"].splitlines()
    chosen = [
        [one["value"] for one in each["result"]]
        for task in studio
        for each in task["annotations"]
        if each["ground_truth"]
    ]
    fault, mishap = ({"taxonomy": [["trouble", one]]} for one in ("fault", "mishap"))

    assert chosen == [[fault, {"rating": 1}], [mishap, {"rating": 1}], [fault], [mishap]]
    assert [json.loads(line)["gold"]["kind"] for line in lines] == ["fault|mishap"] * 2


def test_gold_of_potato_counts_no_right_answer_as_wrong():
    gold = json.loads(potato_files(bundle(text_in("text")), (), EITHER)["label.gold.json"])

    assert [(one["id"], one["gold_label"]) for one in gold] == [("aaaaaaaaaa", {"stars": "1"})]


def test_gold_ids_of_potato_look_like_all_others():
    ids = [
        json.loads(line)["id"]
        for line in potato_files(bundle(PAIR), (), ())["items.jsonl"].splitlines()
    ]

    assert all(re.fullmatch(r"[a-z2-7]{10}", one) for one in ids)
    assert len(set(ids)) == 3


# ---- schemas -----------------------------------------------------------------------------------


@cache
def schema(text):
    found = json.loads(neutral_files(bundle(text), (), ())["annotation.schema.json"])
    Draft202012Validator.check_schema(found)
    return found


def annotation(text, signals, labels):
    made = job(text)
    return {**made.named, "item": "1", "signals": signals, "labels": labels}


def is_valid(text, signals, labels):
    return Draft202012Validator(schema(text)).is_valid(annotation(text, signals, labels))


def in_json(kind, text):
    if kind == "number":
        return text if text in ("n/a", "unknown") or ":" in text else json.loads(text)
    if kind == "several" and text not in ("n/a",) and ":" not in text:
        return [] if text == "-" else text.split(" ")
    return text


def right(text, case):
    """The annotation of a case by who makes no mistake."""
    made = bundle(text)
    kinds = {one.name: one.form for one in (*job(text).signals, *job(text).decisions)}
    signals = {
        signal.id: in_json(kinds[signal.id], value_text(signal, case[signal.id]))
        for signal in made.guideline.signals
        if case[signal.id] is not Special.NOT_APPLICABLE
    }
    labels = {
        name: in_json(kinds[name], outcome_name(verdict.result).split("|")[0])
        for name, verdict in decide(made.guideline, case).items()
    }
    return signals, labels


@pytest.mark.parametrize("text", [text_in("text"), PAIR])
def test_no_case_is_forbidden(text):
    cases = list(all_cases(bundle(text).guideline))
    forbidden = [case for case in cases if not is_valid(text, *right(text, case))]

    assert len(cases) > 15
    assert forbidden == []


@pytest.mark.parametrize(
    ("signals", "labels"),
    [
        ({"broken": "no"}, {"kind": "fault"}),
        ({"broken": "yes"}, {"kind": "other"}),
        ({"broken": "no", "solved": "yes"}, {}),
        ({"broken": "perhaps"}, {}),
        ({"times": 10}, {}),
        ({"times": "many"}, {}),
        ({"times": 1, "odd": "yes"}, {}),
        ({"topics": ["post", "post"]}, {}),
        ({"unheard-of": "yes"}, {}),
        ({}, {"kind": "trouble"}),
        ({}, {"kind": None}),
        ({}, {"marks": ["urgent", "later"]}),
        ({}, {"marks": ["sometimes"]}),
        ({"broken": "no"}, {"stars": "1"}),
        ({"odd": "no"}, {"stars": "flag:desk"}),
        ({}, {"stars": "4"}),
        ({}, {"points": "many"}),
    ],
)
def test_what_no_case_has_is_forbidden(signals, labels):
    text = text_in("text")
    fine = {"kind": "other", "marks": [], "stars": "2", "points": 0}

    assert is_valid(text, {}, fine)
    assert not is_valid(text, signals, {**fine, **labels})


def test_who_is_not_sure_is_forbidden_nothing():
    text = text_in("text")
    labels = {"kind": "fault", "marks": [], "stars": "1", "points": 0}

    assert is_valid(text, {"broken": "not sure", "times": "not sure", "odd": "no"}, labels)


def pairs_of(text):
    """Every pair of answers to two decisions, and whether some case has it."""
    made = bundle(text)
    kinds = {one.name: one.form for one in job(text).decisions}
    right: dict[str, set[str]] = {}
    met = set()
    for case in all_cases(made.guideline):
        found = {
            name: outcome_name(one.result).split("|")
            for name, one in decide(made.guideline, case).items()
        }
        for name, answers in found.items():
            right.setdefault(name, set()).update(answers)
        for one, other in combinations(found, 2):
            met |= {(one, a, other, b) for a in found[one] for b in found[other]}
    for one, other in combinations(right, 2):
        for a in right[one]:
            for b in right[other]:
                labels = {one: in_json(kinds[one], a), other: in_json(kinds[other], b)}
                yield labels, (one, a, other, b) in met


TWO = text_in("text").replace(
    "## Gates for",
    "## Labels for `call`\n\n- `ring`: Call them.\n"
    "- `write`: Write to them.\n- `wait`: Wait.\n\n## Rules for `call`\n\n"
    "- **C1** `ring` or `write` when `stars` is `1` and `kind` is `fault`.\n"
    "- **C2** `write` when `kind` is `mishap`.\n- **C3** `wait` otherwise.\n\n## Gates for",
    1,
)


@pytest.mark.parametrize("text", [text_in("text"), TWO])
def test_a_pair_of_outcomes_is_forbidden_just_where_no_case_has_it(text):
    found = schema(text)
    bare = {**found, "properties": {**found["properties"], "labels": {"type": "object"}}}
    validator = Draft202012Validator(bare)
    seen = {True: 0, False: 0}
    for labels, is_met in pairs_of(text):
        seen[is_met] += 1

        assert validator.is_valid(annotation(text, {}, labels)) == is_met, labels

    assert seen[True] > 50
    assert seen[False] > 5
    assert "too many" not in found["description"]


def test_a_doubt_that_is_flagged_goes_with_everything():
    policy = "    - only when: `broken`\n    - if unsure: flag for `desk`\n"
    text = text_in("text").replace("    - only when: `broken`\n", policy, 1)
    fine = {"kind": "flag:desk", "marks": [], "stars": "1", "points": 0}

    assert is_valid(text, {"broken": "yes", "solved": "not sure"}, fine)
    assert not is_valid(text, {}, {**fine, "kind": "other"})


@pytest.mark.parametrize("text", WRITTEN)
def test_items_are_as_their_schema_says(text):
    files = neutral_files(bundle(text), (), ())
    validator = Draft202012Validator(json.loads(files["items.schema.json"]))
    for line in files["items.jsonl"].splitlines():
        validator.validate(json.loads(line))


FINDING = {"prompt": "Say it.", "expected": "No.", "actual": "Yes.", "step": "turn 1"}


@pytest.mark.parametrize("missing", FINDING)
@pytest.mark.parametrize("written", [None, "", " \n"])
def test_a_finding_without_prompt_expected_actual_or_step_is_refused(missing, written):
    made = job(REPORT)
    finding = {**made.named, **FINDING, missing: written}
    if written is None:
        del finding[missing]
    validator = Draft202012Validator(finding_schema(made))

    assert validator.is_valid({**made.named, **FINDING})
    assert not validator.is_valid(finding)


def test_the_issue_form_requires_the_same_four():
    form = read_yaml(issue_form(job(REPORT)))
    required = [
        one["id"] for one in form["body"] if one.get("validations", {}).get("required") is True
    ]
    ids = [one["id"] for one in form["body"] if "id" in one]

    assert required == [*(name for name, _, _ in NEEDED), "rubricc"]
    assert len(set(ids)) == len(ids)
    assert all(re.fullmatch(r"[A-Za-z0-9_-]+", one) for one in ids)


def test_only_reports_have_a_form():
    assert "finding.issue-form.yml" in neutral_files(bundle(REPORT), (), ())
    assert "finding.issue-form.yml" not in neutral_files(bundle(PAIR), (), ())
