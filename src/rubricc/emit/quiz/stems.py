"""What is shown of an item: its texts, each under its name, and the question."""

import re
from collections.abc import Iterator
from html import escape

from rubricc.quiz import KeyItem

LINE_ENDS = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""What XML 1.0 cannot hold."""


def paragraphs(item: KeyItem) -> Iterator[str]:
    """The texts of an item and its question, lines ended by LF."""
    for name, text in item.texts:
        yield lines(f"{name}:\n{text}" if name else text)
    yield lines(item.question)


def lines(text: str) -> str:
    """The text with every end of line written as LF."""
    return LINE_ENDS.sub("\n", text)


def writable(text: str) -> str:
    """The text as XML can hold it."""
    return UNWRITABLE.sub("\ufffd", lines(text))


def html(*texts: str) -> str:
    """Each text as a paragraph, its lines kept, from whichever side its script is read."""
    return "".join(
        f'<p dir="auto">{escape(writable(text), quote=False).replace(chr(10), "<br>")}</p>'
        for text in texts
    )
