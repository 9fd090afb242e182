"""A project that is built over and over: what did not change since the last time is kept."""

import time
from dataclasses import dataclass, field
from pathlib import Path

import click

from rubricc.apps.artifacts import Built, Part, Place, part_of, place_of, put_together
from rubricc.apps.build import OUT, address_of_reports, write_pages
from rubricc.apps.frames import frames, plain
from rubricc.apps.reading import gather
from rubricc.apps.refusal import RefusedError
from rubricc.apps.runs import Run, compile_bounded, counted, run_of, show_frames
from rubricc.apps.terminal import escape
from rubricc.apps.writing import write_guidelines
from rubricc.compiler import Compilation
from rubricc.source import Files

WATCHED = ("guidelines", "docs", "mkdocs.yml")
SECONDS = 0.5
"""Between two looks at the files."""


@dataclass(slots=True)
class Rebuilder:
    """Builds the guidelines that some paths name. It keeps what each was made of, and the result.

    A guideline is compiled again only where a file that it reads has changed.
    """

    paths: tuple[str, ...]
    compiled: dict[str, tuple[Files, Compilation]] = field(default_factory=dict)
    parts: dict[str, tuple[Compilation, Place, Part]] = field(default_factory=dict)
    compiled_last: tuple[str, ...] = ()

    def build(self) -> Run:
        """Compile, and where nothing is wrong write `generated/` and the site.

        Raises RefusedError as `rubricc build` does.
        """
        guidelines, files = gather(self.paths)
        made = run_of(files, {path: self._compile(path) for path in guidelines})
        self.compiled_last = tuple(
            path for path in guidelines if self._is_new(path, made.compilations[path])
        )
        if not made.errors:
            self._write(self._put_together(made))
        return made

    def _is_new(self, path: str, made: Compilation) -> bool:
        return path not in self.parts or self.parts[path][0] is not made

    def _compile(self, path: str) -> Compilation:
        _, files = gather((path,))
        known = self.compiled.get(path)
        if known is None or known[0] != files:
            known = self.compiled[path] = files, compile_bounded(path, files)
        return known[1]

    def _put_together(self, made: Run) -> Built:
        place = place_of(made, report=address_of_reports())
        parts = {
            path: self._part(made.compilations[path], made.files, path, place) for path in place.ids
        }
        return put_together(parts, place)

    def _part(self, made: Compilation, files: Files, path: str, place: Place) -> Part:
        known = self.parts.get(path)
        if known is None or known[0] is not made or known[1] != place:
            known = self.parts[path] = made, place, part_of(made, files, place)
        return known[2]

    def _write(self, built: Built) -> None:
        write_guidelines(OUT, built.guidelines)
        write_pages(built, None)


def build_again(rebuilder: Rebuilder) -> str:
    """Build, and say on the terminal what came of it; gives what is wrong, as shown there."""
    try:
        made = rebuilder.build()
    except RefusedError as error:
        wrong = f"error: {escape(error.message)}\n"
        click.echo(wrong, nl=False, err=True)
        return wrong
    show_frames(made)
    changed = counted(len(rebuilder.compiled_last), "guideline")
    click.echo("not built" if made.errors else f"built, {changed} compiled", err=True)
    return told(made) if made.errors else ""


def told(made: Run) -> str:
    """Everything found, as a terminal would show it."""
    return plain([line for frame in frames(made.diagnostics, made.files) for line in (*frame, ())])


def watch(paths: tuple[str, ...]) -> None:
    """Build, and again whenever a file changes, until somebody ends it."""
    rebuilder = Rebuilder(paths)
    seen: dict[str, tuple[int, int]] = {}
    while True:
        now = snapshot(tuple(Path(path) for path in (*WATCHED, *paths)))
        if now != seen:
            seen = now
            build_again(rebuilder)
        time.sleep(SECONDS)


def snapshot(roots: tuple[Path, ...]) -> dict[str, tuple[int, int]]:
    """When each file under these was written, and how long it is."""
    found = {}
    for root in roots:
        for path in (root, *root.rglob("*")) if root.is_dir() else (root,):
            try:
                status = path.stat()
            except OSError:
                continue
            found[str(path)] = status.st_mtime_ns, status.st_size
    return found
