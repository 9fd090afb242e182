"""A clause without an id."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

MISSING_CLAUSE_ID = Entry(
    code="RB105",
    name="missing-clause-id",
    severity=Severity.ERROR,
    title="A clause without an id",
    message="the clause does not start with an id in bold",
    why=(
        "Every clause has an id, such as **R1**, so that an explanation can say which "
        "clause decided."
    ),
    bad=GUIDELINE.replace(
        "- **R1** `complaint`",
        "- `complaint`",
    ),
    good=GUIDELINE,
)
