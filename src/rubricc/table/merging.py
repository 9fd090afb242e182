"""The diagram with fewer tests: cells go together where no case that can occur tells them apart.

An impossible case may end anywhere. So two parts of a diagram may be one if no case that is
possible in both ends differently; which of the parts are taken together first decides how far that
goes, and the first cells come first. What is compared and merged is counted, and past a budget
parts are left as they are.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from rubricc.table.nodes import Diagram, Step

MOST_PAIRS = 100_000
"""How many pairs of nodes are compared or merged."""

Key = tuple[int, tuple[int, ...]]


@dataclass(slots=True)
class _Merger:
    """Nodes that grow as parts are merged: of each its column and where its cells lead."""

    columns: list[int]
    next: list[tuple[int, ...]]
    impossible: frozenset[int]
    known: dict[Key, int]
    fits: dict[tuple[int, int], bool] = field(default_factory=dict)
    merged: dict[tuple[int, int], int] = field(default_factory=dict)
    loosened: dict[int, int] = field(default_factory=dict)

    def node(self, column: int, children: tuple[int, ...]) -> int:
        """The node that asks the column, or the only one that it leads to."""
        if len(set(children)) == 1:
            return children[0]
        key = (column, children)
        if key not in self.known:
            self.known[key] = len(self.columns)
            self.columns.append(column)
            self.next.append(children)
        return self.known[key]

    def split(self, node: int, column: int, width: int) -> tuple[int, ...]:
        """Where the cells of a column lead, even if the node does not ask it."""
        return self.next[node] if self.columns[node] == column else (node,) * width


def merge_parts(diagram: Diagram) -> Diagram:
    """The diagram with parts merged, equal for every case that can occur."""
    size = len(diagram.steps)
    ends = len(diagram.terminals)
    last = 1 + max((step.column for step in diagram.steps), default=0)
    merger = _Merger(
        columns=[last] * ends,
        next=[()] * ends,
        impossible=frozenset(n for n, end in enumerate(diagram.terminals) if end.outcome is None),
        known={},
    )
    becomes = {size + end: end for end in range(ends)}
    for number in range(size - 1, -1, -1):
        step = diagram.steps[number]
        becomes[number] = merger.node(step.column, tuple(becomes[child] for child in step.next))
    return _numbered(diagram, merger, _loosen(merger, becomes[diagram.root]))


def _loosen(merger: _Merger, node: int) -> int:
    """The node with as many of its cells together as fit, and so below."""
    known = merger.loosened.get(node)
    if known is None:
        children = merger.next[node]
        if not children:
            return node
        together = _together(merger, children)
        below = tuple(_loosen(merger, child) for child in together)
        known = merger.loosened[node] = merger.node(merger.columns[node], below)
    return known


def _together(merger: _Merger, children: Sequence[int]) -> tuple[int, ...]:
    """The children, those that fit together merged, the first with whatever fits it."""
    parts: list[int] = []
    belongs: list[int] = []
    for child in children:
        at = next((n for n, part in enumerate(parts) if _fit(merger, part, child)), len(parts))
        if at == len(parts):
            parts.append(child)
        else:
            parts[at] = _merge(merger, parts[at], child)
        belongs.append(at)
    return tuple(parts[at] for at in belongs)


def _fit(merger: _Merger, one: int, other: int) -> bool:
    """Whether no possible case tells the two apart; not known past the budget, so no."""
    if one == other or one in merger.impossible or other in merger.impossible:
        return True
    if not merger.next[one] and not merger.next[other]:
        return False
    key = (min(one, other), max(one, other))
    if key not in merger.fits:
        if len(merger.fits) + len(merger.merged) > MOST_PAIRS:
            return False
        merger.fits[key] = all(_fit(merger, *pair) for pair in _pairs(merger, one, other)[1])
    return merger.fits[key]


def _merge(merger: _Merger, one: int, other: int) -> int:
    """The part that ends as the one or as the other, whichever is possible."""
    if one == other or other in merger.impossible:
        return one
    if one in merger.impossible:
        return other
    key = (min(one, other), max(one, other))
    if key not in merger.merged:
        column, pairs = _pairs(merger, one, other)
        merger.merged[key] = merger.node(column, tuple(_merge(merger, *pair) for pair in pairs))
    return merger.merged[key]


def _pairs(merger: _Merger, one: int, other: int) -> tuple[int, list[tuple[int, int]]]:
    column = min(merger.columns[one], merger.columns[other])
    width = max(len(merger.next[n]) for n in (one, other) if merger.columns[n] == column)
    ones, others = (merger.split(node, column, width) for node in (one, other))
    return column, list(zip(ones, others, strict=True))


def _numbered(diagram: Diagram, merger: _Merger, root: int) -> Diagram:
    """The part below the root as a diagram, its steps column by column."""
    seen: dict[int, None] = {}
    pending = [root]
    while pending:
        node = pending.pop()
        if node not in seen:
            seen[node] = None
            pending.extend(reversed(merger.next[node]))
    steps = sorted((node for node in seen if merger.next[node]), key=lambda n: merger.columns[n])
    ends = sorted(node for node in seen if not merger.next[node])
    numbers = {node: number for number, node in enumerate([*steps, *ends])}
    return Diagram(
        root=numbers[root],
        steps=tuple(
            Step(
                column=merger.columns[node],
                next=tuple(numbers[child] for child in merger.next[node]),
            )
            for node in steps
        ),
        terminals=tuple(diagram.terminals[end] for end in ends),
    )
