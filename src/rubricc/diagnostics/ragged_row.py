"""A table row that does not fit its header."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

RAGGED_ROW = Entry(
    code="RB027",
    name="ragged-row",
    severity=Severity.ERROR,
    title="A row that does not fit its header",
    message="the row has {cells} cells, and the header has {header}",
    why=(
        "Markdown drops cells that are too many and adds empty ones where some are missing. "
        "A rule that loses a cell says something else; write `-` for a cell that does not matter."
    ),
    bad=GUIDELINE + "\n## Background\n\n| day | desk |\n| --- | --- |\n| Monday | A | B |\n",
    good=GUIDELINE + "\n## Background\n\n| day | desk |\n| --- | --- |\n| Monday | A and B |\n",
)
