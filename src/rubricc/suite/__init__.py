"""Takes a guideline, gives its misreadings, where each tells, and the cases that tell them apart.

Promises: of the misreadings of `Kind` every one, each with its exact set of cases; a suite that
lets none of them through that makes a difference. Nothing is sampled: same input, same suite.
"""

from rubricc.suite.adding import Addition, Report, add
from rubricc.suite.choosing import choose
from rubricc.suite.covers import fewest
from rubricc.suite.from_meaning import said_in, tell_apart
from rubricc.suite.keeping import Former, Lost, Renewed, renew
from rubricc.suite.misreadings import KINDS, misreadings
from rubricc.suite.nodes import Difference, Kind, Misreading, Suite, Telling, Vector
from rubricc.suite.tuples import TooManyTuplesError

__all__ = [
    "KINDS",
    "Addition",
    "Difference",
    "Former",
    "Kind",
    "Lost",
    "Misreading",
    "Renewed",
    "Report",
    "Suite",
    "Telling",
    "TooManyTuplesError",
    "Vector",
    "add",
    "choose",
    "fewest",
    "misreadings",
    "renew",
    "said_in",
    "tell_apart",
]
