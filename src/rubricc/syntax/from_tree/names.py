"""Tokens → names, numbers and texts."""

import re
from collections.abc import Iterable
from decimal import Decimal
from html import unescape

from rubricc.blocks import Text
from rubricc.source import Span
from rubricc.syntax.names import Name, Number, Side, Value
from rubricc.syntax.trees import Token, Tree

SIDES = {
    "a": Side.A,
    "b": Side.B,
    "either": Side.EITHER,
    "both": Side.BOTH,
    "neither": Side.NEITHER,
    "one": Side.ONE,
}

NUMERIC = re.compile(r"[+-]?[0-9]+(\.[0-9]+)?")
ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])|(&#?[0-9A-Za-z]{1,31};)")


def span_of(tree: Tree | Token, text: Text) -> Span:
    """The source range of a tree or a token."""
    return text.span(tree.start, tree.end)


def tokens(children: Iterable[object]) -> tuple[Token, ...]:
    """The tokens among the children of a tree."""
    return tuple(child for child in children if isinstance(child, Token))


def trees(children: Iterable[object]) -> tuple[Tree, ...]:
    """The trees among the children of a tree."""
    return tuple(child for child in children if isinstance(child, Tree))


def bare(token: str) -> str:
    """A name without its backticks, a clause id without its bold."""
    return token[2:-2] if token.startswith(("**", "__")) else token.strip("`")


def name(token: Token, text: Text) -> Name:
    """A name in backticks, a clause id in bold, or the bare word of a table's cell."""
    return Name(bare(token), span_of(token, text))


def names(children: Iterable[object], text: Text) -> tuple[Name, ...]:
    """The names among the children of a tree."""
    return tuple(name(token, text) for token in tokens(children))


def number(token: Token, text: Text) -> Number:
    """A number, bare or in backticks."""
    return Number(Decimal(bare(token)), bare(token), span_of(token, text))


def value(token: Token, text: Text) -> Value:
    """A number where it reads like one, else a name."""
    return number(token, text) if NUMERIC.fullmatch(bare(token)) else name(token, text)


def values(children: Iterable[object], text: Text) -> tuple[Value, ...]:
    """The values among the children of a tree."""
    return tuple(value(token, text) for token in tokens(children))


def subject(tree: Tree, text: Text) -> tuple[Name, Side | None]:
    """What a condition is about: a name, perhaps of one response."""
    match tree.children:
        case [Token() as of, Tree(data=side)]:
            return name(of, text), SIDES[side]
        case [Token() as of, _]:
            return name(of, text), None
        case _:
            raise AssertionError(tree)


def prose(token: str) -> str:
    """Free text as one line."""
    return " ".join(line.strip() for line in token.split("\n")).strip()


def quoted(token: str) -> str:
    """What stands between quotation marks, as a reader sees it: on one line, escapes undone."""
    return ESCAPE.sub(lambda found: found[1] or unescape(found[2]), prose(token[1:-1]))
