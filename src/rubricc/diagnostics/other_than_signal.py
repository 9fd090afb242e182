"""A name that is no signal, where one must stand."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample_guidelines import TWO_DECISIONS

OTHER_THAN_SIGNAL = Entry(
    code="RB243",
    name="other-than-signal",
    severity=Severity.ERROR,
    title="A name that is no signal, where one must stand",
    message="`{name}` is {kind}, and here {what} must stand",
    why="Examples give values to signals; what is defined or decided follows from them.",
    bad=TWO_DECISIONS.replace(
        "**R2**, **T2**: not `problem`", "**R2**, **T2**: `label` is `other`"
    ),
    good=TWO_DECISIONS,
)
