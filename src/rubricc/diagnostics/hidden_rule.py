"""A rule that hides in prose."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

HIDDEN_RULE = Entry(
    code="RB316",
    name="hidden-rule",
    severity=Severity.WARNING,
    title="A rule that hides in prose",
    message="this sentence reads like a rule about `{name}` ({word}), but prose is not compiled",
    why=(
        "What stands in prose is not in the decision table, so no check, quiz or tool knows of it, "
        "and half of the readers skim it."
    ),
    bad=GUIDELINE.replace("# Mail\n", "# Mail\n\nA message must be `complaint` if it is loud.\n"),
    good=GUIDELINE,
)
