"""A clause that could go."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

SCALED = (
    GUIDELINE.replace(
        "`problem`: yes or no.", "`problem`: `none` < `small` < `big`; usually `none`."
    )
    .replace("when `problem`", "when `problem` is at least `small`")
    .replace("**R1**: `problem`", "**R1**: `problem` is `small`")
    .replace(": not `problem`.", ": `problem` is `none`.")
)

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
    bad=SCALED.replace(
        "## Examples", "- **R3** `complaint` when `problem` is `big`.\n\n## Examples"
    )
    + '- "It burns." is `complaint` by **R3**: `problem` is `big`.\n',
    good=SCALED,
)
