"""A set that is compared with one value."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample_guidelines import TOPICS

SET_COMPARED = Entry(
    code="RB215",
    name="set-compared",
    severity=Severity.ERROR,
    title="A set that is compared with one value",
    message="`{name}` may have several values at once, so it is not compared with one",
    why=(
        "It is not clear whether *is* means that the value is among them, or that it is the "
        "only one."
    ),
    bad=TOPICS.replace("`topic` includes `billing`.\n- **R2**", "`topic` is `billing`.\n- **R2**"),
    good=TOPICS,
)
