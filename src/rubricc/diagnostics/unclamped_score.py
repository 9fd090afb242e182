"""A score that grows without end in some case."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import FRONT
from rubricc.diagnostics.sample_scores import MISSING_COMMAS

UNCLAMPED_SCORE = Entry(
    code="RB320",
    name="unclamped-score",
    severity=Severity.ERROR,
    title="A score that grows without end in some case",
    message="nothing stops `{decision}`, which {moves} with `{signal}`, {when}",
    why=(
        "A clamp stops a score only where its condition holds. Where none does, there is a "
        "higher score for every higher number, and what is endless cannot be listed or tested."
    ),
    bad=FRONT + MISSING_COMMAS.replace("at most 5.", "at most 5 when `jokes` is less than 9."),
    good=FRONT + MISSING_COMMAS,
)
