"""Frames in colour: the only place that loads rich, and only for a terminal."""

from collections.abc import Iterable

from rich.console import Console
from rich.text import Text

from rubricc.apps.frames import Line, Role

STYLES: dict[Role, str] = {
    "error": "bold red",
    "warning": "bold yellow",
    "message": "bold",
    "edge": "blue",
    "range": "bold red",
    "aside": "bold blue",
    "note": "bold",
    "text": "",
}


def draw(lines: Iterable[Line]) -> None:
    """Print the lines on stderr in colour; the terminal wraps them, so that copies stay whole."""
    console = Console(stderr=True, highlight=False, markup=False, emoji=False)
    for line in lines:
        text = Text.assemble(*((piece.text, STYLES[piece.role]) for piece in line), no_wrap=True)
        console.print(text, soft_wrap=True)
