"""A phrase that shows two things."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

AMBIGUOUS_PHRASE = Entry(
    code="RB254",
    name="ambiguous-phrase",
    severity=Severity.ERROR,
    title="A phrase that shows two things",
    message='"{text}" shows `{signal}` `{value}` and `{other}` `{instead}`',
    why=(
        "Items of a quiz are put together from phrases, and the key says what each phrase "
        "shows. One that shows two things makes an item with two right answers."
    ),
    bad=GUIDELINE
    + """
## Scenarios

### A parcel

- `problem` `yes`: "it came on Monday"; "it came broken"
- `problem` `no`: "it came on Monday"
""",
    good=GUIDELINE
    + """
## Scenarios

### A parcel

- `problem` `yes`: "it came broken"
- `problem` `no`: "it came on Monday"
""",
)
