"""One run: the guidelines that a call names, read and compiled, and what came of it."""

import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import click

from rubricc.apps.answers import print_json
from rubricc.apps.commands import load
from rubricc.apps.findings import finding, summary
from rubricc.apps.frames import frames, plain
from rubricc.apps.reading import gather
from rubricc.apps.refusal import refuse
from rubricc.apps.terminal import wants_colour
from rubricc.compiler import (
    NO_SETTINGS,
    Compilation,
    compile_guideline,
    in_order,
    prove_guideline,
)
from rubricc.diagnostics import Diagnostic
from rubricc.meaning import OutOfNodesError
from rubricc.source import Files
from rubricc.table import Table


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


def run(
    paths: tuple[str, ...], settings: Mapping[str, str] = NO_SETTINGS, *, is_tabled: bool = True
) -> Run:
    """Read and compile every guideline that the paths name."""
    guidelines, files = gather(paths)
    compilations = {
        path: compile_bounded(path, files, settings, is_tabled=is_tabled) for path in guidelines
    }
    found = [found for made in compilations.values() for found in made.diagnostics]
    return Run(files, compilations, in_order(each_once(found)))


def each_once(found: Iterable[Diagnostic]) -> Iterable[Diagnostic]:
    """The diagnostics without repetition: a file that others use is read for each of them."""
    return {(one.span, one.code, one.message): one for one in found}.values()


def compile_bounded(
    path: str, files: Files, settings: Mapping[str, str], *, is_tabled: bool
) -> Compilation:
    """Compile one guideline, or only prove it.

    Raises RefusedError where its proof would grow beyond all bounds.
    """
    try:
        if not is_tabled:
            return prove_guideline(path, files, settings)
        return compile_guideline(path, files, settings)
    except OutOfNodesError:
        refuse(f"`{path}` has too many cases to prove; split its decisions or state facts")


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


def tell(made: Run, form: str) -> None:
    """Show everything found: frames on stderr, or the findings as JSON on stdout."""
    if form == "json":
        print_json(as_json(made))
        return
    show_frames(made)
    click.echo(sum_up(made), err=True)


def as_json(made: Run) -> dict[str, object]:
    """The findings of a run, as `check` promises them."""
    return {
        "diagnostics": [finding(found) for found in made.diagnostics],
        "summary": summary(made.diagnostics),
    }


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
