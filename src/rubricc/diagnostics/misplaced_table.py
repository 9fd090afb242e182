"""A table where no table can stand."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

MISPLACED_TABLE = Entry(
    code="RB128",
    name="misplaced-table",
    severity=Severity.ERROR,
    title="A table where no table can stand",
    message="a table stands under {section}, where it means nothing",
    why=(
        "A table is a block of clauses, a row each. It stands under Gates, Rules or Edge "
        "cases for one decision."
    ),
    bad=GUIDELINE.replace(
        "## Rules",
        "| problem | label |\n|---|---|\n| yes | complaint |\n\n## Rules",
    ),
    good=GUIDELINE,
)
