"""One run of proofs: the guidelines that a call names, read and proved, and what was found."""

import sys
import time
from collections.abc import Iterable, Mapping
from typing import NoReturn

import click

from rubricc.apps.commands import load
from rubricc.apps.findings import finding, summary
from rubricc.apps.frames import frames, plain
from rubricc.apps.limiting import called_with
from rubricc.apps.reading import gather
from rubricc.apps.refusal import refuse
from rubricc.apps.terminal import escape, wants_colour
from rubricc.diagnostics import Diagnostic
from rubricc.meaning import OutOfNodesError, OutOfTimeError, Watch
from rubricc.proof import Proof, in_order, prove, read_guideline
from rubricc.records import record
from rubricc.source import Files

MACHINES = {
    "json": "rubricc.apps.machines:show_json",
    "sarif": "rubricc.apps.machines:show_sarif",
    "github": "rubricc.apps.machines:show_annotations",
}
"""The forms for other programs, and what shows a run in them."""

RELEASED = ".table.json"
"""How the file of a released table ends; where there are none, no table is loaded."""


@record
class Proofs:
    """The files of a call, how far each guideline came, and everything found, in order."""

    files: Files
    compilations: Mapping[str, Proof]
    diagnostics: tuple[Diagnostic, ...]

    @property
    def undecided(self) -> dict[str, tuple[str, ...]]:
        """What of each guideline there was no time to prove."""
        return {path: made.undecided for path, made in self.compilations.items() if made.undecided}

    @property
    def errors(self) -> int:
        """How many errors were found."""
        return summary(self.diagnostics)["errors"]


def prove_all(paths: tuple[str, ...], seconds: int | None = None) -> Proofs:
    """Read and prove every guideline that the paths name, in so many seconds if any are named."""
    watch = until(time.monotonic() + (seconds or called_with().seconds))
    guidelines, files = gather(paths)
    proofs = {path: prove_bounded(path, files, watch) for path in guidelines}
    found = [found for made in proofs.values() for found in made.diagnostics]
    return Proofs(files, proofs, in_order(each_once(found)))


def until(deadline: float) -> Watch:
    """A watch that ends every proof after the deadline."""

    def watch() -> None:
        if time.monotonic() > deadline:
            raise OutOfTimeError

    return watch


def prove_bounded(path: str, files: Files, watch: Watch) -> Proof:
    """Prove one guideline. Raises RefusedError where its proof would grow beyond all bounds."""
    try:
        proof = prove(read_guideline(path, files, called_with()), watch=watch)
    except OutOfNodesError:
        too_many_cases(path)
    if not any(name.endswith(RELEASED) for name in files):
        return proof
    with_release = load("rubricc.compiler:with_release")
    assert callable(with_release)
    proof = with_release(proof, files)
    assert isinstance(proof, Proof)
    return proof


def too_long(path: str) -> NoReturn:
    """Refuse a guideline that was not proved in time."""
    seconds = called_with().seconds
    refuse(f"`{path}` is not proved in {seconds} seconds; ask for more by `--limit seconds=NUMBER`")


def too_many_cases(path: str) -> NoReturn:
    """Refuse a guideline that neither diagrams nor formulas hold."""
    refuse(f"`{path}` has too many cases to prove; split its decisions or state facts")


def each_once(found: Iterable[Diagnostic]) -> Iterable[Diagnostic]:
    """The diagnostics without repetition: a file that others use is read for each of them."""
    return {(one.span, one.code, one.message): one for one in found}.values()


def tell(made: Proofs, form: str) -> None:
    """Show everything found: frames on stderr, or on stdout in a form for other programs."""
    if form in MACHINES:
        show = load(MACHINES[form])
        assert callable(show)
        show(made)
        return
    show_frames(made)
    for path, undecided in made.undecided.items():
        click.echo(f"{escape(path)}: not decided in time: {'; '.join(undecided)}", err=True)
    click.echo(sum_up(made), err=True)


def as_json(made: Proofs) -> dict[str, object]:
    """The findings of a run, as `check` promises them; what was not decided only where some was."""
    found: dict[str, object] = {
        "diagnostics": [finding(found) for found in made.diagnostics],
        "summary": summary(made.diagnostics),
    }
    if made.undecided:
        found["undecided"] = {path: list(what) for path, what in made.undecided.items()}
    return found


def show_frames(made: Proofs) -> None:
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


def sum_up(made: Proofs) -> str:
    """What came of the run in one line."""
    count = summary(made.diagnostics)
    of = counted(len(made.compilations), "guideline")
    if not made.diagnostics:
        nothing = "not all is decided" if made.undecided else "nothing to mend"
        return f"{of} checked: {nothing}"
    found = [
        counted(count["errors"], "error") if count["errors"] else "",
        counted(count["warnings"], "warning") if count["warnings"] else "",
    ]
    return f"{' and '.join(filter(None, found))} in {of}"


def counted(number: int, thing: str) -> str:
    """`1 error`, `2 errors`."""
    return f"{number} {thing}{'' if number == 1 else 's'}"
