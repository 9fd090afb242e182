"""How a body is set for readers: what is left out of it, and what is put around its statements.

What is put there is finished HTML, so it goes in last, after the author's own words were made safe.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from markdown_it.token import Token

OPENS = {"list_item_open": "list_item_close", "tr_open": "tr_close"}
LISTS = {"bullet_list_open": "bullet_list_close", "ordered_list_open": "ordered_list_close"}


@dataclass(frozen=True, slots=True)
class Setting:
    """Everything by source line: `anchors` are ids of items and rows. `hidden` are level-2 headings
    left out with their sections, and items. `notes` stand below a level-2 heading. `heads` take the
    place of the bold id that a statement opens with, `feet` stand below the first paragraph of an
    item. In sections whose level-2 heading stands in `spoken`, code that `names` knows is replaced,
    once in each block. No heading of the author's gets one of the `ids`. Where a link or an image
    names no host, `near` stands before it.
    """

    anchors: Mapping[int, str] = field(default_factory=dict)
    hidden: frozenset[int] = frozenset()
    notes: Mapping[int, str] = field(default_factory=dict)
    heads: Mapping[int, str] = field(default_factory=dict)
    feet: Mapping[int, str] = field(default_factory=dict)
    spoken: frozenset[int] = frozenset()
    names: Mapping[str, str] = field(default_factory=dict)
    ids: frozenset[str] = frozenset()
    near: str = ""


PLAIN = Setting()


def without_hidden(tokens: Sequence[Token], hidden: frozenset[int]) -> list[Token]:
    """The tokens without hidden sections and items, and without lists left empty."""
    kept: list[Token] = []
    is_hidden = False
    until: tuple[str, int] | None = None
    for token in tokens:
        if token.type == "heading_open" and token.tag in {"h1", "h2"}:
            is_hidden = line_of(token) in hidden
        if until is not None:
            if (token.type, token.level) == until:
                until = None
        elif token.type == "list_item_open" and line_of(token) in hidden:
            until = (OPENS[token.type], token.level)
        elif not is_hidden:
            close_list(kept, token)
    return kept


def close_list(kept: list[Token], token: Token) -> None:
    """Add a token, but of a list that is empty take away the start instead."""
    if kept and LISTS.get(kept[-1].type) == token.type:
        kept.pop()
    else:
        kept.append(token)


def set_statements(tokens: Sequence[Token], setting: Setting) -> Iterator[Token]:
    """The tokens with heads and feet, and with names spoken for."""
    foot: tuple[str, int] | None = None
    head: str | None = None
    is_row = False
    is_spoken = False
    note = ""
    for token in tokens:
        if token.type == "heading_open" and token.tag == "h2":
            is_spoken = line_of(token) in setting.spoken
            note = setting.notes.get(line_of(token), "")
        if token.type == "inline" and is_spoken:
            token.children = list(spoken(token.children or (), setting.names))
        if token.type == "inline" and head is not None:
            token.children = [raw(head), *([] if is_row else without_id(token.children or ()))]
            head = None
        if foot is not None and token.level == foot[1] and token.type.startswith("paragraph"):
            token.hidden = False
        yield token
        if token.type == "heading_close" and token.tag == "h2" and note:
            yield raw(note, "html_block")
        line = line_of(token)
        if token.type == "list_item_open" and line in setting.heads:
            yield raw(setting.heads[line], "html_block")
            head, is_row = "", False
            foot = (setting.feet.get(line, ""), token.level + 1)
        elif token.type == "tr_open" and line in setting.heads:
            head, is_row = setting.heads[line], True
        elif foot is not None and (token.type, token.level) == ("paragraph_close", foot[1]):
            yield raw(foot[0], "html_block")
            foot = None


def line_of(token: Token) -> int:
    """The line on which a block starts; no line is 0."""
    return 0 if token.map is None else token.map[0] + 1


def raw(html: str, kind: str = "html_inline") -> Token:
    """A token that comes out as it is."""
    return Token(kind, "", 0, content=html)


def without_id(children: Sequence[Token]) -> Iterable[Token]:
    """The words of a statement after the bold id that it opens with; all of them if it has none."""
    filled = [child for child in children if child.content or child.type != "text"]
    types = [child.type for child in filled[:3]]
    if types != ["strong_open", "text", "strong_close"]:
        return filled
    return filled[3:]


def spoken(children: Sequence[Token], names: Mapping[str, str]) -> Iterator[Token]:
    """The inline tokens, each name replaced where it stands first."""
    left = dict(names)
    for child in children:
        html = left.pop(child.content, None) if child.type == "code_inline" else None
        yield child if html is None else raw(html)
