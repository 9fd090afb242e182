"""The one Markdown parser of rubricc: CommonMark and tables, made to remember where things stood.

markdown-it knows for every line where its content starts, after the indentation, list markers and
quote marks of all containers around it, but forgets it when a block is done. `PlacedBlocks` writes
it down in the token's `meta` before it is forgotten, so no position is ever guessed from the text.
"""

from collections.abc import Callable

from markdown_it import MarkdownIt
from markdown_it.parser_block import ParserBlock
from markdown_it.parser_inline import RuleFuncInlineType
from markdown_it.rules_block import StateBlock
from markdown_it.rules_core import StateCore
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

from rubricc.source import Source

MOST_LEVELS = 48
"""Where markdown-it drops what is nested deeper: beyond any depth that a limit may allow."""

CONTAINERS = frozenset(
    {"bullet_list_open", "ordered_list_open", "list_item_open", "blockquote_open"}
)

Found = list[tuple[Token, int, int]]
"""Inline tokens with the offsets between which they were written."""


class PlacedBlocks(ParserBlock):
    """Block parsing that keeps in `meta["starts"]` the offset where each line's content starts."""

    def tokenize(self, state: StateBlock, startLine: int, endLine: int) -> None:  # noqa: N803 - theirs
        """Parse some lines, then place the blocks made of them."""
        first = len(state.tokens)
        super().tokenize(state, startLine, endLine)
        for token in state.tokens[first:]:
            if token.map is not None and "starts" not in token.meta:
                place(state, token, token.map[0], token.map[1])


def place(state: StateBlock, token: Token, first: int, end: int) -> None:
    """Write down where the lines of a block start; a container's later lines are its children's."""
    lines = range(first, first + 1 if token.type in CONTAINERS else end)
    kept = state.sCount[first] if token.type == "fence" else None
    token.meta["starts"] = [start_of(state, line, kept) for line in lines]


def start_of(state: StateBlock, line: int, kept: int | None) -> int:
    """Where a line's content starts: code keeps what it is indented by more than its fence."""
    deeper = 0 if kept is None else max(0, state.sCount[line] - kept)
    return state.bMarks[line] + max(0, state.tShift[line] - deeper)


class Markdown(MarkdownIt):
    """CommonMark and tables. Raw HTML is seen, to be refused, and so is every kind of link."""

    def __init__(self) -> None:
        super().__init__()
        self.block = PlacedBlocks()
        self.configure("commonmark", {"maxNesting": MOST_LEVELS, "inline_definitions": True})
        self.enable("table")
        self.core.ruler.before("inline", "forget_definitions", forget_definitions)
        ruler = self.inline.ruler
        rules = dict(zip(ruler.get_active_rules(), ruler.getRules(""), strict=True))
        for name, token_type in WATCHED:
            ruler.at(name, watched(rules[name], token_type))

    def validateLink(self, url: str) -> bool:  # noqa: ARG002, N802 - theirs
        """Take every link for a link, as every other reader does."""
        return True


def forget_definitions(state: StateCore) -> None:
    """Let no link take its target from elsewhere: a few kilobytes of such links fill a disk."""
    state.env.pop("references", None)


WATCHED = (
    ("html_inline", "html_inline"),
    ("link", "link_open"),
    ("autolink", "link_open"),
    ("image", "image"),
    ("entity", "text_special"),
)
"""Inline rules whose finds are written down, with the type of token that each makes."""


def watched(rule: RuleFuncInlineType, token_type: str) -> Callable[[StateInline, bool], bool]:
    """An inline rule that adds what it finds to `env["found"]`, where somebody asks for it."""

    def run(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - theirs
        start, made = state.pos, len(state.tokens)
        found: Found = state.env.get("found", [])
        known = len(found)
        if not rule(state, silent):
            return False
        if not silent:
            token = next(token for token in state.tokens[made:] if token.type == token_type)
            if token_type == "image":  # its description was parsed as a text of its own
                found[known:] = [
                    (inner, a + start + 2, b + start + 2) for inner, a, b in found[known:]
                ]
            found.append((token, start, state.pos))
        return True

    return run


MARKDOWN = Markdown()


def parse_blocks(body: Source) -> list[Token]:
    """The block tokens of a body; their offsets are those of its `text`."""
    tokens: list[Token] = []
    MARKDOWN.block.parse(body.text, MARKDOWN, {}, tokens)
    return tokens


def parse_inline(content: str) -> Found:
    """What the watched inline rules find in one text, in the order it is found."""
    found: Found = []
    MARKDOWN.inline.parse(content, MARKDOWN, {"found": found}, [])
    return found
