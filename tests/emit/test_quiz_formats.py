"""Quiz formats, each read back by a program that is not ours: nothing of any text is lost."""

import csv
import io
import json
import subprocess
import xml.etree.ElementTree as ET
import zipfile
from html import unescape
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from moodle_xml_parser.parser import parse_bytes
from qti_convert import upgrade_package_files

from rubricc.emit.quiz import QUIZ_FORMATS, quiz_files, unquoted
from rubricc.quiz import form_of, form_schema, key_schema, read_key
from rubricc.table import plain
from tests.grade.made import made_key

PARSERS = Path(__file__).parents[2] / "build" / "npm"
GIFT = """
const { parse } = require("gift-pegjs");
let text = "";
process.stdin.on("data", (part) => (text += part));
process.stdin.on("end", () => process.stdout.write(JSON.stringify(parse(text))));
"""
NASTY = (
    "plain",
    "all of ~ = # { } : \\ at once, \\n and \\= too",
    "1 < 2 && 3 > 2 <b>&amp;</b> ]]> <!-- --> <![CDATA[",
    "two\nlines\n\nand a gap",
    "emoji 🦊🏳️‍🌈 and combining e\u0301",
    "עברית mixed with العربية",
    "日本語の文章、ภาษาไทย, हिन्दी",
    "%50%half",
    "=SUM(A1:A9)",
    "'=already quoted",
    "@cell +1 -1",
    "-> arrow, // comment, :: title ::",
    "$CATEGORY: x",
    '"quoted", with commas',
    "[html]<i>no</i>",
    "{{ braces }} and %} more",
)


def nasty(text):
    """A key with a text in every place where an author's words stand."""
    key = made_key(3)
    items = [
        item.model_copy(
            update={
                "texts": (("", f"{text} {number}"), ("A", text)),
                "question": f"{text}?",
                "explanation": f"since {text}",
                "options": tuple(
                    option.model_copy(
                        update={
                            "text": f"{text} {place}",
                            "feedback": "" if option.id == item.right else f"no: {text}",
                        }
                    )
                    for place, option in enumerate(item.options)
                ),
            }
        )
        for number, item in enumerate(key.items)
    ]
    return key.model_copy(update={"items": tuple(items)})


KEYS = [pytest.param(nasty(text), id=text[:12]) for text in NASTY]


@pytest.mark.parametrize("key", KEYS)
def test_gift_is_read_by_its_parser(key):
    made = subprocess.run(
        ["node", "-e", GIFT],
        input=QUIZ_FORMATS["gift"][1](key),
        cwd=PARSERS,
        capture_output=True,
        check=True,
    )

    read = [one for one in json.loads(made.stdout) if one["type"] != "Category"]

    assert [one["id"] for one in read] == [item.id for item in key.items]
    for one, item in zip(read, key.items, strict=True):
        texts = [f"{name}:\n{text}" if name else text for name, text in item.texts]
        assert one["type"] == "MC"
        assert one["title"] == item.id
        assert one["stem"]["format"] == "html"
        assert unescape(one["stem"]["text"]) == html(*texts, item.question)
        assert unescape(one["globalFeedback"]["text"]) == html(item.explanation)
        for choice, option in zip(one["choices"], item.options, strict=True):
            assert unescape(choice["text"]["text"]) == html(option.text)
            assert choice["isCorrect"] == (option.id == item.right)
            told = unescape(choice["feedback"]["text"]) if choice["feedback"] else ""
            assert told == (html(option.feedback) if option.feedback else "")


@pytest.mark.parametrize("key", KEYS)
def test_moodle_xml_is_read_by_a_parser(key):
    read = parse_bytes(QUIZ_FORMATS["moodle"][1](key))["multichoice"]

    assert [one.name for one in read] == [item.id for item in key.items]
    for one, item in zip(read, key.items, strict=True):
        texts = [f"{name}:\n{text}" if name else text for name, text in item.texts]
        assert one.text_pre_parse == html(*texts, item.question)
        assert one.general_feedback == html(item.explanation)
        assert one.single
        assert not one.shuffle_answers
        assert [(each.answer, each.score_fraction) for each in one.options] == [
            (html(option.text), 100 if option.id == item.right else 0) for option in item.options
        ]
        assert [each.feedback or "" for each in one.options] == [
            html(option.feedback) if option.feedback else "" for option in item.options
        ]


def html(*texts):
    """Our HTML with its entities as characters."""
    return "".join(f'<p dir="auto">{text}</p>'.replace("\n", "<br>") for text in texts)


@pytest.mark.parametrize("key", KEYS)
def test_a_qti_package_stays_whole_when_others_upgrade_it(key):
    upgraded = upgrade_package_files(unzipped(QUIZ_FORMATS["qti"][1](key))).files

    for item in key.items:
        root = ET.fromstring(upgraded[f"items/{item.id}.xml"])
        choices = found(root, "qti-simple-choice")
        feedback = {one.get("identifier"): said(one) for one in found(root, "qti-modal-feedback")}
        right = found(found(root, "qti-correct-response")[0], "qti-value")[0].text
        texts = [f"{name}:\n{text}" if name else text for name, text in item.texts]
        body = found(root, "qti-item-body")[0]

        assert [said(one) for one in found(body, "p")] == texts
        assert said(found(body, "qti-prompt")[0]) == item.question
        assert [said(one) for one in choices] == [option.text for option in item.options]
        assert [one.get("identifier") for one in choices][
            [option.id for option in item.options].index(item.right)
        ] == right
        assert [feedback[one.get("identifier")] for one in choices] == [
            item.explanation if option.id == item.right else option.feedback
            for option in item.options
        ]
    manifest = ET.fromstring(upgraded["imsmanifest.xml"])
    named = {one.get("href") for one in found(manifest, "resource")}
    assert named == {"test.xml", *(f"items/{item.id}.xml" for item in key.items)}


def unzipped(data):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def found(root, name):
    return [one for one in root.iter() if one.tag.rpartition("}")[2] == name]


def said(element):
    """The text of an element, its breaks as ends of line."""
    text = element.text or ""
    for child in element:
        own = "\n" if child.tag.rpartition("}")[2] == "br" else said(child)
        text += own + (child.tail or "")
    return text


@pytest.mark.parametrize("key", KEYS)
def test_csv_is_read_by_python_and_is_no_formula(key):
    text = QUIZ_FORMATS["csv"][1](key).decode()
    rows = list(csv.DictReader(io.StringIO(text, newline="")))

    cells = [cell for row in csv.reader(io.StringIO(text, newline="")) for cell in row]
    assert not [cell for cell in cells if cell[:1] in ("=", "+", "-", "@", "\t", "\r", "\n")]
    for row, item in zip(rows, key.items, strict=True):
        read = {name: unquoted(cell) for name, cell in row.items()}
        assert [("", read["text"]), ("A", read["text A"])] == list(item.texts)
        assert read["question"] == item.question
        assert read["right"] == item.right
        assert read["explanation"] == item.explanation
        for number, option in enumerate(item.options, 1):
            assert read[f"option {number}"] == option.text
            assert read[f"feedback {number}"] == option.feedback


@pytest.mark.parametrize("key", KEYS)
def test_json_is_as_its_schema_says_and_is_read_back(key):
    text = QUIZ_FORMATS["json"][1](key).decode()

    Draft202012Validator(dict(key_schema())).validate(json.loads(text))
    Draft202012Validator(dict(form_schema())).validate(json.loads(json.dumps(plain(form_of(key)))))
    assert read_key(text) == key


def test_what_is_handed_on_holds_no_answer():
    key = made_key(6)
    files = dict(quiz_files(key, tuple(QUIZ_FORMATS)))
    handed = {name: data.decode() for name, data in files.items() if name.startswith("forms/")}

    assert sorted(handed) == [
        "forms/form-1.csv",
        "forms/form-1.json",
        "forms/form-1.label-studio.json",
        "forms/label-studio.xml",
    ]
    assert len(files) == 4 + len(QUIZ_FORMATS)
    for text in handed.values():
        assert "passes over" not in text
        assert not any(item.source in text.split('"') for item in key.items)


def test_the_same_key_gives_the_same_bytes():
    assert dict(quiz_files(made_key(6), tuple(QUIZ_FORMATS))) == dict(
        quiz_files(made_key(6), tuple(QUIZ_FORMATS))
    )


def test_xml_holds_no_character_that_it_must_not():
    key = nasty("a\x0bb\x00c\ufffed")

    ET.fromstring(QUIZ_FORMATS["moodle"][1](key))
    for name, data in unzipped(QUIZ_FORMATS["qti"][1](key)).items():
        assert ET.fromstring(data) is not None, name
