"""Two signals that are not measured alike."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample_guidelines import STARS

DIFFERENT_SCALES = Entry(
    code="RB223",
    name="different-scales",
    severity=Severity.ERROR,
    title="Two signals that are not measured alike",
    message=(
        "`{left}` and `{right}` have no scale in common, nor a range of whole numbers with "
        "both bounds"
    ),
    why="Two signals are compared only where both have the same values in the same order.",
    bad=STARS.replace("`stars` is at least 4", "`stars` is at least `wanted`").replace(
        "## Labels", "- `wanted`: 1 to 4; usually 4. The stars that were hoped for.\n\n## Labels"
    ),
    good=STARS.replace("`stars` is at least 4", "`stars` is at least `wanted`").replace(
        "## Labels", "- `wanted`: 1 to 5; usually 4. The stars that were hoped for.\n\n## Labels"
    ),
)
