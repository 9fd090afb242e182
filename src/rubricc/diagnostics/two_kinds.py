"""A decision that is declared in two ways."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

TWO_KINDS = Entry(
    code="RB232",
    name="two-kinds",
    severity=Severity.ERROR,
    title="A decision that is declared in two ways",
    message="`{decision}` gives {first}, and here {kind}",
    why=(
        "One decision gives one kind of outcome. Another kind is another decision, with a "
        "name of its own."
    ),
    bad=GUIDELINE + "\n## Scale for `label`\n\n- `low`: Little.\n",
    good=GUIDELINE,
)
