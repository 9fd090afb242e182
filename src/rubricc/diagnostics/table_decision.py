"""A table for another decision than its section."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample_guidelines import REQUEST, TABLE

TABLE_DECISION = Entry(
    code="RB238",
    name="table-decision",
    severity=Severity.ERROR,
    title="A table for another decision than its section",
    message="the outcomes of this table are headed `{column}`, and its section is for {decisions}",
    why=(
        "A table stands under a heading for one decision, and the column of its outcomes is "
        "headed by the name of that decision."
    ),
    bad=REQUEST.replace(
        "- **R1** `task` when `request` is `action`.\n- **R2** `other` otherwise.\n",
        TABLE.replace("label |", "tone  |"),
    ),
    good=REQUEST.replace(
        "- **R1** `task` when `request` is `action`.\n- **R2** `other` otherwise.\n", TABLE
    ),
)
