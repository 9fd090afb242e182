"""A number outside the range of its signal."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample_guidelines import STARS

OUT_OF_RANGE = Entry(
    code="RB217",
    name="out-of-range",
    severity=Severity.ERROR,
    title="A number outside the range of its signal",
    message="`{number}` is outside `{signal}`, which is {range}",
    why="A threshold that no value reaches makes a condition that always holds, or never.",
    bad=STARS.replace("is at least 4", "is at least 7"),
    good=STARS,
)
