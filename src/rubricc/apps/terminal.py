"""What a terminal is given: author text made harmless, and how wide it comes out."""

import os
import unicodedata
from typing import TextIO

TAB = "    "
BIDI = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Characters that change the direction of the text around them."""
UNSEEN = frozenset("\u200b\u2060\u2061\u2062\u2063\u2064\ufeff\ufff9\ufffa\ufffb")
"""Characters that nobody sees, whatever stands beside them."""
TAGS = range(0xE0000, 0xE0080)
"""Characters that nobody sees, and that can spell whole sentences."""
HARMFUL = frozenset({"Cc", "Cs", "Zl", "Zp"})
"""Categories that move the cursor, start an escape or cannot be encoded."""
INVISIBLE = frozenset({"Mn", "Me", "Cf"})
"""Categories that take no room of their own: marks and format characters."""


def escape(text: str) -> str:
    """The text with everything that could steer a terminal written as `\\u{1b}`; tabs as spaces.

    So is a colon by which it would begin a command of GitHub's runner.
    """
    if text.lstrip().startswith("::"):
        text = text.replace(":", "\\u{3a}", 1)
    return harmless(text)


def harmless(text: str) -> str:
    """The same, but for commands of the runner: for those that we give."""
    return text if text.isascii() and text.isprintable() else "".join(map(shown, text))


def shown(character: str) -> str:
    """How one character is shown."""
    if character == "\t":
        return TAB
    is_hidden = character in BIDI or character in UNSEEN or ord(character) in TAGS
    if is_hidden or unicodedata.category(character) in HARMFUL:
        return f"\\u{{{ord(character):x}}}"
    return character


def width(text: str) -> int:
    """How many columns shown text takes: two for wide characters, none for combining marks."""
    return len(text) if text.isascii() else sum(map(cell_width, text))


def cell_width(character: str) -> int:
    """How many columns one shown character takes."""
    if unicodedata.category(character) in INVISIBLE:
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def wants_colour(stream: TextIO) -> bool:
    """Whether a person looks at the stream through a terminal and wants colour."""
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
