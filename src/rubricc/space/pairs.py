"""Cases that have a partner: the same case but for one variable, and something to tell of both."""

from collections.abc import Callable, Hashable, Mapping
from itertools import product

from rubricc.space.diagram import FALSE, TRUE, Space


def partnered(
    space: Space,
    left: int,
    right: int,
    loose: Mapping[int, int],
    relates: Callable[[Hashable, Hashable], bool],
) -> int:
    """The cases of `left` with a case of `right` that agrees with them and relates by its value.

    Two cases agree if every variable has the same cell in both; at a level in `loose` the cell
    given there (not applicable) agrees with any.
    """
    done: dict[tuple[int, int], int] = {}

    def visit(one: int, other: int) -> int:
        known = done.get((one, other))
        if known is None:
            known = done[one, other] = step(one, other)
        return known

    def step(one: int, other: int) -> int:
        level = min(space.level(one), space.level(other))
        if level == len(space.variables):
            return TRUE if relates(space.value(one), space.value(other)) else FALSE
        ones, others = space.split(one, level), space.split(other, level)
        away = loose.get(level)
        if away is None:
            return space.node(level, tuple(map(visit, ones, others)))
        return space.node(
            level,
            tuple(
                space.unite(visit(child, partner) for partner in _agreeing(cell, others, away))
                for cell, child in enumerate(ones)
            ),
        )

    return visit(left, right)


def _agreeing(cell: int, others: tuple[int, ...], away: int) -> tuple[int, ...]:
    return others if cell == away else (others[cell], others[away])


def is_moved(
    space: Space,
    diagram: int,
    free: frozenset[int],
    loose: Mapping[int, int],
    relates: Callable[[Hashable, Hashable], bool],
) -> bool:
    """Whether two cases that agree but at the free levels relate by their values.

    At a level in `loose` the cell given there (not applicable) agrees with any. `relates` must tell
    no value from itself. It ends with the first two such cases.
    """
    deepest = max((*free, *loose), default=-1)
    seen: set[tuple[int, int]] = set()
    pending = [(diagram, diagram)]
    while pending:
        pair = pending.pop()
        if pair in seen:
            continue
        seen.add(pair)
        one, other = pair
        level = min(space.level(one), space.level(other))
        if one == other and level > deepest:
            continue
        if level == len(space.variables):
            if relates(space.value(one), space.value(other)):
                return True
            continue
        ones, others = space.split(one, level), space.split(other, level)
        if level in free:
            pending.extend(product(dict.fromkeys(ones), dict.fromkeys(others)))
        elif level in loose:
            away = loose[level]
            pending.extend(
                (left, right)
                for cell, left in enumerate(ones)
                for right in _agreeing(cell, others, away)
            )
        else:
            pending.extend(zip(ones, others, strict=True))
    return False


def exchanged(space: Space, diagram: int, other: Mapping[int, int]) -> int:
    """The diagram with variables exchanged: what it said of one level it says of `other[level]`.

    The two variables must have as many cells; levels that are not in `other` stay.
    """
    done: dict[int, int] = {}

    def visit(node: int) -> int:
        known = done.get(node)
        if known is None:
            known = done[node] = node if space.is_terminal(node) else step(node)
        return known

    def step(node: int) -> int:
        level, children = space.level(node), space.children(node)
        target = other.get(level, level)
        result = visit(children[-1])
        for cell, child in enumerate(children[:-1]):
            result = space.choose(space.among(target, [cell]), visit(child), result)
        return result

    return visit(diagram)
