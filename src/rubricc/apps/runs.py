"""One run: the guidelines that a call names, read and compiled, and what came of it."""

from collections.abc import Mapping

import click

from rubricc.apps.proofs import (
    Proofs,
    as_json,
    counted,
    each_once,
    show_frames,
    sum_up,
    tell,
    too_many_cases,
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
    "compile_one",
    "compile_table",
    "counted",
    "run",
    "run_of",
    "show_frames",
    "sum_up",
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
    """Compile one guideline. Raises RefusedError where its proof would grow beyond all bounds."""
    try:
        return compile_guideline(path, files, settings)
    except OutOfNodesError:
        too_many_cases(path)


def compile_one(path: str, form: str) -> Compilation:
    """Compile one sound guideline; where it has errors they are shown, and the command ends."""
    made = run((path,))
    if len(made.compilations) > 1:
        refuse(f"`{path}` holds several guidelines; name one")
    if made.errors:
        tell(made, form)
        raise click.exceptions.Exit(1)
    (compilation,) = made.compilations.values()
    return compilation


def compile_table(path: str, form: str) -> Table:
    """The table of one sound guideline."""
    compilation = compile_one(path, form)
    if compilation.is_module:
        refuse(f"`{path}` decides nothing itself: other guidelines use it", code=1)
    table = compilation.table
    assert table is not None, "a sound guideline has a table"
    return table
