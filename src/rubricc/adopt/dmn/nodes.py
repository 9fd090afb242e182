"""A DMN model as far as a guideline can say it."""

from collections.abc import Mapping
from decimal import Decimal
from enum import StrEnum

from rubricc.adopt.xml_tree import Place
from rubricc.records import record


class Policy(StrEnum):
    """What becomes of several rules that match."""

    UNIQUE = "UNIQUE"
    FIRST = "FIRST"
    ANY = "ANY"
    PRIORITY = "PRIORITY"
    COLLECT = "COLLECT"
    SUM = "COLLECT SUM"


@record
class Range:
    """Numbers between two ends, each of which may be open."""

    low: Decimal | None
    high: Decimal | None
    has_low: bool = False
    has_high: bool = False


Value = str | bool | Range
"""A text, a truth, or numbers."""


@record
class Test:
    """What a cell takes: one of the values, or, negated, none of them."""

    values: tuple[Value, ...]
    is_negated: bool = False


@record
class Input:
    """A value from outside. `values` are those that it may have; marks stand in our own exports."""

    name: str
    type: str
    values: tuple[Value, ...]
    description: str
    marks: Mapping[str, str]
    place: Place


@record
class Rule:
    """A row: a test for each column, None for any value."""

    tests: tuple[Test | None, ...]
    outcome: str
    why: str
    place: Place


@record
class Table:
    """A decision table with one output; `columns` are names of inputs and of other tables."""

    name: str
    policy: Policy
    columns: tuple[str, ...]
    outcomes: tuple[str, ...]
    rules: tuple[Rule, ...]
    marks: Mapping[str, str]
    place: Place


@record
class Model:
    """A model: what its export says of itself, if it is ours, by heading."""

    about: Mapping[str, str]
    sections: Mapping[str, str]
    inputs: Mapping[str, Input]
    tables: Mapping[str, Table]
