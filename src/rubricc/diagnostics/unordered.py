"""A comparison of what has no order."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample_guidelines import REQUEST

UNORDERED = Entry(
    code="RB214",
    name="unordered",
    severity=Severity.ERROR,
    title="A comparison of what has no order",
    message="`{name}` has no order, so `{relation}` says nothing of it",
    why=(
        "Scales, numbers and scores are ordered. The values of a choice and labels are not, "
        "in whatever order they are listed."
    ),
    bad=REQUEST.replace("when `request` is `action`", "when `request` is at least `action`"),
    good=REQUEST,
)
