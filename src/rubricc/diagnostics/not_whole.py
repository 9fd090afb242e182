"""A fraction among whole numbers."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample_guidelines import STARS

NOT_WHOLE = Entry(
    code="RB218",
    name="not-whole",
    severity=Severity.ERROR,
    title="A fraction among whole numbers",
    message="`{number}` is no whole number, and `{signal}` counts in whole numbers",
    why=(
        "A signal declared without `number from` counts in whole numbers, so nothing lies "
        "between two of them."
    ),
    bad=STARS.replace("is at least 4", "is at least 3.5"),
    good=STARS,
)
