"""YAML's events become fields: a name each, with a text or a list of texts.

YAML can hide more than it shows: aliases and merge keys that grow without end, tags, `no` that is
false and `012` that is ten. So we never let it make values: we look at the events of its parser,
refuse what is more than `key: text` or `key: [text, text]`, and keep every scalar as it is written.
"""

from collections.abc import Iterator, Sequence

from rubricc.blocks.from_bytes import HIDDEN, hidden
from rubricc.blocks.nodes import Field
from rubricc.blocks.yaml_events import Event, Failure, Kind, YamlNode, nodes_in, read_events
from rubricc.diagnostics import (
    DUPLICATE_KEY,
    NESTED_FRONT_MATTER,
    UNREADABLE_FRONT_MATTER,
    YAML_FEATURE,
    Diagnostic,
    Related,
)
from rubricc.records import record
from rubricc.source import LineIndex, Source, Span

QUOTES = 'put a value that holds `: `, `#` or a quote in quotes: `title: "Mail: what to do"`'
PAIRS = "write lines of `key: value`"
AS_TEXT = "write the text itself"
SECOND = "delete what follows, or move it into the text"
ONE = "keep one of them"
FLAT = "write a text, or a list of texts: `[ada, bob]`"


@record
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


def read_fields(front: Source) -> tuple[tuple[Field, ...] | None, list[Diagnostic]]:
    """The fields, and what is wrong with them; no fields where it cannot be told what they are."""
    written = Written(front.text, front.index())
    events = read_events(written.text)
    if isinstance(events, Failure):
        return None, [unreadable(written, events)]
    starts = [place for place, event in enumerate(events) if event.kind is Kind.DOCUMENT]
    others = [written.span((events[place],)) for place in starts[1:]]
    found = [YAML_FEATURE.at(it, mend=SECOND, feature="a second document") for it in others]
    root = events[1 : starts[1] if others else len(events)]
    if root[0].kind is Kind.TEXT and not root[0].text:
        return (), found
    if root[0].kind is not Kind.MAPPING:
        return None, [*found, UNREADABLE_FRONT_MATTER.at(written.span(root), mend=PAIRS)]
    fields, problems = read_mapping(written, root)
    return fields, found + problems


def unreadable(written: Written, failure: Failure) -> Diagnostic:
    """Say where the front matter cannot be read on, at a place where something is to be seen."""
    seen = len(written.text.rstrip())
    offset = next((offset for offset in failure.offsets if offset < seen), seen - 1)
    place = written.index.span(offset, offset + 1)
    if failure.is_deep:
        return NESTED_FRONT_MATTER.at(place, mend=FLAT)
    return UNREADABLE_FRONT_MATTER.at(place, mend=QUOTES)


def read_mapping(written: Written, root: YamlNode) -> tuple[tuple[Field, ...], list[Diagnostic]]:
    """The fields that keys and values in turn make, the first of those with one key."""
    nodes = tuple(nodes_in(root[1:-1]))
    fields: dict[str, Field] = {}
    found = list(features_in(written, root[:1]))
    for key, value in zip(nodes[::2], nodes[1::2], strict=True):
        found += problems_of(written, key, value)
        if key[0].kind is not Kind.TEXT or is_merge(key):
            continue
        field = Field(key[0].text, value_of(written, value), written.span(key), written.span(value))
        known = fields.setdefault(field.key, field)
        if known is not field:
            first = Related(known.key_span, "given here first")
            found.append(
                DUPLICATE_KEY.at(field.key_span, mend=ONE, related=(first,), key=field.key)
            )
    return tuple(fields.values()), found


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
        yield NESTED_FRONT_MATTER.at(written.span(key), mend=PAIRS)
    elif not features and value[0].kind is not Kind.TEXT and not is_list_of_texts(value):
        yield NESTED_FRONT_MATTER.at(written.span(value), mend=FLAT)
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
