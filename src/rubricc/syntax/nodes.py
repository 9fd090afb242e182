"""The syntax tree: every statement of the language as written, names not yet looked up."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from rubricc.blocks import Field
from rubricc.source import Source, Span

# ---- names and values ------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Name:
    """An identifier as written, without its backticks or bold."""

    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Number:
    """A number as written, in backticks or bare."""

    value: Decimal
    text: str
    span: Span


Value = Name | Number
"""A value of a signal or an outcome; `` `4` `` and 4 are the same number."""


class Side(StrEnum):
    """Which response of a pair a condition looks at."""

    A = "A"
    B = "B"
    EITHER = "either response"
    BOTH = "both responses"
    NEITHER = "neither response"
    ONE = "one response"


# ---- conditions ------------------------------------------------------------------------------


class Relation(StrEnum):
    """How a comparison relates a name to its operands; the value is the author's wording."""

    IS = "is"
    IS_NOT = "is not"
    ONE_OF = "is one of"
    AT_LEAST = "is at least"
    AT_MOST = "is at most"
    MORE_THAN = "is more than"
    LESS_THAN = "is less than"
    BETWEEN = "is between"
    INCLUDES = "includes"


class Quantity(StrEnum):
    """How many of a list must hold."""

    AT_LEAST = "at least"
    AT_MOST = "at most"
    EXACTLY = "exactly"
    ALL = "all of"
    ANY = "any of"
    NONE = "none of"


class State(StrEnum):
    """What a signal or decision may be instead of having a value."""

    NONE = "none"
    UNKNOWN = "unknown"
    FLAGGED = "flagged"
    NOT_APPLICABLE = "not applicable"


@dataclass(frozen=True, slots=True)
class Holds:
    """`` `praise` ``: a yes/no signal, a definition; `` `x` of A `` for a response."""

    name: Name
    side: Side | None
    span: Span


@dataclass(frozen=True, slots=True)
class Comparison:
    """`` `request` is `action` `` and its kin; BETWEEN has two operands, ONE_OF one or more.

    An operand may name another signal of the same scale: which it is, the model settles.
    """

    name: Name
    side: Side | None
    relation: Relation
    operands: tuple[Value, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class IncludesCount:
    """`` `topic` includes at least 2 of `a`, `b`, `c` ``; `count` is None for all, any and none."""

    name: Name
    side: Side | None
    quantity: Quantity
    count: int | None
    members: tuple[Value, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class IsState:
    """`` `topic` is none ``, `` `spo2` is unknown ``, `` `severity` is flagged ``, `… is not applicable`."""

    name: Name
    side: Side | None
    state: State
    span: Span


@dataclass(frozen=True, slots=True)
class CountOf:
    """`` at least 2 of `a`, `b`, `c` ``; `count` is None for all, any and none."""

    quantity: Quantity
    count: int | None
    members: tuple[Holds, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class All:
    """Conditions joined by `and`, flat."""

    parts: tuple["Condition", ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Any:
    """Conditions joined by `or`, flat."""

    parts: tuple["Condition", ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Not:
    """`not` before one condition."""

    part: "Condition"
    span: Span


Condition = Holds | Comparison | IncludesCount | IsState | CountOf | All | Any | Not

# ---- signals, definitions, facts ---------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class YesNo:
    """`yes or no`."""


@dataclass(frozen=True, slots=True)
class Choice:
    """`` `a`, `b` or `c` ``: exactly one, unordered."""

    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Scale:
    """`` `low` < `medium` < `high` ``: exactly one, ordered."""

    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Numeric:
    """`0 to 5`, `0 or more` (high None), `number from 0 to 100` (whole False), each `or unknown`."""

    low: Number
    high: Number | None
    whole: bool
    may_be_unknown: bool


@dataclass(frozen=True, slots=True)
class AnyOf:
    """`` any of `a`, `b`, `c` ``: a set."""

    values: tuple[Value, ...]


Domain = YesNo | Choice | Scale | Numeric | AnyOf


@dataclass(frozen=True, slots=True)
class Flag:
    """`flag` or `` flag for `queue` ``."""

    queue: Name | None
    span: Span


@dataclass(frozen=True, slots=True)
class Phrases:
    """`` - `yes`: "the screen is gorgeous"; "so kind" ``: fragments that show one value."""

    value: Value
    texts: tuple[str, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class SignalStatement:
    """A signal or a setting, with its details."""

    name: Name
    of_each_response: bool
    domain: Domain
    usually: Value | None
    description: str
    ask: str | None
    only_when: Condition | None
    if_unsure: Value | Flag | None
    notes: tuple[str, ...]
    formerly: tuple[Name, ...]
    phrases: tuple[Phrases, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class DefinitionStatement:
    """`` - `mixed` means `praise` and `problem`. ``."""

    name: Name
    condition: Condition
    notes: tuple[str, ...]
    formerly: tuple[Name, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Requires:
    """`` - `sarcastic` requires `praise`. ``."""

    left: Condition
    right: Condition
    span: Span


@dataclass(frozen=True, slots=True)
class Excludes:
    """`` - `a` excludes `b`. ``."""

    left: Condition
    right: Condition
    span: Span


@dataclass(frozen=True, slots=True)
class NeverTogether:
    """`` - never `a` and `b`. ``."""

    condition: Condition
    span: Span


Fact = Requires | Excludes | NeverTogether

# ---- outcomes of decisions ---------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class LabelStatement:
    """A label or a level of a scale, with the labels nested under it."""

    name: Value
    description: str
    requires: tuple[Value, ...]
    excludes: tuple[Value, ...]
    notes: tuple[str, ...]
    formerly: tuple[Name, ...]
    children: tuple["LabelStatement", ...]
    span: Span


@dataclass(frozen=True, slots=True)
class QueueStatement:
    """`` - `tone`: A native speaker reads the message again. ``."""

    name: Name
    description: str
    notes: tuple[str, ...]
    formerly: tuple[Name, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Preference:
    """One step of a criterion: `` better with `x` ``, `` without `x` ``, `` with higher `x` ``, `` with lower `x` ``."""

    wording: str
    """`with`, `without`, `with higher` or `with lower`."""
    signal: Name
    span: Span


@dataclass(frozen=True, slots=True)
class CriterionStatement:
    """`` 1. `accuracy`: better without `fabricates`, because … ``; `steps` are chained by `then`."""

    name: Name
    steps: tuple[Preference, ...]
    rationale: str | None
    notes: tuple[str, ...]
    formerly: tuple[Name, ...]
    span: Span


# ---- clauses -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Give:
    """An outcome, or several that are accepted alike (`` `a` or `b` ``)."""

    values: tuple[Value, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class NotApplicable:
    """`not applicable`."""

    span: Span


@dataclass(frozen=True, slots=True)
class RuleOut:
    """`` not `toxic` ``, where several labels may hold."""

    label: Value
    span: Span


@dataclass(frozen=True, slots=True)
class Bound:
    """`` at most `2` `` (a cap) or `` at least `3` `` (a floor)."""

    is_cap: bool
    level: Value
    span: Span


@dataclass(frozen=True, slots=True)
class Step:
    """`one level lower` is -1, `two levels higher` is +2."""

    levels: int
    span: Span


@dataclass(frozen=True, slots=True)
class SameAs:
    """`` the same as `base` ``."""

    decision: Name
    span: Span


@dataclass(frozen=True, slots=True)
class Extreme:
    """`` the lowest of `a`, `b` `` or `the highest of …`."""

    is_lowest: bool
    decisions: tuple[Name, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Points:
    """`5 points`, `` 0.1 points for each `commas` ``."""

    amount: Number
    for_each: Name | None
    span: Span


@dataclass(frozen=True, slots=True)
class BetterOn:
    """`` the better on `accuracy` ``."""

    criterion: Name
    span: Span


@dataclass(frozen=True, slots=True)
class ResponseWith:
    """`` the response with `x` `` or `` the response without `x` ``."""

    signal: Name
    is_without: bool
    span: Span


Effect = (
    Give
    | Flag
    | NotApplicable
    | RuleOut
    | Bound
    | Step
    | SameAs
    | Extreme
    | Points
    | BetterOn
    | ResponseWith
)


@dataclass(frozen=True, slots=True)
class Allow:
    """`` allow: `warning-name`, because … ``."""

    name: Name
    rationale: str
    span: Span


@dataclass(frozen=True, slots=True)
class ClauseStatement:
    """A clause and the exceptions nested in it. `span` covers the statement, not its details."""

    id: Name
    effect: Effect
    when: Condition | None
    unless: Condition | None
    is_otherwise: bool
    rationale: str | None
    notes: tuple[str, ...]
    formerly: tuple[Name, ...]
    allows: tuple[Allow, ...]
    exceptions: tuple["ClauseStatement", ...]
    span: Span


# ---- tables ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class CellAny:
    """`-` or nothing: any value."""


@dataclass(frozen=True, slots=True)
class CellValues:
    """A value, `` a or b ``, `` not a ``, `` not a or b ``."""

    values: tuple[Value, ...]
    is_negated: bool


@dataclass(frozen=True, slots=True)
class CellCompare:
    """`at least x`, `at most x`, `more than x`, `less than x`, `2 to 4` (BETWEEN)."""

    relation: Relation
    operands: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class CellState:
    """`unknown`, or `none` for a set."""

    state: State


@dataclass(frozen=True, slots=True)
class CellIncludes:
    """`any of a, b` (or `all of`, `none of`) for a set."""

    quantity: Quantity
    members: tuple[Value, ...]


CellTest = CellAny | CellValues | CellCompare | CellState | CellIncludes


@dataclass(frozen=True, slots=True)
class Cell:
    """A test in the column of a signal."""

    test: CellTest
    span: Span


@dataclass(frozen=True, slots=True)
class Row:
    """A row: its id as written (None: to be made), a cell per signal column, what it gives and why."""

    id: Name | None
    cells: tuple[Cell, ...]
    effect: Effect
    rationale: str | None
    span: Span


@dataclass(frozen=True, slots=True)
class TableStatement:
    """A block of clauses. `name` is the slug that rows without an id are called after, with their number."""

    name: str
    signals: tuple[Name, ...]
    outcome: Name
    rows: tuple[Row, ...]
    origin: str | None
    """The CSV file that the rows came from, as the author wrote it, else None."""
    span: Span


# ---- priority ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ClauseOrder:
    """`**E2** over **E1** over **R3**`: each beats those after it."""

    clauses: tuple[Name, ...]
    rationale: str | None
    span: Span


@dataclass(frozen=True, slots=True)
class LabelOrder:
    """`` `complaint` over `question` over flag ``: each outcome drops those after it."""

    outcomes: tuple[Value | Flag, ...]
    rationale: str | None
    span: Span


@dataclass(frozen=True, slots=True)
class DocumentOrder:
    """`earlier over later`, or `earlier over later in Rules`; `section` is None for every section."""

    section: str | None
    rationale: str | None
    span: Span


PriorityStatement = ClauseOrder | LabelOrder | DocumentOrder

# ---- examples and guarantees -------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Expected:
    """What an example says a decision gives (None: the one decision of the section).

    `values` are the labels, levels or the number; several are accepted alike if `is_choice`, else
    they are the set of labels that hold (empty: none). `state` is FLAGGED or NOT_APPLICABLE.
    """

    decision: Name | None
    values: tuple[Value, ...]
    is_choice: bool
    state: State | None
    queue: Name | None
    span: Span


@dataclass(frozen=True, slots=True)
class Assignment:
    """`` `praise` ``, `` not `praise` ``, `` `request` is `action` ``, `` `topic` includes `a` ``, `is unknown`."""

    name: Name
    side: Side | None
    values: tuple[Value, ...]
    """One value; several for a set; for `not` a yes/no signal the name `no`."""
    is_unknown: bool
    span: Span


@dataclass(frozen=True, slots=True)
class ExampleStatement:
    """An example. `texts` maps "" to the text, or A, B and prompt to those of a pair."""

    id: Name | None
    texts: tuple[tuple[str, str], ...]
    expected: tuple[Expected, ...]
    by: tuple[Name, ...]
    assignments: tuple[Assignment, ...]
    notes: tuple[str, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class OutcomeTest:
    """The OUTCOME of a guarantee: a value, `` at least `3` ``, `flagged`, `not applicable`, of a decision."""

    decision: Name | None
    relation: Relation
    values: tuple[Value, ...]
    state: State | None
    span: Span


@dataclass(frozen=True, slots=True)
class NeverAlways:
    """`never OUTCOME when CONDITION`, `always OUTCOME when CONDITION`."""

    is_never: bool
    outcome: OutcomeTest
    when: Condition | None
    rationale: str | None
    span: Span


@dataclass(frozen=True, slots=True)
class Monotone:
    """`` `label` never falls when `exploitation` rises `` (or never rises; or when it falls)."""

    decision: Name
    never_falls: bool
    signal: Name
    when_rises: bool
    rationale: str | None
    span: Span


@dataclass(frozen=True, slots=True)
class Independent:
    """`` `label` does not depend on `market` ``."""

    decision: Name
    signal: Name
    rationale: str | None
    span: Span


GuaranteeStatement = NeverAlways | Monotone | Independent

# ---- scenarios ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Fragment:
    """`` - `problem` `yes`: "the courier left it in the rain" ``."""

    signal: Name
    value: Value
    texts: tuple[str, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class ScenarioStatement:
    """A level-3 heading under Scenarios with the fragments that fit together."""

    title: Name
    fragments: tuple[Fragment, ...]
    parts: tuple[tuple[str, tuple[str, ...]], ...]
    """`opener`, `closer`, `prompt`, `source`, `base` → their texts."""
    span: Span


# ---- the tree ----------------------------------------------------------------------------------


class SectionKind(StrEnum):
    """The sections that hold statements; the value is the heading's first words."""

    SETTINGS = "Settings"
    SIGNALS = "Signals"
    DEFINITIONS = "Definitions"
    FACTS = "Facts"
    LABELS = "Labels"
    SCALE = "Scale"
    CRITERIA = "Criteria"
    SCORE = "Score"
    QUEUES = "Queues"
    GATES = "Gates"
    RULES = "Rules"
    EDGE_CASES = "Edge cases"
    PRIORITY = "Priority"
    EXAMPLES = "Examples"
    SCENARIOS = "Scenarios"
    GUARANTEES = "Guarantees"


Statement = (
    SignalStatement
    | DefinitionStatement
    | Fact
    | LabelStatement
    | QueueStatement
    | CriterionStatement
    | ClauseStatement
    | TableStatement
    | PriorityStatement
    | ExampleStatement
    | GuaranteeStatement
    | ScenarioStatement
)


@dataclass(frozen=True, slots=True)
class SyntaxSection:
    """A section with its statements. `decisions` are those after `for`; empty: the default one."""

    kind: SectionKind
    decisions: tuple[Name, ...]
    choose_all: bool
    statements: tuple[Statement, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class SyntaxTree:
    """A guideline as written: its front matter and its sections, in source order."""

    source: Source
    fields: tuple[Field, ...]
    sections: tuple[SyntaxSection, ...]
