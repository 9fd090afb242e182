"""JSONL: every line stays as it is, what is added stands at its end."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import polars as pl

from rubricc.frames.rows import NO_OBJECT, object_of, text_of
from rubricc.frames.runs import BadCell, Run

BATCH = 20_000
"""Lines that are read at once."""


@dataclass(frozen=True, slots=True)
class Lines:
    """Some lines, what the run reads of each, and by place those that cannot be read."""

    lines: list[str]
    texts: pl.DataFrame
    bad: Mapping[int, tuple[BadCell, ...]]


def line_batches(path: Path, run: Run) -> Iterator[Lines]:
    """The lines of a file in order, without empty ones."""
    with path.open(encoding="utf-8-sig", errors="replace", newline="\n") as lines:
        full = (line for line in lines if line.strip())
        while batch := list(islice(full, BATCH)):
            yield read_lines(batch, run)


def read_lines(lines: list[str], run: Run) -> Lines:
    """What a run reads of some lines, none of them empty."""
    bad: dict[int, tuple[BadCell, ...]] = {}
    rows: list[list[str]] = []
    for place, line in enumerate(lines):
        found = object_of(line)
        wrong = _wrong(found, run)
        if wrong:
            bad[place] = wrong
        told = found or {}
        rows.append(
            [text_of(told[one]) if one in told else run.missing.get(one, "") for one in run.sources]
        )
    schema = dict.fromkeys(run.sources, pl.String)
    return Lines(lines, pl.DataFrame(rows, schema=schema, orient="row"), bad)


def _text(found: Mapping[str, object], source: str, run: Run) -> str:
    return text_of(found[source]) if source in found else run.missing.get(source, "")


def _wrong(found: Mapping[str, object] | None, run: Run) -> tuple[BadCell, ...]:
    if found is None:
        return (BadCell(None, NO_OBJECT),)
    untold = [one for one in run.sources if one not in found and one not in run.missing]
    taken = [one for one in run.added if one in found]
    return (
        *(BadCell(one, f"`{one}` is not told") for one in untold),
        *(BadCell(one, f"`{one}` stands there already") for one in taken),
    )


def with_added(line: str, added: Mapping[str, str]) -> str:
    """The line with more members at its end."""
    start = line.rstrip().removesuffix("}").rstrip()
    comma = "" if start.endswith("{") else ", "
    return f"{start}{comma}{json.dumps(added, ensure_ascii=False)[1:]}\n"
