"""Facts that exclude every case."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

IMPOSSIBLE_FACTS = Entry(
    code="RB304",
    name="impossible-facts",
    severity=Severity.ERROR,
    title="Facts that exclude every case",
    message="the facts leave no case: together with what the signals need they exclude everything",
    why=(
        "Facts say what cannot occur. "
        "If nothing at all can occur, every other check would pass for nothing."
    ),
    bad=GUIDELINE.replace(
        "## Labels", "## Facts\n\n- never `problem`.\n- never not `problem`.\n\n## Labels"
    ),
    good=GUIDELINE.replace(
        "## Labels", "## Facts\n\n- never `problem` and not `problem`.\n\n## Labels"
    ),
)
