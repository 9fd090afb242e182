"""A row of a Markdown table becomes its cells, each with its exact place."""

from collections.abc import Iterator

from rubricc.blocks.nodes import Text


def is_long(text: Text) -> bool:
    """Whether a paragraph or a row is longer than one may be: it is refused, not taken apart."""
    return len(text.content.encode()) > text.limits.paragraph_bytes


def read_cells(row: Text) -> tuple[Text, ...]:
    r"""The cells of a row; the pipes around it may be missing, and `\|` is no border."""
    if is_long(row):
        return (row,)
    cells = list(split(row))
    if len(cells) > 1 and not cells[0].content:
        del cells[0]
    if len(cells) > 1 and not cells[-1].content:
        del cells[-1]
    return tuple(cells)


def split(row: Text) -> Iterator[Text]:
    """What stands between the pipes, without the space around it."""
    start = 0
    for border in (*borders(row.content), len(row.content)):
        yield trimmed(row, start, border)
        start = border + 1


def borders(content: str) -> Iterator[int]:
    """The offsets of the pipes that no backslash stands before."""
    is_escaped = False
    for offset, character in enumerate(content):
        if character == "|" and not is_escaped:
            yield offset
        is_escaped = character == "\\"


def trimmed(row: Text, start: int, end: int) -> Text:
    """A part of a row without the space around it."""
    content = row.content[start:end]
    start += len(content) - len(content.lstrip())
    return row.part(start, start + len(content.strip()))
