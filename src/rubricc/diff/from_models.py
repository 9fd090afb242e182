"""From two guidelines to what changed.

The old one is told in the new one's words, both are given their meaning in one space, and where
their diagrams are one node, nothing changed: that is the proof. Elsewhere the diagram of pairs
counts and tells the cases. Should one space for all decisions be too small, each decision is
compared alone, with those that it reads; then, perhaps, it is not counted.
"""

from contextlib import suppress
from dataclasses import dataclass, replace

from rubricc.diff.grouping import find_groups
from rubricc.diff.inventory import list_items
from rubricc.diff.joining import domain_of, join
from rubricc.diff.naming import Names, Renaming, find_renaming
from rubricc.diff.nodes import (
    Comparison,
    DecisionChange,
    Difference,
    Group,
    Pair,
    Result,
    Side,
    State,
)
from rubricc.diff.pairing import Change, census, pair_up
from rubricc.diff.projecting import View, proper_cases, some_value, views
from rubricc.diff.renaming import renamed, told_back
from rubricc.diff.slicing import reads_the_same, sliced
from rubricc.diff.solving import find_change
from rubricc.diff.versions import weigh
from rubricc.meaning import Axis, Meaning, OutOfNodesError, find_axes, space_of, understand_in
from rubricc.model import Guideline

BUDGET = 3_000_000
"""How many nodes may be made for one space."""


@dataclass(frozen=True, slots=True)
class Sides:
    """Both guidelines as they are, and told in the same words without guarantees and examples."""

    old: Guideline
    new: Guideline
    before: Guideline
    after: Guideline
    names: Renaming
    is_grouped: bool

    def with_only(self, decision: str) -> "Sides":
        """The same, of one decision and those that it reads."""
        return replace(
            self, before=sliced(self.before, decision), after=sliced(self.after, decision)
        )


@dataclass(frozen=True, slots=True)
class Joint:
    """Both sides in one space: `meaning` has the signals of both and the cases that both describe.

    `gone` and `come` count those that only the old, only the new side describes.
    """

    meaning: Meaning
    old: View
    new: View
    gone: int
    come: int


def compare(
    old: Guideline, new: Guideline, budget: int = BUDGET, *, is_grouped: bool = True
) -> Comparison:
    """Find what changed from the old guideline to the new one, changed cases in groups or not."""
    names = find_renaming(old, new)
    after = replace(new, guarantees=(), examples=())
    sides = Sides(old, new, renamed(old, names), after, names, is_grouped)
    made = {decision.id for decision in old.decisions}
    shared = [decision.id for decision in new.decisions if decision.id in made]
    together: Joint | None = None
    try:
        together = join_up(sides, budget)
        parts = [_compared(together, sides, decision) for decision in shared]
    except OutOfNodesError:
        together = None
        parts = [_alone(sides, decision, budget) for decision in shared]
    changes = tuple(change for change, _ in parts)
    diagrams = {change.decision: found for change, found in parts if found is not None}
    items = tuple(list_items(sides.before, after, names))
    moved = None if together is None else together.gone + together.come
    level, reasons = weigh(changes, items, moved, _mattering(together, after))
    difference = Difference(
        old=Side(old.id, old.version),
        new=Side(new.id, new.version),
        cases=None if together is None else together.meaning.space.count(together.meaning.feasible),
        gone=None if together is None else together.gone,
        come=None if together is None else together.come,
        decisions=changes,
        items=items,
        level=level,
        is_certain=all(one.state is not State.UNDECIDED for one in changes),
        reasons=reasons,
    )
    return Comparison(difference, diagrams, names)


def join_up(sides: Sides, budget: int) -> Joint:
    """Both sides in one space.

    Raises OutOfNodesError where that passes the budget.
    """
    before, after = sides.before, sides.after
    guideline, axes = _joined(sides)
    space = space_of(axes, budget)
    meanings = [
        understand_in(
            side,
            space,
            axes,
            domain_of(space, axes, {signal.id: signal for signal in side.signals}),
            is_cited=False,
        )
        for side in (before, after)
    ]
    old, new = views(*meanings)
    proper = proper_cases(old, new)
    allowed = [space.intersection(proper, view.seen(view.meaning.feasible)) for view in (old, new)]
    both = space.intersection(*allowed)
    meaning = Meaning(guideline, space, axes, both, {})
    return Joint(
        meaning, old, new, _alone_in(old, both, allowed[0]), _alone_in(new, both, allowed[1])
    )


def _joined(sides: Sides) -> tuple[Guideline, tuple[Axis, ...]]:
    """The new guideline with the signals of both, and the axes of both."""
    names = {**sides.names.signals, **sides.names.aside}
    olds = tuple(_renamed_axis(axis, names) for axis in find_axes(sides.old))
    return join(sides.before, sides.after, olds, find_axes(sides.new))


def _renamed_axis(axis: Axis, names: Names) -> Axis:
    signal = names.get(axis.signal, axis.signal)
    return replace(
        axis, signal=signal, name=signal if axis.member is None else f"{signal}/{axis.member}"
    )


def _alone_in(view: View, both: int, allowed: int) -> int:
    """How many of a side's own cases are no part of any that both sides describe."""
    space = view.meaning.space
    own = {signal.id for signal in view.meaning.guideline.signals}
    hidden = [level for level, axis in enumerate(view.meaning.axes) if axis.signal not in own]
    left = space.difference(some_value(space, allowed, hidden), some_value(space, both, hidden))
    count = space.count(left)
    for level in hidden:
        count //= sum(space.variables[level].weights)
    return count


def _pairs(joint: Joint, decision: str) -> int:
    """The diagram of what one decision comes to on both sides."""
    old, new = joint.old.meaning.decisions[decision], joint.new.meaning.decisions[decision]
    return pair_up(
        joint.meaning.space,
        joint.meaning.feasible,
        joint.old.seen(old.verdict),
        joint.new.seen(new.verdict),
        new.decision,
    )


def _change(joint: Joint, sides: Sides, decision: str, pairs: int) -> DecisionChange:
    """What became of one decision, counted and grouped."""
    counts = census(joint.meaning.space, pairs)
    changed = {pair: cases for pair, cases in counts.items() if isinstance(pair, Change)}
    if not changed:
        return DecisionChange(decision, State.EQUAL, 0)

    def told(result: Result) -> Result:
        return told_back(result, sides.names, decision)

    both = joint.old, joint.new
    total = sum(changed.values())
    groups: tuple[Group, ...] = ()
    ungrouped = total
    if sides.is_grouped:
        with suppress(OutOfNodesError):  # what is counted stays told
            groups, ungrouped = find_groups(joint.meaning, both, decision, pairs, told)
    return DecisionChange(
        decision,
        State.CHANGED,
        total,
        tuple(
            Pair(told(change.before), change.after, cases)
            for change, cases in sorted(changed.items(), key=lambda item: -item[1])
        ),
        groups,
        ungrouped,
    )


def _compared(
    joint: Joint, sides: Sides, decision: str
) -> tuple[DecisionChange, tuple[Meaning, int] | None]:
    pairs = _pairs(joint, decision)
    return _change(joint, sides, decision, pairs), (joint.meaning, pairs)


def _alone(
    sides: Sides, decision: str, budget: int
) -> tuple[DecisionChange, tuple[Meaning, int] | None]:
    """One decision, compared in a space of its own."""
    only = sides.with_only(decision)
    if only == sides:  # there is nothing to leave out
        return _uncounted(only, decision, budget), None
    try:
        return _compared(join_up(only, budget), only, decision)
    except OutOfNodesError:
        return _uncounted(only, decision, budget), None


def _uncounted(only: Sides, decision: str, budget: int) -> DecisionChange:
    """Whether a decision changed, though nothing is counted."""
    if reads_the_same(only.before, only.after):
        return DecisionChange(decision, State.EQUAL, 0)
    why = f"its cases need more than {budget} nodes"
    found = find_change(only.before, only.after, *_joined(only), decision)
    if found is None:
        return DecisionChange(decision, State.EQUAL, 0)
    if isinstance(found, str):
        why = f"not counted, since {why}; one case that changed: {found}"
        return DecisionChange(decision, State.CHANGED, None, why=why)
    return DecisionChange(decision, State.UNDECIDED, None, why=why)


def _mattering(joint: Joint | None, after: Guideline) -> set[str]:
    """The signals on which some decision depends, on either side; all, where that is not known."""
    if joint is None:
        return {signal.id for signal in after.signals}
    space, axes = joint.meaning.space, joint.meaning.axes
    return {
        axes[level].signal
        for view in (joint.old, joint.new)
        for decided in view.meaning.decisions.values()
        for level in space.support(decided.verdict)
    }
