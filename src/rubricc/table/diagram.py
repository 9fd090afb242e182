"""From a diagram of the space to the diagram of the table, and what it says of its columns."""

from collections.abc import Hashable, Sequence

from rubricc.model import Accepted, Amount, Chosen, Flagged, Inapplicable, Verdict
from rubricc.space import Space
from rubricc.table.from_conditions import outcome_node
from rubricc.table.nodes import Diagram, Step, Terminal


class UnsoundError(Exception):
    """A table was asked of a guideline that has a gap, a conflict or a circle: check it first."""


IMPOSSIBLE = Terminal(outcome=None, clauses=())


def flatten(space: Space, root: int) -> Diagram:
    """The diagram of outcomes or verdicts as a list of steps, column by column."""
    found = space.nodes(root)
    depth = len(space.variables)
    steps = sorted((node for node in found if space.level(node) < depth), key=space.level)
    ends = [node for node in found if space.level(node) == depth]
    numbers = {node: number for number, node in enumerate([*steps, *ends])}
    return Diagram(
        root=numbers[root],
        steps=tuple(
            Step(
                column=space.level(node),
                next=tuple(numbers[child] for child in space.children(node)),
            )
            for node in steps
        ),
        terminals=tuple(_terminal(space.value(node)) for node in ends),
    )


def _terminal(value: Hashable) -> Terminal:
    match value:
        case None:
            return IMPOSSIBLE
        case Verdict(Accepted() | Chosen() | Amount() | Flagged() | Inapplicable() as outcome):
            return Terminal(outcome=outcome_node(outcome), clauses=value.clauses)
        case Accepted() | Chosen() | Amount() | Flagged() | Inapplicable() as outcome:
            return Terminal(outcome=outcome_node(outcome), clauses=())
        case _:
            raise UnsoundError(value)


def count_terminals(diagram: Diagram, weights: Sequence[Sequence[int]]) -> tuple[int, ...]:
    """How many cases end in each terminal; `weights` has for each column those of its cells."""
    totals = [sum(cells) for cells in weights]
    below = [1]
    for total in reversed(totals):
        below.append(below[-1] * total)
    below.reverse()
    size = len(diagram.steps)
    levels = [*(step.column for step in diagram.steps), *(len(totals) for _ in diagram.terminals)]
    flow = [0] * len(levels)
    flow[diagram.root] = below[0] // below[levels[diagram.root]]
    for number, step in enumerate(diagram.steps):
        for weight, child in zip(weights[step.column], step.next, strict=True):
            skipped = below[step.column + 1] // below[levels[child]]
            flow[child] += flow[number] * weight * skipped
    return tuple(flow[size:])


def simplify(diagram: Diagram) -> Diagram:
    """The diagram without the tests that only tell impossible cases apart.

    A case that can occur ends where it did; an impossible one may end anywhere.
    """
    size = len(diagram.steps)
    impossible = {
        size + number for number, end in enumerate(diagram.terminals) if end.outcome is None
    }
    known: dict[tuple[int, tuple[int, ...]], int] = {}
    becomes = list(range(size + len(diagram.terminals)))
    for number in range(size - 1, -1, -1):
        step = diagram.steps[number]
        children = tuple(becomes[child] for child in step.next)
        possible = set(children) - impossible
        if len(possible) <= 1:
            becomes[number] = next(iter(possible), children[0])
        else:
            becomes[number] = known.setdefault((step.column, children), number)
    return _renumber(diagram, becomes)


def _renumber(diagram: Diagram, becomes: Sequence[int]) -> Diagram:
    size = len(diagram.steps)
    root = becomes[diagram.root]
    reached = {root}
    for number, step in enumerate(diagram.steps):
        if number in reached:
            reached.update(becomes[child] for child in step.next)
    kept = sorted(reached)
    numbers = {old: new for new, old in enumerate(kept)}
    return Diagram(
        root=numbers[root],
        steps=tuple(
            Step(
                column=diagram.steps[old].column,
                next=tuple(numbers[becomes[child]] for child in diagram.steps[old].next),
            )
            for old in kept
            if old < size
        ),
        terminals=tuple(diagram.terminals[old - size] for old in kept if old >= size),
    )
