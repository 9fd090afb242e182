"""A sound guideline with a score that counts a number without an end."""

MISSING_COMMAS = """\
# Essays

## Signals

- `commas`: 0 or more; usually 0. How many commas are missing.
- `jokes`: 0 to 9; usually 0. Jokes that are good.
- `draft`: yes or no. The writer says that it is a draft.

## Score for `penalty`

- **S1** 0.5 points for each `commas`.
- **S2** -1 points for each `jokes`.
- **S3** at most 5.
- **S4** at least 0.
- **S5** not applicable when `draft`.

## Examples

- "Two missing." is 1 by **S1**: `commas` is 2.
- "Twelve missing." is 5 by **S3**: `commas` is 12.
- "A joke." is 0 by **S2**, **S4**: `jokes` is 1.
- "Just a draft." is not applicable by **S5**: `draft`.
"""
