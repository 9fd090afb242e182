"""Reads XML of strangers: no DOCTYPE, no entity, bounded in size and depth, places kept."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from xml.parsers import expat

LARGEST = 2_000_000
"""Bytes of a document."""
DEEPEST = 100
MOST_ELEMENTS = 20_000

TOO_DEEP = f"tags are nested more than {DEEPEST} deep"
TOO_MANY = "there are more than {:,} tags"
DOCTYPE = "a DOCTYPE is not read: it could name files and grow without end"
ENTITY = "an entity is not read: it could name files and grow without end"


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands, both counted from 1, columns in characters."""

    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Tag:
    """An element with what is in it."""

    name: str
    attributes: Mapping[str, str]
    place: Place
    children: list["Tag"] = field(default_factory=list)
    text: list[str] = field(default_factory=list)
    """What stands right in it, in pieces."""

    def within(self) -> Iterator["Tag"]:
        """This tag and all below it, in document order."""
        waiting = [self]
        while waiting:
            tag = waiting.pop()
            yield tag
            waiting.extend(reversed(tag.children))


@dataclass(frozen=True, slots=True)
class Unreadable:
    """Why a document is not read, and where reading stopped."""

    message: str
    place: Place


class _RefusedError(Exception):
    """Something in the document that is not read."""


def read_xml(data: bytes, most: int = MOST_ELEMENTS) -> Tag | Unreadable:
    """The tree of a document of at most so many tags, or why there is none."""
    if len(data) > LARGEST:
        return Unreadable("the file has more than 2 MB", Place(1, 1))
    reader = _Reader(most)
    try:
        reader.parser.Parse(data, True)  # noqa: FBT003 - expat takes no names
    except _RefusedError as error:
        return Unreadable(str(error), reader.place())
    except expat.ExpatError as error:
        return Unreadable(f"the file is no XML here: {expat.ErrorString(error.code)}", reader.end())
    except (UnicodeError, LookupError, ValueError):
        return Unreadable("the file is in no encoding that can be read", Place(1, 1))
    assert reader.root is not None, "XML has a root"
    return reader.root


class _Reader:
    """What expat has seen so far."""

    def __init__(self, most: int) -> None:
        self.most = most
        self.root: Tag | None = None
        self.open: list[Tag] = []
        self.count = 0
        self.parser = expat.ParserCreate()
        self.parser.StartElementHandler = self.start
        self.parser.EndElementHandler = self.end_tag
        self.parser.CharacterDataHandler = self.characters
        self.parser.StartDoctypeDeclHandler = self.doctype
        self.parser.EntityDeclHandler = self.entity

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self.count += 1
        if len(self.open) >= DEEPEST:
            raise _RefusedError(TOO_DEEP)
        if self.count > self.most:
            raise _RefusedError(TOO_MANY.format(self.most))
        tag = Tag(name, attributes, self.place())
        if self.open:
            self.open[-1].children.append(tag)
        else:
            self.root = tag
        self.open.append(tag)

    def end_tag(self, _: str) -> None:
        self.open.pop()

    def characters(self, text: str) -> None:
        if self.open:
            self.open[-1].text.append(text)

    def doctype(self, *_: object) -> None:
        raise _RefusedError(DOCTYPE)

    def entity(self, *_: object) -> None:
        raise _RefusedError(ENTITY)

    def place(self) -> Place:
        return Place(self.parser.CurrentLineNumber, self.parser.CurrentColumnNumber + 1)

    def end(self) -> Place:
        return Place(self.parser.ErrorLineNumber, self.parser.ErrorColumnNumber + 1)
