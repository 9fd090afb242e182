"""A keyword in capitals."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

CAPITAL_KEYWORD = Entry(
    code="RB111",
    name="capital-keyword",
    severity=Severity.ERROR,
    title="A keyword in capitals",
    message="the keyword `{keyword}` is written `{word}`",
    why=("Keywords are written in lower case, so that they look the same wherever they stand."),
    bad=GUIDELINE.replace(
        "`complaint` when",
        "`complaint` WHEN",
    ),
    good=GUIDELINE,
)
