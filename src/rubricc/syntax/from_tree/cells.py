"""Parse tree → the cells of a table."""

from rubricc.blocks import Text
from rubricc.syntax.cells import (
    CellAny,
    CellCompare,
    CellIncludes,
    CellState,
    CellTest,
    CellValues,
)
from rubricc.syntax.conditions import Quantity, Relation, State
from rubricc.syntax.from_tree.names import values
from rubricc.syntax.trees import Tree

STATES = {"cell_unknown": State.UNKNOWN, "cell_none": State.NONE}

RELATIONS = {
    "cell_at_least": Relation.AT_LEAST,
    "cell_at_most": Relation.AT_MOST,
    "cell_more_than": Relation.MORE_THAN,
    "cell_less_than": Relation.LESS_THAN,
    "cell_between": Relation.BETWEEN,
}

QUANTITIES = {
    "cell_any_of": Quantity.ANY,
    "cell_all_of": Quantity.ALL,
    "cell_none_of": Quantity.NONE,
}


def cell(tree: Tree, text: Text) -> CellTest:
    """What a cell asks of the signal of its column."""
    listed = values(tree.children, text)
    match tree.data:
        case "cell_any":
            return CellAny()
        case "cell_values" | "cell_other_values" as kind:
            return CellValues(listed, kind == "cell_other_values")
        case state if state in STATES:
            return CellState(STATES[state])
        case relation if relation in RELATIONS:
            return CellCompare(RELATIONS[relation], listed)
        case quantity:
            return CellIncludes(QUANTITIES[quantity], listed)
