"""A decision that depends on itself."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample_guidelines import TWO_DECISIONS

DECISION_CIRCLE = Entry(
    code="RB229",
    name="decision-circle",
    severity=Severity.ERROR,
    title="A decision that depends on itself",
    message="the decision `{name}` depends on itself: {circle}",
    why="Decisions are made one after the other, each from those before it.",
    bad=TWO_DECISIONS.replace("when `problem`", "when `problem` and `tone` is `harsh`"),
    good=TWO_DECISIONS,
)
