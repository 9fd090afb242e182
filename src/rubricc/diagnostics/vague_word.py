"""A word that everybody reads differently."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

VAGUE_WORD = Entry(
    code="RB317",
    name="vague-word",
    severity=Severity.WARNING,
    title="A word that everybody reads differently",
    message="`{word}` in {what} leaves the reader to guess",
    why=(
        "Two careful people will draw the line that such a word leaves open in two places. "
        "Say how to tell, or show where the line is."
    ),
    bad=GUIDELINE.replace("Something does not work.", "Something usually does not work."),
    good=GUIDELINE,
)
