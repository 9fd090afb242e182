"""A file to use that is not in the project."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE
from rubricc.diagnostics.sample_modules import FAILURES, using

OUTSIDE_MODULE = Entry(
    code="RB252",
    name="outside-module",
    severity=Severity.ERROR,
    title="A file to use that is not in the project",
    message="`{path}` leads out of the project",
    why=(
        "A project is complete in its folder: whoever copies it has everything, and it cannot "
        "read what is not its own."
    ),
    bad=using("../failures.md", GUIDELINE),
    good=using("shared/failures.md", GUIDELINE),
    files={"shared/failures.md": FAILURES},
)
