"""A value that a signal never has."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample_guidelines import REQUEST

UNKNOWN_VALUE = Entry(
    code="RB206",
    name="unknown-value",
    severity=Severity.ERROR,
    title="A value that a signal never has",
    message="`{value}` is no value of `{signal}`",
    why="A condition on a value that cannot occur would never hold, and nobody would notice.",
    bad=REQUEST.replace("when `request` is `action`", "when `request` is `acton`"),
    good=REQUEST,
)
