"""Names, values and texts as they stand in a statement."""

import re
from collections.abc import Iterable

from rubricc.syntax import Flag, Name, Number, Value

ENTITY = re.compile(r"&(?=#?[0-9A-Za-z]{1,31};)")


def ticked(name: Name | Value) -> str:
    """A name or a number in backticks."""
    return f"`{name.text}`"


def value_text(value: Value) -> str:
    """A value in a condition: a number stands bare."""
    return value.text if isinstance(value, Number) else ticked(value)


def values_text(values: Iterable[Value]) -> str:
    """Values separated by commas."""
    return ", ".join(value_text(value) for value in values)


def names_text(names: Iterable[Name | Value]) -> str:
    """Names in backticks, separated by commas."""
    return ", ".join(ticked(name) for name in names)


def clause_id(name: Name) -> str:
    """The id of a clause in bold."""
    return f"**{name.text}**"


def flag_text(flag: Flag) -> str:
    """`flag`, to its queue if it has one."""
    return "flag" if flag.queue is None else f"flag for {ticked(flag.queue)}"


def quoted(text: str) -> str:
    """A text between quotation marks, escaped where Markdown would read it otherwise."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("<", "\\<")
    if escaped.count("`") % 2:
        escaped = escaped.replace("`", "\\`")
    escaped = ENTITY.sub(r"\\&", escaped)
    return f'"{escaped}"'


def because(rationale: str | None) -> str:
    """The end of a statement: its rationale, if any, and the full stop."""
    return "." if rationale is None else f", because {rationale}."


def indented(lines: Iterable[str]) -> list[str]:
    """Lines nested one list item deeper."""
    return [f"    {line}" if line else line for line in lines]


def plain_details(notes: Iterable[str], formerly: tuple[Name, ...]) -> list[str]:
    """The details that many statements have."""
    lines = [f"- note: {note}" for note in notes]
    return [*lines, f"- formerly: {names_text(formerly)}"] if formerly else lines
