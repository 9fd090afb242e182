"""Statements under a heading, read, and shown as short text."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from enum import Enum
from typing import Any

from rubricc.blocks import read_document
from rubricc.diagnostics import Diagnostic
from rubricc.source import Source, Span, read_lines
from rubricc.syntax import Name, Number, SyntaxTree, parse

FRONT = "---\nguideline: tiny\n---\n\n"


def parse_text(text, **files) -> tuple[SyntaxTree, tuple[Diagnostic, ...]]:
    """The syntax tree of a guideline without its front matter, and what is wrong with it."""
    document, misread = read_document(Source("tiny.md", read_lines(FRONT + text)))
    assert document is not None and misread == (), misread
    return parse(document, {name: data.encode() for name, data in files.items()})


def tree_of(text, **files) -> SyntaxTree:
    """The syntax tree of a text with which nothing is wrong."""
    tree, found = parse_text(text, **files)
    assert found == (), [(one.code, one.message) for one in found]
    return tree


def statements_of(heading, text, **files) -> tuple[Any, ...]:
    """The statements of one section with which nothing is wrong."""
    return tree_of(f"## {heading}\n\n{text}\n", **files).sections[0].statements


def read_as(heading, text, **files) -> str:
    """What one statement is read as, as short text."""
    (statement,) = statements_of(heading, text, **files)
    return shown(statement)


def wrong_in(heading, text, **files) -> list[tuple[str, str, str, str | None]]:
    """What is wrong with one section: name, the words it points at, message and mend of each."""
    source = Source("tiny.md", read_lines(f"{FRONT}## {heading}\n\n{text}\n"))
    _, found = parse_text(f"## {heading}\n\n{text}\n", **files)
    return [(one.name, under(source, one.span), one.message, one.mend) for one in found]


def names_of_mistakes(heading, text, **files) -> list[str]:
    """The names of what is wrong with one section."""
    return [name for name, *_ in wrong_in(heading, text, **files)]


def under(source, span) -> str:
    """The source text that a span covers."""
    lines = list(source.lines[span.line - 1 : span.end_line])
    lines[-1] = lines[-1][: span.end_column - 1]
    lines[0] = lines[0][span.column - 1 :]
    return "\n".join(lines)


def shown(node) -> str:
    """A node as short text: no spans, no fields that say nothing."""
    match node:
        case Name(text) | Number(_, text):
            return text
        case Enum():
            return f"<{node.value}>"
        case str():
            return repr(node)
        case tuple():
            return f"({', '.join(shown(item) for item in node)})"
        case _ if is_dataclass(node):
            return f"{type(node).__name__}({', '.join(said(node))})"
        case _:
            return str(node)


def said(node) -> Iterator[str]:
    """The fields of a node that say something; the first goes without its name."""
    for number, field in enumerate(fields(node)):
        value = getattr(node, field.name)
        if isinstance(value, Span) or (number and value in (None, (), False, "")):
            continue
        yield shown(value) if not number else f"{field.name}={shown(value)}"


def nodes_in(node) -> Iterator[Any]:
    """A node and all nodes in it."""
    if isinstance(node, tuple):
        for item in node:
            yield from nodes_in(item)
    elif is_dataclass(node) and not isinstance(node, Span):
        yield node
        for field in fields(node):
            yield from nodes_in(getattr(node, field.name))
