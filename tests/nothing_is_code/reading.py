"""What a file is made of when its reader has taken it apart: two that differ in words are alike."""

import ast
import csv
import io
import json
import re
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator, Mapping
from html.parser import HTMLParser
from pathlib import PurePosixPath
from types import MappingProxyType
from urllib.parse import urlsplit

import sqlglot
import yaml
from markdown_it import MarkdownIt
from markdown_it.token import Token
from sqlglot import exp

FORMULA = re.compile(r"[=+\-@\t\r]")
NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?")
STRING = re.compile(r'"(?:[^"\\\n]|\\.)*"')
COMMANDS = re.compile(r"\s*::|.*##\[")
"""How a line begins that GitHub's runner takes for a command."""


ABOUT_WORDS = "remarks"
"""What is found in the words themselves: other words, other remarks."""


def read_json(text: str) -> object:
    """Keys and kinds, all the way down."""
    return kinds(json.loads(text))


def kinds(node: object) -> object:
    """What a document is made of, without what its texts and numbers are."""
    match node:
        case dict():
            return {key: kinds(value) for key, value in node.items() if key != ABOUT_WORDS}
        case list():
            return sorted({repr(kinds(value)) for value in node})  # words may choose how many
        case _:
            return type(node).__name__


def read_lines(text: str) -> object:
    """Each line of JSON."""
    return [read_json(line) for line in text.split("\n") if line]


def read_csv(text: str) -> object:
    """How many cells each row has that is no statement, of which a text with more lines makes more;
    none that a spreadsheet would reckon."""
    rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    cells = [cell for row in rows for cell in row]
    bad = [one for one in cells if FORMULA.match(one) and one != "-" and not NUMBER.fullmatch(one)]
    assert not bad, bad
    assert len({len(row) for row in rows}) <= 1
    return [len(row) for row in rows if rows[0][-1] != "statement" or not row[-1]]


def read_markdown(text: str) -> object:
    """The blocks and what stands in them: with HTML on, as forges have it."""
    return list(_tokens(MarkdownIt("commonmark").enable("table").parse(text)))


def _tokens(tokens: list[Token]) -> Iterator[str]:
    for token in tokens:
        assert token.type not in ("html_block", "html_inline", "image", "link_open"), token
        if token.type not in ("text", "softbreak", "text_special"):
            yield f"{token.type} {token.tag}"
        yield from _tokens(token.children or [])


def read_module(text: str) -> object:
    """JavaScript without what stands in its strings; nothing in it ends a script of a page."""
    assert not re.search("[\u2028\u2029]|</script|<!--", text, re.IGNORECASE)
    return STRING.sub('""', text)


def read_python(text: str) -> object:
    """The nodes of a module."""
    return [type(node).__name__ for node in ast.walk(ast.parse(text))]


def read_sql(text: str, dialect: str = "duckdb") -> object:
    """The nodes of its statements, with names, without texts; comments are none."""
    return [
        [
            f"{type(node).__name__} {node.this if isinstance(node, exp.Identifier) else ''}"
            for node in (statement.walk() if statement else ())
        ]
        for statement in sqlglot.parse(text, dialect=dialect)
    ]


def read_xml(text: str) -> object:
    """Tags and names of attributes."""
    assert not re.search(r"<!DOCTYPE|<!ENTITY|<!\[CDATA", text)
    return [(node.tag, sorted(node.keys())) for node in ET.fromstring(text).iter()]


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, ...]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            assert not name.startswith("on"), (tag, name)
            if name in ("href", "src", "action"):
                parts = urlsplit(value or "")
                assert parts.scheme in ("", "https", "http", "mailto"), value
                assert name == "href" or not parts.scheme + parts.netloc, value
        self.found.append((tag, *sorted(name for name, _ in attrs)))

    def handle_comment(self, data: str) -> None:
        raise AssertionError(data)

    def handle_decl(self, decl: str) -> None:
        assert decl == "doctype html"


MARKDOWN = {
    *(("a", "href"), ("a", "href", "title"), ("img", "alt", "src"), ("img", "alt", "src", "title")),
    *((tag,) for tag in ("p", "em", "strong", "code", "pre", "blockquote", "hr", "br")),
    *((tag,) for tag in ("ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6")),
    *((tag,) for tag in ("table", "thead", "tbody", "tr", "th", "td")),
}
"""What Markdown may make of words: tags with the names of their attributes."""


def read_html(text: str) -> object:
    """Tags and names of attributes, but for those that words may have in Markdown."""
    page = _Page()
    page.feed(text)
    page.close()
    return sorted(set(page.found) - MARKDOWN)


def read_yaml(text: str) -> object:
    """The events of it, without tags and anchors; keys by their names."""
    for event in yaml.parse(text):
        assert not getattr(event, "anchor", None)
        assert not getattr(event, "tag", None)
    return kinds(yaml.safe_load(text))


def read_text(text: str) -> object:
    """Plain text: nothing that steers a terminal or a runner."""
    assert not [line for line in text.split("\n") if COMMANDS.match(line)]
    return text.isprintable()


READERS: Mapping[str, Callable[[str], object]] = MappingProxyType(
    {
        ".json": read_json,
        ".jsonl": read_lines,
        ".csv": read_csv,
        ".md": read_markdown,
        ".mjs": read_module,
        ".py": read_python,
        ".sql": read_sql,
        ".xml": read_xml,
        ".dmn": read_xml,
        ".html": read_html,
        ".yaml": read_yaml,
        ".yml": read_yaml,
        ".txt": read_text,
    }
)
"""How a file is taken apart, by the end of its name."""


def read(path: str, text: str) -> object:
    """What a file is made of."""
    end = PurePosixPath(path).suffix
    assert end in READERS, f"say in READERS how what {path} is made of is read"
    return READERS[end](text)
