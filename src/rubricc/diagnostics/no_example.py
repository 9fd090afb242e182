"""A clause that no example shows."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

NO_EXAMPLE = Entry(
    code="RB315",
    name="no-example",
    severity=Severity.WARNING,
    title="A clause that no example shows",
    message="no example shows {clauses}",
    why=(
        "Most people learn a guideline from its examples. "
        "A clause without one is the clause that is skimmed."
    ),
    bad=GUIDELINE.replace('- "Hello." is `other` by **R2**: not `problem`.\n', ""),
    good=GUIDELINE,
)
