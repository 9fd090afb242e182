"""What is done when not sure, which an engine does not do."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

UNSURE = "Something does not work.\n    - if unsure: `no`"

DOUBT_LEFT_OUT = Entry(
    code="RB502",
    name="doubt-left-out",
    severity=Severity.WARNING,
    title="What is done when not sure, which an engine does not do",
    message="engines know no answer *not sure*: where {signals} is left empty, nothing comes out "
    "or what follows from the others alone, but not what its policy says",
    why=(
        "An engine takes a case whose inputs are all told. Where one is left empty, no row that "
        "asks for it matches; a row that asks only for the others does, and may rest on it that a "
        "signal was told which applies only there. What the guideline does with a doubt is not "
        "done. Let `rubricc decide`, `rubricc apply` or `decide.mjs` decide such cases."
    ),
    bad=GUIDELINE.replace("Something does not work.", UNSURE),
    good=GUIDELINE,
)
