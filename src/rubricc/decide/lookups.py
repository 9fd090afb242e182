"""A diagram as a few flat tables: columns that follow each other are looked up at once.

Cells are packed in mixed radix, so that a row of data costs one lookup a group instead of one a
column. The tables stay small enough for a processor's cache.
"""

from collections.abc import Iterator, Sequence

from rubricc.frames import Group
from rubricc.table import Diagram

MOST_ENTRIES = 1 << 16
"""Entries of one table; a group of a single column may have more."""


def pack(
    diagram: Diagram,
    widths: Sequence[int],
    limit: int = MOST_ENTRIES,
    together: int = MOST_ENTRIES,
) -> tuple[tuple[Group, ...], tuple[int, ...]]:
    """The groups of a diagram over columns of these widths, and the terminal of each end.

    The columns of a group have no more than so many combinations `together`, or are one.
    """
    states = [diagram.root]
    groups: list[Group] = []
    tested = {step.column for step in diagram.steps}
    left = [column for column in range(len(widths)) if column in tested]
    while left:
        taken, behind = _take(diagram, states, left, widths, (limit, together))
        left = left[len(taken) :]
        numbers = {node: number for number, node in enumerate(dict.fromkeys(behind))}
        group_widths = tuple(widths[column] for column in taken)
        groups.append(Group(taken, group_widths, tuple(numbers[node] for node in behind)))
        states = list(numbers)
    return tuple(groups), tuple(node - len(diagram.steps) for node in states)


def _take(
    diagram: Diagram,
    states: list[int],
    left: list[int],
    widths: Sequence[int],
    limits: tuple[int, int],
) -> tuple[tuple[int, ...], list[int]]:
    """As many columns as one table may hold, at least one, and where each entry leads."""
    taken: list[int] = []
    behind, (limit, together) = states, limits
    for column in left:
        size = len(behind) * widths[column]
        if taken and (size > limit or size > len(states) * together):
            break
        behind = list(_behind(diagram, behind, column, widths[column]))
        taken.append(column)
    return tuple(taken), behind


def _behind(diagram: Diagram, states: Sequence[int], column: int, width: int) -> Iterator[int]:
    """Where each state comes to through each cell of the column."""
    steps = diagram.steps
    for node in states:
        if node < len(steps) and steps[node].column == column:
            yield from steps[node].next
        else:
            yield from [node] * width
