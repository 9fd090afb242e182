"""Two clauses that clash."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

CONFLICT = Entry(
    code="RB302",
    name="conflict",
    severity=Severity.ERROR,
    title="Two clauses that clash",
    message="**{one}** and **{other}** both apply {when}, and nothing says which wins{more}",
    why=(
        "Some people will go by the one clause and some by the other. "
        "A line under Priority, an exception or an edge case says which wins."
    ),
    bad=GUIDELINE.replace(
        "- **R2** `other` otherwise.",
        "- **R2** `other` when not `problem`.\n- **R3** `complaint` when not `problem`.",
    ),
    good=GUIDELINE,
)
