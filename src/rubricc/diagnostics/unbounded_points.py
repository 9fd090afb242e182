"""Points without end."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import FRONT
from rubricc.diagnostics.sample_guidelines import ESSAYS

UNBOUNDED_POINTS = Entry(
    code="RB239",
    name="unbounded-points",
    severity=Severity.ERROR,
    title="Points without end",
    message="points for each `{signal}` have no bound, since `{signal}` has none",
    why=(
        "A score that grows without end cannot be listed or tested. A clause `at most` a "
        "number stops it."
    ),
    bad=FRONT + ESSAYS.replace("0 to 9", "0 or more"),
    good=FRONT + ESSAYS,
)
