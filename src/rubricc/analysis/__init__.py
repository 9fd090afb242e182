"""Takes a meaning, gives what is wrong with it, each with the smallest case that shows it; and
explains a clause.

Promises: over every feasible case, exactly; nothing is sampled.
"""

from rubricc.analysis.checks import (
    PROSE_CHECKS,
    check,
    check_in_time,
    check_module,
    check_prose,
)
from rubricc.analysis.explained import Explained, Outside, Rival, Shown, explain_in
from rubricc.analysis.proving import CHECKS, EVERYTHING

__all__ = [
    "CHECKS",
    "EVERYTHING",
    "PROSE_CHECKS",
    "Explained",
    "Outside",
    "Rival",
    "Shown",
    "check",
    "check_in_time",
    "check_module",
    "check_prose",
    "explain_in",
]
