"""HTML pages read for their tags, their anchors and what they refer to."""

from collections import Counter
from html.parser import HTMLParser
from pathlib import Path

REFERS = {"href", "src", "srcset", "action", "formaction", "poster", "data"}


class Page(HTMLParser):
    """A page: its ids, its references and its tags with the names of their attributes."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.references: list[tuple[str, str]] = []
        self.tags: Counter[tuple[str, tuple[str, ...]]] = Counter()
        self.open: list[str] = []
        self.texts: list[tuple[str, str]] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.open.append(tag)
        self.tags[tag, tuple(name for name, _ in attrs)] += 1
        self.ids += [value for name, value in attrs if name == "id"]
        self.references += [(tag, value) for name, value in attrs if name in REFERS]

    def handle_data(self, data):
        self.texts.append((self.open[-1] if self.open else "", data))


def read_pages(site: Path) -> dict[Path, Page]:
    """Every page of a site."""
    return {path: Page(path.read_text("utf-8")) for path in sorted(site.rglob("*.html"))}
