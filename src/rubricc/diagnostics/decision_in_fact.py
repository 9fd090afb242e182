"""A fact about a decision."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

DECISION_IN_FACT = Entry(
    code="RB227",
    name="decision-in-fact",
    severity=Severity.ERROR,
    title="A fact about a decision",
    message="{place} speaks of signals alone, and `{name}` {reason}",
    why="Facts say what annotators can meet, before anything is decided.",
    bad=GUIDELINE.replace("## Labels", "## Facts\n\n- never `label` is `other`.\n\n## Labels"),
    good=GUIDELINE,
)
