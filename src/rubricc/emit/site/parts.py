"""What the pages are made of: fields ready to be laid out, words already HTML."""

from dataclasses import dataclass

from markupsafe import Markup


@dataclass(frozen=True, slots=True)
class Named:
    """A label or a queue. `is_anchored`: the text has no place of its own with this anchor."""

    name: str
    anchor: str
    is_anchored: bool
    description: Markup
    details: Markup


@dataclass(frozen=True, slots=True)
class SignalPart:
    """What to observe, the question to ask, and how it shows in a text."""

    name: str
    anchor: str
    is_anchored: bool
    ask: Markup
    domain: Markup
    only_when: Markup
    if_unsure: Markup
    phrases: tuple[tuple[str, tuple[Markup, ...]], ...]


@dataclass(frozen=True, slots=True)
class CellPart:
    """The values of one column that a row fits; empty: all of them."""

    column: str
    text: str


@dataclass(frozen=True, slots=True)
class RowPart:
    """A row of a decision table."""

    cells: tuple[CellPart, ...]
    outcome: Markup
    clauses: tuple[str, ...]
    cases: str


@dataclass(frozen=True, slots=True)
class DecisionPart:
    """A decision: its table, or why it has none, and its labels."""

    anchor: str
    heading: Markup
    columns: tuple[str, ...]
    rows: tuple[RowPart, ...]
    is_folded: bool
    cites_common: bool
    why_no_rows: str | None
    labels_anchor: str
    labels_heading: Markup
    labels: tuple[Named, ...]


@dataclass(frozen=True, slots=True)
class ClausePart:
    """A clause that stands in a file, not in the text."""

    id: str
    text: Markup
    rationale: Markup


@dataclass(frozen=True, slots=True)
class GuidelinePart:
    """A guideline on the index page."""

    href: str
    title: str
    summary: str
