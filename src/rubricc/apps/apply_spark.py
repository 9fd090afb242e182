"""`rubricc apply --engine spark`: loaded only where Spark is asked for."""

import sys
from collections.abc import Mapping
from functools import partial
from pathlib import Path

from rubricc.apps.apply import check_columns
from rubricc.decide import added_columns, run_over
from rubricc.frames import Report, open_data, run_data
from rubricc.table import Table


def run_spark(
    table: Table, told: Mapping[str, str], files: tuple[str, str, str | None], form: str
) -> Report:
    """Run over a file or a folder into a new folder, and set bad rows aside if that is said."""
    source, out, bad_rows = files
    data = open_data(placed_at(source), has_terminal=form != "json" and sys.stderr.isatty())
    if data.kind != "jsonl":
        check_columns(table, data.columns, source, told)
    make = partial(run_over, table, dict(told))
    aside = None if bad_rows is None else placed_at(bad_rows)
    return run_data(data, make, added_columns(table), placed_at(out), aside)


def placed_at(place: str) -> str:
    """A place as Spark, which may stand in another folder, finds it too."""
    return place if "://" in place else str(Path(place).absolute())
