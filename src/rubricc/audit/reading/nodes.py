"""What a record of annotations says, whatever the tool that wrote it."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from rubricc.audit.reading.answers import Control
from rubricc.records import record


class Said(NamedTuple):
    """One control of one annotation: a row of the long frame without its place."""

    item: str
    annotator: str
    control: str
    value: str | None
    kind: str
    gold: str | None
    seconds: float | None
    at: str | None
    version: str | None
    digest: str | None
    text: str | None


@record
class Wanted:
    """What is known before a file is read: the controls of the guideline by name, the one decision
    that a bare `label` is about (None where there are several), which column holds what, who
    annotated where the file does not say, and which predictions of models are read."""

    controls: Mapping[str, Control]
    label: str | None
    columns: Mapping[str, str]
    annotator: str = ""
    models: frozenset[str] = frozenset()


@record
class Known:
    """What a key says of an item: the right outcomes by decision, and the values of its signals."""

    gold: Mapping[str, str]
    case: Mapping[str, str]
    is_attention: bool = False


Reader = Callable[[Mapping[str, object], Wanted], list[Said] | str]
"""What a record says, or what is wrong with it."""
