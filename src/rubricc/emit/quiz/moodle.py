"""Moodle XML: every text as HTML of ours, so that lines and scripts come out as they were."""

from xml.etree.ElementTree import Element, SubElement, indent, tostring

from rubricc.emit.quiz.stems import html, paragraphs
from rubricc.emit.xml_text import writable
from rubricc.quiz import Key, KeyItem


def moodle(key: Key) -> bytes:
    """The form as a question bank."""
    root = Element("quiz")
    category = SubElement(root, "question", type="category")
    _plain(SubElement(category, "category"), f"$course$/{_category(key)}")
    for item in key.items:
        _question(root, item)
    indent(root, " ")
    data: bytes = tostring(root, encoding="utf-8", xml_declaration=True)
    return data + b"\n"


def _category(key: Key) -> str:
    """A path of Moodle has slashes; those of a title are doubled."""
    return f"{key.guideline.title.replace('/', '//')} {key.guideline.version} form {key.form}"


def _question(root: Element, item: KeyItem) -> None:
    question = SubElement(root, "question", type="multichoice")
    _plain(SubElement(question, "name"), item.id)
    _html(SubElement(question, "questiontext"), *paragraphs(item))
    _html(SubElement(question, "generalfeedback"), item.explanation)
    for name, value in (
        ("defaultgrade", "1"),
        ("penalty", "0"),
        ("hidden", "0"),
        ("idnumber", item.id),
        ("single", "true"),
        ("shuffleanswers", "false"),
        ("answernumbering", "none"),
    ):
        SubElement(question, name).text = value
    for option in item.options:
        fraction = "100" if option.id == item.right else "0"
        answer = SubElement(question, "answer", fraction=fraction)
        _html(answer, option.text)
        _html(SubElement(answer, "feedback"), *([option.feedback] if option.feedback else []))
    tags = SubElement(question, "tags")
    for name in (item.decision, *item.clauses):
        _plain(SubElement(tags, "tag"), name)


def _plain(parent: Element, text: str) -> None:
    SubElement(parent, "text").text = writable(text)


def _html(parent: Element, *texts: str) -> None:
    parent.set("format", "html")
    SubElement(parent, "text").text = html(*texts)
