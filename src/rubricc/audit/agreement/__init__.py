"""Takes the long frame, a table and what it rules; gives how far annotators agree, and where not.

Every coefficient is a function of how often each item counts. So the data themselves and a thousand
resamples of their items are reckoned by the same few matrix products.
"""

from rubricc.audit.agreement.answers import Level
from rubricc.audit.agreement.blame import Blame, Decided
from rubricc.audit.agreement.measuring import measure_agreement
from rubricc.audit.agreement.nodes import Agreement, Coefficients, DecisionAgreement, Part
from rubricc.audit.agreement.over_time import Moment, OverTime
from rubricc.audit.agreement.parting import Confusion, LabelPair
from rubricc.audit.agreement.people import Couple, Person
from rubricc.audit.agreement.resampling import Estimate, Undefined
from rubricc.audit.agreement.ruling import Ruled, ruled_by

__all__ = [
    "Agreement",
    "Blame",
    "Coefficients",
    "Confusion",
    "Couple",
    "Decided",
    "DecisionAgreement",
    "Estimate",
    "LabelPair",
    "Level",
    "Moment",
    "OverTime",
    "Part",
    "Person",
    "Ruled",
    "Undefined",
    "measure_agreement",
    "ruled_by",
]
