"""In which order the diagrams ask the axes: axes that occur together stand together.

A diagram carries what it has learned from one level to the next until it is used up, so it is small
where the axes of one clause are close. FORCE (Aloul, Markov and Sakallah 2003) moves every axis to
the middle of the clauses that it occurs in, again and again. It pulls axes that occur nearly
everywhere, such as the topic that opens every clause, into the middle, where they are worst; so
these go first.
"""

from collections.abc import Iterable, Iterator, Sequence

from rubricc.meaning.nodes import Axis
from rubricc.model import (
    All,
    Any,
    Applies,
    AtLeast,
    Compare,
    CompareSignals,
    Condition,
    Defined,
    Guideline,
    Includes,
    IsUnknown,
    Not,
    Prefer,
)

ROUNDS = 30
UNIT = 1_000_000
"""Places are whole numbers of this unit, so that no rounding differs between machines."""

Group = frozenset[int]
"""Axes that occur in one clause, fact or `only when`, by their declared places."""


def arrange(guideline: Guideline, axes: tuple[Axis, ...]) -> tuple[Axis, ...]:
    """The axes in the better of two orders: as declared, or by FORCE after the frequent ones."""
    groups = tuple(group for group in _groups(guideline, axes) if len(group) > 1)
    declared = tuple(range(len(axes)))
    best = min((declared, _forced(groups, len(axes))), key=lambda order: _span(order, groups))
    return tuple(axes[place] for place in best)


def _span(order: Sequence[int], groups: Iterable[Group]) -> int:
    """How far apart the axes of the groups stand, together."""
    places = {axis: place for place, axis in enumerate(order)}
    ranges = ([places[axis] for axis in group] for group in groups)
    return sum(max(found) - min(found) for found in ranges)


def _forced(groups: Sequence[Group], count: int) -> tuple[int, ...]:
    uses = [sum(axis in group for group in groups) for axis in range(count)]
    often = [axis for axis in range(count) if uses[axis] * count > 2 * sum(uses)]
    first = sorted(often, key=lambda axis: (-uses[axis], axis))
    rest = [axis for axis in range(count) if axis not in often]
    for _ in range(ROUNDS):
        moved = _moved(rest, groups)
        if moved == rest:
            break
        rest = moved
    return (*first, *rest)


def _moved(order: list[int], groups: Sequence[Group]) -> list[int]:
    """The axes sorted by the mean of the middles of their groups."""
    places = {axis: place * UNIT for place, axis in enumerate(order)}
    pulls: dict[int, list[int]] = {axis: [] for axis in order}
    for group in groups:
        inside = [axis for axis in group if axis in places]
        if inside:
            middle = sum(places[axis] for axis in inside) // len(inside)
            for axis in inside:
                pulls[axis].append(middle)
    means = {axis: sum(pull) // len(pull) if pull else places[axis] for axis, pull in pulls.items()}
    return sorted(order, key=lambda axis: (means[axis], axis))


def _groups(guideline: Guideline, axes: tuple[Axis, ...]) -> Iterator[Group]:
    levels: dict[str, list[int]] = {}
    for place, axis in enumerate(axes):
        levels.setdefault(axis.name, []).append(place)
        if axis.member is not None:
            levels.setdefault(axis.signal, []).append(place)
    definitions = {one.name: one.condition for one in guideline.definitions}
    for condition in _conditions(guideline):
        names: set[str] = set()
        _collect(condition, definitions, names)
        yield frozenset(place for name in names for place in levels.get(name, ()))


def _conditions(guideline: Guideline) -> Iterator[Condition]:
    for decision in guideline.decisions:
        whole: dict[str, Condition] = {}
        for clause in decision.clauses:
            own: tuple[Condition, ...] = (clause.condition,)
            if isinstance(clause.effect, Prefer):
                own = (*own, clause.effect.a, clause.effect.b)
            above = () if clause.parent is None else (whole[clause.parent],)
            whole[clause.id] = All((*above, *own))
        yield from whole.values()
    yield from (fact.condition for fact in guideline.facts)
    for signal in guideline.signals:
        if signal.only_when is not None:
            yield All((signal.only_when, Applies(signal.id)))


def _collect(condition: Condition, definitions: dict[str, Condition], names: set[str]) -> None:
    """The axes that a condition speaks of; each definition is looked into once."""
    match condition:
        case Compare(signal) | IsUnknown(signal) | Applies(signal):
            names.add(signal)
        case CompareSignals(left, _, right):
            names.update((left, right))
        case Includes(signal, member):
            names.add(f"{signal}/{member}")
        case Defined(name) if name not in names:
            names.add(name)
            _collect(definitions[name], definitions, names)
        case All(parts) | Any(parts) | AtLeast(_, parts):
            for part in parts:
                _collect(part, definitions, names)
        case Not(part):
            _collect(part, definitions, names)
        case _:
            pass
