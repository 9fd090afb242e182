"""What judges that are models are given: the same guideline as people, and nothing that is code."""

import ast
import json
from dataclasses import replace
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft202012Validator

from rubricc.decide import answer_text, decide_as, has
from rubricc.emit import CannotSayError, Given, Known
from rubricc.emit.judges import TOOLS
from rubricc.interpret import decide
from rubricc.model import Flagged
from rubricc.quiz import outcome_name, practice_words
from tests.brute_force import all_cases
from tests.emit.labelled import PAIR, REPORT, bundle, text_in
from tests.emit.test_labeling import HOSTILE

TEXT = text_in("text")
WORDS = TEXT.replace(
    '    - `yes`: "it went black"\n',
    '    - `yes`: "it went black"; "it broke"; "it is in pieces"; "it fell apart"; "it smokes"\n',
)
MESSAGES = Path(__file__).parents[2] / "guidelines/customer-messages.md"
GIVEN = [Given("file:///etc/passwd", (("", "{{ 7 * 7 }} {% if %} {# x #}"),))]


def files(tool, text, given=(), secret=()):
    return TOOLS[tool](bundle(text), given, secret)


def data(tool, text, name, given=(), secret=()):
    return json.loads(files(tool, text, given, secret)[name])


def test_the_prompt_has_the_clauses_in_order_and_their_priority():
    prompt = data("promptfoo", TEXT, "guideline.json")["system"]
    ids = ["G1", "S1", "S2", "S3"]
    lines = prompt.splitlines()
    places = [n for one in ids for n, line in enumerate(lines) if line.startswith(f"- {one}: ")]
    pair = data("promptfoo", PAIR, "guideline.json")["system"]

    assert len(places) == 4
    assert places == sorted(places)
    assert "- K1: `mishap` when `broken` and `solved`." in lines
    assert "- E1: flag for `safety` when `unsafe` of both responses." in pair


@pytest.mark.parametrize("text", [TEXT, PAIR, REPORT])
def test_examples_answer_as_the_schema_says_and_are_no_tests(text):
    found = data("inspect-ai", text, "guideline.json")
    items = data("inspect-ai", text, "items.json")["items"]
    validator = Draft202012Validator(found["schema"])
    Draft202012Validator.check_schema(found["schema"])
    shown = {one["user"] for one in found["examples"]}

    assert shown
    for one in found["examples"]:
        answer = json.loads(one["assistant"])
        answer["labels"] = {**dict.fromkeys(found["decisions"]), **answer["labels"]}
        wrong = [
            error
            for error in validator.iter_errors(answer)
            if answer["labels"].get(error.path[-1], "") is not None
        ]

        assert wrong == []
    assert not shown & {one["text"] for one in items}


def test_of_phrases_only_those_of_the_practice_half_are_told():
    made = bundle(WORDS)
    public = {text for texts in practice_words(made.guideline).values() for text in texts}
    broken = next(one for one in made.guideline.signals if one.id == "broken")
    phrases = {text for _, texts in broken.phrases for text in texts}
    prompt = data("promptfoo", WORDS, "guideline.json")["system"]

    assert phrases - public
    assert phrases & public
    assert not [text for text in phrases - public if text in prompt]


def test_tests_are_vectors_in_practice_words_with_all_that_the_table_says():
    text = MESSAGES.read_text("utf-8")
    made = bundle(text)
    items = data("deepeval", text, "items.json")["items"]
    vectors = {one.id: one for one in made.vectors}
    told = [one for one in items if "vector" in one]

    assert len(told) > 5
    for one in told:
        vector = vectors[one["vector"]]
        if vector.unsure is not None:
            continue
        decided = decide(made.guideline, vector.case)

        assert one["labels"] == {
            name: outcome_name(verdict.result).split("|") for name, verdict in decided.items()
        }


# ---- the graph ---------------------------------------------------------------------------------


def walk(dag, decision, answers):
    """What the graph comes to, and the signals that are asked on the way."""
    graph, asked = dag["decisions"][decision], []
    place = graph["root"]
    while place.startswith("s"):
        step = graph["steps"][int(place[1:])]
        asked.append(step["question"])
        place = step["answers"][answers[step["question"]]]
    return graph["ends"][int(place[1:])]["outcome"], asked


def cells(made, case):
    """The answers of a case, by question."""
    return [
        next(cell.name for cell in column.cells if has(cell, column.member, case[column.signal]))
        for column in made.table.columns
    ]


@pytest.mark.parametrize("text", [TEXT, PAIR])
def test_the_graph_comes_to_what_the_guideline_says_in_every_case(text):
    made = bundle(text)
    dag = data("deepeval", text, "dag.json")
    count = 0
    for case in all_cases(made.guideline):
        answers = cells(made, case)
        for name, verdict in decide(made.guideline, case).items():
            count += 1
            assert walk(dag, name, answers)[0] == outcome_name(verdict.result)

    assert count > 15


def test_who_is_not_sure_goes_where_the_policy_leads():
    policy = "    - only when: `broken`\n    - if unsure: flag for `desk`\n"
    text = TEXT.replace("    - only when: `broken`\n", policy, 1)
    text = text.replace('    - `yes`: "it went black"\n', "    - if unsure: `yes`\n")
    dag = data("deepeval", text, "dag.json")
    steps = dag["decisions"]["kind"]["steps"]
    by_signal = {dag["questions"][one["question"]]["signal"]: one["answers"] for one in steps}
    ends = dag["decisions"]["kind"]["ends"]

    assert by_signal["broken"]["not sure"] == by_signal["broken"]["yes"]
    flagged = ends[int(by_signal["solved"]["not sure"][1:])]
    assert flagged == {"outcome": "flag:desk", "clauses": [], "unsure": "solved"}


def test_a_doubt_that_is_flagged_for_people_may_be_answered():
    made = bundle(text_in("text").replace("    - only when: `broken`\n", DOUBT, 1))
    unsure = next(one.id for one in made.guideline.signals if isinstance(one.if_unsure, Flagged))
    decided = decide_as(made.table, made.guideline, {"broken": "yes", unsure: "?"})
    assert isinstance(decided, dict)
    schema = json.loads(TOOLS["promptfoo"](made, (), ())["guideline.json"])["schema"]

    answer = answer_text(decided["kind"])
    assert answer == "flag:desk"
    assert answer in schema["properties"]["labels"]["properties"]["kind"]["enum"]


DOUBT = "    - only when: `broken`\n    - if unsure: flag for `desk`\n"


# ---- nothing is code ---------------------------------------------------------------------------


@pytest.mark.parametrize("tool", TOOLS)
def test_code_is_the_same_for_every_guideline_and_every_text(tool):
    one, other = files(tool, TEXT), files(tool, PAIR, GIVEN)
    code = [name for name in one if name.endswith((".py", ".mjs"))]

    assert code
    assert {name: one[name] for name in code} == {name: other[name] for name in code}
    for name in code:
        if name.endswith(".py"):
            assert ast.get_docstring(ast.parse(one[name]))


@pytest.mark.parametrize("text", HOSTILE)
def test_texts_stand_in_json_alone_and_read_back(text):
    made = bundle(TEXT)
    signals = tuple(replace(one, description=text, ask=text) for one in made.guideline.signals)
    examples = tuple(replace(one, texts=(("", text),)) for one in made.guideline.examples)
    hostile = replace(
        made,
        guideline=replace(
            made.guideline, title=text, unit=text, signals=signals, examples=examples
        ),
    )
    given = [Given(text or "-", (("", text),))]
    for write in TOOLS.values():
        found = write(hostile, given, ())
        item = json.loads(found["items.json"])["items"][0]

        assert item == {"id": text or "-", "text": text}
    found = TOOLS["promptfoo"](hostile, given, ())
    config = yaml.safe_load(found["promptfooconfig.yaml"])
    material = json.loads(found["guideline.json"])
    asked = json.loads(TOOLS["deepeval"](hostile, given, ())["dag.json"])["questions"][0]["text"]

    assert config["tests"] == [{"vars": {"item": 0}}]
    assert config["prompts"] == [{"id": "file://prompt.mjs", "label": "every-form 1.2.3-rc.1--x"}]
    assert material["title"] == text
    assert material["system"].startswith(f"# {text}\n\nYou label one {text} at a time")
    assert all(one["user"] == text for one in material["examples"])
    assert text in asked


@pytest.mark.parametrize("tool", TOOLS)
def test_every_file_of_data_names_the_guideline_its_version_and_its_digest(tool):
    made = bundle(TEXT)
    stamp = [made.guideline.id, made.guideline.version, made.table.digest]
    found = files(tool, TEXT)
    read = [json.loads(one) for name, one in found.items() if name.endswith(".json")]

    assert len(read) == 2
    for one in read:
        assert [one[name] for name in ("guideline", "version", "digest")] == stamp
    if tool == "promptfoo":
        config = yaml.safe_load(found["promptfooconfig.yaml"])

        assert [*config["defaultTest"]["metadata"].values()] == stamp


# ---- gold, and what cannot be said -------------------------------------------------------------


def test_with_gold_nothing_says_why_and_nothing_public_is_asked():
    gold = Known("abc", (("", "A secret."),), {"kind": "fault"}, {}, "Because.", ("K2",))
    items = data("promptfoo", TEXT, "items.json", secret=[gold])["items"]

    assert items == [{"id": "abc", "text": "A secret.", "labels": {"kind": ["fault"]}}]


@pytest.mark.parametrize("tool", TOOLS)
@pytest.mark.parametrize("media", ["image", "image region", "audio", "video"])
def test_what_is_no_text_is_refused(tool, media):
    with pytest.raises(CannotSayError, match=f"is about `{media}`, and a judge of {tool} is given"):
        files(tool, text_in(media))
