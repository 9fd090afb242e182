"""A word where a number must stand."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import FRONT

WORD_FOR_NUMBER = Entry(
    code="RB219",
    name="word-for-number",
    severity=Severity.ERROR,
    title="A word where a number must stand",
    message="`{value}` is no number, and `{name}` is one",
    why=(
        "A score is a sum of points. It is compared with numbers, and its caps and floors are"
        " numbers."
    ),
    bad=FRONT
    + """\
# Essays

## Signals

- `late`: yes or no. It came after the day.

## Score

- **S1** 5 points when `late`.

## Examples

- "A late essay." is `high` by **S1**: `late`.
""",
    good=FRONT
    + """\
# Essays

## Signals

- `late`: yes or no. It came after the day.

## Score

- **S1** 5 points when `late`.

## Examples

- "A late essay." is 5 by **S1**: `late`.
""",
)
