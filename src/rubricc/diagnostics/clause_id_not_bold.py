"""A clause id that is not in bold."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

CLAUSE_ID_NOT_BOLD = Entry(
    code="RB104",
    name="clause-id-not-bold",
    severity=Severity.ERROR,
    title="A clause id that is not in bold",
    message="the clause id `{id}` is not in bold",
    why=(
        "Explanations, tables and examples point at clauses by their ids. Bold lets a "
        "reader find the one they were pointed to."
    ),
    bad=GUIDELINE.replace(
        "- **R1** `complaint`",
        "- R1 `complaint`",
    ),
    good=GUIDELINE,
)
