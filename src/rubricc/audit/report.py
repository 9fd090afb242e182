"""What an audit tells. To know these loads neither Polars nor NumPy."""

from fractions import Fraction
from typing import Literal

from rubricc.audit.agreement.nodes import Agreement
from rubricc.records import record
from rubricc.table import Table


@record
class Spot:
    """Where an annotation stands, of which item and by whom."""

    file: str
    row: int
    item: str
    annotator: str


@record
class Finding:
    """Something wrong, `count` times; an error is one for sure, a warning may be meant so."""

    name: str
    severity: Literal["error", "warning"]
    message: str
    count: int
    places: tuple[Spot, ...] = ()


@record
class Source:
    """A file that was read: its name, its format, its records, and how many cannot be read."""

    file: str
    format: str
    records: int
    bad: int


@record
class Counts:
    """What was read: annotations (an item by an annotator), items, those of gold and of attention,
    annotators, and those of them that are models."""

    annotations: int
    items: int
    gold: int
    attention: int
    annotators: tuple[str, ...]
    models: tuple[str, ...]


@record
class ClauseReport:
    """What became of the annotations that a clause decides: `applied` do not follow from their own
    ticks, `seen` follow from ticks that differ from the known case and lead elsewhere, `other` are
    not what the known case comes to, and nothing was ticked. `instead` are the labels that stand
    there most often, with how often."""

    decision: str
    clause: str
    decided: int
    applied: int
    seen: int
    other: int
    instead: tuple[tuple[str, int], ...]
    places: tuple[Spot, ...]

    @property
    def wrong(self) -> int:
        """All that are not as the clause says."""
        return self.applied + self.seen + self.other


@record
class Misseen:
    """A signal that was ticked otherwise than the known case has it, `count` times of `of`; the
    most frequent ones as known, ticked and how often."""

    signal: str
    count: int
    of: int
    instead: tuple[tuple[str, str, int], ...]


@record
class AgainstRules:
    """Answers that could be judged, those that are not as the rules say, by clause with the most
    first, and the signals that were seen otherwise."""

    judged: int
    applied: int
    seen: int
    other: int
    clauses: tuple[ClauseReport, ...]
    signals: tuple[Misseen, ...]


@record
class Split:
    """One case that got several labels: its signals, and the labels with how often and by how many
    annotators each was given, the most frequent first. `annotator` is who did so alone; "" where
    several did."""

    decision: str
    annotator: str
    case: tuple[tuple[str, str], ...]
    labels: tuple[tuple[str, int, int], ...]
    places: tuple[Spot, ...]

    @property
    def odd(self) -> int:
        """How many answers are not the most frequent one."""
        return sum(count for _, count, _ in self.labels[1:])


@record
class Consistency:
    """Cases that got several labels, those with the most odd answers first: of one annotator, and
    between annotators each of whom may be consistent. `own` and `between` count all of them, the
    lists hold the first."""

    own: int
    between: int
    by_annotator: tuple[tuple[str, int], ...]
    own_splits: tuple[Split, ...]
    between_splits: tuple[Split, ...]


@record
class Missed:
    """A known answer that was missed."""

    place: Spot
    control: str
    given: str
    right: str


@record
class GoldScore:
    """An annotator's answers to decisions on gold, and to checks of attention: how many are right,
    of how many, and the first that are not."""

    annotator: str
    right: int
    of: int
    attention_right: int
    attention_of: int
    missed: tuple[Missed, ...]


@record
class Habit:
    """An annotator's answers and how many of them are flags; `flags` is a verdict where Fisher's
    exact test against all others says so, `chance` what it reckons. `seconds` is the median time of
    an item, `hurried` how many of `timed` annotations took less than a quarter of the median of
    all."""

    annotator: str
    items: int
    answers: int
    flagged: int
    flags: Literal["too many", "too few"] | None
    chance: Fraction
    seconds: float | None
    timed: int
    hurried: int


@record
class ClauseMatch:
    """The items that a clause decides and that both answered: how many, on how many the model and
    most people agree, and, where the rules say what is right, how many of them each has right."""

    decision: str
    clause: str
    items: int
    same: int
    judged: int
    people_right: int
    model_right: int


@record
class ModelReport:
    """A model beside what most people say: on how many answers both agree, of how many; by clause,
    those first where most differ. `instead` are the most frequent differences: what people say,
    what the model says, how often."""

    model: str
    same: int
    of: int
    clauses: tuple[ClauseMatch, ...]
    instead: tuple[tuple[str, str, str, int], ...]


@record
class Twins:
    """Two items with nearly the same text, and what most annotators answered to each."""

    decision: str
    items: tuple[str, str]
    texts: tuple[str, str]
    labels: tuple[str, str]
    is_same_text: bool


@record
class TwinReport:
    """Items with nearly the same text and different labels: how many pairs, and the first of them;
    how many items have a text, and how many of these were not compared."""

    pairs: int
    listed: tuple[Twins, ...]
    items: int
    left_out: int


@record
class Audit:
    """Annotations against a guideline."""

    table: Table
    sources: tuple[Source, ...]
    counts: Counts
    findings: tuple[Finding, ...]
    gold: tuple[GoldScore, ...]
    rules: AgainstRules | None
    consistency: Consistency | None
    twins: TwinReport | None
    habits: tuple[Habit, ...]
    models: tuple[ModelReport, ...]
    agreement: Agreement
