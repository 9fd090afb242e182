"""What attackers would write, and a guideline in which they wrote it wherever text is free."""

import json
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from zlib import crc32

from pydantic import BaseModel

from rubricc.compiler import compile_guideline
from rubricc.emit.nodes import Bundle
from rubricc.model import Guideline
from rubricc.source import Source
from rubricc.table import Table

HERE = Path(__file__).parent
PAYLOADS: dict[str, list[str]] = json.loads((HERE / "hostile/payloads.json").read_text("utf-8"))
STARTS: list[str] = json.loads((HERE / "hostile/starts.json").read_text("utf-8"))
"""Words that do harm where they begin a cell, a line, a statement or a comment."""
ALL = [*STARTS, *(payload for kind in PAYLOADS.values() for payload in kind)]

WORDS = {
    *("title", "task", "unit", "status", "owners", "description", "ask"),
    *("notes", "rationale", "text", "texts", "phrases", "why_no_rows"),
}
"""Fields that hold the author's words; all others hold names, which the language keeps harmless."""

Change = Callable[[str], str]


def attacked(node: object, change: Change, name: str = "") -> object:
    """The node with every text of the author changed, all the way down."""
    if isinstance(node, str):
        return change(node) if node and name in WORDS else node
    if isinstance(node, tuple):
        return tuple(attacked(part, change, name) for part in node)
    if isinstance(node, BaseModel):
        told = {key: attacked(getattr(node, key), change, key) for key in type(node).model_fields}
        return node.model_copy(update=told)
    if is_dataclass(node) and not isinstance(node, type):
        parts = {
            part.name: attacked(getattr(node, part.name), change, part.name)
            for part in fields(node)
        }
        return replace(node, **parts)
    return node


def attack(bundle: Bundle, change: Change) -> Bundle:
    """The bundle with texts changed in the model, in its tables and in the source."""
    guideline = attacked(bundle.guideline, change)
    table = attacked(bundle.table, change)
    released = attacked(bundle.released, change)
    assert isinstance(guideline, Guideline)
    assert isinstance(table, Table)
    assert isinstance(released, tuple)
    lines = tuple(change(line) if line[:1].isupper() else line for line in bundle.source.lines)
    source = Source(bundle.source.path, lines)
    return replace(bundle, guideline=guideline, source=source, table=table, released=released)


def behind(words: str) -> Change:
    """Put these words behind every text."""
    return lambda text: f"{text} {words}"


def in_turn(start: int) -> Change:
    """Let every text begin with one of all payloads, the same text always with the same."""
    return lambda text: f"{ALL[(start + 7 * crc32(text.encode())) % len(ALL)]} {text}"


def bundle_of(path: str, text: str, *released: Table) -> Bundle:
    """The bundle of a guideline, which has to be sound."""
    made = compile_guideline(path, {path: text.encode()})
    assert not made.diagnostics, made.diagnostics
    assert made.source
    assert made.document
    assert made.tree
    assert made.guideline
    assert made.meaning
    assert made.table
    parts = (made.source, made.document, made.tree, made.guideline, made.meaning, made.table)
    return Bundle(*parts, tuple(released))


def groups(size: int) -> Iterator[str]:
    """All payloads, so many at once."""
    for start in range(0, len(ALL), size):
        yield " \u00b7 ".join(ALL[start : start + size])
