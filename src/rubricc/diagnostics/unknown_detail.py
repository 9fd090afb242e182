"""A detail that does not exist."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

UNKNOWN_DETAIL = Entry(
    code="RB115",
    name="unknown-detail",
    severity=Severity.ERROR,
    title="A detail that does not exist",
    message="{word} is no detail of {statement}",
    why=(
        "What is nested under a statement says something more about it, in one of a few "
        "forms. Prose goes to `note:`."
    ),
    bad=GUIDELINE.replace(
        "Something does not work.\n",
        """\
Something does not work.
    - aks: Does something not work?
""",
    ),
    good=GUIDELINE.replace(
        "Something does not work.\n",
        """\
Something does not work.
    - ask: Does something not work?
""",
    ),
)
