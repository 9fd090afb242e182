"""Where gold may be written: never into a git work tree, ignored folders included.

What git ignores today is added tomorrow, and a gold item that was public once is none any more. So
the real place counts, whatever links lead there, and every mark of a repository above it: a `.git`
folder, the `.git` file of a worktree or a submodule, and what a bare repository holds.
"""

import os
from pathlib import Path

from rubricc.apps.refusal import refuse

BARE = ("HEAD", "objects", "refs")
"""What every repository holds, where no `.git` names it."""


def refuse_git(path: Path, what: str) -> None:
    """Refuse to write there if the place, or any link on the way to it, is inside a repository."""
    for place in (path.resolve(), Path(os.path.abspath(path))):  # noqa: PTH100 - links as they are
        tree = work_tree_of(place)
        if tree is not None:
            refuse(
                f"{what} is not written to `{path}`: that is inside the git repository `{tree}`, "
                "where it would be public sooner or later; choose a folder outside"
            )


def work_tree_of(place: Path) -> Path | None:
    """The work tree or bare repository that a place is in, if any."""
    for folder in (place, *place.parents):
        if os.path.lexists(folder / ".git") or all((folder / name).exists() for name in BARE):
            return folder
    named = os.environ.get("GIT_WORK_TREE")
    if named and place.is_relative_to(Path(named).resolve()):
        return Path(named)
    return None
