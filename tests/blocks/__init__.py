"""The tests of reading: bytes in, blocks and places out."""

from rubricc.blocks import Document, read_document, read_source
from rubricc.diagnostics import Diagnostic
from rubricc.source import Source

FRONT = "---\nguideline: mail\n---\n"


def read(data: bytes | str) -> tuple[Document | None, tuple[Diagnostic, ...]]:
    """Read a file as far as it goes."""
    source = read_source("guideline.md", data.encode() if isinstance(data, str) else data)
    return read_document(source) if isinstance(source, Source) else (None, source)


def read_sound(data: bytes | str) -> Document:
    """Read a file that has nothing wrong with it."""
    document, found = read(data)

    assert found == ()
    assert document is not None
    return document


def places(data: bytes | str) -> list[str]:
    """What is wrong with a file: `line:column name` each."""
    _, found = read(data)
    return [f"{one.span.line}:{one.span.column} {one.name}" for one in found]
