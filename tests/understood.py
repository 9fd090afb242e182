"""From the text of a guideline to its model, and from a meaning to what it says of one case."""

from rubricc.blocks import read_document, read_source
from rubricc.meaning import Meaning, cell_of, value_at
from rubricc.model import Case, Guideline, resolve
from rubricc.source import Files, Source
from rubricc.syntax import SyntaxTree, parse
from tests.random_guidelines import PATH


def tree_of(files: Files) -> SyntaxTree:
    """The tree of a guideline, every statement of which must parse."""
    source = read_source(PATH, files[PATH])
    assert isinstance(source, Source), source
    document, misread = read_document(source)
    assert document is not None, misread
    tree, misspoken = parse(document, files)
    assert not misspoken, misspoken
    return tree


def model_of(tree: SyntaxTree) -> Guideline:
    """The model of a guideline, every name of which must be known."""
    guideline, misnamed = resolve(tree)
    assert guideline is not None, misnamed
    return guideline


def verdicts(meaning: Meaning, case: Case) -> dict[str, object]:
    """What the diagrams hold for one case."""
    cells = tuple(cell_of(axis, case[axis.signal]) for axis in meaning.axes)
    return {
        name: None if decided.cited is None else value_at(meaning, decided.cited, cells)
        for name, decided in meaning.decisions.items()
    }
