"""A guarantee that does not hold."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

GUARANTEE_BROKEN = Entry(
    code="RB306",
    name="guarantee-broken",
    severity=Severity.ERROR,
    title="A guarantee that does not hold",
    message="{problem}",
    why=(
        "A guarantee is proved over every case, so that no later edit breaks the promise unseen. "
        "Here some case breaks it."
    ),
    bad=GUIDELINE + "\n## Guarantees\n\n- never `complaint` when `problem`.\n",
    good=GUIDELINE + "\n## Guarantees\n\n- never `other` when `problem`.\n",
)
