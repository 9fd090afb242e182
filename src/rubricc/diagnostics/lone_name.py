"""A name that does not hold or fail."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample_guidelines import REQUEST

LONE_NAME = Entry(
    code="RB212",
    name="lone-name",
    severity=Severity.ERROR,
    title="A name that does not hold or fail",
    message="`{name}` is {kind}, which does not hold or fail by itself",
    why=(
        "Only a yes/no signal or a definition can stand alone in a condition. Of anything "
        "else the condition says what it is compared with."
    ),
    bad=REQUEST.replace("when `request` is `action`", "when `request`"),
    good=REQUEST,
)
