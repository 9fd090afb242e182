"""A range in which nothing lies."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample_guidelines import STARS

EMPTY_RANGE = Entry(
    code="RB220",
    name="empty-range",
    severity=Severity.ERROR,
    title="A range in which nothing lies",
    message="nothing lies between {low} and {high}",
    why="The lower bound comes first.",
    bad=STARS.replace("is at least 4", "is between 5 and 4"),
    good=STARS.replace("is at least 4", "is between 4 and 5"),
)
