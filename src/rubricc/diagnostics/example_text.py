"""An example without its text, or with two."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

EXAMPLE_TEXT = Entry(
    code="RB126",
    name="example-text",
    severity=Severity.ERROR,
    title="An example without its text, or with two",
    message="the example {problem}",
    why=(
        "An example shows a case: its text in quotes, or in a quote nested under it, and "
        "for a pair the texts of `A:` and `B:`."
    ),
    bad=GUIDELINE.replace(
        '- "Hello." is',
        "- is",
    ),
    good=GUIDELINE,
)
