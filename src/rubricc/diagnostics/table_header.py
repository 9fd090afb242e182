"""A table whose header cannot be read."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

TABLE_HEADER = Entry(
    code="RB129",
    name="table-header",
    severity=Severity.ERROR,
    title="A table whose header cannot be read",
    message="{problem}",
    why=(
        "The header says which signal a column asks about, and which column holds the "
        "outcome: it is headed by the decision."
    ),
    bad=GUIDELINE.replace(
        "- **R1** `complaint` when `problem`.\n",
        """\
| `problem` | outcome | id |
|---|---|---|
| yes | complaint | R1 |

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
