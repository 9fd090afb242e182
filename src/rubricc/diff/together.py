"""Both guidelines in one space, told in the same words and worked out where they may differ."""

from dataclasses import dataclass, replace

from rubricc.diff.joining import domain_of, join
from rubricc.diff.naming import Names, Renaming
from rubricc.diff.narrowing import where_they_may_differ
from rubricc.diff.pairing import UNCHANGED, pair_up
from rubricc.diff.projecting import View, proper_cases, some_value, views
from rubricc.diff.slicing import sliced
from rubricc.meaning import (
    Axis,
    Meaning,
    Watch,
    find_axes,
    reconsider,
    space_of,
    understand_in,
    unhurried,
)
from rubricc.model import DecisionKind, Guideline
from rubricc.space import FALSE, TRUE, Space


@dataclass(frozen=True, slots=True)
class Sides:
    """Both guidelines as they are, and told in the same words without guarantees and examples."""

    old: Guideline
    new: Guideline
    before: Guideline
    after: Guideline
    names: Renaming
    is_grouped: bool
    watch: Watch = unhurried

    def with_only(self, decision: str) -> "Sides":
        """The same, of one decision and those that it reads."""
        return replace(
            self, before=sliced(self.before, decision), after=sliced(self.after, decision)
        )


@dataclass(frozen=True, slots=True)
class Joint:
    """Both sides in one space: `meaning` has the signals of both and the cases that both describe.

    Decisions are worked out in the `region` alone; outside it both sides come to the same. `gone`
    and `come` count the cases that only the old, only the new side describes.
    """

    meaning: Meaning
    old: View
    new: View
    region: int
    gone: int
    come: int

    def pairs(self, decision: str) -> int:
        """The diagram of what one decision comes to on both sides."""
        space, both = self.meaning.space, self.meaning.feasible
        old, new = self.old.meaning.decisions[decision], self.new.meaning.decisions[decision]
        within = space.intersection(both, self.region)
        was, now = self.old.seen(old.verdict), self.new.seen(new.verdict)
        pairs = pair_up(space, within, was, now, new.decision)
        elsewhere = space.difference(both, within)
        return space.choose(elsewhere, space.terminal(UNCHANGED), pairs)


def join_up(sides: Sides, budget: int, *, is_whole: bool = False) -> Joint:
    """Both sides in one space; `is_whole` works out all cases.

    Raises OutOfNodesError where that passes the budget, OutOfTimeError where the watch says so.
    """
    before, after = sides.before, sides.after
    guideline, axes = joined(sides)
    space = space_of(axes, budget, sides.watch)
    old, new = views(_undecided(before, space, axes), _undecided(after, space, axes))
    proper = proper_cases(old, new)
    allowed = [space.intersection(proper, view.seen(view.meaning.feasible)) for view in (old, new)]
    both = space.intersection(*allowed)
    is_loose = old.loose or new.loose
    region = TRUE
    if not (is_whole or is_loose):
        region = where_they_may_differ(old.meaning, new.meaning, sides.names)
    old, new = (replace(view, meaning=_decided(view.meaning, region)) for view in (old, new))
    gone, come = (
        _alone_in(view, both, some) for view, some in zip((old, new), allowed, strict=True)
    )
    return Joint(Meaning(guideline, space, axes, both, {}), old, new, region, gone, come)


def joined(sides: Sides) -> tuple[Guideline, tuple[Axis, ...]]:
    """The new guideline with the signals of both, and the axes of both."""
    names = {**sides.names.signals, **sides.names.aside}
    olds = tuple(_renamed_axis(axis, names) for axis in find_axes(sides.old))
    return join(sides.before, sides.after, olds, find_axes(sides.new))


def _renamed_axis(axis: Axis, names: Names) -> Axis:
    signal = names.get(axis.signal, axis.signal)
    return replace(
        axis, signal=signal, name=signal if axis.member is None else f"{signal}/{axis.member}"
    )


def _undecided(side: Guideline, space: Space, axes: tuple[Axis, ...]) -> Meaning:
    """What a side means but for its decisions."""
    domain = domain_of(space, axes, {signal.id: signal for signal in side.signals})
    bare = understand_in(replace(side, decisions=()), space, axes, domain, is_cited=False)
    return replace(bare, guideline=side)


SUMMED = (DecisionKind.MANY, DecisionKind.SCORE)
"""The decisions that might come to very many things in cases that cannot occur."""


def _decided(bare: Meaning, region: int) -> Meaning:
    """The meaning of a side in a region. What facts exclude is brought in last: every set that
    heeds it is many times larger."""
    meaning = bare
    possible = bare.space.intersection(region, bare.feasible)
    for decision in bare.guideline.decisions:
        within = possible if decision.kind in SUMMED else region
        found = reconsider(meaning, decision, within)
        meaning = replace(meaning, decisions={**meaning.decisions, decision.id: found})
    return meaning


def decided_everywhere(joint: Joint, decision: str) -> tuple[View, View]:
    """Both sides with the decisions that one decision reads worked out in all cases.

    Raises OutOfNodesError where that passes the budget.
    """
    if joint.region == TRUE:
        return joint.old, joint.new
    old, new = (_reading(view, decision) for view in (joint.old, joint.new))
    return old, new


def _reading(view: View, decision: str) -> View:
    guideline = view.meaning.guideline
    some = tuple(one for one in sliced(guideline, decision).decisions if one.id != decision)
    read = _decided(
        replace(view.meaning, guideline=replace(guideline, decisions=some), decisions={}), TRUE
    )
    return replace(view, meaning=replace(read, guideline=guideline))


def _alone_in(view: View, both: int, allowed: int) -> int:
    """How many of a side's own cases are no part of any that both sides describe."""
    space = view.meaning.space
    own = {signal.id for signal in view.meaning.guideline.signals}
    hidden = [level for level, axis in enumerate(view.meaning.axes) if axis.signal not in own]
    left = space.difference(some_value(space, allowed, hidden), some_value(space, both, hidden))
    if left == FALSE:
        return 0
    count = space.count(left)
    for level in hidden:
        count //= sum(space.variables[level].weights)
    return count
