"""A signal that changes nothing."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

UNUSED_SIGNAL = Entry(
    code="RB314",
    name="unused-signal",
    severity=Severity.WARNING,
    title="A signal that changes nothing",
    message="no outcome depends on `{signal}`",
    why=(
        "Whatever is asked costs time on every item. "
        "A signal that no outcome depends on is asked for nothing."
    ),
    bad=GUIDELINE.replace("## Labels", "- `angry`: yes or no. The writer is cross.\n\n## Labels"),
    good=GUIDELINE,
)
