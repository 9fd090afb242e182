"""A statement in the wrong section."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

WRONG_SECTION = Entry(
    code="RB120",
    name="wrong-section",
    severity=Severity.ERROR,
    title="A statement in the wrong section",
    message="this is {statement}, which does not stand under {section}",
    why=(
        "Each section holds statements of one kind: so a reader finds them, and the "
        "compiler says what is missing."
    ),
    bad=GUIDELINE.replace(
        "- **R2** `other`",
        "- never `problem` when `problem`.\n- **R2** `other`",
    ),
    good=GUIDELINE,
)
