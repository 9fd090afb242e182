"""Which clause decides which share of the cases: counted, and drawn as bars."""

from dataclasses import dataclass

from markupsafe import Markup

from rubricc.emit.changes_text import share
from rubricc.emit.nodes import Bundle
from rubricc.emit.site.templates import render
from rubricc.meaning import OutOfNodesError

LINE = 22
FIRST = 110
WIDEST = 380
"""Measures of the drawing: a line's height, where bars begin, how long the longest may be."""


@dataclass(frozen=True, slots=True)
class Bar:
    """A clause with its share of the cases in words and as a length."""

    clause: str
    words: str
    y: int
    width: int


def shares_picture(bundle: Bundle, decision: str, to_text: str) -> Markup:
    """The bars of a decision as SVG; nothing where its cases are too many to count."""
    bars = bars_of(bundle, decision)
    return Markup(
        render(
            "shares.svg",
            bars=bars,
            decision=decision,
            height=LINE * len(bars) + 6,
            width=FIRST + WIDEST + 90,
            first=FIRST,
            to_text=to_text,
        )
        if bars
        else ""
    )


def bars_of(bundle: Bundle, decision: str) -> tuple[Bar, ...]:
    """The clauses that decide anything, in the order of the text. Of clauses that decide alike
    each counts all that they decide together."""
    space = bundle.meaning.space
    if not space.is_counted:
        return ()
    meant = bundle.meaning.decisions[decision]
    try:
        counts = {name: space.count(where) for name, where in meant.deciding.items()}
        whole = space.count(meant.possible)
    except OutOfNodesError:
        return ()
    told = [(name, count) for name, count in counts.items() if count]
    return tuple(
        Bar(name, f"{share(count, whole)}", LINE * i, max(1, WIDEST * count // whole))
        for i, (name, count) in enumerate(told)
    )
