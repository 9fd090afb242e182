"""A file to use that is not there."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE
from rubricc.diagnostics.sample_modules import FAILURES, using

MISSING_MODULE = Entry(
    code="RB251",
    name="missing-module",
    severity=Severity.ERROR,
    title="A file to use that is not there",
    message="this project has no file `{path}` to use",
    why=(
        "The names of a file under `uses:` are part of the guideline, which means nothing "
        "without them. A path counts from the file that names it."
    ),
    bad=using("failure.md", GUIDELINE),
    good=using("failures.md", GUIDELINE),
    files={"failures.md": FAILURES},
)
