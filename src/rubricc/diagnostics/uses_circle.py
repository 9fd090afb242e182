"""A file that uses itself."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE
from rubricc.diagnostics.sample_modules import FAILURES, using

USES_CIRCLE = Entry(
    code="RB250",
    name="uses-circle",
    severity=Severity.ERROR,
    title="A file that uses itself",
    message="`{path}` uses itself: {circle}",
    why=(
        "A file takes over the names of those it uses, so each must be complete before the "
        "next: in a circle, none comes first."
    ),
    bad=using("circle.md", GUIDELINE),
    good=using("failures.md", GUIDELINE),
    files={
        "circle.md": using("guideline.md", FAILURES),
        "failures.md": FAILURES,
    },
)
