"""Numbers on a scale that do not rise."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample_guidelines import STARS

SCALE_ORDER = Entry(
    code="RB221",
    name="scale-order",
    severity=Severity.ERROR,
    title="Numbers on a scale that do not rise",
    message="`{low}` stands below `{high}` on this scale, and is more",
    why=(
        "A scale is listed from low to high. Numbers that fall along it would turn every `at "
        "least` round."
    ),
    bad=STARS.replace("1 to 5", "`1` < `2` < `3` < `5` < `4`"),
    good=STARS.replace("1 to 5", "`1` < `2` < `3` < `4` < `5`"),
)
