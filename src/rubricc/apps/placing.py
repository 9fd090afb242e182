"""A file that appears whole or not at all, whatever it takes to write it."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkdtemp

from rubricc.apps.refusal import refuse


@contextmanager
def placed(target: Path) -> Iterator[Path]:
    """A path beside the target, with the same end of its name, to be written to; it takes the
    target's place at the end, and is gone if there was no good end.

    Raises RefusedError where the target is no file, and OSError where nothing can be written there.
    """
    if target.exists() and not target.is_file():
        refuse(f"`{target}` is no file; choose another name with -o")
    folder = Path(mkdtemp(prefix=".rubricc-", dir=target.parent))
    part = folder / f"part{target.suffix}"
    try:
        yield part
        with part.open("rb") as written:
            os.fsync(written.fileno())
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)
        folder.rmdir()
