"""Writes gold: a folder that appears whole, in which only its owner reads the keys."""

from collections.abc import Mapping
from pathlib import Path

from rubricc.apps.folders import fill, locked, put_in_place, staged
from rubricc.apps.outside_git import refuse_git
from rubricc.apps.refusal import refuse
from rubricc.emit import HANDED_ON, KEPT

OURS = frozenset({HANDED_ON, KEPT})


def write_gold(out: Path, files: Mapping[str, bytes]) -> None:
    """Write the files below a folder that is new, empty or written by this command before.

    Raises RefusedError, before anything is written, for any other, and inside a git repository.
    """
    target = out.resolve()
    refuse_git(target, "gold")
    if target.exists() and not target.is_dir():
        refuse(f"`{out}` is no folder; move it out of the way")
    if target.is_dir() and not {one.name for one in target.iterdir()} <= OURS:
        refuse(f"`{out}` holds files that are no quiz of ours; choose another folder with -o")
    with locked(target.parent), staged(target.parent, target.name) as stage:
        stage.chmod(0o700)
        fill(stage, files)
        (stage / KEPT).chmod(0o700)
        for path in (stage / KEPT).iterdir():
            path.chmod(0o600)
        stage.chmod(0o755)
        put_in_place(stage, target)
