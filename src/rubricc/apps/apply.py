"""`rubricc apply`: a guideline's decisions over a file of any size."""

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from shutil import which
from typing import NoReturn

import click
from rich.console import Console
from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from rubricc.apps.answers import format_option, print_json
from rubricc.apps.commands import load
from rubricc.apps.loaded import unexpected
from rubricc.apps.placing import placed
from rubricc.apps.refusal import meant, refuse
from rubricc.apps.tables import read_table
from rubricc.apps.terminal import escape
from rubricc.decide import added_columns, run_over, stand_ins
from rubricc.frames import (
    MOST_LISTED,
    Report,
    UnreadableError,
    columns_of,
    is_lines,
    run_file,
)
from rubricc.table import Table

KINDS = (".csv", ".jsonl", ".ndjson", ".parquet")
"""Ends of the names of files that can be read and written."""


@click.command(epilog="Example: rubricc apply guidelines/stars.md items.csv -o labelled.csv")
@click.argument("guideline")
@click.argument("source", metavar="INPUT")
@click.option("-o", "--out", required=True, help="Where to.")
@click.option(
    "--engine",
    type=click.Choice(["local", "spark"]),
    default="local",
    help="Spark reads and writes folders as well, anywhere; it takes rubricc[spark] and a JDK.",
)
@click.option(
    "--missing",
    type=click.Choice(["usual", "unsure"]),
    help="What a signal without a column is: its usual value, or not sure.",
)
@click.option(
    "--bad-rows", help="Set rows that cannot be decided aside in this file, and write the others."
)
@click.option("--expect", metavar="ID@VERSION", help="Refuse the table of any other guideline.")
@format_option
def apply(
    *,
    guideline: str,
    source: str,
    out: str,
    engine: str,
    missing: str | None,
    bad_rows: str | None,
    expect: str | None,
    form: str,
) -> None:
    """Decide every row of INPUT, a CSV, JSONL or Parquet file, by a GUIDELINE.

    The columns named like signals are read, those of both responses of a pair as NAME.a and NAME.b;
    an empty cell is not sure. All columns are kept, and two are added for each decision: its
    outcome, and the ids of the clauses that decide. A cell that is no value of its signal is an
    error; all are listed, and nothing is written. The guideline may be a table.json.
    """
    files = Files(source, out, bad_rows)
    if engine == "local":
        check_names(files.paths)
    table = read_table(guideline, form)
    check_expected(table, expect)
    told = stand_ins(table, missing)
    try:
        report = (by_spark if engine == "spark" else locally)(table, told, files, form)
    except UnreadableError as error:
        refuse_file(source, error)
    if report.bad_rows and bad_rows is None:
        stop(source, report, form)
    tell(table, told, files, report, form)


@dataclass(frozen=True, slots=True)
class Files:
    """What is read, what is written, and where bad rows go."""

    source: str
    out: str
    bad_rows: str | None

    @property
    def paths(self) -> tuple[Path, Path, Path | None]:
        """The same on this machine."""
        return Path(self.source), Path(self.out), Path(self.bad_rows) if self.bad_rows else None


def locally(table: Table, told: Mapping[str, str], files: Files, form: str) -> Report:
    """Run over a file on this machine; nothing is written if rows are bad and not set aside."""
    source, out, bad_rows = files.paths
    if not is_lines(source):
        check_columns(table, columns_of(source).names(), files.source, told)
    with ExitStack() as places:
        part = places.enter_context(placed(out))
        aside = places.enter_context(placed(bad_rows)) if bad_rows is not None else None
        watch = places.enter_context(progress(form))
        report = run_file(run_over(table, told), source, part, aside, watch)
        if report.bad_rows and aside is None:
            stop(files.source, report, form)
    return report


def by_spark(table: Table, told: Mapping[str, str], files: Files, form: str) -> Report:
    """Run over data that Spark finds. Raises RefusedError where Spark is not there."""
    if find_spec("pyspark") is None:
        refuse("`--engine spark` takes PySpark; get it with `pip install 'rubricc[spark]'`")
    if which("java", path=java_folders()) is None:
        refuse("`--engine spark` takes a JDK, 17 or later; `java` is not there, nor in JAVA_HOME")
    run = load("rubricc.apps.apply_spark:run_spark")
    assert callable(run)
    report = run(table, told, (files.source, files.out, files.bad_rows), form)
    assert isinstance(report, Report)
    return report


def java_folders() -> str:
    """Where `java` may be, as PATH has it."""
    home = os.environ.get("JAVA_HOME")
    return os.pathsep.join([*([f"{home}/bin"] if home else []), os.environ.get("PATH", "")])


def check_names(paths: tuple[Path, Path, Path | None]) -> None:
    """Raises RefusedError where the files cannot be of the kinds that their names say."""
    source, out, bad_rows = paths
    for path in (source, out, *([bad_rows] if bad_rows else [])):
        if path.suffix.lower() not in KINDS:
            refuse(f"`{path}` should end in .csv, .jsonl or .parquet")
    if is_lines(source) != is_lines(out):
        refuse(
            f"`{out}` should be {'JSONL' if is_lines(source) else 'CSV or Parquet'}, as INPUT is"
        )
    if bad_rows is not None and is_lines(source) != is_lines(bad_rows):
        refuse(f"`{bad_rows}` should end in {'.jsonl' if is_lines(source) else '.csv'}")
    if bad_rows is not None and bad_rows.suffix.lower() == ".parquet":
        refuse(f"`{bad_rows}` should end in .csv")
    places = [path.resolve() for path in (source, out, bad_rows) if path is not None]
    if len(set(places)) < len(places):
        refuse("INPUT, OUTPUT and the bad rows take three different files")
    if not source.is_file():
        refuse(f"`{source}`: there is no such file")


def check_expected(table: Table, expect: str | None) -> None:
    """Raises RefusedError where the table is not the one that was asked for."""
    wrong = unexpected(table, expect)
    if wrong is not None:
        refuse(wrong.message, code=1)


def check_columns(
    table: Table, columns: Sequence[str], source: str, told: Mapping[str, str]
) -> None:
    """Raises RefusedError where a signal has no column, or what is added has one already."""
    lower = {column.lower(): column for column in columns}
    for signal in table.signals:
        if signal.id in columns or signal.id in told:
            continue
        near = lower.get(signal.id.lower())
        hint = f"; did you mean `{near}`?" if near else meant(signal.id, columns)
        mend = hint or "; say --missing usual or --missing unsure"
        refuse(f"`{source}` has no column `{signal.id}`{mend}", code=1)
    for name in added_columns(table):
        if name in columns:
            refuse(f"`{source}` has a column `{name}` already; rename it", code=1)


@contextmanager
def progress(form: str) -> Iterator[Callable[[Report], None]]:
    """A line that counts rows, on a terminal."""
    console = Console(stderr=True)
    columns = (SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn())
    is_quiet = form == "json" or not console.is_terminal
    with Progress(*columns, console=console, transient=True, disable=is_quiet) as shown:
        task = shown.add_task("reading")
        yield lambda report: shown.update(task, description=f"{report.rows:,} rows")


def refuse_file(source: str, error: UnreadableError) -> NoReturn:
    """Say which rows are at fault and why the file cannot be read."""
    for row in error.rows[:MOST_LISTED]:
        click.echo(escape(f"error: {source}: row {row.number}: {row.message}"), err=True)
    refuse(f"`{source}`: {error.message}", code=1)


def stop(source: str, report: Report, form: str) -> NoReturn:
    """List what is wrong with the data, and exit: nothing is written."""
    if form == "json":
        print_json({"rows": report.rows, "bad_rows": report.bad_rows, "problems": problems(report)})
    else:
        for one in problems(report):
            column = f", column `{one['column']}`" if one["column"] is not None else ""
            place = one.get("file", source)
            line = f"error: {place}: row {one['row']}{column}: {one['message']}"
            click.echo(escape(line), err=True)
        click.echo(
            f"{report.bad_rows:,} of {report.rows:,} rows are bad; nothing is written "
            "(--bad-rows FILE sets them aside)",
            err=True,
        )
    raise click.exceptions.Exit(1)


def problems(report: Report) -> list[dict[str, object]]:
    """What is wrong, as JSON has it."""
    return [
        {
            **({} if one.file is None else {"file": one.file}),
            "row": one.row,
            "column": one.cell.column,
            "message": one.cell.message,
        }
        for one in report.wrong
    ]


def tell(table: Table, told: Mapping[str, str], files: Files, report: Report, form: str) -> None:
    """Say what was written."""
    by_clauses = [one.id for one in table.decisions if one.diagram is None]
    if form == "json":
        answer = {"rows": report.rows, "bad_rows": report.bad_rows, "out": files.out}
        print_json({**answer, "by_clauses": by_clauses, "problems": problems(report)})
        return
    quick = {walk.name for walk in run_over(table, told).program.walks} if by_clauses else set()
    for name in by_clauses:
        how = "by diagrams made from its clauses" if name in quick else "row by row, slowly"
        click.echo(f"`{name}` has no diagram in its table and was decided {how}", err=True)
    good = report.rows - report.bad_rows
    aside = f"; {report.bad_rows:,} bad ones in {files.bad_rows}" if report.bad_rows else ""
    click.echo(f"{files.out}: {good:,} rows{aside}", err=True)
