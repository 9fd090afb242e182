"""Characters that turn the direction of writing."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

DIRECTION_CONTROL = Entry(
    code="RB005",
    name="direction-control",
    severity=Severity.ERROR,
    title="A character that turns the direction of writing",
    message="the character {character} makes the text read otherwise than it is written",
    why=(
        "With it a rule can look like one thing and say another. "
        "Arabic, Hebrew and all other scripts are shown in the right direction without it."
    ),
    bad=GUIDELINE.replace("Hello", "Hel\u202elo"),
    good=GUIDELINE,
)
