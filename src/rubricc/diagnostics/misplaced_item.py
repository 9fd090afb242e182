"""Something nested where it says nothing."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

MISPLACED_ITEM = Entry(
    code="RB125",
    name="misplaced-item",
    severity=Severity.ERROR,
    title="Something nested where it says nothing",
    message="{thing} is nested here, where it means nothing",
    why=(
        "Whatever is nested under a statement is part of it. What means nothing there "
        "would be taken for a rule by a reader."
    ),
    bad=GUIDELINE.replace(
        "when `problem`.",
        "when `problem`.\n    - note: Look twice.\n        - Really.",
    ),
    good=GUIDELINE.replace(
        "when `problem`.",
        "when `problem`.\n    - note: Look twice.",
    ),
)
