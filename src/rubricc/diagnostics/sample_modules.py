"""A small module, and guidelines that use it."""

FAILURES = """\
---
guideline: failures
title: Failures
version: 1.0.0
task: classify
unit: message
media: text
---

# Failures

## Signals

- `invented`: yes or no. Something is stated that nobody could know.

## Labels for `failure`

- `invention`: Something is made up.
- `none`: Nothing is wrong.
"""


def using(path: str, guideline: str) -> str:
    """A guideline that uses the file at this path, too."""
    return guideline.replace("media: text\n", f"media: text\nuses:\n  - {path}\n", 1)
