"""What git holds: files at a revision, read without touching the work tree."""

import os
import subprocess

from rubricc.apps.discovery import is_guideline
from rubricc.apps.refusal import refuse

SECONDS = 60
LINK = "120000"
"""What git calls the mode of a symbolic link."""


def read_at(revision: str, path: str, limit: int) -> bytes | None:
    """A file at a revision, its path from the top of the repository; None if it is not there.

    Raises RefusedError for what is no regular file, is too large, or if git cannot be asked.
    """
    listed = git("ls-tree", "--full-tree", "-z", "-l", commit_of(revision), "--", path)
    if not listed:
        return None
    mode, kind, name, size = listed.split(b"\t", 1)[0].decode().split()
    if kind != "blob" or mode == LINK:
        refuse(f"`{revision}:{path}` is no regular file")
    if int(size) > limit:
        refuse(f"`{revision}:{path}` has {size} bytes, more than {limit}")
    return git("cat-file", "blob", name)


def guidelines_at(revision: str) -> tuple[str, ...]:
    """The guidelines of a repository at a revision."""
    commit = commit_of(revision)
    listed = git("ls-tree", "--full-tree", "-r", "-z", "--name-only", commit)
    paths = [os.fsdecode(path) for path in listed.split(b"\0") if path.endswith(b".md")]
    found = []
    for path in paths:
        data = git("cat-file", "blob", f"{commit}:{path}")
        if is_guideline(data):
            found.append(path)
    return tuple(found)


def commit_of(revision: str) -> str:
    """The commit that a revision names.

    Raises RefusedError where there is none.
    """
    if revision.startswith("-"):
        refuse(f"`{revision}` is no revision")
    return (
        git("rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}", what=revision)
        .decode()
        .strip()
    )


def fork_of(one: str, other: str) -> str:
    """The commit from which two revisions went apart, as `git diff ONE...OTHER` takes it."""
    return (
        git("merge-base", commit_of(one), commit_of(other), what=f"{one}...{other}")
        .decode()
        .strip()
    )


def git(*words: str, what: str | None = None) -> bytes:
    """What git answers.

    Raises RefusedError where it fails; `what` is what it was asked about.
    """
    command = ("git", "--no-pager", "--literal-pathspecs", *words)
    environment = {**os.environ, "GIT_OPTIONAL_LOCKS": "0", "LC_ALL": "C"}
    try:
        done = subprocess.run(
            command, check=False, capture_output=True, env=environment, timeout=SECONDS
        )
    except FileNotFoundError:
        refuse("git is not installed; name files instead of revisions")
    except subprocess.TimeoutExpired:
        refuse(f"git did not answer within {SECONDS} seconds")
    if done.returncode:
        said = done.stderr.decode(errors="replace").strip().splitlines()
        told = said[0].removeprefix("fatal: ") if said else "git does not know it"
        refuse(f"`{what}`: {told}" if what else told)
    return done.stdout
