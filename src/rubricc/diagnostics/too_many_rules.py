"""A decision that takes more rules than an engine is given."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import EXAMPLES, FRONT, LABELS, RULES

NAMES = "abcdefghijklmnop"
SIGNALS = "## Signals\n\n" + "".join(f"- `{name}`: yes or no. A sign.\n" for name in NAMES) + "\n"
LISTED = ", ".join(f"`{name}`" for name in NAMES)
MANY = "# Mail\n\n" + SIGNALS + LABELS
WITH_SIGN = EXAMPLES.replace(": not `problem`.", ": not `a`.")

TOO_MANY_RULES = Entry(
    code="RB501",
    name="too-many-rules",
    severity=Severity.ERROR,
    title="A decision that takes more rules than an engine is given",
    message="`{decision}` takes more than {most} rules that exclude each other",
    why=(
        "DMN and JDM have no clauses that beat each other, only rows. Rows that exclude each other "
        "say any decision, but one that counts many signals or sums up points takes thousands, "
        "which engines try one by one and nobody reads. Part the decision in two, of which one "
        "reads the other, or let programs use `decide.mjs` or SQL."
    ),
    bad=FRONT
    + MANY
    + RULES.replace("`problem`", f"at least 8 of {LISTED}")
    + WITH_SIGN.replace(": `problem`.", f": {', '.join(f'`{name}`' for name in NAMES[:8])}."),
    good=FRONT
    + MANY
    + RULES.replace("`problem`", f"any of {LISTED}")
    + WITH_SIGN.replace(": `problem`.", ": `a`."),
)
