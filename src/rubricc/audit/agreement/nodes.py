"""What is told of agreement."""

from rubricc.audit.agreement.answers import Level
from rubricc.audit.agreement.blame import Blame
from rubricc.audit.agreement.over_time import OverTime
from rubricc.audit.agreement.parting import Confusion, LabelPair
from rubricc.audit.agreement.people import Couple, Person
from rubricc.audit.agreement.resampling import Estimate
from rubricc.records import record


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
    """One label of a set, or whether a scale was answered at all (`flag`): yes or no."""

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
