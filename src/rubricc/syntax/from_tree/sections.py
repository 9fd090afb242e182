"""Parse tree → the heading of a section."""

from rubricc.blocks import Text
from rubricc.records import record
from rubricc.syntax.from_tree.names import names
from rubricc.syntax.names import Name
from rubricc.syntax.nodes import SectionKind
from rubricc.syntax.trees import Token, Tree

KINDS = {kind.lower(): kind for kind in SectionKind}


@record
class Heading:
    """What a level-2 heading says of the statements under it."""

    kind: SectionKind
    decisions: tuple[Name, ...]
    choose_all: bool


def heading(tree: Tree, text: Text) -> Heading:
    """The heading of a section."""
    match tree.children:
        case [Token() as kind, decisions, choose_all]:
            listed = names(decisions.children, text) if isinstance(decisions, Tree) else ()
            return Heading(section_kind(kind), listed, choose_all is not None)
        case _:
            raise AssertionError(tree)


def section_kind(words: str) -> SectionKind:
    """The section that a heading or `earlier over later in …` names, however it is capitalised."""
    return KINDS[" ".join(words.lower().split())]
