"""A comparison of what holds or fails."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

COMPARED_CLAIM = Entry(
    code="RB213",
    name="compared-claim",
    severity=Severity.ERROR,
    title="A comparison of what holds or fails",
    message="`{name}` is {kind}, so it is not compared in this way",
    why="A definition holds or does not hold, and a criterion is `A`, `same` or `B`.",
    bad=GUIDELINE.replace("when `problem`", "when `broken` is `yes`")
    + "\n## Definitions\n\n- `broken` means `problem`.\n",
    good=GUIDELINE.replace("when `problem`", "when `broken`")
    + "\n## Definitions\n\n- `broken` means `problem`.\n",
)
