"""One run: the guidelines that a call names, read and compiled, and what came of it."""

import sys
from collections.abc import Mapping
from dataclasses import dataclass

import click

from rubricc.apps.commands import load
from rubricc.apps.findings import summary
from rubricc.apps.frames import frames, plain
from rubricc.apps.reading import gather
from rubricc.apps.terminal import wants_colour
from rubricc.compiler import NO_SETTINGS, Compilation, compile_guideline, in_order
from rubricc.diagnostics import Diagnostic
from rubricc.source import Files


@dataclass(frozen=True, slots=True)
class Run:
    """The files of a call, what each guideline compiled to, and everything found, in order."""

    files: Files
    compilations: Mapping[str, Compilation]
    diagnostics: tuple[Diagnostic, ...]

    @property
    def errors(self) -> int:
        """How many errors were found."""
        return summary(self.diagnostics)["errors"]


def run(paths: tuple[str, ...], settings: Mapping[str, str] = NO_SETTINGS) -> Run:
    """Read and compile every guideline that the paths name."""
    guidelines, files = gather(paths)
    compilations = {path: compile_guideline(path, files, settings) for path in guidelines}
    found = [found for made in compilations.values() for found in made.diagnostics]
    return Run(files, compilations, in_order(found))


def show_frames(made: Run) -> None:
    """Draw everything found on stderr, in colour where a person looks."""
    lines = [line for frame in frames(made.diagnostics, made.files) for line in (*frame, ())]
    if not lines:
        return
    if not wants_colour(sys.stderr):
        click.echo(plain(lines), nl=False, err=True)
        return
    draw = load("rubricc.apps.colour:draw")
    assert callable(draw)
    draw(lines)


def sum_up(made: Run) -> str:
    """What came of the run in one line."""
    count = summary(made.diagnostics)
    of = counted(len(made.compilations), "guideline")
    if not made.diagnostics:
        return f"{of} checked: nothing to mend"
    found = [
        counted(count["errors"], "error") if count["errors"] else "",
        counted(count["warnings"], "warning") if count["warnings"] else "",
    ]
    return f"{' and '.join(filter(None, found))} in {of}"


def counted(number: int, thing: str) -> str:
    """`1 error`, `2 errors`."""
    return f"{number} {thing}{'' if number == 1 else 's'}"
