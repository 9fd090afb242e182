"""A file that appears whole or not at all, whatever it takes to write it.

It is written in a hidden folder beside its place, synced, and renamed. Whoever writes holds the
lock of that folder; one whose lock is free was left behind by a killed program, and goes with the
next file that is written there.
"""

import fcntl
import os
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import mkdtemp

from rubricc.apps.folders import sync, undisturbed
from rubricc.apps.refusal import refuse

OS_ERROR = re.compile(r" \(os error \d+\)$")
PART = ".rubricc-part-"


def place(target: Path, text: str) -> None:
    """Write a text as UTF-8, whole or not at all. Raises as `placed` does."""
    with placed(target) as part:
        part.write_bytes(text.encode())


@contextmanager
def placed(target: Path, *, is_new: bool = False) -> Iterator[Path]:
    """A path beside the target, with the same end of its name, to be written to; it takes the
    target's place at the end, and is gone if there was no good end. Links and modes stay.

    Raises RefusedError where the target is no file, or there although it should be new, and
    OSError, which names the target, where nothing can be written there.
    """
    real = Path(os.path.realpath(target))
    with named(target):
        if real.exists() and not real.is_file():
            refuse(f"`{target}` is no file; choose another name with -o")
        clear_parts(real.parent)
        folder, handle = make_folder(real.parent)
    part = folder / f"part{target.suffix}"
    try:
        with named(target, folder):
            yield part
            with part.open("rb") as written:
                os.fsync(written.fileno())
            settle(part, real, is_new=is_new)
    finally:
        with undisturbed():
            shutil.rmtree(folder, ignore_errors=True)
            os.close(handle)


def settle(part: Path, target: Path, *, is_new: bool) -> None:
    """Put the part into its place."""
    if is_new:
        try:
            os.link(part, target)
        except FileExistsError:
            refuse(f"`{target}` was written by somebody else just now")
    else:
        if target.exists():
            part.chmod(target.stat().st_mode & 0o777)
        part.replace(target)
    sync(target.parent)


def make_folder(parent: Path) -> tuple[Path, int]:
    """A new hidden folder and its lock, which is held."""
    while True:
        folder = Path(mkdtemp(prefix=PART, dir=parent))
        with suppress(FileNotFoundError):  # somebody took it for stale before it was locked
            handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
            fcntl.flock(handle, fcntl.LOCK_EX)
            if folder.is_dir():
                return folder, handle
            os.close(handle)


def clear_parts(parent: Path) -> None:
    """Remove what killed programs left beside; what is being written is locked."""
    for stale in parent.glob(f"{PART}*"):
        with suppress(OSError):
            handle = os.open(stale, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
                shutil.rmtree(stale)
            finally:
                os.close(handle)


@contextmanager
def named(target: Path, folder: Path | None = None) -> Iterator[None]:
    """What the machine refuses is told of the target, but where another file is at fault."""
    try:
        yield
    except OSError as error:
        where = error.filename
        if folder is not None and where is not None and not str(where).startswith(str(folder)):
            raise
        raise OSError(error.errno, reason(error), str(target)) from None


def reason(error: OSError) -> str:
    """Why, without the number that Polars puts behind it."""
    return OS_ERROR.sub("", error.strerror or str(error))
