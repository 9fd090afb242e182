"""The secret that gold forms are drawn with: made once, kept where only its owner reads it."""

import os
import secrets
import stat
from pathlib import Path

import click

from rubricc.apps.discovery import read_regular
from rubricc.apps.outside_git import refuse_git
from rubricc.apps.refusal import refuse
from rubricc.apps.terminal import escape

BYTES = 32
LEAST = 32
"""Characters of a secret that somebody made elsewhere."""
MOST = 4096
MODE = 0o600


def default_place() -> Path:
    """Where the secret is kept if nobody says where: one for all guidelines of a user."""
    kept = os.environ.get("XDG_CONFIG_HOME")
    base = Path(kept) if kept and Path(kept).is_absolute() else Path.home() / ".config"
    return base / "rubricc" / "quiz.secret"


def read_secret(named: Path | None) -> bytes:
    """The secret of a file, made there if it is missing.

    Raises RefusedError where it lies in a repository, is open to others, or is too short.
    """
    path = default_place() if named is None else named
    refuse_git(path, "a secret")
    if not os.path.lexists(path):
        make(path)
    data = read_regular(str(path), MOST)
    refuse_open(path)
    text = data.strip()
    if not LEAST <= len(text) <= MOST:
        refuse(f"`{path}` holds no secret of {LEAST} to {MOST} characters; name another file")
    return text


def make(path: Path) -> None:
    """Write a new secret that only its owner may read; a file that is there stays as it is."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, MODE)
    with open(handle, "w", encoding="ascii") as stream:  # noqa: PTH123 - it is open already
        stream.write(f"{secrets.token_hex(BYTES)}\n")
    click.echo(
        f"made the secret `{escape(str(path))}`: who has it can draw the forms again", err=True
    )


def refuse_open(path: Path) -> None:
    """Refuse a secret that others may read: it is none."""
    mode = stat.S_IMODE(path.stat().st_mode)
    if mode & 0o077:
        refuse(f"`{path}` may be read by others; say `chmod 600 {path}`, or better make a new one")
