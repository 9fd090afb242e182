"""A clause that does not exist."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

UNKNOWN_CLAUSE = Entry(
    code="RB209",
    name="unknown-clause",
    severity=Severity.ERROR,
    title="A clause that does not exist",
    message="there is no clause **{clause}**",
    why=(
        "Priority and examples point at clauses by their ids, so that they follow a clause "
        "wherever it moves."
    ),
    bad=GUIDELINE.replace("by **R2**", "by **R3**"),
    good=GUIDELINE,
)
