"""A signal that exists only when it exists."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

SIGNAL_CIRCLE = Entry(
    code="RB230",
    name="signal-circle",
    severity=Severity.ERROR,
    title="A signal that exists only when it exists",
    message="whether `{name}` exists depends on itself: {circle}",
    why="`only when` must be settled by other signals before the annotator is asked.",
    bad=GUIDELINE.replace(
        "does not work.\n",
        (
            "does not work.\n    - only when: `broken`\n"
            "- `broken`: yes or no. It is in pieces.\n    - only when: `problem`\n"
        ),
    ).replace("when `problem`.", "when `problem` and `broken`."),
    good=GUIDELINE.replace(
        "does not work.\n",
        "does not work.\n- `broken`: yes or no. It is in pieces.\n    - only when: `problem`\n",
    )
    .replace("when `problem`.", "when `problem` and `broken`.")
    .replace(": `problem`.\n-", ": `problem`, `broken`.\n-"),
)
