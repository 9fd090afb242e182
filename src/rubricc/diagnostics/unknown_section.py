"""A section whose order does not count."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

UNKNOWN_SECTION = Entry(
    code="RB245",
    name="unknown-section",
    severity=Severity.ERROR,
    title="A section whose order does not count",
    message="`{section}` is no section of clauses",
    why="Clauses stand under Gates, Rules and Edge cases.",
    bad=GUIDELINE + "\n## Priority\n\n- earlier over later in Labels.\n",
    good=GUIDELINE + "\n## Priority\n\n- earlier over later in Rules.\n",
)
