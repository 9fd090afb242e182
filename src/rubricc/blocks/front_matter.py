"""The front matter, read from YAML's events and from nothing further.

YAML can hide more than it shows: aliases and merge keys that grow without end, tags, `no` that is
false and `012` that is ten. So we never let it make values: we look at the events of its parser,
refuse what is more than `key: text` or `key: [text, text]`, and keep every scalar as it is written.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rubricc.blocks.from_bytes import HIDDEN, hidden
from rubricc.blocks.nodes import Field
from rubricc.blocks.yaml_events import Event, Failure, Kind, YamlNode, nodes_in, read_events
from rubricc.diagnostics import (
    DUPLICATE_KEY,
    LARGE_FRONT_MATTER,
    NESTED_FRONT_MATTER,
    NO_FRONT_MATTER,
    UNCLOSED_FRONT_MATTER,
    UNREADABLE_FRONT_MATTER,
    YAML_FEATURE,
    Diagnostic,
    Related,
)
from rubricc.source import LineIndex, Source, Span

MOST_BYTES = 64_000

QUOTES = 'put a value that holds `: `, `#` or a quote in quotes: `title: "Mail: what to do"`'
PAIRS = "write lines of `key: value`"
AS_TEXT = "write the text itself"
ONE = "keep one of them"


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What was read: `fields` is None where it cannot be told what they are.

    `end` is the number of lines that the front matter takes.
    """

    fields: tuple[Field, ...] | None
    end: int
    diagnostics: tuple[Diagnostic, ...]


def read_front_matter(source: Source) -> FrontMatter:
    """The fields between the first line and the next that are both `---`."""
    fences = [number for number, line in enumerate(source.lines, 1) if line.rstrip(" \t") == "---"]
    if fences[:1] != [1]:
        return FrontMatter(None, 0, (NO_FRONT_MATTER.at(source.line(1)),))
    if len(fences) == 1:
        return FrontMatter(None, len(source.lines), (UNCLOSED_FRONT_MATTER.at(source.line(1)),))
    end = fences[1]
    text = Source(source.path, (*source.lines[: end - 1], ""))
    size = len(text.text.encode())
    if size > MOST_BYTES:
        place = source.line(1).to(source.line(end))
        large = LARGE_FRONT_MATTER.at(place, size=f"{size:,}", most=f"{MOST_BYTES:,}")
        return FrontMatter(None, end, (large,))
    written = Written(text.text, text.index())
    events = read_events(written.text)
    if isinstance(events, Failure):
        return FrontMatter(None, end, (unreadable(written, events),))
    fields, diagnostics = read_root(written, events)
    return FrontMatter(fields, end, tuple(sorted(diagnostics, key=lambda found: found.span)))


@dataclass(frozen=True, slots=True)
class Written:
    """The text that events were read from."""

    text: str
    index: LineIndex

    def span(self, node: Sequence[Event]) -> Span:
        """Where a node is written, without the line ends that YAML counts to it."""
        start = node[0].start
        return self.index.span(start, start + len(self.of(node)))

    def of(self, node: Sequence[Event]) -> str:
        """A node as it is written."""
        return self.text[node[0].start : node[-1].end].rstrip()


def unreadable(written: Written, failure: Failure) -> Diagnostic:
    """Say where the front matter cannot be read on, at a place where something is to be seen."""
    seen = len(written.text.rstrip())
    offset = next((offset for offset in failure.offsets if offset < seen), seen - 1)
    entry = NESTED_FRONT_MATTER if failure.is_deep else UNREADABLE_FRONT_MATTER
    return entry.at(
        written.index.span(offset, offset + 1), mend=None if failure.is_deep else QUOTES
    )


def read_root(
    written: Written, events: tuple[Event, ...]
) -> tuple[tuple[Field, ...] | None, list[Diagnostic]]:
    """The fields of the one document that there should be, and what is wrong with it."""
    starts = [place for place, event in enumerate(events) if event.kind is Kind.DOCUMENT]
    others = [events[place] for place in starts[1:]]
    found = [YAML_FEATURE.at(written.span((it,)), feature="a second document") for it in others]
    root, *inside = events[1 : starts[1] if others else len(events)]
    if root.kind is Kind.TEXT and not root.text:
        return (), found
    if root.kind is not Kind.MAPPING:
        return None, [*found, UNREADABLE_FRONT_MATTER.at(written.span((root, *inside)), mend=PAIRS)]
    nodes = tuple(nodes_in(inside[:-1]))
    pairs = tuple(zip(nodes[::2], nodes[1::2], strict=True))
    found += features_in(written, (root,))
    for key, value in pairs:
        found += problems_of(written, key, value)
    fields, twice = read_fields(written, pairs)
    return fields, found + twice


def read_fields(
    written: Written, pairs: Sequence[tuple[YamlNode, YamlNode]]
) -> tuple[tuple[Field, ...], list[Diagnostic]]:
    """The fields that these pairs make, the first of those with one key; and the others."""
    fields: dict[str, Field] = {}
    twice: list[Diagnostic] = []
    for key, value in pairs:
        span = written.span(key)
        name = key[0].text
        if key[0].kind is not Kind.TEXT or is_merge(key):
            continue
        if name in fields:
            first = Related(fields[name].key_span, "given here first")
            twice.append(DUPLICATE_KEY.at(span, related=(first,), mend=ONE, key=name))
        else:
            fields[name] = Field(name, value_of(written, value), span, written.span(value))
    return tuple(fields.values()), twice


def value_of(written: Written, node: YamlNode) -> str | tuple[tuple[str, Span], ...]:
    """A text, a list of texts with their places, or else what is written, which is reported."""
    if node[0].kind is Kind.TEXT:
        return node[0].text
    if is_list_of_texts(node):
        return tuple((event.text, written.span((event,))) for event in node[1:-1])
    return written.of(node)


def problems_of(written: Written, key: YamlNode, value: YamlNode) -> Iterator[Diagnostic]:
    """What one field has that is more than a name and a text or a list of texts."""
    if is_merge(key):
        yield YAML_FEATURE.at(written.span(key), mend=AS_TEXT, feature="the merge key `<<`")
    features = list(features_in(written, (*key, *value)))
    yield from features[:1]
    if not features and key[0].kind is not Kind.TEXT:
        yield NESTED_FRONT_MATTER.at(written.span(key))
    elif not features and value[0].kind is not Kind.TEXT and not is_list_of_texts(value):
        yield NESTED_FRONT_MATTER.at(written.span(value))
    for event in (*key, *value):
        if match := HIDDEN.search(event.text):
            yield hidden(written.span((event,)), match.group())


def features_in(written: Written, node: YamlNode) -> Iterator[Diagnostic]:
    """Every anchor, alias and tag in a node."""
    for event in node:
        if event.feature is not None:
            yield YAML_FEATURE.at(written.span((event,)), mend=AS_TEXT, feature=event.feature)


def is_list_of_texts(node: YamlNode) -> bool:
    """Whether a node is a list, and holds nothing but texts."""
    return node[0].kind is Kind.LIST and all(event.kind is Kind.TEXT for event in node[1:-1])


def is_merge(key: YamlNode) -> bool:
    """Whether a key is YAML's `<<`, which brings in another mapping."""
    return key[0].is_plain and key[0].text == "<<"
