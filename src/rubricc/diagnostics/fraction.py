"""A fraction among whole numbers."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample_guidelines import STARS

FRACTION = Entry(
    code="RB218",
    name="fraction",
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
