"""Few boxes that together hold a set of cases and no other that matters.

A box allows some cells of each variable. Around a case of the set that no box holds yet, a box
grows: variable by variable it is freed altogether if no case outside comes in; then single cells
are let in. Which box comes of it hangs on the order, so several orders and cases are tried (seeded:
same sets, same boxes), and the box that adds most is kept. It is the greedy cover of two-level
logic minimisation (Brayton et al. 1984, ESPRESSO), with many-valued variables.

        request   nothing  information  action
    no problem  [    x          x     ]   .         the box: `problem` is no,
    problem          .          .         .         `request` is not `action`
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from random import Random

from rubricc.space import FALSE, TRUE, Space

Box = tuple[tuple[int, tuple[int, ...]], ...]
"""Levels with the cells that they may have; levels that are not named may have any."""

TRIES = 16
STEPS = 600_000
"""How many nodes may be visited for the tries after the first of each box."""
MOST_STEPS = 6_000_000
"""How many nodes may be visited at all."""
MOST_NODES = 300_000
"""How many nodes may be made for all boxes."""


@dataclass(slots=True)
class Ground:
    """Where boxes are sought: the usual cells, for each variable the cells that are no values, and
    how many nodes there were at the start, and how many have been visited so far."""

    space: Space
    preferred: tuple[int, ...]
    states: tuple[frozenset[int], ...]
    started: int
    steps: int = field(default=0)

    def is_spent(self) -> bool:
        """Whether it is time to stop."""
        return self.steps > MOST_STEPS or len(self.space) - self.started > MOST_NODES


def cover(ground: Ground, wanted: int, outside: int, most: int) -> tuple[Box, ...]:
    """Boxes that hold the wanted cases and none outside; at most so many.

    Cases that are neither wanted nor outside may be in them.
    """
    space, random, boxes, rest = ground.space, Random(0), list[Box](), wanted
    while rest != FALSE and len(boxes) < most and not ground.is_spent():
        box = _best(ground, rest, outside, random)
        boxes.append(box)
        rest = space.difference(rest, set_of_box(space, box))
    return tuple(_trimmed(ground, wanted, box) for box in _needed(space, wanted, boxes))


def set_of_box(space: Space, box: Box) -> int:
    """The cases of a box."""
    return space.intersect(space.among(level, cells) for level, cells in reversed(box))


def _best(ground: Ground, rest: int, outside: int, random: Random) -> Box:
    space, best = ground.space, None
    for attempt in range(TRIES):
        start = case_in(space, rest, ground.preferred, random if attempt else None)
        box = _grown(ground, outside, start, random)
        held = space.count(space.intersection(rest, set_of_box(space, box)))
        rank = (-held, len(box))
        if best is None or rank < best[0]:
            best = (rank, box)
        if ground.steps > STEPS:
            break
    assert best is not None
    return best[1]


def case_in(
    space: Space, where: int, preferred: Sequence[int], random: Random | None = None
) -> tuple[int, ...]:
    """The cells of a case of a set that is not empty: usual where it may be, or a random one."""
    cells, node = list(preferred), where
    if random is not None:
        cells = [random.randrange(len(variable.weights)) for variable in space.variables]
    while node != TRUE:
        level, children = space.level(node), space.children(node)
        alive = [cell for cell, child in enumerate(children) if child != FALSE]
        if cells[level] not in alive:
            cells[level] = alive[0] if random is None else random.choice(alive)
        node = children[cells[level]]
    return tuple(cells)


def _grown(ground: Ground, outside: int, start: tuple[int, ...], random: Random) -> Box:
    variables = ground.space.variables
    allowed = {level: frozenset((start[level],)) for level in ground.space.support(outside)}
    order = list(allowed)
    random.shuffle(order)
    for level in order:
        cells = allowed.pop(level)
        if _meets(ground, outside, allowed):
            allowed[level] = cells
    for level in [level for level in order if level in allowed]:
        for cell in range(len(variables[level].weights)):
            cells = allowed[level]
            allowed[level] = cells | {cell}
            if cell not in cells and _meets(ground, outside, allowed):
                allowed[level] = cells
    return tuple((level, tuple(sorted(cells))) for level, cells in sorted(allowed.items()))


def _meets(ground: Ground, where: int, allowed: Mapping[int, frozenset[int]]) -> bool:
    """Whether a set has a case with these cells."""
    space, seen = ground.space, set[int]()
    pending = [where]
    while pending:
        node = pending.pop()
        if node == TRUE:
            ground.steps += len(seen)
            return True
        if node == FALSE or node in seen:
            continue
        seen.add(node)
        children, cells = space.children(node), allowed.get(space.level(node))
        pending.extend(children if cells is None else (children[cell] for cell in cells))
    ground.steps += len(seen)
    return False


def _needed(space: Space, wanted: int, boxes: list[Box]) -> tuple[Box, ...]:
    """The boxes without those whose wanted cases the others hold, too."""
    parts = [space.intersection(wanted, set_of_box(space, box)) for box in boxes]
    kept = list(range(len(boxes)))
    for number in range(len(boxes)):
        others = space.unite(parts[other] for other in kept if other != number)
        if space.difference(parts[number], others) == FALSE:
            kept.remove(number)
    return tuple(boxes[number] for number in kept)


def _trimmed(ground: Ground, wanted: int, box: Box) -> Box:
    """The box without cells that no wanted case of it has: its words say less and mean the same.

    Where all that are no values are in it, they stay: `not` says so in a word.
    """
    space = ground.space
    held = space.intersection(wanted, set_of_box(space, box))
    return tuple(
        (
            level,
            tuple(
                cell
                for cell in cells
                if (cell in ground.states[level] and ground.states[level] <= {*cells})
                or _has(space, held, level, cell)
            ),
        )
        for level, cells in box
    )


def _has(space: Space, where: int, level: int, cell: int) -> bool:
    return space.intersection(where, space.among(level, [cell])) != FALSE
