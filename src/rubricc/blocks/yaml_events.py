"""What YAML's parser sees, event by event: nothing is composed, so nothing can grow or hide."""

from collections.abc import Iterable, Iterator
from enum import Enum, auto

import yaml
from yaml import events as seen
from yaml.reader import ReaderError

from rubricc.records import record

MOST_DEPTH = 16
"""PyYAML's scanner takes time that grows with the square of the depth, so it is stopped here."""


class Kind(Enum):
    """What an event begins, is or ends."""

    DOCUMENT = auto()
    MAPPING = auto()
    LIST = auto()
    TEXT = auto()
    ALIAS = auto()
    END = auto()


@record
class Event:
    """One event with its offsets. `feature` is what it has beside its text, in YAML's words."""

    kind: Kind
    start: int
    end: int
    text: str = ""
    is_plain: bool = False
    feature: str | None = None


@record
class Failure:
    """Where reading stopped: the text is no YAML there, or nested without need.

    Several offsets are the same mistake, the first the nearest to it.
    """

    offsets: tuple[int, ...]
    is_deep: bool = False


YamlNode = tuple[Event, ...]
"""A key or a value: one event, or all from the start of a list or mapping to its end."""


def read_events(text: str) -> tuple[Event, ...] | Failure:
    """The events of a text, or where it cannot be read on."""
    events: list[Event] = []
    depth = 0
    try:
        for event in map(read_event, yaml.parse(text, Loader=yaml.SafeLoader)):
            if event is None:
                continue
            events.append(event)
            depth += depth_change(event)
            if depth > MOST_DEPTH:
                return Failure((event.start,), is_deep=True)
    except yaml.MarkedYAMLError as error:
        marks = (error.problem_mark, error.context_mark)
        return Failure(tuple(mark.index for mark in marks if mark is not None))
    except ReaderError as error:
        return Failure((error.position,))
    except (ValueError, OverflowError):  # an escape for a character beyond Unicode
        return Failure((events[-1].end,))
    return tuple(events)


def read_event(event: yaml.Event) -> Event | None:
    """One event of PyYAML in our terms; None where it says nothing."""
    if event.start_mark is None or event.end_mark is None:
        return None
    start, end = event.start_mark.index, event.end_mark.index
    match event:
        case seen.DocumentStartEvent():
            return Event(Kind.DOCUMENT, start, end)
        case seen.AliasEvent():
            return Event(Kind.ALIAS, start, end, feature=f"the alias `*{event.anchor}`")
        case seen.ScalarEvent():
            is_plain = event.style is None
            return Event(Kind.TEXT, start, end, event.value, is_plain, feature_of(event))
        case seen.SequenceStartEvent():
            return Event(Kind.LIST, start, end, feature=feature_of(event))
        case seen.MappingStartEvent():
            return Event(Kind.MAPPING, start, end, feature=feature_of(event))
        case seen.CollectionEndEvent():
            return Event(Kind.END, start, end)
        case _:
            return None


def feature_of(event: seen.ScalarEvent | seen.CollectionStartEvent) -> str | None:
    """The anchor or the tag that an event has."""
    if event.anchor is not None:
        return f"the anchor `&{event.anchor}`"
    if event.tag is not None:
        return f"the tag `{event.tag}`"
    return None


def depth_change(event: Event) -> int:
    """Whether an event goes into a list or mapping, or out of it."""
    match event.kind:
        case Kind.LIST | Kind.MAPPING:
            return 1
        case Kind.END:
            return -1
        case _:
            return 0


def nodes_in(events: Iterable[Event]) -> Iterator[YamlNode]:
    """The nodes side by side in these events, each whole."""
    depth = 0
    node: list[Event] = []
    for event in events:
        depth += depth_change(event)
        node.append(event)
        if depth == 0:
            yield tuple(node)
            node = []
