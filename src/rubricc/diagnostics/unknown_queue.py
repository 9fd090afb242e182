"""A queue that is not declared."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

UNKNOWN_QUEUE = Entry(
    code="RB208",
    name="unknown-queue",
    severity=Severity.ERROR,
    title="A queue that is not declared",
    message="there is no queue `{queue}`",
    why="What is flagged goes to people; the section Queues says who they are.",
    bad=GUIDELINE.replace("**R1** `complaint`", "**R1** flag for `experts`")
    .replace("is `complaint` by", "is flagged for `experts` by")
    .replace("- `complaint`: A problem.\n", ""),
    good=GUIDELINE.replace("**R1** `complaint`", "**R1** flag for `experts`")
    .replace("is `complaint` by", "is flagged for `experts` by")
    .replace("- `complaint`: A problem.\n", "")
    + "\n## Queues\n\n- `experts`: Those who know.\n",
)
