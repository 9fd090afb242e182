"""An example that names a signal that does not exist there."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample_guidelines import SOLVED

INAPPLICABLE_SIGNAL = Entry(
    code="RB241",
    name="inapplicable-signal",
    severity=Severity.ERROR,
    title="An example that names a signal that does not exist there",
    message="the example names {signal}, which exists only when {condition}",
    why="A signal with `only when` has no value elsewhere, so nothing can be said of it there.",
    bad=SOLVED.replace(": not `problem`.", ": not `problem`, `solved`."),
    good=SOLVED,
)
