"""A file that is being edited: every question that an editor asks of it while it changes."""

from lsprotocol import types as lsp
from pygls.workspace import PositionCodec

from rubricc.analysis import explain_in
from rubricc.apps.lsp.asking import definitions, hover, name_at
from rubricc.apps.lsp.completing import completions
from rubricc.apps.lsp.places import Places
from rubricc.apps.lsp.project import Project
from rubricc.apps.lsp.server import shown
from rubricc.apps.lsp.showing import folds, hints, outline, tokens
from rubricc.meaning import OutOfNodesError
from rubricc.proof import prove
from rubricc.source import read_lines

PATH = "/nowhere/g.md"
MOST_PLACES = 12
BUDGET = 20_000


def edited(data: bytes) -> None:
    """Take a change, and answer what editors ask all the time."""
    content = data.decode("utf-8", "replace").encode("utf-8", "surrogatepass")
    project = Project(opened={PATH: content})
    text = project.text(PATH)
    assert text is not None
    lines = read_lines(content.decode("utf-8", "surrogatepass"))
    places = Places(list(lines), PositionCodec(lsp.PositionEncodingKind.Utf16))
    try:
        proof = prove(text.read, BUDGET)
    except OutOfNodesError:
        return
    for one in proof.diagnostics:
        shown(one, places)
    outline(text, places)
    list(folds(text))
    tokens(text, places)
    if proof.meaning is not None:
        list(hints(text, proof.meaning, places))
    for line in range(0, len(lines), max(1, len(lines) // MOST_PLACES)):
        for column in (0, len(lines[line]) // 2, len(lines[line]) + 5):
            at = places.place(lsp.Position(line, column))
            list(completions(proof.guideline, lines[at[0] - 1][: at[1] - 1]))
            name = name_at(text, *at)
            if name is not None:
                definitions(project, PATH, name)
                found = () if proof.meaning is None else explain_in(proof.meaning, name.text)
                hover(text, name, found)
