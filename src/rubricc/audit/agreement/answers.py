"""The answers to one decision as numbers: which item, who, and what."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import polars as pl
from numpy.typing import NDArray

from rubricc.audit.agreement.nodes import Level
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
    """Answers, one place in each array: the item's number below `items`, the annotator's, and the
    value's place in `values`; `at` in seconds, NaN where it is not known; `version` as it is
    numbered in `versions`, -1 where none is named. `categories` are all that may be answered."""

    level: Level
    names: tuple[str, ...]
    people: tuple[str, ...]
    values: tuple[str, ...]
    categories: int
    item: Numbers
    annotator: Numbers
    value: Numbers
    at: Reals
    version: Numbers
    versions: tuple[str, ...]

    @property
    def items(self) -> int:
        """How many items there are, answered or not."""
        return len(self.names)

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
    rows: pl.DataFrame, names: Sequence[str], people: Sequence[str], decision: Decision
) -> tuple[Answers, int]:
    """The answers in the standing rows of a decision, and how many were left out: what is no
    answer to it, and *not sure*."""
    level = level_of(decision)
    told = rows["value"].to_list()
    declared = _declared(decision)
    kept = [_is_answer(text, level, declared) for text in told]
    good = rows.filter(pl.Series(kept, dtype=pl.Boolean))
    return _numbered(good, names, people, level, declared), len(told) - len(good)


def _numbered(
    rows: pl.DataFrame,
    names: Sequence[str],
    people: Sequence[str],
    level: Level,
    declared: Sequence[str],
) -> Answers:
    """The answers of rows that are good: names are places, times are seconds."""
    values = _ordered(set(rows["value"].to_list()), level, declared)
    versions = tuple(sorted(set(rows["version"].drop_nulls().to_list())))
    return Answers(
        level,
        tuple(names),
        tuple(people),
        values,
        len({*declared, *values}),
        _places(rows["item"], names),
        _places(rows["annotator"], people),
        _places(rows["value"], values),
        _seconds(rows["at"]),
        _places(rows["version"], versions),
        versions,
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


def _places(column: pl.Series, names: Sequence[str]) -> Numbers:
    """The place of each text among the names; -1 where there is none."""
    texts = pl.Series(names, dtype=pl.String)
    places = column.replace_strict(texts, pl.int_range(len(names), eager=True), default=-1)
    return places.cast(pl.Int64).fill_null(-1).to_numpy().copy()


def _seconds(column: pl.Series) -> Reals:
    times = column.str.to_datetime(time_unit="us", time_zone="UTC", strict=False)
    found = times.dt.epoch("us").cast(pl.Float64) / 1e6
    return found.fill_null(float("nan")).to_numpy().copy()
