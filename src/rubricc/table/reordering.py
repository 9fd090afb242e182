"""A diagram that asks its variables in another order, such as that which settles cases soonest."""

from collections.abc import Sequence

from rubricc.space import Space


def reordered(space: Space, root: int, order: Sequence[int], budget: int) -> tuple[Space, int]:
    """The same function in a space of its own; `order` has the levels as they shall be asked.

    Raises OutOfNodesError where that takes more nodes than the budget.
    """
    other = Space(tuple(space.variables[level] for level in order), budget)
    places = {level: place for place, level in enumerate(order)}
    done: dict[int, int] = {}

    def visit(node: int) -> int:
        known = done.get(node)
        if known is None:
            is_end = space.is_terminal(node)
            known = done[node] = other.terminal(space.value(node)) if is_end else step(node)
        return known

    def step(node: int) -> int:
        place, children = places[space.level(node)], space.children(node)
        result = visit(children[-1])
        for cell, child in enumerate(children[:-1]):
            result = other.choose(other.among(place, [cell]), visit(child), result)
        return result

    return other, visit(root)
