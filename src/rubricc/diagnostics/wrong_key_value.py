"""A key with a value that it cannot have."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

WRONG_KEY_VALUE = Entry(
    code="RB203",
    name="wrong-key-value",
    severity=Severity.ERROR,
    title="A key with a value that it cannot have",
    message="`{key}` is `{value}`, which is not {expected}",
    why=(
        "Versions are compared, tasks and media are looked up, so each must be written as it "
        "is known."
    ),
    bad=GUIDELINE.replace("task: classify", "task: classification"),
    good=GUIDELINE,
)
