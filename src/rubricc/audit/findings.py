"""What is wrong with annotations: each finding with how often, and where it is seen first."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Literal

import polars as pl

from rubricc.audit.counting import PLACE, SHOWN, Place, places_of, spots
from rubricc.audit.nodes import too_much
from rubricc.audit.report import Finding
from rubricc.records import record

SHORT = 100
"""Characters of others that a message repeats."""
MOST = 10_000
"""Findings that are told."""


@record
class Seen:
    """Something that is wrong in a part of the annotations: by `key`, whose members compare, what
    is the same in all parts is known, and how it is ordered among what the same check sees."""

    key: tuple[int | str, ...]
    name: str
    severity: Literal["error", "warning"]
    message: str
    count: int
    places: tuple[Place, ...] = ()


@record
class Group:
    """Rows that have the same values in some columns, and where the first of them stand."""

    values: tuple[str, ...]
    count: int
    places: tuple[Place, ...]


def groups(rows: pl.DataFrame, *by: str) -> Iterator[Group]:
    """The rows by what they have in some columns, in alphabetical order."""
    found = rows.group_by(by).agg(pl.len(), PLACE).sort(by, nulls_last=True)
    for *values, count, places in found.iter_rows():
        yield Group(tuple(values), count, places_of(places))


class Findings:
    """What some checks see, part by part, in the order of the checks."""

    def __init__(self) -> None:
        self._seen: dict[tuple[int, tuple[int | str, ...]], Seen] = {}

    def add(self, check: int, seen: Iterable[Seen]) -> None:
        """Take what a check sees in a part. Raises TooMuchError."""
        for one in seen:
            found = self._seen.get((check, one.key))
            self._seen[check, one.key] = one if found is None else _both(found, one)
            if len(self._seen) > MOST:
                too_much(
                    f"more than {MOST:,} different things are wrong with these annotations, as "
                    f"that {one.message}; see that they are of this guideline, and that --map "
                    "names the right columns"
                )

    def told(self) -> tuple[Finding, ...]:
        """All of them."""
        return tuple(
            Finding(one.name, one.severity, one.message, one.count, spots(one.places))
            for _, one in sorted(self._seen.items(), key=lambda each: each[0])
        )


def _both(one: Seen, other: Seen) -> Seen:
    places = sorted((*one.places, *other.places), key=lambda each: each[0])[:SHOWN]
    return replace(one, count=one.count + other.count, places=tuple(places))


def short(text: str) -> str:
    """The start of a text of others."""
    return text if len(text) <= SHORT else f"{text[:SHORT]}…"
