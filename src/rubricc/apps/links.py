"""Dead links of a built site: every reference of every page is followed to its file and place.

MkDocs checks Markdown, and our pages are HTML already. So the site itself is read, as it came out.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from posixpath import normpath
from urllib.parse import unquote

TAG = re.compile(r"""<(?:!--.*?-->|([a-zA-Z][^\s/>]*)((?:[^"'<>]|"[^"]*"|'[^']*')*)>)""", re.DOTALL)
"""A comment, which has no name, or a tag with what stands in it."""
ATTRIBUTE = re.compile(r"""([^\s"'=<>/]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""")
HIDDEN = {name: re.compile(rf"</{name}\s*>", re.IGNORECASE) for name in ("script", "style")}
"""Tags in which nothing is a tag, with what ends them."""
SCHEME = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:")

REFERS = frozenset({"href", "src", "poster", "data", "action", "formaction", "xlink:href"})
LISTS = frozenset({"srcset", "imagesrcset"})
POINTS = frozenset({"popovertarget", "aria-labelledby", "aria-describedby", "aria-controls"})
READ = REFERS | LISTS | POINTS
LEADS = frozenset({"a", "area"})
"""Tags whose references a reader follows; those of all others are loaded with the page."""


@dataclass(frozen=True, slots=True)
class Reference:
    """What an attribute of some tag refers to."""

    tag: str
    value: str


@dataclass(frozen=True, slots=True)
class Read:
    """A page: its places and what it refers to."""

    places: frozenset[str]
    references: tuple[Reference, ...]


@dataclass(frozen=True, slots=True)
class Built:
    """A site: the names of all its files, and its pages by name."""

    files: Set[str]
    pages: Mapping[str, Read]


@dataclass(frozen=True, slots=True)
class Dead:
    """A reference of a page that leads nowhere, or elsewhere than it may."""

    page: str
    reference: str
    why: str

    def __str__(self) -> str:
        """The finding in a line."""
        return f"{self.page}: `{self.reference}` {self.why}"


def find_dead(site: Path) -> Iterator[Dead]:
    """The dead references of a site, page by page."""
    files = {path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()}
    names = sorted(name for name in files if name.endswith(".html"))
    built = Built(files, {name: read_page((site / name).read_text("utf-8")) for name in names})
    known: dict[tuple[str, Reference], str | None] = {}
    for name, page in built.pages.items():
        for reference in page.references:
            seen_from = name if reference.value.startswith("#") else name.rpartition("/")[0]
            key = seen_from, reference
            if key not in known:
                known[key] = fault(built, name, reference)
            why = known[key]
            if why is not None:
                yield Dead(name, reference.value, why)


def read_page(html: str) -> Read:
    """The places and references of a page."""
    places: set[str] = set()
    references: list[Reference] = []
    for tag, inside in tags_of(html):
        for name, *quoted in ATTRIBUTE.findall(inside):
            if name == "id":
                places.add(unescape("".join(quoted)).strip())
            elif name in READ:
                value = unescape("".join(quoted)).strip()
                references += (Reference(tag, one) for one in referred(name, value))
    return Read(frozenset(places), tuple(references))


def tags_of(html: str) -> Iterator[tuple[str, str]]:
    """The tags of a page that say anything, each with its attributes."""
    at = 0
    while found := TAG.search(html, at):
        tag, inside = found.groups()
        at = found.end()
        if inside and "=" in inside:
            yield tag, inside
        if tag in HIDDEN:
            end = HIDDEN[tag].search(html, at)
            at = len(html) if end is None else end.end()


def referred(attribute: str, value: str) -> Iterable[str]:
    """What an attribute with some value refers to."""
    if attribute in REFERS:
        return (value,)
    if attribute in POINTS:
        return (f"#{one}" for one in value.split())
    if attribute in LISTS:
        return (part.split()[0] for part in value.split(",") if part.strip())
    return ()


def fault(built: Built, name: str, reference: Reference) -> str | None:
    """What is wrong with a reference on a page, if anything."""
    value = reference.value
    if SCHEME.match(value) or value.startswith("//"):
        is_own = reference.tag in LEADS or value.startswith("data:image/")
        return None if is_own else "is loaded from elsewhere"
    path, _, place = value.partition("#")
    path = unquote(path.partition("?")[0])
    target = resolve(name, path) if path else name
    if target not in built.files:
        target = normpath(f"{target}/index.html")
    if target not in built.files:
        return "is not there"
    if place and target in built.pages and unquote(place) not in built.pages[target].places:
        return "has no such place"
    return None


def resolve(name: str, path: str) -> str:
    """The file that a path on a page means, below the site; what leaves the site is not below."""
    if path.startswith("/"):
        return normpath(path.lstrip("/") or ".")
    folder = name.rpartition("/")[0]
    return normpath(f"{folder}/{path}" if folder else path)
