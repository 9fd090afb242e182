"""A guideline, and ways to call the command line on it."""

import subprocess
import sys

from click.testing import CliRunner, Result

from rubricc.apps.cli import cli

GOOD = """\
---
guideline: mail
title: Mail
version: 1.0.0
task: classify
unit: message
media: text
---

# Mail

## Signals

- `problem`: yes or no. Something does not work.
- `request`: `nothing`, `information` or `action`; usually `nothing`. What the writer wants.
    - ask: What does the writer want?

## Labels

- `complaint`: A problem.
- `question`: A question.
- `other`: Anything else.

## Rules

- **R1** `complaint` when `problem`, because somebody must own it.
    - **R1a** except `question` when `request` is `information`.
- **R2** `other` otherwise.

## Examples

- "It broke." is `complaint` by **R1**: `problem`.
- "It broke. Why?" is `question` by **R1a**: `problem`, `request` is `information`.
- "Hello." is `other` by **R2**: not `problem`.
"""
GAP = GOOD.replace(
    "- **R2** `other` otherwise.", "- **R2** `other` when not `problem` and `request` is `nothing`."
)
"""Says nothing of requests without a problem."""


def call(*words: str) -> Result:
    """Call the command line in this process."""
    return CliRunner().invoke(cli, words, prog_name="rubricc")


def spawn(*words: str, **options) -> subprocess.CompletedProcess[bytes]:
    """Call the command line as a process of its own."""
    command = (sys.executable, "-m", "rubricc", *words)
    return subprocess.run(command, check=False, capture_output=True, timeout=60, **options)
