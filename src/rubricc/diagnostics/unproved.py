"""What could not be proved within the budget."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

UNPROVED = Entry(
    code="RB321",
    name="unproved",
    severity=Severity.ERROR,
    title="What could not be proved",
    message="there are too many cases to prove {what}",
    why=(
        "A guideline with very many clauses and signals is proved case by case no longer, but by a "
        "solver, which cannot follow neighbouring cases, sums and long combinations of labels. "
        "What it could not prove may well hold, but nobody has shown it: split the guideline into "
        "decisions, or state as facts what cannot occur together."
    ),
    bad=GUIDELINE.replace("## Labels", "- `loud`: yes or no. The writer shouts.\n\n## Labels")
    + "\n## Guarantees\n\n- `label` does not depend on `loud`.\n",
    good=GUIDELINE,
)
