"""A decision that is not declared."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample_guidelines import TWO_DECISIONS

UNKNOWN_DECISION = Entry(
    code="RB210",
    name="unknown-decision",
    severity=Severity.ERROR,
    title="A decision that is not declared",
    message="there is no decision `{decision}`",
    why=(
        "A heading that ends in `for` names the decisions that its section is about; Labels, "
        "Scale, Criteria and Score declare them."
    ),
    bad=TWO_DECISIONS.replace("## Rules for `tone`", "## Rules for `tones`"),
    good=TWO_DECISIONS,
)
