"""A clause of another decision."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample_guidelines import TWO_DECISIONS

UNRELATED_CLAUSE = Entry(
    code="RB244",
    name="unrelated-clause",
    severity=Severity.ERROR,
    title="A clause of another decision",
    message="**{clause}** is a clause of {decisions}, which {others} is not about",
    why=(
        "Clauses compete within a decision, and an example cites the clauses that decide what"
        " it claims."
    ),
    bad=TWO_DECISIONS + "\n## Priority\n\n- **R1** over **T2**.\n",
    good=TWO_DECISIONS + "\n## Priority\n\n- **T1** over **T2**.\n",
)
