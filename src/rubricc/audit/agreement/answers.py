"""The answers to one decision as numbers: which item, who, and what."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import polars as pl
from numpy.typing import NDArray

from rubricc.audit.agreement.nodes import Level
from rubricc.audit.nodes import NAME
from rubricc.table import Decision, is_number

Reals = NDArray[np.float64]
Numbers = NDArray[np.int64]
Flags = NDArray[np.bool_]

MOST_SETS = 1000
"""So many different sets of labels are compared with each other; of more, only the labels."""


LEVELS = {
    "one": Level.NOMINAL,
    "many": Level.SETS,
    "scale": Level.ORDINAL,
    "preference": Level.ORDINAL,
    "score": Level.INTERVAL,
}
PREFERENCE = ("A", "tie", "B")


@dataclass(frozen=True, slots=True)
class Answers:
    """Answers, one place in each array: the item's number below `items`, however many of them were
    answered, the annotator's, and the value's place in `values`; `at` in seconds, NaN where it is
    not known; `version` as it is numbered in `versions`, -1 where none is named. `categories` are
    all that may be answered."""

    level: Level
    items: int
    people: tuple[str, ...]
    values: tuple[str, ...]
    categories: int
    item: Numbers
    annotator: Numbers
    value: Numbers
    at: Reals
    version: Numbers
    versions: tuple[str, ...]

    def only(self, chosen: Flags) -> "Answers":
        """Some of the answers, numbered as they are."""
        return replace(
            self,
            item=self.item[chosen],
            annotator=self.annotator[chosen],
            value=self.value[chosen],
            at=self.at[chosen],
            version=self.version[chosen],
        )

    def told_as(self, values: tuple[str, ...], value: Numbers) -> "Answers":
        """The same answers, told in fewer words, none of which is nearer to another."""
        return replace(
            self, level=Level.NOMINAL, values=values, categories=len(values), value=value
        )


def level_of(decision: Decision) -> Level:
    """How the answers to a decision are compared."""
    return LEVELS[decision.kind]


def answers_of(
    rows: pl.DataFrame, names: pl.Series, people: pl.Series, decision: Decision
) -> tuple[Answers, int]:
    """The answers in the standing rows of a decision, and how many were left out: what is no
    answer to it, and *not sure*."""
    level = level_of(decision)
    declared = _declared(decision)
    known = [text for text in rows["value"].unique() if _is_answer(text, level, declared)]
    good = rows.filter(pl.col("value").is_in(known))
    return _numbered(good, names, people, level, declared), len(rows) - len(good)


def _numbered(
    rows: pl.DataFrame,
    names: pl.Series,
    people: pl.Series,
    level: Level,
    declared: Sequence[str],
) -> Answers:
    """The answers of rows that are good: names are places, times are seconds."""
    values = _ordered(set(rows["value"].unique()), level, declared)
    versions = rows["version"].drop_nulls().unique().sort()
    return Answers(
        level,
        len(names),
        tuple(people),
        values,
        len({*declared, *values}),
        _places(rows["item"], names),
        _places(rows["annotator"], people),
        _places(rows["value"], pl.Series(values, dtype=NAME)),
        _seconds(rows["at"]),
        _places(rows["version"], versions),
        tuple(versions),
    )


def _declared(decision: Decision) -> tuple[str, ...]:
    if decision.kind == "preference":
        return PREFERENCE
    return tuple(label.name for label in decision.labels)


def _is_answer(text: str, level: Level, declared: Sequence[str]) -> bool:
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


def _ordered(found: set[str], level: Level, declared: Sequence[str]) -> tuple[str, ...]:
    if level is Level.INTERVAL:
        known = sorted(filter(is_number, found), key=lambda text: (float(text), text))
    else:
        known = [name for name in declared if name in found]
    return (*known, *sorted(found.difference(known)))


def _places(column: pl.Series, names: pl.Series) -> Numbers:
    """The place of each text among the names; -1 where there is none."""
    places = pl.DataFrame({"name": names, "place": pl.int_range(len(names), eager=True)})
    found = column.alias("name").to_frame().join(places, "name", "left", maintain_order="left")
    return found["place"].fill_null(-1).to_numpy()


def _seconds(column: pl.Series) -> Reals:
    found = column.dt.epoch("us").cast(pl.Float64) / 1e6
    return found.fill_null(float("nan")).to_numpy()
