"""A table cell that its column does not allow."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample_guidelines import REQUEST, TABLE

WRONG_CELL = Entry(
    code="RB237",
    name="wrong-cell",
    severity=Severity.ERROR,
    title="A table cell that its column does not allow",
    message="row {row}, column `{column}`: {problem}",
    why=(
        "Each cell tests the signal that heads its column, or gives an outcome of the "
        "decision that heads it."
    ),
    bad=REQUEST.replace(
        "- **R1** `task` when `request` is `action`.\n- **R2** `other` otherwise.\n",
        TABLE.replace("| action", "| acts  "),
    ),
    good=REQUEST.replace(
        "- **R1** `task` when `request` is `action`.\n- **R2** `other` otherwise.\n", TABLE
    ),
)
