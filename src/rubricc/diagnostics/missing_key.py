"""A key that the front matter lacks."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

MISSING_KEY = Entry(
    code="RB202",
    name="missing-key",
    severity=Severity.ERROR,
    title="A key that the front matter lacks",
    message="the front matter does not say `{key}`",
    why=(
        "What is decided, of what, and in which version is told by these keys; tables and "
        "releases carry them."
    ),
    bad=GUIDELINE.replace("version: 1.0.0\n", ""),
    good=GUIDELINE,
)
