"""Cases that have a partner: the same case but for one variable, and something to tell of both."""

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from itertools import accumulate, chain
from typing import TypeVar

from rubricc.space.apart import differing, is_moved_in, partnered_in
from rubricc.space.diagram import Space
from rubricc.space.formula import Formula
from rubricc.space.operations import FALSE, TRUE

Key = TypeVar("Key")
Where = tuple[tuple[int, ...], tuple[int, ...]]
"""The cases in all of some sets and in none of others."""


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
    if isinstance(space, Formula):
        return partnered_in(space, left, right, loose, relates)
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


def differ_in(
    space: Space,
    where: Where,
    functions: tuple[int, int],
    agree: Callable[[Hashable, Hashable], bool],
) -> bool:
    """Whether some case comes to values of two functions that do not agree.

    It lies in all of some sets and in none of others. `agree` must hold of a value and itself. It
    ends with the first such case, and makes no node.
    """
    inside, outside = where
    if isinstance(space, Formula):
        return space.meets((*inside, differing(space, functions, agree)), outside)
    return space.differ(inside, outside, functions, agree)


def differing_in(
    space: Space,
    places: Iterable[tuple[Key, Where, tuple[int, int]]],
    agree: Callable[[Hashable, Hashable], bool],
) -> frozenset[Key]:
    """The keys whose two functions do not agree in some case where they are asked to.

    A formula is said whole before the solver is asked: what is added later it looks at anew.
    """
    if not isinstance(space, Formula):
        return frozenset(
            key for key, where, functions in places if differ_in(space, where, functions, agree)
        )
    sets = {
        key: space.difference(
            space.intersect([*inside, differing(space, functions, agree)]), space.unite(outside)
        )
        for key, (inside, outside), functions in places
    }
    return frozenset(space.meeting(TRUE, sets))


def around(space: Space, sets: Sequence[int]) -> Iterator[tuple[int, int]]:
    """For each of the sets the union of those before it and of those after it."""
    before = list(accumulate(sets, space.union, initial=FALSE))[:-1]
    after = list(accumulate(reversed(sets), space.union, initial=FALSE))[-2::-1]
    return zip(before, after, strict=True)


def is_moved(
    space: Space,
    places: tuple[int, int],
    free: frozenset[int],
    loose: Mapping[int, int],
    relates: Callable[[Hashable, Hashable], bool],
) -> bool:
    """Whether two cases that agree but at the free levels relate by their values.

    `places` are the set that both lie in, and the function that has the values.

    At a level in `loose` the cell given there (not applicable) agrees with any. `relates` must tell
    no value from itself. It ends with the first two such cases.
    """
    where, diagram = places
    if isinstance(space, Formula):
        return is_moved_in(space, places, free, loose, relates)
    telling = sum(1 << level for level in {*free, *loose})
    seen: set[Step] = set()
    pending: list[Iterator[Step]] = [iter([(where, where, diagram, diagram)])]
    while pending:
        step = next(pending[-1], None)
        if step is None:
            pending.pop()
            continue
        here, there, one, other = step
        is_same = one == other and not space.asks(one) & telling
        if is_same or step in seen or FALSE in (here, there):
            continue
        seen.add(step)
        level = min(map(space.level, step))
        if level < len(space.variables):
            pending.append(_below(space, step, level, is_free=level in free, away=loose.get(level)))
        elif relates(space.value(one), space.value(other)):
            return True
    return False


Step = tuple[int, int, int, int]
"""Of either case a set that it lies in, then of either the function that has its value."""


def _below(
    space: Space, step: Step, level: int, *, is_free: bool, away: int | None
) -> Iterator[Step]:
    """Where two cases may come to by what is told of a level, each place once: a signal may have
    ten thousand cells, and two of them the first ones that tell."""
    heres, theres, ones, others = (space.split(node, level) for node in step)
    lefts = dict.fromkeys(zip(heres, ones, strict=True))
    rights = dict.fromkeys(zip(theres, others, strict=True))
    if is_free:
        return ((here, there, one, other) for here, one in lefts for there, other in rights)
    alike = dict.fromkeys(zip(heres, theres, ones, others, strict=True))
    if away is None:
        return iter(alike)
    return chain(
        alike,
        ((heres[away], there, ones[away], other) for there, other in rights),
        ((here, theres[away], one, others[away]) for here, one in lefts),
    )


def exchanged(space: Space, diagram: int, other: Mapping[int, int]) -> int:
    """The diagram with variables exchanged: what it said of one level it says of `other[level]`.

    The two variables must have as many cells; levels that are not in `other` stay.
    """
    if isinstance(space, Formula):
        return space.replaced(diagram, {at: space.cells(to) for at, to in other.items()})
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
