"""A parse tree → what is wrong with its words, though each of them fits where it stands."""

import re
from collections.abc import Iterator

from rubricc.blocks import Text
from rubricc.diagnostics import (
    BAD_CLAUSE_ID,
    BAD_NAME,
    BECAUSE_BEFORE_WHEN,
    DEEP_CONDITION,
    LONG_NUMBER,
    MISSING_FULL_STOP,
    Diagnostic,
)
from rubricc.syntax.from_tree.names import bare, span_of
from rubricc.syntax.mistakes.nodes import shown
from rubricc.syntax.trees import Token, Tree

NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
CLAUSE_ID = re.compile(r"[A-Za-z][A-Za-z0-9-]*")
CONDITION = re.compile(r"\bwhen (not )?[`(]")
PARTS = frozenset({"all", "any", "negation"})

LOOKED_AT = frozenset(
    {"because", "clause", "NAME", "WORD", "CLAUSE_ID", "NUMBER", "COUNT", "STEPS"}
)
"""The rules, and the terminals that an author fills in."""

MOST_DIGITS = 18


def find_mistakes(tree: Tree, text: Text) -> Iterator[Diagnostic]:
    """What is wrong with the words of a statement that parsed, in source order."""
    depth, nodes = size_of(tree)
    limits = text.limits
    if depth > limits.condition_depth:
        yield too_large(text, f"is nested {depth} deep, and {limits.condition_depth} is the most")
    elif nodes > limits.condition_parts:
        yield too_large(text, f"has {nodes} parts, and {limits.condition_parts} is the most")
    else:
        for part, _ in walk(tree):
            if (part.data if isinstance(part, Tree) else part.type) in LOOKED_AT:
                yield from find_in_part(part, tree, text)


def too_large(text: Text, problem: str) -> Diagnostic:
    """A condition that is too deep or too long."""
    mend = "name parts of it under `## Definitions`"
    return DEEP_CONDITION.at(text.whole(), mend=mend, problem=problem)


def size_of(tree: Tree) -> tuple[int, int]:
    """How deep the conditions of a statement are nested, and how many parts they have."""
    parts = [(part.data, depth) for part, depth in walk(tree) if isinstance(part, Tree)]
    nodes = sum(rule in PARTS or rule == "subject" for rule, _ in parts)
    return max(depth for _, depth in parts), nodes


def walk(tree: Tree) -> list[tuple[Tree | Token, int]]:
    """All parts of a tree in source order, each with the number of conditions around it.

    It does not recur: the tree may be as deep as the author's text is long.
    """
    found: list[tuple[Tree | Token, int]] = []
    waiting: list[tuple[Token | Tree | None, int]] = [(tree, 0)]
    while waiting:
        part, depth = waiting.pop()
        if part is not None:
            found.append((part, depth))
        if isinstance(part, Tree):
            inside = depth + (part.data in PARTS)
            waiting += [(child, inside) for child in reversed(part.children)]
    return found


def find_in_part(part: Tree | Token, tree: Tree, text: Text) -> Iterator[Diagnostic]:
    """What is wrong with one token, or with how a clause gives its rationale."""
    if isinstance(part, Token):
        yield from find_in_token(part, tree, text)
    elif part.data == "because":
        (rationale,) = part.children
        assert isinstance(rationale, Token)
        yield from find_missing_full_stop(rationale, text)
    elif part.data == "clause":
        match part.children:
            case [*_, None, None, Tree(children=[Token() as rationale])]:
                yield from find_swallowed_condition(rationale, text)


def find_in_token(token: Token, tree: Tree, text: Text) -> Iterator[Diagnostic]:
    """What is wrong with a word of the author's own."""
    match token.type:
        case "WORD" if tree.data == "row_id":
            yield from find_bad_clause_id(token, text)
        case "NAME" | "WORD":
            yield from find_bad_name(token, text)
        case "CLAUSE_ID":
            yield from find_bad_clause_id(token, text)
        case "NUMBER" | "COUNT" | "STEPS":
            yield from find_long_number(token, text)


def find_bad_name(token: Token, text: Text) -> Iterator[Diagnostic]:
    """A name that is not made as names are; in a cell, A and B are outcomes."""
    name = bare(token)
    most = text.limits.name_characters
    if (NAME.fullmatch(name) and len(name) <= most) or token in {"A", "B"}:
        return
    yield BAD_NAME.at(span_of(token, text), mend=mend_of(name, most), word=shown(name).strip("`"))


def mend_of(name: str, most: int) -> str:
    """A name that is near to one that is none."""
    words = re.findall(r"[a-z0-9]+", name.lower()[:most])
    return f"write `{'-'.join(words)}`" if words else "use letters from a to z"


def find_bad_clause_id(token: Token, text: Text) -> Iterator[Diagnostic]:
    """A clause id that is not made as clause ids are."""
    clause_id = bare(token)
    if CLAUSE_ID.fullmatch(clause_id) and len(clause_id) <= text.limits.name_characters:
        return
    word = shown(clause_id).strip("`")
    mend = "start with a letter and go on with letters, digits or `-`"
    yield BAD_CLAUSE_ID.at(span_of(token, text), mend=mend, word=word)


def find_long_number(token: Token, text: Text) -> Iterator[Diagnostic]:
    """A number with more digits than anybody needs."""
    if sum(character.isdigit() for character in token) > MOST_DIGITS:
        word = shown(token).strip("`")
        mend = "check that it is meant"
        yield LONG_NUMBER.at(span_of(token, text), mend=mend, word=word, most=str(MOST_DIGITS))


def find_missing_full_stop(rationale: Token, text: Text) -> Iterator[Diagnostic]:
    """A rationale that runs to the end of the statement without a full stop."""
    if not rationale.rstrip().endswith("."):
        end = len(text.content.rstrip())
        mend = "write `.` at its end"
        yield MISSING_FULL_STOP.at(text.span(end - 1, end), mend=mend)


def find_swallowed_condition(rationale: Token, text: Text) -> Iterator[Diagnostic]:
    """A clause that has no condition but in its rationale."""
    found = CONDITION.search(rationale)
    if found:
        start = rationale.start + found.start()
        span = text.span(start, start + len("when"))
        yield BECAUSE_BEFORE_WHEN.at(span, mend="write the rationale after the condition")
