"""The answers to one decision as numbers: which item, who, and what."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from rubricc.audit.agreement.items import Flags, Items, Numbers, Reals
from rubricc.audit.agreement.nodes import Level
from rubricc.table import Decision, is_number

LEVELS = {
    "one": Level.NOMINAL,
    "many": Level.SETS,
    "scale": Level.ORDINAL,
    "preference": Level.ORDINAL,
    "score": Level.INTERVAL,
}
PREFERENCE = ("A", "tie", "B")
MOST_VALUES = 1000
"""So many different answers are compared with each other; of more, only the labels of sets."""
MOST_CELLS = 2_000_000
"""The same for scores: so many of them times the numbers by which one is told."""


@dataclass(frozen=True, slots=True)
class Answers:
    """Answers, one place in each array: the item's place in the part, the annotator's number, and
    the value's place in `values`; `at` in seconds, NaN where it is not known; `version` by its
    number, -1 where none is named; `order` as they were handed in where `at` is the same; `ruling`
    by the number of what the guideline comes to for the item, -1 where nothing says.
    `categories` are all that may be answered."""

    level: Level
    items: Items
    values: tuple[str, ...]
    categories: int
    item: Numbers
    annotator: Numbers
    value: Numbers
    at: Reals
    version: Numbers
    order: Numbers
    ruling: Numbers

    def only(self, chosen: Flags | Numbers) -> "Answers":
        """Some of the answers, numbered as they are."""
        return replace(
            self,
            item=self.item[chosen],
            annotator=self.annotator[chosen],
            value=self.value[chosen],
            at=self.at[chosen],
            version=self.version[chosen],
            order=self.order[chosen],
            ruling=self.ruling[chosen],
        )

    def told_as(self, values: tuple[str, ...], value: Numbers) -> "Answers":
        """The same answers, told in fewer words, none of which is nearer to another."""
        return replace(
            self, level=Level.NOMINAL, values=values, categories=len(values), value=value
        )


def level_of(decision: Decision) -> Level:
    """How the answers to a decision are compared."""
    return LEVELS[decision.kind]


def declared_in(decision: Decision) -> tuple[str, ...]:
    """The answers that a decision names."""
    if decision.kind == "preference":
        return PREFERENCE
    return tuple(label.name for label in decision.labels)


def is_answer(text: str, level: Level, declared: Sequence[str]) -> bool:
    """Whether a text answers a decision."""
    match level:
        case Level.NOMINAL:
            return text in declared or is_apart(text)
        case Level.ORDINAL:
            return text in declared or is_apart(text)
        case Level.INTERVAL:
            return is_number(text) or is_apart(text)
        case Level.SETS:
            return text == "-" or is_apart(text) or {*text.split(" ")} <= {*declared}


def is_apart(text: str) -> bool:
    """Whether an answer gives no outcome: flagged, or not applicable."""
    return text == "n/a" or text.startswith("flag:")


def is_too_many(level: Level, values: Sequence[str]) -> bool:
    """Whether there are too many different answers to tell how far they are apart."""
    if level is Level.INTERVAL:
        return len(values) * width_of(level, values) > MOST_CELLS
    return len(values) > MOST_VALUES


def width_of(level: Level, values: Sequence[str]) -> int:
    """By how many numbers an answer is told. A score needs its own alone; where some answers are
    none, three, and each of those one more."""
    if level is not Level.INTERVAL:
        return len(values)
    beside = sum(map(is_apart, values))
    return 3 + beside if beside else 1


def width_read(level: Level, values: Sequence[str]) -> int:
    """With how many numbers an answer is reckoned: of too many different ones, none is told."""
    return 1 if is_too_many(level, values) else max(1, width_of(level, values))


def ordered(found: set[str], level: Level, declared: Sequence[str]) -> tuple[str, ...]:
    """Answers that were given: as declared, or by their numbers, then all others."""
    if level is Level.INTERVAL:
        known = sorted(filter(is_number, found), key=lambda text: (float(text), text))
    else:
        known = [name for name in declared if name in found]
    return (*known, *sorted(found.difference(known)))
