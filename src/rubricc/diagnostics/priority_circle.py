"""Priorities that run in a circle."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

PRIORITY_CIRCLE = Entry(
    code="RB303",
    name="priority-circle",
    severity=Severity.ERROR,
    title="Priorities that run in a circle",
    message="{problem}",
    why=(
        "If each of some clauses beats another, none is left to decide. "
        "Priority must come to an order in every case."
    ),
    bad=GUIDELINE.replace(
        "## Examples",
        "## Priority\n\n- **R1** over **R2**.\n- **R2** over **R1**.\n\n## Examples",
    ),
    good=GUIDELINE.replace("## Examples", "## Priority\n\n- **R1** over **R2**.\n\n## Examples"),
)
