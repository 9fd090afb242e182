"""A level of a scale without an anchor."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import EXAMPLES, FRONT, RULES, SIGNALS

SCALE = """\
## Scale

- `other`: Nobody must do anything.
- `complaint`: Somebody must own it.

"""

NO_ANCHOR = Entry(
    code="RB324",
    name="no-anchor",
    severity=Severity.WARNING,
    title="A level without an anchor",
    message="the scale has no anchor for {levels}",
    why=(
        "A number alone means something else to everybody. "
        "An anchor says what an item of that level looks like, so that two people can agree."
    ),
    bad=FRONT + SIGNALS + SCALE.replace(": Nobody must do anything", "") + RULES + EXAMPLES,
    good=FRONT + SIGNALS + SCALE + RULES + EXAMPLES,
)
