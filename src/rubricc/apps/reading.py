"""Gathers the files of a run before anything is compiled: guidelines and what they name."""

import re
from pathlib import Path

from rubricc.apps.discovery import FILE_LIMIT, find_guidelines, read_regular
from rubricc.apps.refusal import refuse
from rubricc.blocks import read_document, read_source
from rubricc.source import Files, Source
from rubricc.syntax import wanted_files

NAMES_FILES = re.compile(rb"from\s+`")
"""A guideline without this names no other file and need not be read for them."""
TOTAL_LIMIT = 64_000_000
"""Bytes of all files of one run."""


def gather(paths: tuple[str, ...]) -> tuple[tuple[str, ...], Files]:
    """The guidelines that the paths name, and the bytes of all files that compiling them needs."""
    guidelines = find_guidelines(paths)
    files: dict[str, bytes] = {}
    for path in guidelines:
        files[path] = read_regular(path)
        for wanted in wanted_by(path, files[path]):
            if wanted not in files and is_below(Path(wanted), Path(path).parent):
                files[wanted] = read_regular(wanted)
        if sum(map(len, files.values())) > TOTAL_LIMIT:
            refuse("the files of this run pass 64 MB; name fewer guidelines")
    return guidelines, files


def wanted_by(path: str, data: bytes) -> tuple[str, ...]:
    """The files that a guideline names, as far as it can be read."""
    if len(data) > FILE_LIMIT or not NAMES_FILES.search(data):
        return ()
    source = read_source(path, data)
    document = read_document(source)[0] if isinstance(source, Source) else None
    return wanted_files(document) if document else ()


def is_below(path: Path, folder: Path) -> bool:
    """Whether a file stands in the folder or below; one that is missing is left to the parser.

    Raises RefusedError for a symbolic link that leads out.
    """
    if not path.exists():
        return False
    if not path.resolve().is_relative_to(folder.resolve()):
        refuse(f"`{path}` leads out of the guideline's folder `{folder}`; keep a copy there")
    return True
