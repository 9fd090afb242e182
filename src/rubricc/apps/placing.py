"""A file that appears whole or not at all, whatever it takes to write it."""

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkdtemp

from rubricc.apps.refusal import refuse

OS_ERROR = re.compile(r" \(os error \d+\)$")


@contextmanager
def placed(target: Path) -> Iterator[Path]:
    """A path beside the target, with the same end of its name, to be written to; it takes the
    target's place at the end, and is gone if there was no good end.

    Raises RefusedError where the target is no file, and OSError, which names the target, where
    nothing can be written there.
    """
    with named(target):
        if target.exists() and not target.is_file():
            refuse(f"`{target}` is no file; choose another name with -o")
        folder = Path(mkdtemp(prefix=".rubricc-", dir=target.parent))
    part = folder / f"part{target.suffix}"
    try:
        with named(target, folder):
            yield part
            with part.open("rb") as written:
                os.fsync(written.fileno())
            part.replace(target)
    finally:
        part.unlink(missing_ok=True)
        folder.rmdir()


@contextmanager
def named(target: Path, folder: Path | None = None) -> Iterator[None]:
    """What the machine refuses is told of the target, but where another file is at fault."""
    try:
        yield
    except OSError as error:
        place = error.filename
        if folder is not None and place is not None and not str(place).startswith(str(folder)):
            raise
        raise OSError(error.errno, reason(error), str(target)) from None


def reason(error: OSError) -> str:
    """Why, without the number that Polars puts behind it."""
    return OS_ERROR.sub("", error.strerror or str(error))
