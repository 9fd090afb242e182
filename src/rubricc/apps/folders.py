"""Folders that appear whole or not at all: staged beside, synced, exchanged, under a lock.

Renaming file by file is not enough: a build killed between two renames leaves a mixture of old
and new. So a whole folder is staged, and one system call puts it into place: `renameat2` with
RENAME_EXCHANGE on Linux. A stage that a killed build left behind goes with the next build, which
knows it for stale because stages are only made under the lock.
"""

import ctypes
import errno
import fcntl
import os
import shutil
import signal
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from rubricc.apps.refusal import refuse

Contents = Mapping[str, bytes]
"""A folder's files: path inside it, with slashes → bytes."""

STAGE = ".rubricc-stage-"
LOCK_SECONDS = 60.0
AT_FDCWD = -100
RENAME_EXCHANGE = 2
NO_EXCHANGE = frozenset({errno.ENOSYS, errno.EINVAL, errno.ENOTSUP})
"""What a system says that cannot exchange folders."""


@contextmanager
def locked(folder: Path, seconds: float = LOCK_SECONDS) -> Iterator[None]:
    """Hold a folder against other builds, making it if need be, and clear it of stale stages.

    Raises RefusedError where another build holds it longer than that.
    """
    folder.mkdir(parents=True, exist_ok=True)
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        wait_for(handle, folder, seconds)
        clear_stages(folder)
        yield
    finally:
        os.close(handle)  # which gives up the lock


def wait_for(handle: int, folder: Path, seconds: float) -> None:
    """Take the lock as soon as it is free; the lock of a killed build is free at once."""
    until = time.monotonic() + seconds
    while True:
        try:
            return fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() >= until:
                refuse(f"another build has been writing to `{folder}` for long; try again later")
            time.sleep(0.02)


def clear_stages(folder: Path) -> None:
    """Remove what killed builds left; the lock is held, so no stage is in use."""
    for stale in folder.glob(f"{STAGE}*"):
        shutil.rmtree(stale, ignore_errors=True)


@contextmanager
def staged(folder: Path, name: str) -> Iterator[Path]:
    """A new empty folder beside its target, gone at the end; the lock on `folder` is held."""
    stage = folder / f"{STAGE}{name}"
    try:
        stage.mkdir()
        yield stage
    finally:
        with undisturbed():
            shutil.rmtree(stage, ignore_errors=True)


@contextmanager
def undisturbed() -> Iterator[None]:
    """Put off what Ctrl-C says until the end, so that nothing stays half done."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def holds(folder: Path, contents: Contents) -> bool:
    """Whether the folder holds these files with these bytes, and nothing else."""
    found = files_of(folder)
    return found.keys() == contents.keys() and all(
        not path.is_symlink() and path.read_bytes() == contents[name]
        for name, path in found.items()
    )


def files_of(folder: Path) -> dict[str, Path]:
    """Every file below a folder by its path inside it; a link counts as itself."""
    return {
        path.relative_to(folder).as_posix(): path
        for path in sorted(folder.rglob("*"))
        if path.is_symlink() or not path.is_dir()
    }


def fill(folder: Path, contents: Contents) -> None:
    """Write files into a folder, each synced to the disk.

    Raises OSError, which names the file, where the system refuses.
    """
    for name, data in contents.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            write_new(path, data)
        except OSError as error:  # to write does not say where
            raise OSError(error.errno, error.strerror, str(path)) from None


def write_new(path: Path, data: bytes) -> None:
    """Write a file that is not there, and sync it."""
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o666)
    try:
        write_all(handle, data)
        os.fsync(handle)
    finally:
        os.close(handle)


def write_all(handle: int, data: bytes) -> None:
    """Write every byte; a write may take only some."""
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(handle, rest) :]


def put_in_place(stage: Path, target: Path) -> None:
    """Make the staged folder the target at one stroke; the old one is in its place then.

    Raises RefusedError where the target is a file or a link, OSError where the system refuses.
    """
    put_all_in_place([(stage, target)])


def put_all_in_place(pairs: Sequence[tuple[Path, Path]]) -> None:
    """Make every staged folder its target, all or none: where one cannot be, those before it trade
    back. What takes time is done first, so the strokes follow upon each other.

    Raises as `put_in_place` does.
    """
    for stage, target in pairs:
        sync_folders(stage)
        if target.is_symlink() or (target.exists() and not target.is_dir()):
            refuse(f"`{target}` is no folder; move it out of the way")
        target.parent.mkdir(parents=True, exist_ok=True)
    done: list[tuple[Path, Path]] = []
    with undisturbed():
        try:
            for stage, target in pairs:
                done.append(trade(stage, target))
        except OSError:
            for one, other in reversed(done):
                trade(one, other)
            raise
    for parent in dict.fromkeys(target.parent for _, target in pairs):
        sync(parent)


def trade(one: Path, other: Path) -> tuple[Path, Path]:
    """Put a folder in the place of another, or where there is none; gives what takes it back."""
    if other.exists():
        exchange(one, other)
        return one, other
    os.rename(one, other)  # noqa: PTH104 - Path.rename would do the same
    return other, one


def sync_folders(folder: Path) -> None:
    """Sync a folder and those below, so that no name is lost."""
    for here, _, _ in os.walk(folder):
        sync(Path(here))


def sync(folder: Path) -> None:
    """Sync the names that a folder holds."""
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def exchange(one: Path, other: Path) -> None:
    """Let two folders trade places: atomically on Linux, in two renames elsewhere."""
    rename = find_renameat2()
    if rename is None:
        return exchange_in_steps(one, other)
    paths = os.fsencode(one), os.fsencode(other)
    if rename(AT_FDCWD, paths[0], AT_FDCWD, paths[1], RENAME_EXCHANGE) == 0:
        return None
    code = ctypes.get_errno()
    if code in NO_EXCHANGE:
        return exchange_in_steps(one, other)
    raise OSError(code, os.strerror(code), str(other))


def find_renameat2() -> Callable[..., int] | None:
    """The system call by way of libc, where there is one."""
    if not sys.platform.startswith("linux"):
        return None
    found: Callable[..., int] | None
    found = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    return found


def exchange_in_steps(one: Path, other: Path) -> None:
    """Trade places by renames: if the second fails, the first is taken back."""
    aside = one.with_name(f"{one.name}-old")
    other.rename(aside)
    try:
        one.rename(other)
    except OSError:
        aside.rename(other)
        raise
    aside.rename(one)
