"""Annotations that a command names: files of any tool, what is known of their items, one frame."""

import csv
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from functools import reduce, wraps
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO, NoReturn

import click

from rubricc.apps.answers import print_json
from rubricc.apps.discovery import read_whole
from rubricc.apps.grade import read_keys
from rubricc.apps.placing import placed
from rubricc.apps.problems import tell_problems
from rubricc.apps.refusal import meant, refuse
from rubricc.apps.terminal import escape
from rubricc.audit import (
    FIELDS,
    FORMATS,
    Annotations,
    Gathered,
    Known,
    Reader,
    Source,
    Take,
    TooMuchError,
    Wanted,
    controls_of,
    gather,
    known_in,
    known_of,
    read_item,
)
from rubricc.emit import attention_ids
from rubricc.frames import MOST_LISTED, BadRow, Scratch, UnreadableError, records_of
from rubricc.quiz import Key
from rubricc.records import record
from rubricc.table import Problem, Table

ENDS = (".json", ".jsonl", ".ndjson", ".csv", ".tsv", ".parquet")
"""Ends of the names of files that are read of a folder."""
Command = Callable[..., None]


@record
class Told:
    """How annotations are to be read: the format, if not by content, the columns by what they hold,
    the keys of gold, the files of items, the annotators that are models, and where rows go that
    cannot be read."""

    format: str | None
    columns: Mapping[str, str]
    keys: tuple[str, ...]
    items: tuple[str, ...]
    models: tuple[str, ...]
    bad_rows: str | None


OPTIONS = (
    click.option(
        "--from",
        "file_format",
        type=click.Choice(list(FORMATS)),
        help="What wrote the files, where their content does not say it.",
    ),
    click.option(
        "--map",
        "columns",
        multiple=True,
        metavar="NAME=COLUMN",
        help="Which column holds what: label=category,id=item,annotator=worker.",
    ),
    click.option(
        "--key",
        "keys",
        multiple=True,
        metavar="KEY",
        help="Known answers: the key of a quiz, or Potato's file of gold or of attention checks.",
    ),
    click.option(
        "--items",
        multiple=True,
        metavar="FILE",
        help="A file of the items: their texts, and their signals where those are known.",
    ),
    click.option(
        "--model",
        "models",
        multiple=True,
        metavar="NAME",
        help="This annotator is a model; of Label Studio's predictions, those of this version.",
    ),
    click.option("--bad-rows", metavar="FILE", help="Set rows aside there that cannot be read."),
)


def reading_options(command: Command) -> Command:
    """Give a command the options of how annotations are read, as the argument `told`."""

    @wraps(command)
    def reading(
        *,
        file_format: str | None,
        columns: tuple[str, ...],
        keys: tuple[str, ...],
        items: tuple[str, ...],
        models: tuple[str, ...],
        bad_rows: str | None,
        **options: object,
    ) -> None:
        told = Told(file_format, columns_in(columns), keys, items, models, bad_rows)
        command(told=told, **options)

    return reduce(lambda made, option: option(made), reversed(OPTIONS), reading)


def columns_in(told: Sequence[str]) -> Mapping[str, str]:
    """The columns by what they hold. Raises RefusedError for what does not read so."""
    found: dict[str, str] = {}
    for one in (part for each in told for part in each.split(",")):
        name, equals, column = one.partition("=")
        if not (name and equals and column):
            refuse(f"`{one}` is no NAME=COLUMN, as in --map label=category,id=item")
        if name in found:
            refuse(f"--map names `{name}` twice")
        found[name] = column
    return found


def read_annotations(
    table: Table, paths: Sequence[str], told: Told, form: str, scratch: Scratch
) -> tuple[Annotations, tuple[Source, ...]]:
    """The annotations of files and folders, put away in `scratch` where they do not fit into
    memory; what is wrong with a row is told, and the command ends unless such rows are to be set
    aside.

    Raises RefusedError for a call that cannot be meant, and where a file cannot be read at all.
    """
    files = [file for path in paths for file in files_at(path)]
    wanted = wanted_of(table, told)
    found = Annotations(wanted.controls, scratch)
    with ExitStack() as places:
        wrong = Wrong(places, told.bad_rows)
        read = [read_file(file, wanted, told.format, (found.add, wrong)) for file in files]
        for one in told.items:
            read_file(Path(one), wanted, read_item, (found.add_items, wrong))
        if wrong.count and told.bad_rows is None:
            stop(wrong, sum(one.records for one in read), form)
        wrong.close()
    for key in told.keys:
        found.add_known(known_at(key, table, wanted, form), key)
    sources = tuple(
        Source(str(file), one.format, one.records, one.bad)
        for file, one in zip(files, read, strict=True)
    )
    return found, sources


@contextmanager
def room() -> Iterator[Scratch]:
    """A folder for what does not fit into memory, where the system has its temporary files; it
    goes however this ends, unless it is killed. Raises RefusedError where there is too much of
    something."""
    with TemporaryDirectory(prefix="rubricc-") as folder:
        try:
            yield Scratch(Path(folder))
        except TooMuchError as error:
            refuse(error.message, code=1)


def wanted_of(table: Table, told: Told) -> Wanted:
    """What is known before files are read. Raises RefusedError for a name that nothing has."""
    controls = controls_of(table)
    decisions = [name for name, one in controls.items() if not one.is_signal]
    label = decisions[0] if len(decisions) == 1 else None
    gold = ["gold", *(f"gold.{name}" for name in decisions)]
    known = [*controls, *FIELDS, *gold, *(["label"] if label else [])]
    for name in told.columns:
        if name == "label" and name not in known:
            refuse(
                f"--map `label` could be {', '.join(f'`{one}`' for one in decisions)}: say which"
            )
        if name not in known:
            refuse(f"--map knows no `{name}`{meant(name, known)}")
    return Wanted(controls, label, told.columns, models=frozenset(told.models))


def files_at(path: str) -> list[Path]:
    """The files that a path names: itself, or those of a folder."""
    found = Path(path)
    if found.is_dir():
        files = sorted(one for one in found.iterdir() if one.suffix.lower() in ENDS)
        return files or refuse(f"`{path}` holds no file that ends in {', '.join(ENDS)}")
    if not found.exists():
        refuse(f"`{path}`: there is no such file")
    if not found.is_file():
        refuse(f"`{path}` is no regular file; pipes and devices are not read")
    return [found]


def read_file(
    file: Path, wanted: Wanted, told: str | Reader | None, places: "tuple[Take, Wrong]"
) -> Gathered:
    """Read one file. Raises RefusedError where it cannot be read at all."""
    take, wrong = places
    if not file.is_file():
        refuse(f"`{file}`: there is no such file")
    named = replace(wanted, annotator=file.stem)
    try:
        return gather(str(file), records_of(file), named, told, (take, wrong.taking(str(file))))
    except UnreadableError as error:
        refuse(f"`{file}`: {error.message}", code=1)


def known_at(path: str, table: Table, wanted: Wanted, form: str) -> Mapping[str, Known]:
    """What a key knows, or all keys of a folder, or a file that Potato is given."""
    if not Path(path).is_dir():
        data = read_whole(path)
        if data.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"["):
            found = known_in(data.decode("utf-8-sig", errors="replace"), wanted)
            if not isinstance(found, Mapping):
                tell_problems(
                    tuple(Problem(one.name, f"`{path}`, {one.message}") for one in found), form
                )
            return found
    keys = read_keys(Path(path), form)
    for key in keys:
        if key.guideline.id != table.guideline.id:
            refuse(f"the key is one of `{key.guideline.id}`, not of `{table.guideline.id}`", code=1)
    return {
        **checks_of(keys, table),
        **known_of(item for key in keys for item in key.items),
    }


def checks_of(keys: Sequence[Key], table: Table) -> Mapping[str, Known]:
    """The checks of attention that Potato was given with these keys."""
    answers = [
        *((one.id, value) for one in table.signals for value in one.values),
        *((one.id, label.name) for one in table.decisions for label in one.labels),
    ]
    found = attention_ids((key.items[0].id for key in keys if key.items), answers)
    return {
        item: Known({name: value}, {}, is_attention=True) for item, (name, value) in found.items()
    }


# ---- what cannot be read -----------------------------------------------------------------------


class Wrong:
    """Rows that cannot be read: the first are listed, all are counted, and set aside in a file if
    one is named."""

    def __init__(self, places: ExitStack, aside: str | None) -> None:
        self.listed: list[tuple[str, BadRow]] = []
        self.count = 0
        self._stream: IO[str] | None = None
        self._is_lines = bool(aside and aside.endswith((".jsonl", ".ndjson")))
        if aside is not None:
            part = places.enter_context(placed(Path(aside)))
            self._stream = places.enter_context(part.open("w", encoding="utf-8", newline=""))
            if not self._is_lines:
                csv.writer(self._stream).writerow(("file", "row", "problem"))

    def taking(self, file: str) -> Callable[[BadRow], None]:
        """Take what is wrong with rows of a file."""

        def take(row: BadRow) -> None:
            self.count += 1
            if len(self.listed) < MOST_LISTED:
                self.listed.append((file, row))
            if self._stream is None:
                return
            if self._is_lines:
                told = {"file": file, "row": row.number, "problem": row.message}
                self._stream.write(f"{json.dumps(told, ensure_ascii=False)}\n")
            else:
                csv.writer(self._stream).writerow((file, row.number, row.message))

        return take

    def close(self) -> None:
        """Write all that was set aside."""
        if self._stream is not None:
            self._stream.flush()


def stop(wrong: Wrong, rows: int, form: str) -> NoReturn:
    """List the rows that cannot be read, and exit: nothing is audited."""
    if form == "json":
        print_json({"rows": rows, "bad_rows": wrong.count, "problems": list(problems(wrong))})
    else:
        for file, row in wrong.listed:
            click.echo(escape(f"error: {file}: row {row.number}: {row.message}"), err=True)
        click.echo(
            f"{wrong.count:,} of {rows:,} rows cannot be read; nothing is said of the others "
            "(--bad-rows FILE sets them aside)",
            err=True,
        )
    raise click.exceptions.Exit(1)


def problems(wrong: Wrong) -> Iterator[Mapping[str, object]]:
    """The rows that are listed, as JSON has them."""
    for file, row in wrong.listed:
        yield {"file": file, "row": row.number, "message": row.message}
