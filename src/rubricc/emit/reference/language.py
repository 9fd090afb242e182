"""The language: its sections, the grammar of what stands in them, and what each part means."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from inspect import cleandoc

from rubricc import syntax
from rubricc.syntax import SectionKind

PART = re.compile(r"^// ==== (.+?) =+\n", re.MULTILINE)
BETWEEN_WORDS = re.compile(r"(?<=[a-z])(?=[A-Z])")

INTRODUCTION = """\
# The language

A guideline is a Markdown file with front matter. A level-2 heading names a section, and in the
sections below every list item is a statement; what stands outside of lists there, and all other
sections, is prose. Each part shows statements first, then the grammar that they are read by: what
stands in quotes is a keyword.
"""


def language_page(grammar: str) -> str:
    """The whole page."""
    kinds = ", ".join(kind.value for kind in SectionKind)
    return "\n".join([INTRODUCTION, f"Sections: {kinds}.\n", *_parts(grammar), *_nodes()])


def _parts(grammar: str) -> Iterator[str]:
    """A section for each part of the grammar."""
    _, *parts = PART.split(grammar)
    for title, body in zip(parts[::2], parts[1::2], strict=True):
        yield f"## {title}\n\n```text\n{body.strip()}\n```\n"


def _nodes() -> Iterator[str]:
    """What every node of the syntax tree stands for, in the words of its docstring."""
    yield "## What the parts mean\n\nEach is a node of the syntax tree, with what it holds.\n"
    for name in syntax.__all__:
        node = getattr(syntax, name)
        if isinstance(node, type) and is_dataclass(node) and node.__doc__:
            held = ", ".join(_named(one.name) for one in fields(node) if one.name != "span")
            words = BETWEEN_WORDS.sub(" ", name)
            yield f"### {words}\n\n{cleandoc(node.__doc__)}\n\nHolds {held or 'nothing'}.\n"


def _named(field: str) -> str:
    """The name of a field as words."""
    return f"*{field.replace('_', ' ')}*"
