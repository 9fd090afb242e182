"""A misspelt keyword."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

MISSPELT_KEYWORD = Entry(
    code="RB113",
    name="misspelt-keyword",
    severity=Severity.ERROR,
    title="A misspelt keyword",
    message="`{word}` is no keyword; did you mean `{keyword}`?",
    why=(
        "The keywords are a few English words; one that is nearly right is still not read"
        " as if it were."
    ),
    bad=GUIDELINE.replace(
        "`complaint` when",
        "`complaint` wen",
    ),
    good=GUIDELINE,
)
