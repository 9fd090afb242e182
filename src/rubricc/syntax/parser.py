"""One statement's text → its parse tree, by the tables of grammar.lark."""

import hashlib
import pkgutil
from collections.abc import Iterator
from functools import cache

import lark
from lark import Lark, Token

from rubricc.syntax import tables


class Tree(lark.Tree[Token]):
    """What a rule of the grammar matched; an optional part that is missing is None."""


STARTS = (
    "signal",
    "signal_detail",
    "plain_detail",
    "definition",
    "fact",
    "label",
    "label_detail",
    "queue",
    "criterion",
    "statement_of_rules",
    "clause_detail",
    "header_cell",
    "cell",
    "outcome_cell",
    "id_cell",
    "priority",
    "example",
    "example_detail",
    "guarantee",
    "scenario_item",
    "heading",
)
"""What a text may be parsed as: the start symbols of the grammar."""


class WholeTokens:
    """Tokens recognised wherever they stand, so that a misplaced one is reported whole.

    A keyword is a whole word too: where it is not expected, it is a WORD.
    """

    always_accept = ("NAME", "CLAUSE_ID", "NUMBER", "STRING", "WORD", "OTHER")

    def process(self, stream: Iterator[Token]) -> Iterator[Token]:
        """Pass the tokens on as they are."""
        return stream


def parse_text(content: str, start: str) -> Tree:
    """The parse tree of a text; raises lark.UnexpectedToken where the text does not fit."""
    tree = parser().parse(content, start=start)
    assert isinstance(tree, Tree)
    return tree


@cache
def parser() -> Lark:
    """The parser, from the shipped tables if they are those of this grammar and this lark."""
    if (digest_of(grammar()), lark.__version__) != (tables.GRAMMAR, tables.LARK):
        return build(grammar())
    options = {**tables.DATA["options"], "postlex": WholeTokens(), "tree_class": Tree}
    return Lark.load({"data": {**tables.DATA, "options": options}, "memo": tables.MEMO})


def build(text: str) -> Lark:
    """The parser made from the text of the grammar, which takes a quarter of a second."""
    return Lark(
        text,
        parser="lalr",
        lexer="contextual",
        start=list(STARTS),
        postlex=WholeTokens(),
        tree_class=Tree,
        propagate_positions=True,
        maybe_placeholders=True,
    )


def grammar() -> str:
    """The text of grammar.lark."""
    return (pkgutil.get_data(__package__, "grammar.lark") or b"").decode()


def digest_of(text: str) -> str:
    """The digest by which tables and grammar are known to belong together."""
    return hashlib.sha256(text.encode()).hexdigest()
