"""Decisions that do not share their levels."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample_guidelines import LEVELS

DIFFERENT_LEVELS = Entry(
    code="RB236",
    name="different-levels",
    severity=Severity.ERROR,
    title="Decisions that do not share their levels",
    message="`{other}` does not have the levels of `{decision}`",
    why=(
        "A level is taken over from another decision only where both have the same levels in "
        "the same order."
    ),
    bad=LEVELS.replace("- `low`: Nothing much.", "- `none`: Nothing.\n- `low`: Nothing much."),
    good=LEVELS,
)
