"""An outcome that is no label, which an engine gives as a text like any other."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

QUEUES = "## Queues\n\n- `lead`: The team lead.\n\n## Rules"

OUTCOME_AS_TEXT = Entry(
    code="RB504",
    name="outcome-as-text",
    severity=Severity.WARNING,
    title="An outcome that is no label, given as a text like any other",
    message="engines give {texts} as a text like any label{reasons}",
    why=(
        "A row of DMN or JDM has one value. A flag is written as `flag:QUEUE`, several outcomes "
        "that are right alike as `a|b`, and what does not apply as `n/a`, as `rubricc apply` "
        "writes them; the program that runs the engine must know them from labels. The reason of "
        "a flag stands in the description of its rows, which engines do not hand on."
    ),
    bad=GUIDELINE.replace("## Rules", QUEUES)
    .replace("`other` otherwise", "flag for `lead` otherwise, because nobody else knows")
    .replace("is `other` by **R2**", "is flagged for `lead` by **R2**")
    .replace("- `other`: Anything else.\n", ""),
    good=GUIDELINE,
)
