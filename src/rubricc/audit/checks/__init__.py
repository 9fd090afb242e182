"""Takes annotations, gives what is wrong with them whatever the rules say of each case."""

from collections.abc import Callable, Iterator

from rubricc.audit.checks.answers import find_unknown_controls, find_wrong_answers
from rubricc.audit.checks.combinations import find_impossible_outcomes, find_label_conflicts
from rubricc.audit.checks.completeness import find_missing_answers
from rubricc.audit.checks.repeats import find_lonely, find_nothing, find_repeats
from rubricc.audit.checks.versions import find_other_versions
from rubricc.audit.report import Finding
from rubricc.audit.work import Work

CHECKS: tuple[Callable[[Work], Iterator[Finding]], ...] = (
    find_nothing,
    find_other_versions,
    find_unknown_controls,
    find_wrong_answers,
    find_missing_answers,
    find_label_conflicts,
    find_impossible_outcomes,
    find_repeats,
    find_lonely,
)
"""What is always looked at, in the order in which it is told."""

__all__ = ["CHECKS"]
