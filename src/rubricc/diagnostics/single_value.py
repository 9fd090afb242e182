"""`includes` of what has one value."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample_guidelines import REQUEST

SINGLE_VALUE = Entry(
    code="RB216",
    name="single-value",
    severity=Severity.ERROR,
    title="`includes` of what has one value",
    message="`{name}` has one value at a time, so it does not include any",
    why=(
        "Only signals declared by `any of`, and decisions that choose all that apply, include"
        " values."
    ),
    bad=REQUEST.replace("when `request` is `action`", "when `request` includes `action`"),
    good=REQUEST,
)
