"""The decision table: everything that a consumer of a guideline needs, in one JSON document."""

from typing import Annotated, Literal

from pydantic import Field

from rubricc.table.conditions import Condition, OutcomeCondition
from rubricc.table.frozen import Count, Digest, Frozen, Number
from rubricc.table.outcomes import Effect, Outcome

FORMAT: Literal["rubricc.table/1"] = "rubricc.table/1"

# ---- signals -----------------------------------------------------------------------------------


class Phrases(Frozen):
    """Fragments of text that show one value of a signal."""

    value: str
    texts: tuple[str, ...]


class UnsureValue(Frozen):
    """When not sure, take this value."""

    kind: Literal["value"] = "value"
    value: str


class UnsureFlag(Frozen):
    """When not sure, escalate."""

    kind: Literal["flag"] = "flag"
    queue: str | None


SignalKind = Literal["yes-no", "choice", "scale", "whole", "number", "any-of"]


class Signal(Frozen):
    """What an annotator observes, or (`setting`) what the project fixes.

    `values` are those of a choice, the levels from low to high, or the members of a set; numbers
    have bounds instead. A value is told as text: a set as its members joined by a space, `-` for
    none; `unknown` where `may_be_unknown`; `n/a` where `only_when` fails.
    """

    id: str
    name: str
    side: str | None
    setting: bool
    kind: SignalKind
    values: tuple[str, ...]
    low: Number | None
    high: Number | None
    may_be_unknown: bool
    usual: str | None
    only_when: Condition | None
    if_unsure: Annotated[UnsureValue | UnsureFlag, Field(discriminator="kind")] | None
    ask: str | None
    description: str
    notes: tuple[str, ...]
    formerly: tuple[str, ...]
    phrases: tuple[Phrases, ...]


class ValueCell(Frozen):
    """One value of a signal; of a member of a set, `yes` or `no`."""

    kind: Literal["value"] = "value"
    name: str
    cases: Count


class StateCell(Frozen):
    """The signal is not applicable, or unknown."""

    kind: Literal["n/a", "unknown"]
    name: Literal["n/a", "unknown"]
    cases: Count


class IntervalCell(Frozen):
    """The numbers between two ends, which belong to it where `has_low` and `has_high` say so."""

    kind: Literal["interval"] = "interval"
    name: str
    low: Number | None
    has_low: bool
    high: Number | None
    has_high: bool
    cases: Count


Cell = Annotated[ValueCell | StateCell | IntervalCell, Field(discriminator="kind")]


class Column(Frozen):
    """What rows and diagrams test: a signal, or one member of a set (`topic/billing`).

    `cells` part its values; their `cases` is how often each counts as a case.
    """

    id: str
    signal: str
    member: str | None
    cells: Annotated[tuple[Cell, ...], Field(min_length=1)]


# ---- what the guideline declares ---------------------------------------------------------------


class Definition(Frozen):
    """A condition with a name."""

    name: str
    condition: Condition
    notes: tuple[str, ...]
    formerly: tuple[str, ...]


class Fact(Frozen):
    """What holds in every case that can occur; `text` as the author put it."""

    condition: Condition
    text: str


class Queue(Frozen):
    """Who decides what is flagged."""

    name: str
    description: str
    notes: tuple[str, ...]
    formerly: tuple[str, ...]


class Label(Frozen):
    """An outcome that a decision declares: a label, or a level of a scale, from low to high."""

    name: str
    description: str
    parent: str | None
    requires: tuple[str, ...]
    excludes: tuple[str, ...]
    notes: tuple[str, ...]
    formerly: tuple[str, ...]


class Lines(Frozen):
    """Where a statement stands. `file` is None for the guideline's own, else relative to it."""

    file: str | None
    first: int
    last: int


# ---- guarantees --------------------------------------------------------------------------------


class Claim(Frozen):
    """An outcome that never, or always, comes out where `when` holds. Proved."""

    kind: Literal["never", "always"]
    test: Annotated[OutcomeCondition, Field(discriminator="kind")]
    when: Condition
    text: str


Direction = Literal["never-falls", "never-rises"]


class Monotone(Frozen):
    """The outcome never falls, or never rises, when the signal rises. Proved."""

    kind: Direction
    decision: str
    signal: str
    text: str


class Independent(Frozen):
    """The outcome does not depend on the signal. Proved."""

    kind: Literal["independent"] = "independent"
    decision: str
    signal: str
    text: str


Guarantee = Annotated[Claim | Monotone | Independent, Field(discriminator="kind")]

# ---- decisions ---------------------------------------------------------------------------------

Layer = Literal["gates", "edge-cases", "rules"]


class Allow(Frozen):
    """A warning that the author has allowed here, and why."""

    name: str
    rationale: str


class Clause(Frozen):
    """A clause. It holds where `condition` holds and, of an exception, its `parent` holds too;
    an `otherwise` where no other clause that gives an outcome does. `text` is as people read it."""

    id: str
    layer: Layer
    parent: str | None
    condition: Condition
    otherwise: bool
    effect: Effect
    rationale: str | None
    text: str
    notes: tuple[str, ...]
    formerly: tuple[str, ...]
    allows: tuple[Allow, ...]
    lines: Lines


class ClauseChain(Frozen):
    """Each of these clauses beats those after it."""

    kind: Literal["clauses"] = "clauses"
    order: tuple[str, ...]
    rationale: str | None


class LabelChain(Frozen):
    """Each of these outcomes drops those after it; null stands for flagged."""

    kind: Literal["labels"] = "labels"
    order: tuple[str | None, ...]
    rationale: str | None


class DocumentOrder(Frozen):
    """In these layers an earlier clause beats a later one."""

    kind: Literal["earlier-over-later"] = "earlier-over-later"
    layers: tuple[Layer, ...]


Priority = Annotated[ClauseChain | LabelChain | DocumentOrder, Field(discriminator="kind")]


class Row(Frozen):
    """Cases with one outcome. `when` names the cells of each column that matters; of all rows
    exactly one matches a case that can occur. `clauses` decide in all of its cases."""

    when: dict[str, Annotated[tuple[str, ...], Field(min_length=1)]]
    outcome: Outcome
    clauses: tuple[str, ...]
    cases: Count


class Step(Frozen):
    """A node of the diagram: `next[i]` is where the i-th cell of `columns[column]` leads."""

    column: Annotated[int, Field(ge=0)]
    next: Annotated[tuple[Annotated[int, Field(ge=0)], ...], Field(min_length=1)]


class Terminal(Frozen):
    """Where a case ends. Without an outcome, it is a case that cannot occur."""

    outcome: Outcome | None
    clauses: tuple[str, ...]


class Diagram(Frozen):
    """All rows as one graph. Start at `root` and, while the number is below the number of
    `steps`, go on to the `next` that the case's cell names; then take off the number of steps:
    what is left counts in `terminals`. Steps stand column by column and lead only to later ones."""

    root: Annotated[int, Field(ge=0)]
    steps: tuple[Step, ...]
    terminals: Annotated[tuple[Terminal, ...], Field(min_length=1)]


class OutcomeCount(Frozen):
    """How many of the cases come to this outcome."""

    outcome: Outcome
    cases: Count


DecisionKind = Literal["one", "many", "scale", "preference", "score"]


class Decision(Frozen):
    """One decision. `questions` are the signals that it depends on, in the order to ask them.

    `place` counts where the guideline declares it: if another reads several that are flagged, the
    first declared that matters names the queue. `rows` and `diagram` are null where they would be
    too many; then `why_no_rows` says so, and the clauses decide. Rows cite `all` the clauses that
    decide in their cases; where that makes too many, only the `common` ones, so that in some cases
    of a row others decide too: the diagram tells which.
    """

    id: str
    place: Annotated[int, Field(ge=0)]
    kind: DecisionKind
    labels: tuple[Label, ...]
    clauses: tuple[Clause, ...]
    priority: tuple[Priority, ...]
    reads: tuple[str, ...]
    questions: tuple[str, ...]
    outcomes: tuple[OutcomeCount, ...]
    rows: tuple[Row, ...] | None
    rows_cite: Literal["all", "common"] | None
    why_no_rows: str | None
    diagram: Diagram | None


class Guideline(Frozen):
    """Which guideline this is the table of."""

    id: str
    title: str
    version: str
    task: str
    unit: str
    media: str
    language: str | None
    owners: tuple[str, ...]
    status: str | None


class Table(Frozen):
    """A guideline that was proved sound, as data.

    `digest` is the SHA-256 of what the guideline's statements mean, so it stays when only wording
    changes; `checksum` that of all the rest of this document. `cases` counts the cases that can
    occur, null where they are too many. `settings` are those that the build fixed.
    """

    format: Literal["rubricc.table/1"] = FORMAT
    guideline: Guideline
    digest: Digest
    checksum: Digest
    cases: Count | None
    settings: dict[str, str]
    signals: tuple[Signal, ...]
    columns: tuple[Column, ...]
    definitions: tuple[Definition, ...]
    facts: tuple[Fact, ...]
    queues: tuple[Queue, ...]
    guarantees: tuple[Guarantee, ...]
    decisions: tuple[Decision, ...]
