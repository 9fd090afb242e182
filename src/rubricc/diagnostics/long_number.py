"""A number that is too long."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import EXAMPLES, FRONT, GUIDELINE, LABELS, RULES, SIGNALS

LONG_NUMBER = Entry(
    code="RB118",
    name="long-number",
    severity=Severity.ERROR,
    title="A number that is too long",
    message="the number `{word}` has more than {most} digits",
    why=("Numbers are exact, and no guideline needs one that long: it is more likely a slip."),
    bad=FRONT
    + SIGNALS
    + "- `age`: 0 to 10000000000000000000. The age.\n\n"
    + LABELS
    + RULES
    + EXAMPLES,
    good=GUIDELINE,
)
