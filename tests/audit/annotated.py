"""A guideline with all that an audit looks at, and ways to audit rows and files by it."""

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import polars as pl

from rubricc.audit import (
    Annotations,
    Audit,
    Source,
    Wanted,
    annotations_of,
    audit,
    controls_of,
    gather,
    long_frame,
)
from rubricc.compiler import compile_guideline
from rubricc.frames import BadRow, records_of
from rubricc.source import Files
from rubricc.table import Table

MESSAGES = """\
---
guideline: messages
title: Messages
version: 1.1.0
task: classify
unit: message
media: text
---

# Messages

## Signals

- `praise`: yes or no.
- `problem`: yes or no.
- `solved`: yes or no.
    - only when: `problem`
- `request`: `nothing`, `information` or `action`; usually `nothing`.
- `words`: 0 to 9; usually 3.
- `topics`: any of `post`, `money`, `taste`.

## Facts

- never `topics` includes `taste` and `request` is `action`.

## Labels

- `complaint`: A problem.
    - formerly: `gripe`
- `question`: A question.
- `praise`: Pleased.
- `other`: Else.

## Labels for `marks`: choose all that apply

- `urgent`: At once.
- `later`: No hurry.
    - excludes: `urgent`
- `paid`: About money.

## Scale for `care`

- `1`: None.
- `2`: Some.
- `3`: All.

## Queues

- `desk`: Somebody with time.

## Rules

- **R1** `complaint` when `problem`.
    - **R1a** except `question` when `solved` and `request` is `information`.
- **R2** `question` when `request` is `information`.
- **R3** `praise` when `praise` unless `request` is `action`.
- **R4** `other` otherwise.

## Priority

- `complaint` over `question` over `praise`.

## Rules for `marks`

- **M1** `urgent` when `problem` and not `solved`.
- **M2** `later` when `request` is `action` and not `problem`.
- **M3** `paid` when `topics` includes `money`.

## Rules for `care`

- **C1** `3` when `problem`.
- **C2** flag for `desk` when `words` is more than 5 and not `problem`.
- **C3** `2` when `praise` and `words` is at most 5 and not `problem`.
- **C4** `1` otherwise.
"""
ONE = """\
---
guideline: one
title: One
version: 1.0.0
task: classify
unit: message
media: text
---

# One

## Signals

- `problem`: yes or no.

## Labels

- `complaint`: A problem.
- `other`: Else.

## Rules

- **R1** `complaint` when `problem`.
- **R2** `other` otherwise.
"""


@cache
def table_of(text: str = MESSAGES) -> Table:
    """The table of a guideline."""
    files: Files = {"made.md": text.encode()}
    table = compile_guideline("made.md", files).table
    assert table is not None
    return table


def rows_of(*annotations: tuple[str, str, Mapping[str, str | None]], **more: str) -> pl.DataFrame:
    """A long frame of annotations: item, annotator, and what was answered by control."""
    return long_frame(
        {"item": item, "annotator": who, "control": name, "value": value, "row": number, **more}
        for number, (item, who, told) in enumerate(annotations, 1)
        for name, value in told.items()
    )


def audited(frame: pl.DataFrame, *models: str, text: str = MESSAGES) -> Audit:
    """The audit of a long frame."""
    table = table_of(text)
    given = annotations_of(frame, controls_of(table))
    return audit(table, given, [Source("made", "plain", 1, 0)], models)


def found(frame: pl.DataFrame, text: str = MESSAGES) -> dict[str, list[tuple[str, int]]]:
    """The findings by name: what each says, and how often."""
    told: dict[str, list[tuple[str, int]]] = {}
    for one in audited(frame, text=text).findings:
        told.setdefault(one.name, []).append((one.message, one.count))
    return told


def read(
    path: Path, text: str = MESSAGES, form: str | None = None, **more: object
) -> tuple[pl.DataFrame, str, list[BadRow]]:
    """The long frame of a file, its format, and the rows that cannot be read."""
    table, bad = table_of(text), list[BadRow]()
    label = table.decisions[0].id if len(table.decisions) == 1 else None
    wanted = Wanted(controls_of(table), label, {}, **more)  # type: ignore[arg-type]
    given = Annotations(wanted.controls)
    made = gather(path.name, records_of(path), wanted, form, (given.add, bad.append))
    return next(given.parts()), made.format, bad


def told(frame: pl.DataFrame) -> list[tuple[object, ...]]:
    """Who said what: item, annotator, control and value of each row."""
    return frame.select("item", "annotator", "control", "value").rows()


def lines(*rows: object) -> str:
    """JSONL."""
    return "".join(f"{json.dumps(row)}\n" for row in rows)
