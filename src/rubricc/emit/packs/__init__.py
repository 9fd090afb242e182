"""Takes a pack for a calibration session, gives its files: what is handed out, what is kept back.

A sheet shows cases and the answers on offer, and no answer of anybody's; all else is in the paper
of whoever leads the session.
"""

from collections.abc import Mapping

from rubricc.audit import Pack
from rubricc.emit.packs.as_markdown import discussion_markdown, plain, sheet_markdown
from rubricc.emit.packs.as_page import discussion_page, sheet_page
from rubricc.emit.packs.sheets import sheet_csv, sheet_names

PACK = "pack.json"
SHEETS = "sheets"

__all__ = [
    "PACK",
    "SHEETS",
    "discussion_files",
    "discussion_markdown",
    "discussion_page",
    "pack_files",
    "plain",
    "sheet_csv",
    "sheet_markdown",
    "sheet_names",
    "sheet_page",
]


def pack_files(pack: Pack) -> Mapping[str, bytes]:
    """Every file of a new pack, by its path inside it."""
    files: dict[str, bytes] = dict(discussion_files(pack))
    for annotator, name in sheet_names(pack).items():
        path = f"{SHEETS}/{name}"
        files[f"{path}.md"] = sheet_markdown(pack, annotator).encode()
        files[f"{path}.html"] = sheet_page(pack, annotator).encode()
        files[f"{path}.csv"] = sheet_csv(pack, annotator).encode()
    return files


def discussion_files(pack: Pack) -> Mapping[str, bytes]:
    """The files that change once votes are counted."""
    return {
        PACK: f"{pack.model_dump_json(indent=2)}\n".encode(),
        "discussion.md": discussion_markdown(pack).encode(),
        "discussion.html": discussion_page(pack).encode(),
    }
