"""What a labeling config asks: its controls, and who made it."""

from dataclasses import dataclass
from enum import StrEnum

from rubricc.adopt.xml_tree import Place


class Kind(StrEnum):
    """How a control is answered."""

    ONE = "one"
    SEVERAL = "several"
    RATING = "rating"
    NUMBER = "number"
    PAIR = "pair"


@dataclass(frozen=True, slots=True)
class Offer:
    """Something to choose: as data holds it, when it is right, and how it is called here.

    One that is no `outcome` only holds others, those whose `parent` it is.
    """

    value: str
    hint: str
    name: str
    parent: str | None
    is_outcome: bool
    place: Place


@dataclass(frozen=True, slots=True)
class Shown:
    """A control is only shown where another one has one of these answers."""

    control: str
    values: tuple[str, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class Control:
    """A tag that takes answers: its name in the config, and as a name here; what it offers.

    `queues` are answers that hand on, as our exports have them; `bounds` are those of a number.
    `is_signal` where it is observed, as our exports ask for it, and nothing that follows; they
    alone tell an `is_scale`, the lowest level first.
    """

    control: str
    name: str
    kind: Kind
    title: str
    offers: tuple[Offer, ...]
    shown: tuple[Shown, ...]
    place: Place
    queues: tuple[Offer, ...] = ()
    inapplicable: str | None = None
    bounds: tuple[str | None, str | None] = (None, None)
    is_whole: bool = False
    is_scale: bool = False
    is_signal: bool = False
    may_be_unknown: bool = False


@dataclass(frozen=True, slots=True)
class Made:
    """Which guideline an export of ours was made of."""

    id: str
    version: str


@dataclass(frozen=True, slots=True)
class Asked:
    """All that a config asks, of what."""

    controls: tuple[Control, ...]
    media: str
    made: Made | None
    notes: tuple[str, ...]
