"""A count that is always or never reached."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample_guidelines import TOPICS

IMPOSSIBLE_COUNT = Entry(
    code="RB224",
    name="impossible-count",
    severity=Severity.ERROR,
    title="A count that is always or never reached",
    message="{quantity} of {number} is {verdict} so",
    why="A count that every case reaches, or none, says something else than its author meant.",
    bad=TOPICS.replace(
        "when `topic` includes `billing`",
        "when `topic` includes at least 3 of `billing`, `delivery`",
    ),
    good=TOPICS.replace(
        "when `topic` includes `billing`",
        "when `topic` includes at least 1 of `billing`, `delivery`",
    ),
)
