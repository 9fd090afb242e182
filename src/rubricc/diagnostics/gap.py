"""A case that no clause decides."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import FRONT, GUIDELINE, SIGNALS

GAP = Entry(
    code="RB301",
    name="gap",
    severity=Severity.ERROR,
    title="A case that no clause decides",
    message="no clause says what `{decision}` is {when}",
    why=(
        "Whoever meets such a case has to guess, and two people guess differently. "
        "Write the clause that you would tell them by word of mouth, or an `otherwise`."
    ),
    bad=FRONT
    + SIGNALS
    + """\
## Labels

- `complaint`: A problem.

## Rules

- **R1** `complaint` when `problem`.

## Examples

- "It broke." is `complaint` by **R1**: `problem`.
""",
    good=GUIDELINE,
)
