"""Reads a document of ours from JSON: bounded, its format known, checked against its schema."""

import json
from collections.abc import Iterator, Mapping
from typing import TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from rubricc.table.canonical import Json
from rubricc.table.frozen import Frozen
from rubricc.table.problems import Problem

LARGEST = 64_000_000
"""A document may have so many characters; how deep it nests, the JSON reader bounds itself."""

MOST_PARTS = 550_000
"""It may have so many lists, objects and what stands in them; 10,000 clauses make 400,000. pydantic
copies what an object holds once for each key that it misses, 17 times for a signal."""

MOST_KEYS = 20_000
"""An object may have so many keys: each that is unknown is told apart, in two kilobytes. In a
document of fewer than `FEW_PARTS` that is let be."""

FEW_PARTS = 100_000

MOST_PROBLEMS = 20

Document = TypeVar("Document", bound=Frozen)


def read_document(
    node: type[Document], kind: str, form: str, text: str
) -> Document | tuple[Problem, ...]:
    """The document, a `kind` of the format `form`, or what is wrong with the text."""
    excess = _find_excess(text)
    if excess is not None:
        return (Problem(f"{kind}-size", f"the {kind} has {excess}"),)
    if any("\ud800" <= letter <= "\udfff" for letter in text):
        return (Problem(f"{kind}-json", f"the {kind} is no JSON: it has half a character in it"),)
    problems = tuple(_find_format(kind, form, text))
    if problems:
        return problems
    try:
        return node.model_validate_json(text)
    except ValidationError as error:
        return tuple(_schema_problems(kind, error))


def _find_excess(text: str) -> str | None:
    """What a document has too much of to be read in little memory."""
    if len(text) > LARGEST:
        return f"more than {LARGEST:,} characters"
    parts = parts_of(text)
    if parts > MOST_PARTS:
        return f"more than {MOST_PARTS:,} parts"
    if parts > FEW_PARTS and _has_many_keys(text):
        return f"an object of more than {MOST_KEYS:,} keys"
    return None


def parts_of(text: str) -> int:
    """How many lists, objects and things that stand in them a text of JSON may have."""
    return sum(text.count(mark) for mark in ",[{")


def _has_many_keys(text: str) -> bool:
    most = 0

    def count(keys: list[tuple[str, object]]) -> None:
        nonlocal most
        most = max(most, len(keys))

    try:
        json.loads(text, object_pairs_hook=count)
    except (ValueError, RecursionError):
        return False  # what is no JSON is told as such
    return most > MOST_KEYS


def schema_of(node: type[Frozen], form: str) -> Mapping[str, Json]:
    """The schema of the format, JSON Schema 2020-12."""
    made = node.model_json_schema(mode="serialization")
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:rubricc:{form}",
        **{key: value for key, value in made.items() if key != "$schema"},
    }


class _Head(BaseModel):
    model_config = ConfigDict(extra="ignore")
    format: str


def _find_format(kind: str, form: str, text: str) -> Iterator[Problem]:
    try:
        head = _Head.model_validate_json(text)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        if first["type"] == "json_invalid":
            yield Problem(f"{kind}-json", f"the {kind} is no JSON: {first['ctx']['error']}")
        else:
            yield Problem(f"{kind}-format", f"this is no {kind} of rubricc: it names no `format`")
        return
    if head.format != form:
        yield Problem(
            f"{kind}-format",
            f"the {kind} has the format `{_short(head.format)}`, and this rubricc reads `{form}`",
            "build it again with this version, or use the version that wrote it",
        )


def _schema_problems(kind: str, error: ValidationError) -> Iterator[Problem]:
    for one in error.errors(include_url=False, include_input=False)[:MOST_PROBLEMS]:
        place = ".".join(map(str, one["loc"])) or f"the {kind}"
        message = one["msg"][:1].lower() + one["msg"][1:]
        yield Problem(f"{kind}-schema", f"`{_short(place)}` is not as the format says: {message}")


def _short(text: str) -> str:
    return text if len(text) <= 100 else text[:99] + "…"
