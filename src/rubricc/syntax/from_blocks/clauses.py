"""An item under Rules and its like → a clause with the exceptions nested in it."""

from rubricc.blocks import Item
from rubricc.diagnostics import EXCEPTION_WITHOUT_PARENT, NESTED_CLAUSE
from rubricc.syntax.clauses import ClauseStatement
from rubricc.syntax.from_blocks.reading import Found, details_in, read_nested, statements_in
from rubricc.syntax.from_tree.clauses import clause, is_exception
from rubricc.syntax.from_tree.names import bare
from rubricc.syntax.trees import Tree


def read_clause(item: Item, tree: Tree | None, found: Found) -> ClauseStatement | None:
    """A clause that stands by itself."""
    if tree and is_exception(tree):
        mend = "nest it under its clause, or leave out `except`"
        span = item.text.whole()
        found.append(EXCEPTION_WITHOUT_PARENT.at(span, mend=mend, id=id_of(tree)))
    return with_nested(item, tree, found)


def read_exception(item: Item, tree: Tree, found: Found) -> ClauseStatement | None:
    """A clause that is nested in another."""
    if not is_exception(tree):
        mend = "write `except` after its id, or do not nest it"
        found.append(NESTED_CLAUSE.at(item.text.whole(), mend=mend, id=id_of(tree)))
    return with_nested(item, tree, found)


def with_nested(item: Item, tree: Tree | None, found: Found) -> ClauseStatement | None:
    """A clause with its details and exceptions, which are read even where it is wrong itself."""
    nested = read_nested(item, "clause_detail", found)
    details = details_in(nested, found)
    inner = (read_exception(below, part, found) for below, part in statements_in(nested))
    exceptions = tuple(exception for exception in inner if exception)
    return clause(tree, item.text, details, exceptions) if tree else None


def id_of(tree: Tree) -> str:
    """The id of a clause, without its bold."""
    return bare(str(tree.children[0]))
