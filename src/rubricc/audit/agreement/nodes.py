"""What is told of agreement. To know these loads no NumPy."""

from collections.abc import Mapping
from decimal import Decimal
from enum import StrEnum

from rubricc.records import record


class Level(StrEnum):
    """How far apart two different answers are."""

    NOMINAL = "nominal"
    """Different is different: labels."""
    ORDINAL = "ordinal"
    """By how many answers lie between them: levels of a scale, and the better of two responses."""
    INTERVAL = "interval"
    """By their difference, squared: scores."""
    SETS = "sets"
    """By what two sets of labels share (MASI, Passonneau 2006): choose all that apply."""


class Undefined(StrEnum):
    """Why a coefficient has no value."""

    NOBODY = "nobody answered"
    ALONE = "only one annotator answered"
    APART = "no item was answered by two annotators"
    ONE_ITEM = "only one item was answered by two annotators"
    ALIKE = "all answers are the same"
    NUMBERS = "numbers are no categories"
    SETS = "sets of labels are told label by label"
    TOO_MANY = "there are too many different answers"


@record
class Estimate:
    """A coefficient with the interval that holds 95 % of the resamples, or why it has no value."""

    value: float | None
    low: float | None = None
    high: float | None = None
    why: Undefined | None = None


@record
class Person:
    """An annotator against all others on the same items; `items` are those that others answered."""

    annotator: str
    items: int
    alpha: Estimate


@record
class Couple:
    """Two annotators by Cohen's kappa on the items that both answered."""

    annotators: tuple[str, str]
    items: int
    kappa: Estimate


@record
class LabelPair:
    """Two labels that were given to the same items: how much of all disagreement that is, and the
    alpha of the answers that are one of the two."""

    labels: tuple[str, str]
    share: Estimate
    alpha: Estimate


@record
class Confusion:
    """How often two annotators gave an item this and that, both ways; on the diagonal, the same.
    An item with m answers counts m in all (the coincidences of Krippendorff)."""

    labels: tuple[str, ...]
    counts: tuple[tuple[float, ...], ...]


@record
class Moment:
    """Some answers of a time against all others on the same items; `name` is a version, the number
    of a quarter of the sessions, or the day on which a period begins."""

    name: str
    answers: int
    alpha: Estimate


@record
class OverTime:
    """`versions` have alpha among the answers by that version; `fading` is what alpha loses from
    the first quarter of a session to the last."""

    versions: tuple[Moment, ...] = ()
    session: tuple[Moment, ...] = ()
    fading: Estimate | None = None
    periods: tuple[Moment, ...] = ()


@record
class Decided:
    """What the guideline comes to for an item, and the clauses that decide."""

    outcome: str
    clauses: tuple[str, ...]


@record
class Blame:
    """A clause: the items that it decides and several answered, how many of them were disputed,
    their share of all disagreement, and what alpha would gain by agreement on them. `instead` are
    the answers that were given beside the one that most gave, with how often."""

    clause: str
    items: int
    disputed: int
    share: Estimate
    gain: Estimate
    instead: tuple[tuple[str, str, int], ...]


@record
class Coefficients:
    """The same answers by each coefficient. `cohen` is the mean of all pairs of annotators (Light
    1971); of two, it is theirs."""

    alpha: Estimate
    fleiss: Estimate
    gwet: Estimate
    cohen: Estimate


@record
class Part:
    """One label of a set, or (`flag`) whether there is any answer: yes or no."""

    name: str
    by: Coefficients


@record
class DecisionAgreement:
    """How far annotators agree on one decision, and where not. `shared` items have several answers;
    `left_out` answers are none to this decision. `clauses` stand with the greatest gain first."""

    decision: str
    level: Level
    answers: int
    shared: int
    annotators: int
    left_out: int
    by: Coefficients
    parts: tuple[Part, ...]
    pairs: tuple[LabelPair, ...]
    people: tuple[Person, ...]
    couples: tuple[Couple, ...]
    times: OverTime
    clauses: tuple[Blame, ...]
    confusion: Confusion | None


@record
class Agreement:
    """Agreement on all decisions; `overall` is the mean of their alphas, weighed by how many
    answers each has."""

    overall: Estimate
    decisions: tuple[DecisionAgreement, ...]
    items: int
    resamples: int


@record
class Shortfall:
    """A decision whose alpha is less than asked, or cannot be told: the annotators below that, and
    the clauses and pairs of labels on which most is lost."""

    decision: str
    alpha: Estimate
    least: Decimal
    people: tuple[Person, ...]
    clauses: tuple[Blame, ...]
    pairs: tuple[LabelPair, ...]


Ruled = Mapping[str, Mapping[str, Decided]]
"""By item and decision, what the guideline comes to."""
