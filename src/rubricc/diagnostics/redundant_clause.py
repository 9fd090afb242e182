"""A clause that could go."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

REDUNDANT_CLAUSE = Entry(
    code="RB312",
    name="redundant-clause",
    severity=Severity.WARNING,
    title="A clause that could go",
    message="**{clause}** changes nothing: without it every case comes out the same",
    why=(
        "What says nothing new is one more thing to read and to keep right. "
        "Either it goes, or the clause that makes it needless says too much."
    ),
    bad=GUIDELINE.replace(
        "- **R2** `other` otherwise.",
        "- **R2** `other` otherwise.\n- **R3** `other` when not `problem`.",
    ).replace("by **R2**", "by **R3**"),
    good=GUIDELINE,
)
