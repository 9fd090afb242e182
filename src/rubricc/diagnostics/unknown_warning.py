"""Something to allow that nobody complains about."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

UNSHOWN = GUIDELINE.replace('- "Hello." is `other` by **R2**: not `problem`.\n', "")

UNKNOWN_WARNING = Entry(
    code="RB246",
    name="unknown-warning",
    severity=Severity.ERROR,
    title="Something to allow that nobody complains about",
    message="there is no finding `{name}` to allow",
    why="A misspelt name would allow nothing, and the warning that it is about would stay.",
    bad=UNSHOWN.replace(
        "- **R2** `other` otherwise.\n",
        "- **R2** `other` otherwise.\n    - allow: `no-exmaple`, because it is new.\n",
    ),
    good=UNSHOWN.replace(
        "- **R2** `other` otherwise.\n",
        "- **R2** `other` otherwise.\n    - allow: `no-example`, because it is new.\n",
    ),
)
