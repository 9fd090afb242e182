"""An outcome that no case gets."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

UNREACHABLE_OUTCOME = Entry(
    code="RB313",
    name="unreachable-outcome",
    severity=Severity.ERROR,
    title="An outcome that no case gets",
    message="`{decision}` is `{label}` in no case",
    why=(
        "Annotators look for the right place to use a label that the rules never give. "
        "Either a clause is missing, or the label is."
    ),
    bad=GUIDELINE.replace(
        "- `other`: Anything else.", "- `other`: Anything else.\n- `spam`: Junk."
    ),
    good=GUIDELINE,
)
