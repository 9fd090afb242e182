"""What is shown of an item: its texts, each under its name, and the question."""

from collections.abc import Iterator
from html import escape

from rubricc.emit.xml_text import lines, writable
from rubricc.quiz import KeyItem


def paragraphs(item: KeyItem) -> Iterator[str]:
    """The texts of an item and its question, lines ended by LF."""
    for name, text in item.texts:
        yield lines(f"{name}:\n{text}" if name else text)
    yield lines(item.question)


def html(*texts: str) -> str:
    """Each text as a paragraph, its lines kept, from whichever side its script is read."""
    return "".join(
        f'<p dir="auto">{escape(writable(text), quote=False).replace(chr(10), "<br>")}</p>'
        for text in texts
    )
