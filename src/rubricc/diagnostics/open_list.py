"""A list followed by `and` or `or`."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

OPEN_LIST = Entry(
    code="RB110",
    name="open-list",
    severity=Severity.ERROR,
    title="A list followed by `and` or `or`",
    message="`{word}` follows a list, whose items are separated by commas alone",
    why=(
        "The items of a list are separated by commas alone, and a list that is not the "
        "end of its condition stands in parentheses: then everybody sees where it ends."
    ),
    bad=GUIDELINE.replace(
        "when `problem`.",
        "when all of `problem`, `problem` and `problem`.",
    ),
    good=GUIDELINE,
)
