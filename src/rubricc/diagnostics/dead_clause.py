"""A clause that never decides."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

DEAD_CLAUSE = Entry(
    code="RB311",
    name="dead-clause",
    severity=Severity.ERROR,
    title="A clause that never decides",
    message="**{clause}** never decides, {reason}",
    why=(
        "A clause that never decides is still read, learned and argued about, "
        "and usually the author meant it to win somewhere."
    ),
    bad=GUIDELINE.replace(
        "- **R2** `other` otherwise.",
        "- **R2** `other` otherwise.\n- **R3** `complaint` when `problem` and not `problem`.",
    ),
    good=GUIDELINE,
)
