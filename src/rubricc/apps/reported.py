"""Files of reports: issues as text or JSON, rows of CSV and JSONL, exports of labeling tools."""

import csv
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NoReturn

import click

from rubricc.apps.answers import print_json
from rubricc.apps.discovery import read_regular
from rubricc.apps.placing import placed
from rubricc.apps.refusal import refuse
from rubricc.apps.terminal import escape
from rubricc.audit import (
    BadNotice,
    Names,
    Notice,
    read_annotation,
    read_issue,
    read_row,
    split_reports,
    tool_of,
    wanted_of,
)
from rubricc.frames import BadRow, UnreadableError, records_of, text_of

TEXTS = (".md", ".markdown", ".txt")
ROWS = (".json", ".jsonl", ".ndjson", ".csv", ".tsv", ".parquet")
MOST_LISTED = 100
MOST_BYTES = 16_000_000
"""Bytes of a text file of reports."""
MOST_REPORTS = 50_000
"""Reports, and rows that cannot be read, that are held."""
MOST_CHARACTERS = 50_000_000
"""Characters of the texts and words of all reports."""


def read_reports(
    paths: Iterable[str], names: Names
) -> tuple[tuple[Notice, ...], tuple[BadNotice, ...]]:
    """The reports of all files, and the rows that cannot be read.

    Raises RefusedError for a file that cannot be read at all.
    """
    good: list[Notice] = []
    bad: list[BadNotice] = []
    characters = 0
    for file in files_at(paths):
        is_text = Path(file).suffix.lower() in TEXTS
        for row, found in texts_of(file, names) if is_text else rows_of(file, names):
            if isinstance(found, str):
                bad.append(BadNotice(file, row, found))
            else:
                good.append(found)
                characters += len(found.text) + len(found.note)
            check_size(file, len(good) + len(bad), characters)
    return tuple(good), tuple(bad)


def check_size(file: str, reports: int, characters: int) -> None:
    """Raises RefusedError where reports are more than memory has room for."""
    for count, most, what in (
        (reports, MOST_REPORTS, "reports"),
        (characters, MOST_CHARACTERS, "characters of reports"),
    ):
        if count > most:
            refuse(f"`{file}`: {most:,} {what} are read at once, and no more; give fewer files")


def files_at(paths: Iterable[str]) -> Iterator[str]:
    """The files that the paths name; of folders those that may hold reports."""
    for path in paths:
        if not Path(path).is_dir():
            yield path
            continue
        found = sorted(str(one) for one in Path(path).iterdir())
        files = [one for one in found if Path(one).suffix.lower() in (*TEXTS, *ROWS)]
        if not files:
            refuse(f"`{path}` holds no file that ends in {', '.join((*TEXTS, *ROWS))}")
        yield from files


def texts_of(file: str, names: Names) -> Iterator[tuple[int, Notice | str]]:
    """The reports of a text file, each with its line."""
    data = read_regular(file, MOST_BYTES)
    if len(data) > MOST_BYTES:
        refuse(f"`{file}` has more than {MOST_BYTES // 10**6} MB; split it")
    try:
        text = data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        refuse(f"`{file}` is not UTF-8: see byte {error.start}", code=1)
    for line, title, body in split_reports(text):
        yield line, read_issue((file, line), title, body, names)


def rows_of(file: str, names: Names) -> Iterator[tuple[int, Notice | str]]:
    """The reports of a file of records, each with its row; rows that say nothing are no reports."""
    if not Path(file).is_file():
        refuse(f"`{file}`: there is no such file")
    wanted = wanted_of(names)
    try:
        for one in records_of(Path(file)):
            if isinstance(one, BadRow):
                yield one.number, one.message
                continue
            place, tool = (file, one.number), tool_of(one.told)
            if tool is not None:
                found = read_annotation(place, one.told, tool, names, wanted)
                yield from ((one.number, each) for each in found)
                continue
            row = read_row(place, cells_of(one.told), names, wanted.label)
            if row is not None:
                yield one.number, row
    except UnreadableError as error:
        refuse(f"`{file}`: {error.message}", code=1)


def cells_of(told: Mapping[str, object]) -> dict[str, str]:
    """The cells of a record as text; of a person their name."""
    cells = {}
    for name, value in told.items():
        is_person = isinstance(value, dict) and isinstance(value.get("login"), str)
        cells[name] = value["login"] if is_person and isinstance(value, dict) else text_of(value)
    return cells


# ---- what cannot be read


def set_aside(path: str, bad: tuple[BadNotice, ...]) -> None:
    """Write the rows that cannot be read, and why."""
    with placed(Path(path)) as part, part.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(("file", "row", "problem"))
        writer.writerows((one.file, one.row, one.message) for one in bad)


def stop(bad: tuple[BadNotice, ...], form: str) -> NoReturn:
    """List the rows that cannot be read, and exit: nothing is said of the others."""
    if form == "json":
        rows = [{"file": one.file, "row": one.row, "message": one.message} for one in bad]
        print_json({"bad_rows": rows[:MOST_LISTED], "more": max(0, len(rows) - MOST_LISTED)})
    else:
        for one in bad[:MOST_LISTED]:
            click.echo(escape(f"error: `{one.file}`, row {one.row}: {one.message}"), err=True)
        if len(bad) > MOST_LISTED:
            click.echo(f"error: and {len(bad) - MOST_LISTED} more", err=True)
        click.echo("help: mend them, or read the others with --bad-rows FILE", err=True)
    raise click.exceptions.Exit(1)
