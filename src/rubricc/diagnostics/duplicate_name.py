"""A name that is declared twice."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

DUPLICATE_NAME = Entry(
    code="RB204",
    name="duplicate-name",
    severity=Severity.ERROR,
    title="A name that is declared twice",
    message="there is a {what} `{name}` already",
    why=(
        "A name stands for one thing. Signals, definitions, criteria and decisions share "
        "their names, since conditions use them alike; labels, queues and clauses have names "
        "of their own."
    ),
    bad=GUIDELINE.replace(
        "- `other`: Anything else.\n", "- `other`: Anything else.\n- `other`: The rest.\n"
    ),
    good=GUIDELINE,
)
