"""A guideline's body as HTML that is safe to publish, with ids that the site links to."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from markdown_it.renderer import RendererHTML
from markdown_it.token import Token

from rubricc.blocks.front_matter import read_front_matter, without
from rubricc.blocks.links import SCHEME, is_safe_link, is_safe_picture
from rubricc.blocks.markdown import MARKDOWN
from rubricc.blocks.setting import PLAIN, Setting, set_statements, without_hidden
from rubricc.source import Source

LANGUAGE = re.compile(r"[A-Za-z0-9+#-]{1,32}")
BETWEEN_WORDS = re.compile(r"[\W_]+")


def to_html(source: Source, setting: Setting = PLAIN) -> str:
    """The body rendered, set as it is said.

    A heading gets the id `section-` and its words. Whatever is HTML in the source comes out as
    text, and a link or an image that leads elsewhere than it may as the words it has.
    """
    tokens = MARKDOWN.parse(without(source, read_front_matter(source)).text)
    tokens = without_hidden(tokens, setting.hidden)
    name_headings(tokens, {*setting.anchors.values(), *setting.ids})
    name_statements(tokens, setting.anchors)
    for token in tokens:
        make_safe(token, setting.near)
    tokens = list(set_statements(tokens, setting))
    return RendererHTML().render(tokens, MARKDOWN.options, {})


def name_headings(tokens: Sequence[Token], taken: set[str]) -> None:
    """Give every heading an id that nothing else has, made of its words."""
    used: Counter[str] = Counter()
    for token, inline in pairwise(tokens):
        if token.type != "heading_open":
            continue
        words = BETWEEN_WORDS.sub("-", inline.content.casefold()).strip("-")
        name = f"section-{words}"
        while name in taken:
            used[words] += 1
            name = f"section-{words}-{used[words] + 1}"
        taken.add(name)
        token.attrSet("id", name)


def name_statements(tokens: Sequence[Token], anchors: Mapping[int, str]) -> None:
    """Give every item and row that somebody points at its id; of two on one line the outer one."""
    named: set[int] = set()
    for token in tokens:
        if token.type not in {"list_item_open", "tr_open"} or token.map is None:
            continue
        line = token.map[0] + 1
        if line in anchors and line not in named:
            named.add(line)
            token.attrSet("id", anchors[line])


def make_safe(token: Token, near: str) -> None:
    """Leave nothing in a block token that a browser could take for more than text."""
    match token.type:
        case "inline":
            token.children = list(safe_inline(token.children or (), near))
        case "html_block":
            token.type = "text"
        case "definition":
            token.type, token.content = "text", ""
        case "fence":
            language = LANGUAGE.match(token.info.strip())
            token.info = language.group() if language else ""
        case "th_open" | "td_open" if token.attrs:
            alignment = str(token.attrs["style"]).removeprefix("text-align:")
            token.attrs = {"class": f"align-{alignment}"}


def safe_inline(children: Iterable[Token], near: str) -> Iterator[Token]:
    """The inline tokens, raw HTML as text, links and images only where they may lead."""
    links: list[bool] = []
    for token in children:
        is_kept = True
        match token.type:
            case "html_inline":
                token.type = "text"
            case "image" if not is_safe_picture(str(token.attrs["src"])):
                token.type = "text"
            case "image":
                token.attrs["src"] = f"{near}{token.attrs['src']}"
            case "link_open":
                is_kept = is_safe_link(str(token.attrs["href"]))
                links.append(is_kept)
                if not SCHEME.match(str(token.attrs["href"])):
                    token.attrs["href"] = f"{near}{token.attrs['href']}"
            case "link_close":
                is_kept = links.pop()
        if is_kept:
            yield token
