"""A cell that cannot be read."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

TABLE_CELL = Entry(
    code="RB130",
    name="table-cell",
    severity=Severity.ERROR,
    title="A cell that cannot be read",
    message="row {row}, column `{column}`: {problem}",
    why=(
        "A cell is a value, a bound such as `at least 3`, a few values joined by `or`, or"
        " `-` for any."
    ),
    bad=GUIDELINE.replace(
        "- **R1** `complaint` when `problem`.\n",
        """\
| `problem` | label | id |
|---|---|---|
| yes and no | complaint | R1 |

""",
    ),
    good=GUIDELINE.replace(
        "- **R1** `complaint` when `problem`.\n",
        """\
| `problem` | label | id |
|---|---|---|
| yes | complaint | R1 |

""",
    ),
)
