"""A detail that stands twice."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

REPEATED_DETAIL = Entry(
    code="RB124",
    name="repeated-detail",
    severity=Severity.ERROR,
    title="A detail that stands twice",
    message="`{detail}` stands twice",
    why=("Of two answers to the same question neither can be followed."),
    bad=GUIDELINE.replace(
        "Something does not work.\n",
        """\
Something does not work.
    - ask: Does it work?
    - ask: Does it not work?
""",
    ),
    good=GUIDELINE.replace(
        "Something does not work.\n",
        """\
Something does not work.
    - ask: Does it not work?
""",
    ),
)
