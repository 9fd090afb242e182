"""An exception to nothing."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

EXCEPTION_WITHOUT_PARENT = Entry(
    code="RB122",
    name="exception-without-parent",
    severity=Severity.ERROR,
    title="An exception to nothing",
    message="the exception `{id}` is not nested under the clause that it is an exception to",
    why=(
        "An exception holds only where its clause holds, and beats it. Standing alone it "
        "says neither."
    ),
    bad=GUIDELINE.replace(
        "- **R2** `other` otherwise.",
        "- **R2** except `other` when not `problem`.",
    ),
    good=GUIDELINE,
)
