"""A CSV file that cannot be read."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

BAD_CSV = Entry(
    code="RB133",
    name="bad-csv",
    severity=Severity.ERROR,
    title="A CSV file that cannot be read",
    message="{problem}",
    why=(
        "A file of rows is read as text, as it is: every row has a cell for every column "
        "of the first line."
    ),
    bad=GUIDELINE.replace(
        "- **R1** `complaint` when `problem`.\n",
        "- from `short.csv`.\n",
    ),
    good=GUIDELINE.replace(
        "- **R1** `complaint` when `problem`.\n",
        "- from `rows.csv`.\n",
    ),
    files={
        "rows.csv": "id,problem,label\nR1,yes,complaint\n",
        "short.csv": "id,problem,label\nR1,yes\n",
    },
)
