"""What could not be proved within the budget."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

SIGNALS = "".join(f"- `{name}`: yes or no. It shows {name}.\n" for name in "abcdef")
IDLE = "".join(f"- `label` does not depend on `{name}`.\n" for name in "abcdef")

UNPROVED = Entry(
    code="RB321",
    name="unproved",
    severity=Severity.ERROR,
    title="What could not be proved",
    message="there are too many cases to prove {what}",
    why=(
        "A guideline with very many clauses and signals is proved case by case no longer, but by a "
        "solver, which gives up where sums and counts over many signals leave it no short way. "
        "What it could not prove may well hold, but nobody has shown it: split the guideline into "
        "decisions, or state as facts what cannot occur together."
    ),
    bad=GUIDELINE.replace("## Labels", f"{SIGNALS}\n## Labels")
    + "\n## Facts\n\n- never at least 3 of `a`, `b`, `c`, `d`, `e`, `f`.\n"
    + "\n## Guarantees\n\n- never `other` when at least 3 of `a`, `c`, `e`, `f`, `d`, `b`.\n"
    + IDLE,
    good=GUIDELINE,
)
