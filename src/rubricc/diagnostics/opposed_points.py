"""Points that two numbers without an end add and take away."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import FRONT
from rubricc.diagnostics.sample_scores import MISSING_COMMAS

OPPOSED_POINTS = Entry(
    code="RB253",
    name="opposed-points",
    severity=Severity.ERROR,
    title="Points that two numbers without an end add and take away",
    message="`{up}` adds points without end, and `{down}` takes them away without end",
    why=(
        "Clamps stop the sum, but not what each of the two numbers does to it: at a million of "
        "one it still matters how many there are of the other. Such a score cannot be listed."
    ),
    bad=FRONT + MISSING_COMMAS.replace("0 to 9; usually 0. Jokes", "0 or more; usually 0. Jokes"),
    good=FRONT + MISSING_COMMAS,
)
