"""Takes annotations, gives what is wrong with them whatever the rules say of each case."""

from collections.abc import Callable, Iterator

from rubricc.audit.checks.answers import find_unknown_controls, find_wrong_answers
from rubricc.audit.checks.combinations import find_impossible_outcomes, find_label_conflicts
from rubricc.audit.checks.completeness import find_missing_answers
from rubricc.audit.checks.repeats import find_lonely, find_nothing, find_repeats
from rubricc.audit.checks.versions import find_mixed_versions, find_other_versions
from rubricc.audit.findings import Seen
from rubricc.audit.whole import Whole
from rubricc.audit.work import Work

OfItems = Callable[[Work], Iterator[Seen]]
"""What sees what is wrong with the annotations of some items."""
OfAll = Callable[[Whole], Iterator[Seen]]
"""What sees what is wrong with all annotations, by their numbers."""

CHECKS: tuple[tuple[OfItems | None, OfAll | None], ...] = (
    (None, find_nothing),
    (find_other_versions, find_mixed_versions),
    (find_unknown_controls, None),
    (find_wrong_answers, None),
    (find_missing_answers, None),
    (find_label_conflicts, None),
    (find_impossible_outcomes, None),
    (find_repeats, None),
    (None, find_lonely),
)
"""What is always looked at, in the order in which it is told."""

__all__ = ["CHECKS"]
