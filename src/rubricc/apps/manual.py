"""The manual that the site gets: the Markdown under `docs/`, and the reference."""

from pathlib import Path

from rubricc.apps.discovery import read_regular
from rubricc.emit import reference_pages

FOLDER = Path("docs")
GRAMMAR = Path(__file__).parents[1] / "syntax" / "grammar.lark"


def sources() -> dict[str, bytes]:
    """The files under `docs/` by their paths; none where there is no such folder."""
    return {path.as_posix(): read_regular(str(path)) for path in sorted(FOLDER.rglob("*.md"))}


def manual() -> dict[str, str]:
    """Path below the manual → text; nothing where a project has no `docs/`."""
    own = {
        Path(path).relative_to(FOLDER).as_posix(): data.decode(errors="replace")
        for path, data in sources().items()
    }
    return {**dict(reference_pages(GRAMMAR.read_text("utf-8"))), **own} if own else {}
