"""Something that is said twice."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

SAID_TWICE = Entry(
    code="RB242",
    name="said-twice",
    severity=Severity.ERROR,
    title="Something that is said twice",
    message="`{name}` is given twice here",
    why="Of two values for one thing only one can be meant.",
    bad=GUIDELINE.replace(": not `problem`.", ": not `problem`, `problem`."),
    good=GUIDELINE,
)
