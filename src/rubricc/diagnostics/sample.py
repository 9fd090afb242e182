"""The smallest sound guideline, in parts that the examples of the entries are put together from."""

FRONT = """\
---
guideline: mail
title: Mail
version: 1.0.0
task: classify
unit: message
media: text
---

"""

SIGNALS = """\
## Signals

- `problem`: yes or no. Something does not work.

"""

LABELS = """\
## Labels

- `complaint`: A problem.
- `other`: Anything else.

"""

RULES = """\
## Rules

- **R1** `complaint` when `problem`.
- **R2** `other` otherwise.

"""

EXAMPLES = """\
## Examples

- "It broke." is `complaint` by **R1**: `problem`.
- "Hello." is `other` by **R2**: not `problem`.
"""

BODY = "# Mail\n\n" + SIGNALS + LABELS + RULES + EXAMPLES
GUIDELINE = FRONT + BODY
