"""An example that the rules contradict."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

EXAMPLE_MISMATCH = Entry(
    code="RB305",
    name="example-mismatch",
    severity=Severity.ERROR,
    title="An example that the rules contradict",
    message="{problem}",
    why=(
        "Annotators learn from examples first and from clauses second. "
        "An example that says otherwise than the clauses teaches the wrong rule."
    ),
    bad=GUIDELINE.replace("is `complaint` by **R1**", "is `other`"),
    good=GUIDELINE,
)
