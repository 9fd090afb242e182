"""Characters that control a terminal or nothing at all."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

CONTROL_CHARACTER = Entry(
    code="RB004",
    name="control-character",
    severity=Severity.ERROR,
    title="A control character",
    message="the character {character} does something and shows nothing",
    why=(
        "Readers do not see it, programs treat it each in its own way, and a terminal may obey it. "
        "Delete it; it usually came with text copied from elsewhere."
    ),
    bad=GUIDELINE.replace("Hello", "Hel\0lo"),
    good=GUIDELINE,
)
