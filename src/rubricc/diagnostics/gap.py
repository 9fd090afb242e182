"""A case that no clause decides."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

GAP = Entry(
    code="RB301",
    name="gap",
    severity=Severity.ERROR,
    title="A case that no clause decides",
    message="no clause says what `{decision}` is {when}",
    why=(
        "Whoever meets such a case has to guess, and two people guess differently. "
        "Write the clause that you would tell them by word of mouth, or an `otherwise`."
    ),
    bad=GUIDELINE.replace("- **R2** `other` otherwise.\n", "").replace(
        "is `other` by **R2**: not", "is `complaint`:"
    ),
    good=GUIDELINE,
)
