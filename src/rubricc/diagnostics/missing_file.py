"""A file that is not there."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

MISSING_FILE = Entry(
    code="RB131",
    name="missing-file",
    severity=Severity.ERROR,
    title="A file that is not there",
    message="no file `{path}` is in the guideline's folder",
    why=(
        "The rows of the table stand in a file of their own, which must be kept together "
        "with the guideline."
    ),
    bad=GUIDELINE.replace(
        "- **R1** `complaint` when `problem`.\n",
        "- from `row.csv`.\n",
    ),
    good=GUIDELINE.replace(
        "- **R1** `complaint` when `problem`.\n",
        "- from `rows.csv`.\n",
    ),
    files={"rows.csv": "id,problem,label\nR1,yes,complaint\n"},
)
