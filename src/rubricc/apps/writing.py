"""Writes what was built: each guideline's folder whole or not at all, unchanged ones not at all."""

from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from rubricc.apps.folders import Contents, files_of, fill, holds, locked, put_all_in_place, staged
from rubricc.apps.refusal import refuse

TABLE = "table.json"
MARK = b"rubricc.table/"
"""What the table in every guideline folder holds: so we know the folder for ours."""


@dataclass(frozen=True, slots=True)
class Written:
    """A folder of the build: where it is, how many files it has, whether it is new."""

    folder: Path
    files: int
    is_new: bool


def write_guidelines(out: Path, built: Mapping[str, Contents]) -> tuple[Written, ...]:
    """Write the folder of each guideline, by its id, under `out`, unless it holds just this.

    All are staged before any takes its place, so a full disk leaves them all as they were. Raises
    RefusedError, before anything is written, where a folder holds what is not ours.
    """
    with locked(out), ExitStack() as stages:
        for name in built:
            refuse_strangers(out / name)
        new = {name: files for name, files in built.items() if not is_written(out / name, files)}
        pairs = [(stages.enter_context(staged(out, name)), out / name) for name in new]
        for (stage, _), files in zip(pairs, new.values(), strict=True):
            fill(stage, files)
        put_all_in_place(pairs)
    return tuple(Written(out / name, len(built[name]), is_new=name in new) for name in built)


def is_written(folder: Path, contents: Contents) -> bool:
    """Whether the folder is there and holds just this."""
    return folder.is_dir() and holds(folder, contents)


def refuse_strangers(folder: Path) -> None:
    """Refuse to replace a folder that rubricc did not write."""
    if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
        refuse(f"`{folder}` is no folder; move it out of the way")
    if not folder.is_dir() or not any(folder.iterdir()):
        return
    table = folder / TABLE
    if not table.is_file() or MARK not in table.read_bytes():
        refuse(f"`{folder}` holds files that rubricc did not write; choose another folder with -o")


def find_stale(out: Path, built: Mapping[str, Contents]) -> Iterator[tuple[Path, str]]:
    """Files under `out` that a build would change, with how: missing, changed, no longer made."""
    for name, contents in built.items():
        folder = out / name
        found = files_of(folder) if folder.is_dir() else {}
        for file in sorted(found.keys() | contents.keys()):
            if file not in found:
                yield folder / file, "missing"
            elif file not in contents:
                yield folder / file, "no longer made"
            elif found[file].is_symlink() or found[file].read_bytes() != contents[file]:
                yield folder / file, "changed"
