"""The files of a workspace as the editor has them, and what was made of them."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from pathlib import Path

from rubricc.apps.discovery import read_regular, walk
from rubricc.apps.lsp.names import Occurrence, occurrences
from rubricc.apps.refusal import RefusedError
from rubricc.blocks import read_document, read_source
from rubricc.proof import Proof, read_guideline
from rubricc.source import Files, Source
from rubricc.syntax import used_files, wanted_files


@dataclass(frozen=True)  # no slots: what is worked out when it is first asked for is kept
class Text:
    """One guideline file, as far as it can be read, with the files that it was read with."""

    path: str
    files: Files

    @cached_property
    def read(self) -> Proof:
        """The guideline as far as its model."""
        return read_guideline(self.path, self.files)

    @cached_property
    def names(self) -> tuple[Occurrence, ...]:
        """Every name in the file itself, in order."""
        tree = self.read.tree
        found = () if tree is None else occurrences(tree)
        return tuple(one for one in found if one.span.path == self.path)

    @property
    def uses(self) -> frozenset[str]:
        """The other files that it was read with."""
        return frozenset(self.files) - {self.path}


@dataclass(slots=True)
class Project:
    """Everything below the folders of the workspace, and nothing else, is read.

    `opened` holds the texts that the editor has open, by path; they go before what is on disk.
    """

    roots: tuple[Path, ...] = ()
    opened: dict[str, bytes] = field(default_factory=dict)
    known: dict[str, Text] = field(default_factory=dict)

    def text(self, path: str) -> Text | None:
        """A guideline file as it now is; None where it is not there, or not in the workspace."""
        files = self._files(path)
        if path not in files:
            return None
        known = self.known.get(path)
        if known is None or known.files != files:
            known = self.known[path] = Text(path, files)
        return known

    def family(self, path: str) -> Iterator[Text]:
        """The file, those that it uses, and those that use any of them."""
        own = self.text(path)
        if own is None:
            return
        shared = {path, *own.uses}
        yield own
        for other in sorted({*self._guidelines(), *shared} - {path}):
            text = self.text(other) if other.endswith(".md") else None
            if text is not None and shared & {other, *text.uses}:
                yield text

    def _guidelines(self) -> Iterator[str]:
        for root in self.roots:
            if root.is_dir():
                yield from walk(root)

    def _files(self, path: str) -> dict[str, bytes]:
        """The file and those that it names, itself or through others."""
        files: dict[str, bytes] = {}
        waiting = [path]
        while waiting:
            path = waiting.pop()
            data = None if path in files else self._data(path)
            if data is None:
                continue
            files[path] = data
            waiting += _named(path, data) if path.endswith(".md") else ()
        return files

    def _data(self, path: str) -> bytes | None:
        if path in self.opened:
            return self.opened[path]
        real = Path(path).resolve()
        if not any(real.is_relative_to(root.resolve()) for root in self.roots):
            return None
        try:
            return read_regular(path)
        except (RefusedError, OSError):
            return None


@lru_cache(maxsize=256)
def _named(path: str, data: bytes) -> tuple[str, ...]:
    """The other files that a guideline file names."""
    source = read_source(path, data)
    document = read_document(source)[0] if isinstance(source, Source) else None
    if document is None:
        return ()
    used = (use.path for use in used_files(document) if use.path is not None)
    return (*used, *wanted_files(document))
