"""A section that could be for several decisions."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample_guidelines import TWO_DECISIONS

WHICH_DECISION = Entry(
    code="RB211",
    name="which-decision",
    severity=Severity.ERROR,
    title="A section that could be for several decisions",
    message="this does not say which decision it is for, and there are {decisions}",
    why=(
        "Where a guideline has several decisions and none of them is called `label`, each "
        "section and each example says which it is about."
    ),
    bad=TWO_DECISIONS.replace("## Labels\n", "## Labels for `kind`\n").replace("`label`", "`kind`"),
    good=TWO_DECISIONS.replace("## Labels\n", "## Labels for `kind`\n")
    .replace("`label`", "`kind`")
    .replace("## Rules\n", "## Rules for `kind`\n"),
)
