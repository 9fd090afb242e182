"""A quotation mark, backtick or bold that is not closed."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

UNCLOSED_MARK = Entry(
    code="RB107",
    name="unclosed-mark",
    severity=Severity.ERROR,
    title="A quotation mark, backtick or bold that is not closed",
    message="the {mark} that opens here is not closed",
    why=("Where it was meant to end only its author knows, so nothing after it can be read."),
    bad=GUIDELINE.replace(
        '- "It broke." is',
        '- "It broke. is',
    ),
    good=GUIDELINE,
)
