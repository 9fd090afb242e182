"""Finds guidelines and opens files: regular ones only, never more than a limit, never off a root.

Loaded by every pytest run of a machine that has rubricc: it imports nothing heavy.
"""

import os
import re
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from rubricc.apps.refusal import refuse
from rubricc.limits import LIMITS

FILE_LIMIT = LIMITS.file_bytes
DOCUMENT_LIMIT = 64_000_000
"""Bytes of a table, and of whatever else was made of a guideline."""
"""Bytes of a guideline; of a larger one, one more is read, so that its diagnostic is told."""
HEAD_LIMIT = 65_536
"""Bytes in which the front matter must name the guideline."""
DEFAULT_FOLDER = "guidelines"

KEY = re.compile(rb"""(?:^|[\r\n])["']?guideline["']?[ \t]*:""")
FENCE = re.compile(rb"[\r\n]---[ \t]*(?=[\r\n]|$)")


def is_guideline(head: bytes) -> bool:
    """Whether a file that starts like this is a guideline: its front matter has `guideline:`."""
    head = head.removeprefix(b"\xef\xbb\xbf")
    if not re.match(rb"---[ \t]*[\r\n]", head):
        return False
    end = FENCE.search(head, 3)
    return KEY.search(head, 3, end.start() if end else len(head)) is not None


def find_guidelines(paths: tuple[str, ...]) -> tuple[str, ...]:
    """The guidelines that the paths name: files as they are, of folders those with `guideline:`.

    Raises RefusedError where a path is missing or holds no guideline.
    """
    if not paths and not Path(DEFAULT_FOLDER).is_dir():
        refuse(f"there is no folder `{DEFAULT_FOLDER}/` here; name a guideline or a folder")
    found: dict[Path, str] = {}
    for path in paths or (DEFAULT_FOLDER,):
        for file in guidelines_at(path):
            found.setdefault(Path(file).resolve(), file)
    return tuple(found.values())


def guidelines_at(path: str) -> tuple[str, ...]:
    """The guidelines that one path names."""
    if not os.path.isdir(path):  # noqa: PTH112 - a path may hold what Path refuses
        return (path,)
    found = tuple(walk(Path(path)))
    if not found:
        refuse(f"no file under `{path}` is a guideline: none has `guideline:` on top")
    return found


def walk(folder: Path) -> Iterator[str]:
    """The guidelines under a folder, in an order that does not depend on the machine."""
    root = folder.resolve()
    for here, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            path = Path(here) / name
            if path.suffix == ".md" and is_guideline(head_of(path, root)):
                yield path.as_posix()


def head_of(path: Path, root: Path) -> bytes:
    """The start of a file met in a folder; nothing of what is not a regular file under the root."""
    if not path.resolve().is_relative_to(root) or not path.is_file():
        return b""
    return read_regular(str(path), HEAD_LIMIT)


def read_regular(path: str, limit: int = FILE_LIMIT) -> bytes:
    """At most one byte more than the limit of a regular file.

    Raises RefusedError for a folder, a FIFO, a device and for what cannot be opened.
    """
    with open_regular(path) as stream:
        return stream.read(limit + 1)


def read_whole(path: str, limit: int = DOCUMENT_LIMIT) -> bytes:
    """A regular file. Raises RefusedError as `read_regular` does, and where there is more of it."""
    data = read_regular(path, limit)
    if len(data) > limit:
        refuse(f"`{path}` has more than {limit // 10**6} MB", code=1)
    return data


def open_regular(path: str) -> BinaryIO:
    """A regular file. Raises RefusedError for all that is none, and for what cannot be opened."""
    try:
        # a FIFO without a writer would block an open that waits
        handle = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    except (OSError, ValueError) as error:
        refuse(f"`{path}`: {reason(error)}")
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        refuse(f"`{path}` is no regular file; pipes, devices and folders are not read")
    return open(handle, "rb")  # noqa: PTH123 - it is open already


def reason(error: OSError | ValueError) -> str:
    """Why a file cannot be opened, in the machine's own words."""
    words = error.strerror if isinstance(error, OSError) else None
    return (words or str(error)).lower()
