"""Long lines of statements, broken where Markdown reads the two halves as before."""

import re
from collections.abc import Iterable, Iterator

WIDTH = 120
"""How wide a line may be; one that has no place to break is wider."""

HEAD = re.compile(r"( *)((?:[-*+]|\d+[.)]) +)")
WORD = re.compile(r"(?:`[^`]*`|\\.|[^\s`\\]|`)+")
"""A run without a break: what stands in backticks stays together."""
STARTS_A_BLOCK = re.compile(r"(?:[-+*]+|\d+[.)]|#{1,6}|=+|_{3,})$|[>|]|```|~~~")
"""A word that would begin a list, a heading, a quote, a table or a line of dashes."""


def filled(lines: Iterable[str]) -> list[str]:
    """The lines of list items, those that are too wide broken and hung under their text."""
    return [part for line in lines for part in _broken(line)]


def _broken(line: str) -> Iterator[str]:
    head = HEAD.match(line)
    if len(line) <= WIDTH or head is None:
        yield line
        return
    hanging = " " * len(head[0])
    held, end = head[0], head.end()
    for word in WORD.finditer(line, end):
        gap, end = line[end : word.start()], word.end()
        is_wide = len(held) + len(gap) + len(word[0]) > WIDTH
        if gap == " " and is_wide and _may_break(held, word[0]):
            yield held
            held, gap = hanging, ""
        held += gap + word[0]
    yield held + line[end:]


def _may_break(before: str, word: str) -> bool:
    """Whether a line may end before this word: neither a hard break nor a new block comes of it.

    Where there is more than one space, nothing is broken: that would leave one.
    """
    return not before.endswith("\\") and not STARTS_A_BLOCK.match(word)
