"""What could stand at a place, said as an author would."""

from collections.abc import Iterable
from itertools import chain
from types import MappingProxyType

from rubricc.syntax.tables import SIGNS

GROUPS = (
    ("a condition", frozenset({"NAME", "LPAR", "NOT", "AT", "EXACTLY", "ALL", "ANY", "NONE"})),
    ("an outcome", frozenset({"NAME", "NUMBER", "RESPONSE", "FLAG", "NOT", "AT", "STEPS", "THE"})),
    ("an outcome", frozenset({"NAME", "NUMBER", "FLAG", "FLAGGED", "NONE", "NOT"})),
    ("what its values are", frozenset({"YES", "NAME", "NUMBER", "ANY"})),
    ("a value", frozenset({"NAME", "NUMBER", "RESPONSE", "WORD"})),
    ("a value", frozenset({"NAME", "NUMBER", "RESPONSE"})),
    ("a value in backticks", frozenset({"NAME", "NUMBER"})),
    ("a name", frozenset({"NAME", "WORD"})),
    ("an id", frozenset({"CLAUSE_ID", "WORD"})),
)
"""Sets of terminals that have a name together."""

WORDS = MappingProxyType(
    {
        "NAME": "a name in backticks",
        "CLAUSE_ID": "a clause id in bold",
        "FORMER_ID": "the id that it had",
        "STRING": "a text in quotes",
        "NUMBER": "a number",
        "COUNT": "a whole number",
        "STEPS": "a number of levels",
        "FILE": "a file's name in backticks",
        "TEXT": "a text",
        "SECTION": "the name of a section",
        "LAYER": "`Gates`, `Rules` or `Edge cases`",
        "AT": "`at least`",
        "MORE": "`more than`",
        "LESS": "`less than`",
        "BETWEEN": "`between`",
        "ASK": "`ask:`",
        "ONLY": "`only when:`",
        "IF": "`if unsure:`",
        "NOTE": "`note:`",
        "FORMERLY": "`formerly:`",
        "ALLOW": "`allow:`",
        "LPAR": "a parenthesis",
        "RPAR": "a closing parenthesis",
        "COMMA": "a comma",
        "COLON": "a colon",
        "SEMICOLON": "a semicolon",
        "_BECAUSE": "`, because`",
        "DOT": "a full stop",
        "$END": "nothing more",
    }
)
"""The author's word for each terminal that is not a keyword; in this order they are listed."""

SILENT = frozenset({"OTHER", "WORD", "RESPONSE", "MINUS"})
"""Terminals that go without saying."""


def expected(accepts: Iterable[str]) -> str:
    """What could stand there, as a list in words."""
    return either(list(chain(grouped(accepts))))


def grouped(accepts: Iterable[str]) -> Iterable[str]:
    """The words for all terminals, those first that have a name together."""
    left = set(accepts)
    for words, group in GROUPS:
        if group <= left:
            yield words
            left -= group
    left -= SILENT
    yield from (words for terminal, words in WORDS.items() if terminal in left)
    yield from sorted(f"`{word}`" for word, name in SIGNS.items() if name in left - set(WORDS))


def either(words: list[str]) -> str:
    """A list in words: a, b or c."""
    *first, last = words
    return f"{', '.join(first)} or {last}" if first else last
