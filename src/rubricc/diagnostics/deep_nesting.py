"""Lists in lists in lists."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

DEEP_NESTING = Entry(
    code="RB024",
    name="deep-nesting",
    severity=Severity.ERROR,
    title="Lists nested too deep",
    message="this is nested more than {most} deep",
    why=(
        "People lose the thread long before, "
        "and Markdown readers drop what is nested deeper, each at a depth of its own."
    ),
    bad=GUIDELINE
    + "\n## Background\n\n"
    + "".join("  " * depth + "- More.\n" for depth in range(9)),
    good=GUIDELINE
    + "\n## Background\n\n"
    + "".join("  " * depth + "- More.\n" for depth in range(8)),
)
