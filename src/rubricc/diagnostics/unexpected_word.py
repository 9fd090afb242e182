"""A word that does not fit."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

UNEXPECTED_WORD = Entry(
    code="RB101",
    name="unexpected-word",
    severity=Severity.ERROR,
    title="A word that does not fit",
    message="expected {expected}, but found {found}",
    why=(
        "A statement compiles only if it is written in one of the forms of the language, "
        "so that nobody reads it in a second way. The message names what may stand at "
        "this place."
    ),
    bad=GUIDELINE.replace(
        "`complaint` when `problem`.",
        "`complaint` when is `problem`.",
    ),
    good=GUIDELINE,
)
