"""What the pages are made of: fields ready to be laid out, words already HTML."""

from dataclasses import dataclass

from markupsafe import Markup


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
    """The table of a decision."""

    id: str
    columns: tuple[str, ...]
    rows: tuple[RowPart, ...]
    cites_common: bool


@dataclass(frozen=True, slots=True)
class ClausePart:
    """A clause in its own words, with what stands above and below it."""

    id: str
    head: Markup
    text: Markup
    rationale: Markup
    foot: Markup


@dataclass(frozen=True, slots=True)
class GuidelinePart:
    """A guideline on the index page."""

    href: str
    title: str
    summary: str


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead somewhere, or nowhere."""

    words: str
    href: str | None


@dataclass(frozen=True, slots=True)
class Badge:
    """An outcome as a clause's heading shows it."""

    words: str
    href: str | None
    kind: str
    tip: str | None


@dataclass(frozen=True, slots=True)
class Order:
    """What a clause stands before, or after."""

    how: str
    links: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class ContrastPart:
    """An example of a clause, and one that is none, with what that comes to."""

    words: str
    href: str
    other: str
    other_href: str
    other_outcome: Markup


@dataclass(frozen=True, slots=True)
class ClauseLine:
    """A clause in the index."""

    id: str
    badges: tuple[Badge, ...]
    text: Markup
    report: str | None


@dataclass(frozen=True, slots=True)
class LabelLine:
    """A label in the index."""

    name: str
    href: str
    words: Markup
    formerly: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EntryPart:
    """A signal, definition or queue in the index, and the clauses that use it."""

    name: str
    anchor: str
    words: Markup
    details: tuple[Markup, ...]
    formerly: tuple[str, ...]
    users: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MeaningPart:
    """What a label means in one decision."""

    decision: str | None
    words: Markup
    details: tuple[Markup, ...]
    clauses: tuple[ClausePart, ...]
    examples: tuple["ExamplePart", ...]
    confused: tuple["ConfusedPart", ...]


@dataclass(frozen=True, slots=True)
class ExamplePart:
    """An example in full: its texts with what each is called, and where it stands."""

    texts: tuple[tuple[str, str], ...]
    href: str
    clauses: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ConfusedPart:
    """Another label that lies near: an example of each, and what tells them apart."""

    outcome: Markup
    href: str | None
    one: ExamplePart
    other: ExamplePart
    apart: Markup


@dataclass(frozen=True, slots=True)
class StepPart:
    """What one version changed. `is_draft`: it is not released yet."""

    anchor: str
    version: str
    edition: str
    is_draft: bool
    html: Markup


@dataclass(frozen=True, slots=True)
class PicturePart:
    """The pictures of a decision."""

    decision: str
    ladder: Markup
    shares: Markup


@dataclass(frozen=True, slots=True)
class QuickSignal:
    """A signal in a line."""

    name: str
    words: Markup
    domain: Markup
