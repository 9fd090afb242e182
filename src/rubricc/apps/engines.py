"""Writes a guideline for rule engines, and says what these are not told."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

import click

from rubricc.apps.answers import print_json
from rubricc.apps.findings import finding, summary
from rubricc.apps.placing import placed
from rubricc.apps.proofs import Proofs, counted, show_frames
from rubricc.apps.runs import compile_from, table_in
from rubricc.apps.tables import load_built
from rubricc.apps.terminal import escape
from rubricc.compiler import in_order
from rubricc.diagnostics import Diagnostic
from rubricc.emit import Rulebook, dmn, find_limits, jdm, rulebook_of
from rubricc.model import Guideline
from rubricc.source import Files
from rubricc.table import Table, to_model

WRITERS: Mapping[str, Callable[[Table, Rulebook], str]] = MappingProxyType({"dmn": dmn, "jdm": jdm})


def write_rules(path: str, target: str, out: Path, form: str) -> None:
    """Write the rules, and tell what they do not say; where they are too many, only that."""
    table, guideline, files = _read(path, form)
    book = rulebook_of(table)
    limits = find_limits(guideline, book)
    is_written = isinstance(book, Rulebook)
    if isinstance(book, Rulebook):
        text = WRITERS[target](table, book)
        with placed(out) as part:
            part.write_text(text, "utf-8", newline="\n")
    if form == "json":
        found = {"diagnostics": [finding(one) for one in limits], "summary": summary(limits)}
        written = {"path": out.as_posix() if is_written else None, "target": target}
        print_json({**written, **found})
    else:
        _tell(limits, files)
        if is_written:
            told = f"; {counted(len(limits), 'warning')}" if limits else ""
            click.echo(escape(f"{out.as_posix()}: {path} as {target}{told}"))
    raise click.exceptions.Exit(0 if is_written else 1)


def _read(path: str, form: str) -> tuple[Table, Guideline, Files]:
    """The table, the guideline with its places, and the text that these are in."""
    if path.endswith(".json"):
        table = load_built(path, form)
        return table, to_model(table, path), {}
    made, files = compile_from(path, form)
    table = table_in(made, path)
    assert made.guideline is not None, "a table is made of a guideline"
    return table, made.guideline, files


def _tell(limits: Sequence[Diagnostic], files: Files) -> None:
    """With their places in the text, or of a table without."""
    if files:
        show_frames(Proofs(files, {}, in_order(limits)))
        return
    for one in limits:
        click.echo(escape(f"{one.severity.value}[{one.code}] {one.name}: {one.message}"), err=True)
