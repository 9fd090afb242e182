"""Remembers a build of the whole project, so that the next one over the same files does nothing.

What went in (the guidelines, their pictures, the configuration, rubricc itself and what it builds
the site with) and what came out are both sealed by a digest: an edit on either side, by whomever,
breaks the seal.
"""

import json
from collections.abc import Iterable, Iterator
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path

from rubricc.apps.folders import files_of
from rubricc.apps.limiting import called_with
from rubricc.apps.writing import Written
from rubricc.source import Files

TOOLS = ("jinja2", "markdown-it-py", "mkdocs", "mkdocs-material", "pydantic", "python-sat")
PACKAGE = Path(__file__).parents[1]


def find_unchanged(seal: Path, files: Files, config: Path) -> tuple[Written, ...] | None:
    """The folders of the last build, if it read just these files and all is as it left it."""
    try:
        known = json.loads(seal.read_bytes())
        if known["inputs"] != _inputs(files, known["pictures"], config):
            return None
        written = tuple(Written(Path(name), count, is_new=False) for name, count in known["made"])
        return written if known["outputs"] == _outputs(written) else None
    except (OSError, ValueError, KeyError, TypeError):
        return None


def remember(
    seal: Path, files: Files, pictures: Iterable[Path], config: Path, written: tuple[Written, ...]
) -> None:
    """Seal a build that found nothing to mend."""
    named = [path.as_posix() for path in pictures]
    known = {
        "pictures": named,
        "inputs": _inputs(files, named, config),
        "made": [(one.folder.as_posix(), one.files) for one in written],
        "outputs": _outputs(written),
    }
    seal.write_text(json.dumps(known), "utf-8")


def _inputs(files: Files, pictures: Iterable[str], config: Path) -> str:
    asked = ("limits", repr(called_with()).encode())
    read = {**files, **{name: Path(name).read_bytes() for name in pictures}}
    return _digest((*_sources(), asked, ("", config.read_bytes()), *sorted(read.items())))


def _sources() -> Iterator[tuple[str, bytes]]:
    """The tools by their versions, and rubricc by its files, which change as it is worked on."""
    yield from ((tool, version(tool).encode()) for tool in TOOLS)
    for path in sorted(PACKAGE.rglob("*")):
        if path.is_file() and path.suffix != ".pyc":
            yield path.relative_to(PACKAGE).as_posix(), path.read_bytes()


def _outputs(written: tuple[Written, ...]) -> str:
    return _digest(
        (f"{one.folder.as_posix()}/{name}", path.read_bytes())
        for one in written
        for name, path in sorted(files_of(one.folder).items())
    )


def _digest(named: Iterable[tuple[str, bytes]]) -> str:
    digest = sha256()
    for name, data in named:
        digest.update(f"{len(name)} {len(data)} {name}\n".encode())
        digest.update(data)
    return digest.hexdigest()
