"""GIFT, Moodle's plain text format: a question, and its answers in braces, each with feedback.

All texts are HTML of ours: GIFT has no way to write an arrow or a percent sign that is only that.
"""

import re
from collections.abc import Iterator

from rubricc.emit.quiz.stems import html, paragraphs
from rubricc.quiz import Key, KeyItem, KeyOption

SPECIAL = re.compile(r"([\\~=#{}:])")


def gift(key: Key) -> bytes:
    """The form as GIFT."""
    return "\n".join("\n".join(_question(item)) + "\n" for item in key.items).encode()


def _question(item: KeyItem) -> Iterator[str]:
    yield f"// [id:{item.id}] [tag:{_tag(item.decision)}]"
    yield f"::{item.id}::{_text(*paragraphs(item))}{{"
    for option in item.options:
        yield f"\t{_option(item, option)}"
    yield f"\t####{_text(item.explanation)}"
    yield "}"


def _option(item: KeyItem, option: KeyOption) -> str:
    feedback = f"#{_text(option.feedback)}" if option.feedback else ""
    return f"{'=' if option.id == item.right else '~'}{_text(option.text)}{feedback}"


def _text(*texts: str) -> str:
    """The texts on one line, what has a meaning in GIFT escaped."""
    return "[html]" + SPECIAL.sub(r"\\\1", html(*texts))


def _tag(text: str) -> str:
    return re.sub(r"[\[\]\s]", " ", text)
