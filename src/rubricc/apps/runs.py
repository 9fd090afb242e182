"""One run: the guidelines that a call names, read and compiled, and what came of it."""

import time
from collections.abc import Mapping

import click

from rubricc.apps.limiting import called_with
from rubricc.apps.proofs import (
    Proofs,
    as_json,
    counted,
    each_once,
    show_frames,
    sum_up,
    tell,
    too_long,
    too_many_cases,
    until,
)
from rubricc.apps.reading import gather
from rubricc.apps.refusal import refuse
from rubricc.compiler import NO_SETTINGS, Compilation, compile_guideline, in_order
from rubricc.meaning import OutOfNodesError
from rubricc.records import record
from rubricc.source import Files
from rubricc.table import Table

__all__ = [
    "Run",
    "as_json",
    "compile_bounded",
    "compile_from",
    "compile_one",
    "compile_table",
    "counted",
    "run",
    "run_of",
    "show_frames",
    "sum_up",
    "table_in",
    "tell",
]


@record
class Run(Proofs):
    """The files of a call, what each guideline compiled to, and everything found, in order."""

    compilations: Mapping[str, Compilation]


def run(paths: tuple[str, ...], settings: Mapping[str, str] = NO_SETTINGS) -> Run:
    """Read and compile every guideline that the paths name."""
    guidelines, files = gather(paths)
    return run_of(files, {path: compile_bounded(path, files, settings) for path in guidelines})


def run_of(files: Files, compilations: Mapping[str, Compilation]) -> Run:
    """A run of guidelines that are compiled already."""
    found = [found for made in compilations.values() for found in made.diagnostics]
    return Run(files, compilations, in_order(each_once(found)))


def compile_bounded(
    path: str, files: Files, settings: Mapping[str, str] = NO_SETTINGS
) -> Compilation:
    """Compile one guideline. Raises RefusedError where its proof passes all bounds."""
    try:
        watch = until(time.monotonic() + called_with().seconds)
        made = compile_guideline(path, files, settings, limits=called_with(), watch=watch)
    except OutOfNodesError:
        too_many_cases(path)
    if made.undecided:
        too_long(path)
    return made


def compile_one(path: str, form: str) -> Compilation:
    """Compile one sound guideline; where it has errors they are shown, and the command ends."""
    return compile_from(path, form)[0]


def compile_from(path: str, form: str) -> tuple[Compilation, Files]:
    """The same, with the files that it was compiled from."""
    made = run((path,))
    if len(made.compilations) > 1:
        refuse(f"`{path}` holds several guidelines; name one")
    if made.errors:
        tell(made, form)
        raise click.exceptions.Exit(1)
    (compilation,) = made.compilations.values()
    return compilation, made.files


def compile_table(path: str, form: str) -> Table:
    """The table of one sound guideline."""
    return table_in(compile_one(path, form), path)


def table_in(compilation: Compilation, path: str) -> Table:
    """The table of a sound guideline. Raises RefusedError for a module."""
    if compilation.is_module:
        refuse(f"`{path}` decides nothing itself: other guidelines use it", code=1)
    table = compilation.table
    assert table is not None, "a sound guideline has a table"
    return table
