"""Front matter → the fields of a guideline."""

import re
from collections.abc import Mapping

from rubricc.blocks import Field
from rubricc.diagnostics import MISSING_KEY, UNKNOWN_KEY, WRONG_KEY_VALUE, Diagnostic
from rubricc.limits import Limits
from rubricc.model.names import listed, suggest
from rubricc.model.written import start_of
from rubricc.records import record
from rubricc.syntax import SyntaxTree

TASKS = ("classify", "rate", "prefer", "report")
MEDIA = (
    "text",
    "text span",
    "text pair",
    "image",
    "image region",
    "audio",
    "video",
    "dialogue",
)
REQUIRED = ("guideline", "title", "version", "task", "unit", "media")
LISTS = ("owners", "uses")
KEYS = (*REQUIRED, "language", *LISTS, "status")

IDENTIFIER = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
PORTS = (f"{port}{number}" for port in ("com", "lpt") for number in range(10))
DEVICES = frozenset({"con", "prn", "aux", "nul", *PORTS})
"""What Windows takes for a device, whatever comes behind a dot."""

LONGEST_SHOWN = 64
NUMBER = r"(?:0|[1-9][0-9]*)"
VERSION = re.compile(rf"{NUMBER}\.{NUMBER}\.{NUMBER}(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?")


@record
class FrontMatter:
    """What the front matter says. All of it is there: a guideline that lacks a key has none."""

    id: str
    title: str
    version: str
    task: str
    unit: str
    media: str
    language: str | None
    owners: tuple[str, ...]
    status: str | None


def front_matter(tree: SyntaxTree, findings: list[Diagnostic]) -> FrontMatter | None:
    """The front matter of a guideline, None where a required key is missing or wrong."""
    before = len(findings)
    for field in tree.fields:
        if field.key not in KEYS:
            mend = suggest(field.key, KEYS, findings) or f"the keys are {listed(KEYS)}"
            findings.append(UNKNOWN_KEY.at(field.key_span, mend=mend, key=field.key))
    fields = {field.key: field for field in tree.fields}
    findings.extend(
        MISSING_KEY.at(start_of(tree.source), mend=f"add a line `{key}: …`", key=key)
        for key in REQUIRED
        if key not in fields
    )
    for field in fields.values():
        wrong = fault(field, tree.source.limits)
        if wrong is not None:
            finding = WRONG_KEY_VALUE.at(
                field.span, key=field.key, value=shown(field), expected=wrong
            )
            findings.append(finding)
    return None if len(findings) > before else read(fields)


def fault(field: Field, limits: Limits) -> str | None:
    """What the value of a key should be and is not, None where it is fine."""
    if isinstance(field.value, tuple):
        return None if field.key in LISTS or field.key not in KEYS else "one text"
    text = field.value
    match field.key:
        case "guideline" if not is_identifier(text, limits.name_characters):
            most = limits.name_characters
            return f"an identifier: lower-case words joined by `-`, {most} characters at most"
        case "guideline" if text in DEVICES:
            return "a name that folders can have everywhere: Windows keeps it for a device"
        case "version" if not VERSION.fullmatch(text):
            return "a version of three numbers such as `1.0.0`"
        case "task" if text not in TASKS:
            return f"one of {listed(TASKS)}"
        case "media" if text not in MEDIA:
            return f"one of {listed(MEDIA)}"
        case _ if field.key in KEYS and not text.strip():
            return "a text with something in it"
        case _:
            return None


def is_identifier(text: str, most: int) -> bool:
    """Whether a text is an identifier as guidelines use it."""
    return len(text) <= most and IDENTIFIER.fullmatch(text) is not None


def shown(field: Field) -> str:
    """The value of a field, short enough for a message."""
    text = field.value if isinstance(field.value, str) else "a list"
    return text if len(text) <= LONGEST_SHOWN else f"{text[:LONGEST_SHOWN]}…"


def read(fields: Mapping[str, Field]) -> FrontMatter:
    """The fields, once they are known to be right."""
    return FrontMatter(
        id=text_of(fields, "guideline"),
        title=text_of(fields, "title"),
        version=text_of(fields, "version"),
        task=text_of(fields, "task"),
        unit=text_of(fields, "unit"),
        media=text_of(fields, "media"),
        language=text_of(fields, "language") or None,
        owners=texts_of(fields, "owners"),
        status=text_of(fields, "status") or None,
    )


def text_of(fields: Mapping[str, Field], key: str) -> str:
    """The text of a key, empty where the key is not there."""
    return " ".join(texts_of(fields, key))


def texts_of(fields: Mapping[str, Field], key: str) -> tuple[str, ...]:
    """The texts of a key that may be a list."""
    if key not in fields:
        return ()
    value = fields[key].value
    return (value,) if isinstance(value, str) else tuple(text for text, _ in value)
