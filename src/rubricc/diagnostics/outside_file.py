"""A file outside of the guideline's folder."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

OUTSIDE_FILE = Entry(
    code="RB132",
    name="outside-file",
    severity=Severity.ERROR,
    title="A file outside of the guideline's folder",
    message="`{path}` is not in the guideline's folder or below",
    why=(
        "A guideline is complete in its folder: whoever copies it has everything, and it "
        "cannot read what is not its own."
    ),
    bad=GUIDELINE.replace(
        "- **R1** `complaint` when `problem`.\n",
        "- from `../rows.csv`.\n",
    ),
    good=GUIDELINE,
)
