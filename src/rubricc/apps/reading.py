"""Gathers the files of a run before anything is compiled: guidelines and what they name."""

import os
import re
from collections.abc import Iterator
from pathlib import Path

from rubricc.apps.discovery import DEFAULT_FOLDER, find_guidelines, read_regular, walk
from rubricc.apps.kept import add_released
from rubricc.apps.limiting import called_with
from rubricc.apps.refusal import refuse
from rubricc.blocks import Document, read_document, read_source
from rubricc.source import Files, Source, Span
from rubricc.syntax import used_files, wanted_files

NAMES_FILES = re.compile(rb"from\s+`|uses")
"""A guideline without this names no other file and need not be read for them."""
DECIDES = re.compile(rb"^ {0,3}##[ \t]+(?:gates|rules|edge|criteria|score)", re.I | re.M)
"""A guideline without this has no clauses: it may be there for others to use."""
TOTAL_LIMIT = 64_000_000
"""Bytes of all files of one run."""
ROOT_MARKS = (".git", "pyproject.toml", "mkdocs.yml", DEFAULT_FOLDER)
"""What the root of a project holds."""


def gather(paths: tuple[str, ...]) -> tuple[tuple[str, ...], Files]:
    """The guidelines that the paths name, and the bytes of all files that compiling them needs."""
    guidelines = find_guidelines(paths)
    files: dict[str, bytes] = {}
    for path in guidelines:
        add(path, files)
        add_released(path, files)
    for path in guidelines:
        if not DECIDES.search(files[path]):
            add_users(path, files)
    return guidelines, files


def add(path: str, files: dict[str, bytes]) -> None:
    """Read a file, the tables that it names, and the files that it uses, itself or through others.

    Raises RefusedError where a file leads out of the project, or all of them are too large.
    """
    waiting = [path]
    while waiting:
        path = waiting.pop()
        if path in files:
            continue
        files[path] = read_regular(path, called_with().file_bytes)
        document = named_by(path, files[path])
        if document is not None:
            for wanted in wanted_files(document):
                if wanted not in files and is_below(Path(wanted), Path(path).parent):
                    files[wanted] = read_regular(wanted, called_with().file_bytes)
            waiting.extend(modules_of(document, root_of(Path(path))))
        if sum(map(len, files.values())) > TOTAL_LIMIT:
            refuse("the files of this run pass 64 MB; name fewer guidelines")


def named_by(path: str, data: bytes) -> Document | None:
    """A guideline that may name other files, as far as it can be read."""
    if not NAMES_FILES.search(data):
        return None
    source = read_source(path, data, called_with())
    return read_document(source)[0] if isinstance(source, Source) else None


def modules_of(document: Document, root: Path) -> Iterator[str]:
    """The files that a guideline uses, those that are there and in the project."""
    for use in used_files(document):
        if use.path is None or not Path(use.path).is_file():
            continue
        if Path(use.path).resolve().is_relative_to(root):
            yield use.path
        elif absolute(use.path).is_relative_to(root):
            refuse(f"`{use.path}`, used at {place(use.span)}, leads out of the project `{root}`")


def absolute(path: str) -> Path:
    """A path from the top, without `..`, links as they are."""
    return Path(os.path.abspath(path))  # noqa: PTH100 - Path.absolute keeps `..`


def place(span: Span) -> str:
    """A place as a person looks it up."""
    return f"{span.path}:{span.line}"


def root_of(path: Path) -> Path:
    """The folder of the project that a guideline belongs to.

    It is the nearest that holds what a project has, else where the command was called, if that is
    above the guideline, else the guideline's own folder.
    """
    folders = path.resolve().parents
    for folder in folders:
        if any((folder / mark).exists() for mark in ROOT_MARKS):
            return folder
    here = Path.cwd()
    return here if here in folders else folders[0]


def add_users(path: str, files: dict[str, bytes]) -> None:
    """Read the guidelines that use this one, from the project's folder that it stands in."""
    root, target = root_of(Path(path)), Path(path).resolve()
    top = next((one for one in target.parents if one.parent == root), root)
    for found in walk(top):
        other = found if Path(path).is_absolute() else os.path.relpath(found)
        data = read_regular(other, called_with().file_bytes)
        document = named_by(other, data) if b"uses" in data else None
        used = () if document is None else used_files(document)
        if any(one.path and Path(one.path).resolve() == target for one in used):
            files.setdefault(other, data)


def is_below(path: Path, folder: Path) -> bool:
    """Whether a file stands in the folder or below; one that is missing is left to the parser.

    Raises RefusedError for a symbolic link that leads out.
    """
    if not path.exists():
        return False
    if not path.resolve().is_relative_to(folder.resolve()):
        refuse(f"`{path}` leads out of the guideline's folder `{folder}`; keep a copy there")
    return True
