"""A state that a signal or decision is never in."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample_guidelines import STARS

WRONG_STATE = Entry(
    code="RB222",
    name="wrong-state",
    severity=Severity.ERROR,
    title="A state that a signal or decision is never in",
    message="`{name}` is {kind}, which is never {state}",
    why=(
        "A number may be `unknown` where its range says so, a set may be `none`, and a "
        "decision may be `flagged` or `not applicable`."
    ),
    bad=STARS.replace("`stars` is at least 4", "`stars` is unknown"),
    good=STARS.replace("`stars` is at least 4", "`stars` is unknown")
    .replace("1 to 5", "1 to 5 or unknown")
    .replace("`stars` is 5", "`stars` is unknown"),
)
