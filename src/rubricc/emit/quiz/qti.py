"""QTI 2.1: a content package with a test and its items, feedback for each option.

Same input, same bytes: files stand in order, and no clock is read.
"""

import io
import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element, SubElement, tostring
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from rubricc.emit.quiz.stems import paragraphs
from rubricc.emit.xml_text import writable
from rubricc.quiz import Key, KeyItem, KeyOption

QTI = "http://www.imsglobal.org/xsd/imsqti_v2p1"
PACKAGE = "http://www.imsglobal.org/xsd/imscp_v1p1"
SCHEMA = "http://www.w3.org/2001/XMLSchema-instance"
AT_QTI = f"{QTI} http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd"
AT_PACKAGE = f"{PACKAGE} http://www.imsglobal.org/xsd/imscp_v1p1.xsd"
EPOCH = (1980, 1, 1, 0, 0, 0)
"""The first moment that a zip file can name."""


def qti_package(key: Key) -> bytes:
    """The form as a package."""
    stream = io.BytesIO()
    with ZipFile(stream, "w", ZIP_DEFLATED) as archive:
        for name, root in _documents(key):
            data = tostring(root, encoding="utf-8", xml_declaration=True) + b"\n"
            archive.writestr(ZipInfo(name, EPOCH), data, ZIP_DEFLATED)
    return stream.getvalue()


def _documents(key: Key) -> Iterator[tuple[str, Element]]:
    yield "imsmanifest.xml", _manifest(key)
    yield "test.xml", _test(key)
    for item in key.items:
        yield f"items/{item.id}.xml", _item(item)


def _manifest(key: Key) -> Element:
    root = _root("manifest", PACKAGE, AT_PACKAGE, identifier=f"rubricc-{_name(key)}")
    metadata = SubElement(root, "metadata")
    SubElement(metadata, "schema").text = "QTIv2.1 Package"
    SubElement(metadata, "schemaversion").text = "1.0.0"
    SubElement(root, "organizations")
    resources = SubElement(root, "resources")
    test = _resource(resources, "test", "imsqti_test_xmlv2p1", "test.xml")
    for item in key.items:
        SubElement(test, "dependency", identifierref=_ref(item))
    for item in key.items:
        _resource(resources, _ref(item), "imsqti_item_xmlv2p1", f"items/{item.id}.xml")
    return root


def _resource(parent: Element, name: str, kind: str, path: str) -> Element:
    resource = SubElement(parent, "resource", identifier=name, type=kind, href=path)
    SubElement(resource, "file", href=path)
    return resource


def _test(key: Key) -> Element:
    title = f"{key.guideline.title} {key.guideline.version}, form {key.form}"
    root = _root("assessmentTest", QTI, AT_QTI, identifier="test", title=writable(title))
    part = SubElement(
        root, "testPart", identifier="part", navigationMode="linear", submissionMode="individual"
    )
    section = SubElement(
        part, "assessmentSection", identifier="section", title=f"Form {key.form}", visible="true"
    )
    for item in key.items:
        path = f"items/{item.id}.xml"
        SubElement(section, "assessmentItemRef", identifier=_ref(item), href=path)
    return root


def _item(item: KeyItem) -> Element:
    root = _root(
        "assessmentItem",
        QTI,
        AT_QTI,
        identifier=_ref(item),
        title=item.id,
        adaptive="false",
        timeDependent="false",
    )
    response = SubElement(
        root,
        "responseDeclaration",
        identifier="RESPONSE",
        cardinality="single",
        baseType="identifier",
    )
    right = next(option for option in item.options if option.id == item.right)
    SubElement(SubElement(response, "correctResponse"), "value").text = _choice(right)
    _outcome(root, "SCORE", "float", "0")
    _outcome(root, "FEEDBACK", "identifier", None)
    _body(SubElement(root, "itemBody"), item)
    _processing(SubElement(root, "responseProcessing"))
    for option in item.options:
        told = item.explanation if option is right else option.feedback
        feedback = SubElement(
            root,
            "modalFeedback",
            outcomeIdentifier="FEEDBACK",
            identifier=_choice(option),
            showHide="show",
        )
        _paragraph(feedback, told)
    return root


def _outcome(root: Element, name: str, kind: str, value: str | None) -> None:
    declared = SubElement(
        root, "outcomeDeclaration", identifier=name, cardinality="single", baseType=kind
    )
    if value is not None:
        SubElement(SubElement(declared, "defaultValue"), "value").text = value


def _body(body: Element, item: KeyItem) -> None:
    *texts, question = paragraphs(item)
    for text in texts:
        _paragraph(body, text)
    interaction = SubElement(
        body, "choiceInteraction", responseIdentifier="RESPONSE", shuffle="false", maxChoices="1"
    )
    _lines(SubElement(interaction, "prompt"), question)
    for option in item.options:
        _lines(SubElement(interaction, "simpleChoice", identifier=_choice(option)), option.text)


def _processing(processing: Element) -> None:
    """A point for the right answer; the feedback is that of the option chosen."""
    condition = SubElement(SubElement(processing, "responseCondition"), "responseIf")
    match = SubElement(condition, "match")
    SubElement(match, "variable", identifier="RESPONSE")
    SubElement(match, "correct", identifier="RESPONSE")
    score = SubElement(condition, "setOutcomeValue", identifier="SCORE")
    SubElement(score, "baseValue", baseType="float").text = "1"
    feedback = SubElement(processing, "setOutcomeValue", identifier="FEEDBACK")
    SubElement(feedback, "variable", identifier="RESPONSE")


def _paragraph(parent: Element, text: str) -> None:
    _lines(SubElement(parent, "p"), text)


def _lines(parent: Element, text: str) -> None:
    first, *others = writable(text).split("\n")
    parent.text = first
    for line in others:
        SubElement(parent, "br").tail = line


def _root(name: str, space: str, place: str, **attributes: str) -> Element:
    head = {"xmlns": space, "xmlns:xsi": SCHEMA, "xsi:schemaLocation": place}
    return Element(name, {**head, **attributes})


def _ref(item: KeyItem) -> str:
    return f"item-{item.id}"


def _choice(option: KeyOption) -> str:
    return f"option-{option.id.removeprefix('#')}"


def _name(key: Key) -> str:
    return re.sub(r"[^A-Za-z0-9-]", "-", f"{key.guideline.id}-form-{key.form}")
