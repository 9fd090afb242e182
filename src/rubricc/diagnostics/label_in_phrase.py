"""A phrase that names a label."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

LABEL_IN_PHRASE = Entry(
    code="RB323",
    name="label-in-phrase",
    severity=Severity.WARNING,
    title="A phrase that names a label",
    message='"{text}", which shows {what}, names the label `{label}`',
    why=(
        "Quiz items are made of phrases. One that names a label gives the answer away, or leads "
        "astray whoever looks for the word and not for what is said."
    ),
    bad=GUIDELINE
    + """
## Scenarios

### A parcel

- `problem` `yes`: "my complaint: it came broken"
""",
    good=GUIDELINE
    + """
## Scenarios

### A parcel

- `problem` `yes`: "it came broken"
""",
)
