"""Few boxes that together hold a set of cases and no other that matters.

A box allows some cells of each variable, and some of the values that the guideline's own words have
in a case: whether a definition holds, what another decision comes to. Around a case of the set that
no box holds yet, a box grows: one after the other is freed altogether if no case outside comes in,
signals first, so that definitions stay that say the same in a word; then single cells are let in.
Which box comes of it hangs on the order, so several orders and cases are tried (seeded: same sets,
same boxes), and the box that adds most is kept. It is the greedy cover of two-level logic
minimisation (Brayton et al. 1984, ESPRESSO), with many-valued variables.

        request   nothing  information  action
    no problem  [    x          x     ]   .         the box: `problem` is no,
    problem          .          .         .         `request` is not `action`
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from random import Random

from rubricc.space import FALSE, TRUE, Space

Allowed = tuple[tuple[int, tuple[int, ...]], ...]
"""Levels (or columns) with the cells (or values) that they may have; others may have any."""

TRIES = 16
STEPS = 200_000
"""How many nodes may be visited for the tries after the first of each box."""
MOST_STEPS = 2_000_000
"""How many nodes may be visited at all."""
MOST_NODES = 300_000
"""How many nodes may be made for all boxes."""
EACH = 2
"""What a box costs its reader besides its conditions."""


@dataclass(frozen=True, slots=True)
class Box:
    """A set of cases as one condition: on variables, and on columns of the guideline's words."""

    cells: Allowed
    said: Allowed = ()

    @property
    def cost(self) -> int:
        """How much there is to read."""
        return EACH + len(self.cells) + len(self.said)


@dataclass(slots=True)
class Ground:
    """Where boxes are sought: the usual cells, for each variable the cells that are no values, for
    each column the cases of each of its values; how many nodes there were at the start, and how
    many have been visited so far; what is known already."""

    space: Space
    preferred: tuple[int, ...]
    states: tuple[frozenset[int], ...]
    columns: tuple[tuple[int, ...], ...]
    started: int
    steps: int = field(default=0)
    supports: dict[int, tuple[int, ...]] = field(default_factory=dict)

    def support(self, where: int) -> tuple[int, ...]:
        """The levels that a set asks."""
        known = self.supports.get(where)
        if known is None:
            known = self.supports[where] = self.space.support(where)
        return known

    def is_spent(self) -> bool:
        """Whether it is time to stop."""
        return self.steps > MOST_STEPS or len(self.space) - self.started > MOST_NODES

    def set_of(self, box: Box) -> int:
        """The cases of a box."""
        among = [self.space.among(level, cells) for level, cells in reversed(box.cells)]
        return self.space.intersect((*among, *map(self.saying, box.said)))

    def saying(self, part: tuple[int, Collection[int]]) -> int:
        """The cases in which a column has one of the values."""
        column, values = part
        return self.space.unite(self.columns[column][value] for value in sorted(values))


def cover(
    ground: Ground, wanted: int, outside: int, most: int, most_cost: int
) -> tuple[Box, ...] | None:
    """Boxes that hold the wanted cases and none outside; at most so many. None if they cost more
    (than `most_cost`, if that is not 0).

    Cases that are neither wanted nor outside may be in them.
    """
    space, random, boxes, rest, cost = ground.space, Random(0), list[Box](), wanted, 0
    while rest != FALSE and len(boxes) < most and not ground.is_spent():
        box = _best(ground, rest, outside, random)
        boxes.append(box)
        cost += box.cost
        rest = space.difference(rest, ground.set_of(box))
        if most_cost and (cost > most_cost or (rest != FALSE and cost + EACH >= most_cost)):
            return None
    return tuple(_trimmed(ground, wanted, box) for box in _needed(ground, wanted, boxes))


def _best(ground: Ground, rest: int, outside: int, random: Random) -> Box:
    space, best = ground.space, None
    for attempt in range(TRIES):
        start = case_in(space, rest, ground.preferred, random if attempt else None)
        box = _grown(ground, outside, start, random, in_words=bool(attempt % 3))
        held = space.count(space.intersection(rest, ground.set_of(box)))
        rank = (-held, box.cost, len(box.cells))
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


def _grown(
    ground: Ground, outside: int, start: tuple[int, ...], random: Random, *, in_words: bool
) -> Box:
    """A box around a case, as large as the order in which it grows allows."""
    said = _words_at(ground, start) if in_words else {}
    out = ground.space.intersect((outside, *map(ground.saying, said.items())))
    allowed = {level: frozenset((start[level],)) for level in ground.support(outside)}
    order = list(allowed)
    random.shuffle(order)
    for level in order:
        cells = allowed.pop(level)
        if _meets(ground, out, allowed):
            allowed[level] = cells
    _free_words(ground, outside, allowed, said, random)
    out = ground.space.intersect((outside, *map(ground.saying, said.items())))
    for level in [level for level in order if level in allowed]:
        for cell in range(len(ground.space.variables[level].weights)):
            cells = allowed[level]
            allowed[level] = cells | {cell}
            if cell not in cells and _meets(ground, out, allowed):
                allowed[level] = cells
    return Box(_sorted(allowed), _sorted(said))


def _sorted(allowed: Mapping[int, frozenset[int]]) -> Allowed:
    return tuple((place, tuple(sorted(cells))) for place, cells in sorted(allowed.items()))


def _words_at(ground: Ground, case: tuple[int, ...]) -> dict[int, frozenset[int]]:
    """The value of each column in a case."""
    return {
        column: frozenset(n for n, where in enumerate(sets) if ground.space.value_of(where, case))
        for column, sets in enumerate(ground.columns)
    }


def _free_words(
    ground: Ground,
    outside: int,
    allowed: Mapping[int, frozenset[int]],
    said: dict[int, frozenset[int]],
    random: Random,
) -> None:
    """Drop the columns that need not be told, and let in the values that may be."""
    order = list(said)
    random.shuffle(order)

    def comes_in() -> bool:
        out = ground.space.intersect((outside, *map(ground.saying, said.items())))
        return _meets(ground, out, allowed)

    for column in order:
        values = said.pop(column)
        if comes_in():
            said[column] = values
    for column in [column for column in order if column in said]:
        for value in range(len(ground.columns[column])):
            values = said[column]
            said[column] = values | {value}
            if value not in values and comes_in():
                said[column] = values


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


def _needed(ground: Ground, wanted: int, boxes: list[Box]) -> tuple[Box, ...]:
    """The boxes without those whose wanted cases the others hold, too."""
    space = ground.space
    parts = [space.intersection(wanted, ground.set_of(box)) for box in boxes]
    kept = list(range(len(boxes)))
    for number in range(len(boxes)):
        others = space.unite(parts[other] for other in kept if other != number)
        if space.difference(parts[number], others) == FALSE:
            kept.remove(number)
    return tuple(boxes[number] for number in kept)


def _trimmed(ground: Ground, wanted: int, box: Box) -> Box:
    """The box without cells and values that no wanted case of it has: its words say less and mean
    the same.

    Where all that are no values are in it, they stay: `not` says so in a word.
    """
    space = ground.space
    held = space.intersection(wanted, ground.set_of(box))
    return Box(
        tuple(
            (
                level,
                tuple(
                    cell
                    for cell in cells
                    if (cell in ground.states[level] and ground.states[level] <= {*cells})
                    or _has(space, held, space.among(level, [cell]))
                ),
            )
            for level, cells in box.cells
        ),
        tuple(
            (
                column,
                tuple(one for one in values if _has(space, held, ground.columns[column][one])),
            )
            for column, values in box.said
        ),
    )


def _has(space: Space, where: int, part: int) -> bool:
    return space.intersection(where, part) != FALSE


def hull(space: Space, where: int) -> Iterator[tuple[int, tuple[int, ...]]]:
    """The smallest box around a set that is not empty: each variable that it bounds."""
    alive: dict[int, set[int]] = {}
    free: set[int] = set()
    whole = len(space.variables)
    for node in (one for one in space.nodes(where) if one != FALSE):
        level = space.level(node)
        for cell, child in enumerate(space.children(node)):
            if child != FALSE:
                alive.setdefault(level, set()).add(cell)
                free.update(range(level + 1, space.level(child)))
    free.update(range(space.level(where)))
    for level in range(whole):
        cells = alive.get(level, set())
        if level not in free and len(cells) < len(space.variables[level].weights):
            yield level, tuple(sorted(cells))
