"""All combinations of so many values that can occur together: pairs, triples.

A combination counts only if some feasible case has it, which the diagram of feasible cases says
exactly; so the list is complete, facts and `only when` included, and no row is ever thrown away.
Rows are made one after the other (Cohen, Dalal, Fredman and Patton 1997): each starts from the
first combination still missing and takes, signal by signal, the value that meets most of the
missing ones, among those with which a feasible case can still be completed.

A value is a number: `(level, cell)` in the order of the axes. A combination is a number, too, made
of its values' numbers, so that a million of them fit into memory.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations
from random import Random

from rubricc.space import FALSE, TRUE, Space

TRIES = 8
"""Orders in which the signals of a row are gone through; the row that meets most is taken."""
MOST_TUPLES = 3_000_000
EFFORT = 4_000_000
"""Look-ups for one row after which no other order is tried."""

Row = tuple[int, ...]
"""A cell for each axis."""


class TooManyTuplesError(Exception):
    """More combinations than are worth listing."""


class Allowed:
    """The feasible cases, asked which cells may still follow when some are fixed."""

    def __init__(self, space: Space, feasible: int) -> None:
        """Of the cases of a set that is not empty."""
        self.widths = [len(variable.weights) for variable in space.variables]
        self._nodes = sorted(space.nodes(feasible), key=space.level)
        self._root = feasible
        self._edges = {
            node: (space.level(node), space.children(node))
            for node in self._nodes
            if node not in (FALSE, TRUE)
        }
        self._inner = [node for node in self._nodes if node in self._edges]
        starts = [0]
        for width in self.widths:
            starts.append(starts[-1] + width)
        self.starts = starts

    def cells(self, fixed: Sequence[int | None]) -> list[list[int]]:
        """For each level the cells that some feasible case with the fixed ones has."""
        leads = {TRUE: True, FALSE: False}
        for node in reversed(self._inner):
            level, children = self._edges[node]
            cell = fixed[level]
            leads[node] = (
                any(leads[child] for child in children) if cell is None else leads[children[cell]]
            )
        if not leads[self._root]:
            return [[] for _ in self.widths]
        found: list[set[int]] = [set() for _ in self.widths]
        is_free = [False] * len(self.widths)
        reached = {self._root}
        self._free(is_free, 0, self._root)
        for node in self._inner:
            if node not in reached:
                continue
            level, children = self._edges[node]
            own = range(len(children)) if fixed[level] is None else (fixed[level],)
            for cell in own:
                assert cell is not None
                if leads[children[cell]]:
                    found[level].add(cell)
                    if children[cell] not in reached:
                        reached.add(children[cell])
                    self._free(is_free, level + 1, children[cell])
        return [
            sorted(cells) if not free else _all(fixed[level], self.widths[level])
            for level, (cells, free) in enumerate(zip(found, is_free, strict=True))
        ]

    def has(self, fixed: Sequence[int | None]) -> bool:
        """Whether some feasible case has the fixed cells."""
        dead: set[int] = {FALSE}
        pending = [self._root]
        while pending:
            node = pending.pop()
            if node == TRUE:
                return True
            if node in dead:
                continue
            dead.add(node)
            level, children = self._edges[node]
            cell = fixed[level]
            pending.extend(children if cell is None else (children[cell],))
        return False

    def _free(self, is_free: list[bool], start: int, node: int) -> None:
        """Levels that lie between two nodes are not asked: any cell may stand there."""
        end = self._edges[node][0] if node in self._edges else len(self.widths)
        for level in range(start, end):
            is_free[level] = True


def _all(fixed: int | None, width: int) -> list[int]:
    return list(range(width)) if fixed is None else [fixed]


def feasible_tuples(allowed: Allowed, strength: int) -> set[int]:
    """Every combination of so many values of different axes that a feasible case has.

    Raises TooManyTuplesError.
    """
    found: set[int] = set()
    base = allowed.starts[-1]

    def extend(fixed: list[int | None], start: int, key: int, left: int) -> None:
        cells = allowed.cells(fixed)
        for level in range(start, len(cells) - left + 1):
            for cell in cells[level]:
                longer = key * base + allowed.starts[level] + cell
                if left == 1:
                    found.add(longer)
                else:
                    fixed[level] = cell
                    extend(fixed, level + 1, longer, left - 1)
                    fixed[level] = None
            if len(found) > MOST_TUPLES:
                raise TooManyTuplesError

    extend([None] * len(allowed.widths), 0, 0, strength)
    return found


def tuples_of(allowed: Allowed, row: Row, strength: int) -> Iterator[int]:
    """The combinations that a row has."""
    base = allowed.starts[-1]
    values = [start + cell for start, cell in zip(allowed.starts, row, strict=False)]
    for chosen in combinations(values, strength):
        key = 0
        for value in chosen:
            key = key * base + value
        yield key


def covering_rows(
    space: Space, feasible: int, strength: int, usual: Row, rows: Iterable[Row] = ()
) -> tuple[list[Row], int, int]:
    """The rows that meet all combinations which the given rows leave; how many combinations there
    are, and how many the given rows have."""
    strength = min(strength, len(space.variables))
    allowed = Allowed(space, feasible)
    missing = feasible_tuples(allowed, strength)
    total = len(missing)
    for row in rows:
        missing.difference_update(tuples_of(allowed, row, strength))
    met = total - len(missing)
    made: list[Row] = []
    random = Random(0)
    while missing:
        row = _best_row(allowed, missing, strength, usual, random)
        made.append(row)
        missing.difference_update(tuples_of(allowed, row, strength))
    return made, total, met


def _best_row(
    allowed: Allowed, missing: set[int], strength: int, usual: Row, random: Random
) -> Row:
    """The row that meets most of the missing combinations, of those tried."""
    seed: list[int | None] = [None] * len(allowed.widths)
    for level, cell in _values(allowed, min(missing), strength):
        seed[level] = cell
    best: tuple[int, Row] | None = None
    order = [level for level, cell in enumerate(seed) if cell is None]
    for attempt in range(max(1, min(TRIES, EFFORT // len(missing)))):
        if attempt:
            random.shuffle(order)
        row = _row(allowed, missing, strength, usual, (seed, order))
        gain = sum(key in missing for key in tuples_of(allowed, row, strength))
        if best is None or gain > best[0]:
            best = gain, row
    assert best is not None
    return best[1]


def _row(
    allowed: Allowed,
    missing: set[int],
    strength: int,
    usual: Row,
    start: tuple[Sequence[int | None], Sequence[int]],
) -> Row:
    """The row that starts with some cells and goes through the other levels in this order."""
    seed, order = start
    fixed = list(seed)
    for level in order:
        others = [allowed.starts[n] + one for n, one in enumerate(fixed) if one is not None]
        ranked = []
        for cell in range(allowed.widths[level]):
            gain = _gain(allowed, missing, strength, others, allowed.starts[level] + cell)
            ranked.append((-gain, cell != usual[level], cell))
        for _, _, cell in sorted(ranked):
            fixed[level] = cell
            if allowed.has(fixed):
                break
    return tuple(cell for cell in fixed if cell is not None)


def _gain(
    allowed: Allowed, missing: set[int], strength: int, others: Sequence[int], own: int
) -> int:
    """How many missing combinations a value makes with others, which stand in order."""
    base = allowed.starts[-1]
    if strength == 2:
        return sum(
            (one * base + own if one < own else own * base + one) in missing for one in others
        )
    gain = 0
    for chosen in combinations(others, strength - 1):
        key = 0
        for value in sorted((*chosen, own)):
            key = key * base + value
        gain += key in missing
    return gain


def _values(allowed: Allowed, key: int, strength: int) -> list[tuple[int, int]]:
    """The levels and cells of a combination."""
    base = allowed.starts[-1]
    values = []
    for _ in range(strength):
        key, value = divmod(key, base)
        level = max(n for n, start in enumerate(allowed.starts[:-1]) if start <= value)
        values.append((level, value - allowed.starts[level]))
    return values[::-1]
