"""A response asked of what is no response's."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

STRAY_RESPONSE = Entry(
    code="RB226",
    name="stray-response",
    severity=Severity.ERROR,
    title="A response asked of what is no response's",
    message="`{name}` is not observed of each response",
    why=(
        "`of A` and its kin are for signals declared `of each response`, and for definitions "
        "made of such."
    ),
    bad=GUIDELINE.replace("when `problem`", "when `problem` of A"),
    good=GUIDELINE,
)
