"""One statement's text → its parse tree, by the tables of grammar.lark.

The tables say for each state of the parser what is done about a word: it is shifted, which leads to
another state, or the last parts are reduced to the tree of a rule before it is looked at again
(Knuth 1965; LALR(1), DeRemer 1969). Lark makes them, see `generate.py`; to follow them takes a
page. Words are told by what fits in the state: "5" is a number, or the first of a free text.
"""

import re
from collections.abc import Callable
from functools import cache, lru_cache

from rubricc.syntax.tables import (
    ACTIONS,
    ALWAYS,
    GOTOS,
    IGNORED,
    RULES,
    SIGNS,
    STARTS,
    TERMINALS,
)
from rubricc.syntax.trees import Token, Tree

END = "$END"

Matcher = tuple[str, Callable[[str, int], re.Match[str] | None]]
"""A terminal, and what finds it at an offset."""


class MisfitError(Exception):
    """A word does not fit where it stands; `accepts` are the terminals that would."""

    def __init__(self, token: Token, accepts: frozenset[str]) -> None:
        """The word, END after the last one, and what could stand there instead."""
        super().__init__(token)
        self.token = token
        self.accepts = accepts


@lru_cache(maxsize=4096)
def parse_text(content: str, start: str) -> Tree:
    """The parse tree of a text as one of `STARTS`; raises MisfitError where it does not fit.

    The same statement is asked for again: by an editor, with each letter typed elsewhere.
    """
    first, end = STARTS[start]
    states: list[int] = [first]
    parts: list[Token | Tree] = []
    at = 0
    while states[-1] != end:
        token = next_token(content, at, states[-1])
        at = token.end
        shift(token, states, parts, end)
    (tree,) = parts
    assert isinstance(tree, Tree)
    return tree


def shift(token: Token, states: list[int], parts: list[Token | Tree], end: int) -> None:
    """Take a word in, after reducing what comes to its end before it; the END is not taken in."""
    while (action := ACTIONS[states[-1]].get(token.type)) is not None:
        if action >= 0:
            states.append(action)
            parts.append(token)
            return
        origin, size, called, is_single, plan = RULES[~action]
        tree = made_of(parts[-size:], called, plan, is_single=is_single)
        del states[-size:], parts[-size:]
        states.append(GOTOS[states[-1]][origin])
        parts.append(tree)
        if states[-1] == end:
            return
    raise MisfitError(token, accepted(states, end))


def made_of(
    parts: list[Token | Tree], called: str, plan: tuple[int | None, ...], *, is_single: bool
) -> Token | Tree:
    """The tree of a rule, or its only child where that `is_single`.

    The plan tells its children: the place of a part, ~place for the children of that part, None
    for what is missing.
    """
    children: list[Token | Tree | None] = []
    for place in plan:
        if place is None:
            children.append(None)
        elif place >= 0:
            children.append(parts[place])
        else:
            children.extend(parts[~place].children)
    made = children[0] if is_single and len(children) == 1 else Tree(called, children)
    assert made is not None
    made.stand(parts[0].first, parts[-1].last)
    return made


def accepted(states: list[int], end: int) -> frozenset[str]:
    """The terminals that could come next."""
    return frozenset(kind for kind in ACTIONS[states[-1]] if is_accepted(kind, list(states), end))


def is_accepted(kind: str, states: list[int], end: int) -> bool:
    """Whether a word is shifted at last: one that is looked at may do no more than reduce."""
    while (action := ACTIONS[states[-1]].get(kind)) is not None:
        if action >= 0:
            return True
        origin, size, *_ = RULES[~action]
        del states[-size:]
        states.append(GOTOS[states[-1]][origin])
        if states[-1] == end:
            return True
    return False


def next_token(content: str, at: int, state: int) -> Token:
    """The word at an offset or after the white space there, of the first terminal that fits."""
    space = white(content, at)
    start = space.end() if space else at
    if start == len(content):
        return Token(END, "", start)
    for terminal, match in matchers(state):
        if found := match(content, start):
            word = found[0]
            keyword = SIGNS.get(word) if terminal == "WORD" else None
            return Token(keyword if keyword in ACTIONS[state] else terminal, word, start)
    raise AssertionError(content[start:])


white = re.compile(IGNORED).match


@cache
def matchers(state: int) -> tuple[Matcher, ...]:
    """The terminals that are looked for in a state; a misplaced one is told whole, see ALWAYS."""
    return tuple(
        (name, matcher(pattern))
        for name, pattern in TERMINALS.items()
        if name in ACTIONS[state] or name in ALWAYS
    )


@cache
def matcher(pattern: str) -> Callable[[str, int], re.Match[str] | None]:
    """What finds a pattern at an offset."""
    return re.compile(pattern).match
