"""How each decision is looked up, column after column: by the table's diagram, or by one made anew.

A table leaves out what is too large for a document. From its clauses a smaller diagram is made,
that may say anything of impossible cases, and beside it the diagram of the cases that can occur:
at 200 clauses over 60 signals 2,800 nodes and 100, which together would be 100,000.
"""

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, replace

from rubricc.decide.lookups import pack
from rubricc.frames import Group
from rubricc.meaning import (
    Axis,
    OutOfNodesError,
    arrange,
    find_axes,
    roughly_cited,
    space_of,
    understand_in,
)
from rubricc.model import Failure, Guideline, Inapplicable, Verdict
from rubricc.table import Diagram, Table, Terminal, column_of, flatten

MOST_NODES = 1_000_000
"""How many nodes may be made to look up what has no diagram."""


@dataclass(frozen=True, slots=True)
class Path:
    """A diagram, and which column of the table each of its own is; the same as groups of columns in
    the order in which they are looked up, and the ends."""

    diagram: Diagram
    places: tuple[int, ...]
    groups: tuple[Group, ...]
    ends: tuple[Terminal, ...]


@dataclass(frozen=True, slots=True)
class Paths:
    """The paths of decisions by their ids; those of no path are decided clause by clause.

    `possible` ends without outcome in cases that cannot occur; None where the others tell.
    """

    of: Mapping[str, Path]
    possible: Path | None


NO_PATHS = Paths({}, None)


def paths_of(table: Table, guideline: Guideline) -> Paths:
    """The paths through the columns of a table."""
    widths = [len(column.cells) for column in table.columns]
    drawn = {
        one.id: _path(one.diagram, widths, range(len(widths)))
        for one in table.decisions
        if one.diagram is not None
    }
    if len(drawn) == len(table.decisions):
        return Paths(drawn, None)
    made = _made(table, guideline)
    return Paths({**made.of, **drawn}, made.possible)


def _path(diagram: Diagram, widths: Sequence[int], places: Sequence[int]) -> Path:
    """`places` says which column of the table each of the diagram is."""
    groups, ends = pack(diagram, widths)
    return Path(
        diagram,
        tuple(places),
        tuple(
            replace(group, columns=tuple(places[level] for level in group.columns))
            for group in groups
        ),
        tuple(diagram.terminals[end] for end in ends),
    )


# ---- made from the clauses ---------------------------------------------------------------------


def _made(table: Table, guideline: Guideline) -> Paths:
    axes = arrange(guideline, find_axes(guideline))
    places = _places(table, guideline, axes)
    if places is None:
        return NO_PATHS
    widths = [len(axis.cells) for axis in axes]
    try:
        space = space_of(axes, MOST_NODES)
        meaning = understand_in(guideline, space, axes, is_cited=False)
        found = {name: roughly_cited(one) for name, one in meaning.decisions.items()}
        verdicts = {
            name: space.transform(root, _without_failures)
            for name, root in found.items()
            if root is not None
        }
        possible = space.transform(meaning.feasible, lambda one: Inapplicable() if one else None)
    except OutOfNodesError:
        return NO_PATHS

    def path(root: int) -> Path:
        return _path(flatten(space, root), widths, places)

    return Paths({name: path(root) for name, root in verdicts.items()}, path(possible))


def _places(table: Table, guideline: Guideline, axes: Sequence[Axis]) -> tuple[int, ...] | None:
    """Which column of the table each axis is; None where another rubricc parted them otherwise."""
    signals = {signal.id: signal for signal in guideline.signals}
    numbers = {column: number for number, column in enumerate(table.columns)}
    columns = [column_of(axis, signals[axis.signal]) for axis in axes]
    if set(columns) != set(numbers):
        return None
    return tuple(numbers[column] for column in columns)


def _without_failures(value: Hashable) -> Hashable:
    """A sound guideline fails in impossible cases alone."""
    return None if isinstance(value, Verdict) and isinstance(value.result, Failure) else value
