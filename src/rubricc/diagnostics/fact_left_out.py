"""What cannot occur, which an engine decides all the same."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

SECOND = "Something does not work.\n- `hurt`: yes or no. Somebody was hurt."
WITH_SECOND = GUIDELINE.replace("Something does not work.", SECOND).replace(
    "when `problem`", "when `problem` and not `hurt`"
)

FACT_LEFT_OUT = Entry(
    code="RB503",
    name="fact-left-out",
    severity=Severity.WARNING,
    title="What cannot occur, which an engine decides all the same",
    message="engines do not refuse a case that breaks {facts}",
    why=(
        "The rows are right for every case that can occur. To a case that the facts exclude, or "
        "with a value for a signal that does not apply, `rubricc apply` says what is wrong with "
        "it; an engine answers something, for to it there are no facts."
    ),
    bad=f"{WITH_SECOND}\n## Facts\n\n- `hurt` requires `problem`.\n",
    good=WITH_SECOND,
)
