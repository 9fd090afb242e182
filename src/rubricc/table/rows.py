"""From a diagram to rows: each way through it is one, cells that lead to the same place together.

Rows come from the diagram without what only tells impossible cases apart; how many cases a row has
is counted by walking the whole diagram beside it. A row has one outcome by the same clauses. Where
such rows are too many, a row has one outcome, and names the clauses that decide in all of it.
"""

from collections.abc import Iterator, Mapping, Sequence

from rubricc.table.diagram import simplify
from rubricc.table.merging import merge_parts
from rubricc.table.nodes import Column, Diagram, Row, Step
from rubricc.table.outcomes import Outcome

Front = Mapping[int, int]
"""Node of the whole diagram → how many partial cases stand there."""


def list_rows(
    diagram: Diagram, outcomes: Diagram, columns: Sequence[Column], budget: int
) -> tuple[Row, ...] | None:
    """The rows of `outcomes`, which is the diagram itself or the same without the clauses.

    They stand in the order of their cells; None if there are more than `budget`.
    """
    simple = with_fewest_ways(outcomes)
    if count_ways(simple) > budget:
        return None
    return tuple(_rows(simple, _Walk(diagram, columns), {diagram.root: 1}))


def with_fewest_ways(outcomes: Diagram) -> Diagram:
    """The diagram simplified in the way that leaves it the fewest ways."""
    return min(simplify(outcomes), simplify(merge_parts(outcomes)), key=count_ways)


def count_ways(simple: Diagram) -> int:
    """How many rows a simplified diagram has."""
    size = len(simple.steps)
    ways = [0] * size + [0 if end.outcome is None else 1 for end in simple.terminals]
    for number in range(size - 1, -1, -1):
        ways[number] = sum(ways[child] for child in set(simple.steps[number].next))
    return ways[simple.root]


class _Walk:
    """Walks the whole diagram from front to front, a column at a time."""

    def __init__(self, diagram: Diagram, columns: Sequence[Column]) -> None:
        self.columns = columns
        self.steps = diagram.steps
        self.size = len(diagram.steps)
        self.terminals = diagram.terminals
        self.possible = tuple(end.outcome is not None for end in diagram.terminals)
        self.weights = [[int(cell.cases) for cell in column.cells] for column in columns]

    def past(self, front: Front, column: int, cells: Sequence[int]) -> dict[int, int]:
        """The front behind `column`, when the case has one of these cells there."""
        weights = self.weights[column]
        total = sum(weights[cell] for cell in cells)
        result: dict[int, int] = {}
        for node, cases in front.items():
            if node < self.size and self.steps[node].column == column:
                for cell in cells:
                    child = self.steps[node].next[cell]
                    result[child] = result.get(child, 0) + cases * weights[cell]
            else:
                result[node] = result.get(node, 0) + cases * total
        return result

    def to(self, front: Front, column: int, end: int) -> Front:
        """The front before column `end`, the columns from `column` on being free."""
        for free in range(column, end):
            front = self.past(front, free, range(len(self.weights[free])))
        return front

    def row(self, front: Front, when: dict[str, tuple[str, ...]], outcome: Outcome) -> Row:
        """The row of the possible cases that stand in the last front."""
        ends = [node - self.size for node in front if self.possible[node - self.size]]
        cited = [self.terminals[end].clauses for end in ends]
        return Row(
            when=when,
            outcome=outcome,
            clauses=tuple(one for one in cited[0] if all(one in clauses for clauses in cited)),
            cases=str(sum(front[end + self.size] for end in ends)),
        )


def _rows(simple: Diagram, walk: _Walk, start: Front) -> Iterator[Row]:
    size = len(simple.steps)
    depths = [
        *(step.column for step in simple.steps),
        *(len(walk.columns) for _ in simple.terminals),
    ]
    first = walk.to(start, 0, depths[simple.root])
    pending: list[tuple[int, dict[str, tuple[str, ...]], Front]] = [(simple.root, {}, first)]
    while pending:
        node, when, front = pending.pop()
        if node >= size:
            outcome = simple.terminals[node - size].outcome
            if outcome is not None:
                yield walk.row(front, when, outcome)
            continue
        step = simple.steps[node]
        column = walk.columns[step.column]
        for child, cells in reversed(_groups(step).items()):
            names = tuple(column.cells[cell].name for cell in cells)
            behind = walk.to(walk.past(front, step.column, cells), step.column + 1, depths[child])
            pending.append((child, {**when, column.id: names}, behind))


def _groups(step: Step) -> dict[int, list[int]]:
    groups: dict[int, list[int]] = {}
    for cell, child in enumerate(step.next):
        groups.setdefault(child, []).append(cell)
    return groups
