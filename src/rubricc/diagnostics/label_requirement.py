"""A label without the label that it requires."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import FRONT, SIGNALS

LABELS = """\
## Labels: choose all that apply

- `broken`: A part is broken.
    - requires: `complaint`
- `complaint`: A problem.

"""

LABEL_REQUIREMENT = Entry(
    code="RB307",
    name="label-requirement",
    severity=Severity.ERROR,
    title="A label without the label that it requires",
    message="{problem}",
    why=(
        "What a label requires or excludes is proved, not assumed, "
        "so that no tool downstream ever sees a set of labels that you ruled out."
    ),
    bad=FRONT
    + SIGNALS
    + LABELS
    + """\
## Rules

- **R1** `broken` when `problem`.
- **R2** `complaint` when not `problem`.

## Examples

- "It broke." is `broken` by **R1**: `problem`.
- "Hello." is `complaint` by **R2**: not `problem`.
""",
    good=FRONT
    + SIGNALS
    + LABELS
    + """\
## Rules

- **R1** `broken` when `problem`.
- **R2** `complaint` when `problem`.

## Examples

- "It broke." is `broken` and `complaint` by **R1**, **R2**: `problem`.
""",
)
