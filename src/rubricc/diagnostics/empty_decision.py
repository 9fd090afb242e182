"""A decision without outcomes."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import FRONT, GUIDELINE, SIGNALS

EMPTY_DECISION = Entry(
    code="RB233",
    name="empty-decision",
    severity=Severity.ERROR,
    title="A decision without outcomes",
    message="`{decision}` has no outcome to choose",
    why="A decision needs at least one outcome under its heading.",
    bad=FRONT + SIGNALS + "## Labels\n",
    good=GUIDELINE,
)
