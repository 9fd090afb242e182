"""What one side makes of a case of the joint space: what it does not ask, it does not see.

A signal may apply on one side and not on the other (`only when` differs). Then the case holds its
value, and the side on which it does not apply is asked as if it were not applicable there. A case
of the joint space has no value only where neither side asks for one.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from rubricc.meaning import Meaning, set_of_condition
from rubricc.model import Special
from rubricc.space import FALSE, TRUE, Space


@dataclass(frozen=True, slots=True)
class View:
    """One side over the joint space. `away` says of each of its signals that may not apply where
    it does not; `loose` are those to be overlooked there, each before those that it hangs on."""

    meaning: Meaning
    away: Mapping[str, int]
    loose: tuple[str, ...]

    def seen(self, diagram: int) -> int:
        """The diagram of the side's own cases, as one of joint cases."""
        space = self.meaning.space
        for signal in self.loose:
            blind = diagram
            for level in _levels(self.meaning, signal):
                blind = space.restrict(blind, level, _absent(self.meaning, level))
            diagram = space.choose(self.away[signal], blind, diagram)
        return diagram


def views(old: Meaning, new: Meaning) -> tuple[View, View]:
    """Both sides, over one space with the same axes."""
    aways = [_aways(meaning) for meaning in (old, new)]
    loose: set[str] = {
        signal.id
        for signal in old.guideline.signals
        if any(signal.id == other.id for other in new.guideline.signals)
        and aways[0].get(signal.id, FALSE) != aways[1].get(signal.id, FALSE)
    }
    for _ in (*aways[0], *aways[1]):
        for meaning, away in ((old, aways[0]), (new, aways[1])):
            loose |= {name for name, where in away.items() if hangs_on(meaning, where) & loose}
    one, other = (
        View(meaning, away, _ordered(meaning, away, loose))
        for meaning, away in ((old, aways[0]), (new, aways[1]))
    )
    return one, other


def _aways(meaning: Meaning) -> dict[str, int]:
    return {
        signal.id: meaning.space.difference(TRUE, set_of_condition(meaning, signal.only_when))
        for signal in meaning.guideline.signals
        if signal.only_when is not None
    }


def hangs_on(meaning: Meaning, where: int) -> set[str]:
    """The signals that a set speaks of."""
    return {meaning.axes[level].signal for level in meaning.space.support(where)}


def _ordered(meaning: Meaning, away: Mapping[str, int], loose: set[str]) -> tuple[str, ...]:
    """The loose signals that may be away, each before those that say whether it is."""
    rest = {name: hangs_on(meaning, where) for name, where in away.items() if name in loose}
    found: list[str] = []
    while rest:
        free = [name for name in rest if not any(name in rest[other] for other in rest)]
        assert free, "no signal hangs on itself"
        found += free
        for name in free:
            del rest[name]
    return tuple(found)


def _levels(meaning: Meaning, signal: str) -> list[int]:
    return [level for level, axis in enumerate(meaning.axes) if axis.signal == signal]


def _absent(meaning: Meaning, level: int) -> int:
    return meaning.axes[level].cells.index(Special.NOT_APPLICABLE)


def proper_cases(old: View, new: View) -> int:
    """The joint cases in which a signal has no value just where neither side asks for one."""
    space, result = old.meaning.space, TRUE
    sides = (old, new)
    for level, axis in enumerate(old.meaning.axes):
        if Special.NOT_APPLICABLE not in axis.cells:
            continue
        asked = [
            side
            for side in sides
            if any(axis.signal == signal.id for signal in side.meaning.guideline.signals)
        ]
        nobody = space.intersect(side.seen(side.away.get(axis.signal, FALSE)) for side in asked)
        without = space.among(level, [_absent(old.meaning, level)])
        differs = space.union(space.difference(without, nobody), space.difference(nobody, without))
        result = space.difference(result, differs)
    return result


def some_value(space: Space, where: int, levels: Iterable[int]) -> int:
    """The cases that belong to the set for some cell of each of these levels."""
    hidden = frozenset(levels)
    done: dict[int, int] = {}

    def visit(node: int) -> int:
        if space.is_terminal(node):
            return node
        known = done.get(node)
        if known is None:
            children = tuple(map(visit, space.children(node)))
            level = space.level(node)
            known = space.unite(children) if level in hidden else space.node(level, children)
            done[node] = known
        return known

    return visit(where)
