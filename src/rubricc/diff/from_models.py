"""From two guidelines to what changed.

The old one is told in the new one's words, both are given their meaning in one space, and where
their diagrams are one node, nothing changed: that is the proof. Elsewhere the diagram of pairs
counts and tells the cases. Should one space for all decisions be too small, each decision is
compared alone, with those that it reads; then, perhaps, it is not counted.
"""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import replace

from rubricc.diff.grouping import find_groups
from rubricc.diff.inventory import list_items
from rubricc.diff.naming import find_renaming
from rubricc.diff.narrowing import may_be_loose
from rubricc.diff.nodes import (
    Comparison,
    DecisionChange,
    Difference,
    Group,
    Item,
    Pair,
    Result,
    Side,
    State,
)
from rubricc.diff.pairing import Change, census
from rubricc.diff.renaming import renamed, told_back
from rubricc.diff.slicing import reads_the_same
from rubricc.diff.solving import find_change
from rubricc.diff.together import Joint, Sides, join_up
from rubricc.diff.versions import is_policy, weigh
from rubricc.meaning import Meaning, OutOfNodesError, OutOfTimeError, Watch, unhurried
from rubricc.model import Guideline
from rubricc.space import TRUE

BUDGET = 1_000_000
"""How many nodes may be made for one space: at 1,000 clauses some ten seconds, more than the solver
takes that is asked then."""


Part = tuple[DecisionChange, tuple[Meaning, int] | None]
"""What became of one decision, and by which diagram of which meaning."""


def compare(
    old: Guideline,
    new: Guideline,
    budget: int = BUDGET,
    watch: Watch = unhurried,
    *,
    is_grouped: bool = True,
) -> Comparison:
    """Find what changed from the old guideline to the new one, changed cases in groups or not.

    What is not found out before the watch raises OutOfTimeError is told to be undecided.
    """
    names = find_renaming(old, new)
    after = replace(new, guarantees=(), examples=())
    sides = Sides(old, new, renamed(old, names), after, names, is_grouped, watch)
    made = {decision.id for decision in old.decisions}
    shared = [decision.id for decision in new.decisions if decision.id in made]
    together, parts = _compare(sides, shared, budget)
    changes = tuple(change for change, _ in parts)
    diagrams = {change.decision: found for change, found in parts if found is not None}
    items = tuple(list_items(sides.before, after, names))
    moved = None if together is None else together.gone + together.come
    level, reasons = weigh(changes, items, moved, _mattering(together, sides, items, budget))
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
    return Comparison(difference, diagrams, names, may_be_loose(sides.before, after))


def _compare(
    sides: Sides, decisions: Sequence[str], budget: int
) -> tuple[Joint | None, list[Part]]:
    """The decisions in one space, or each in its own, as far as there is time."""
    try:
        together = join_up(sides, budget)
        return together, [_timely(together, sides, decision) for decision in decisions]
    except OutOfNodesError:
        return None, [_alone(sides, decision, budget) for decision in decisions]
    except OutOfTimeError:
        return None, [_untimely(sides, decision) for decision in decisions]


def _timely(joint: Joint, sides: Sides, decision: str) -> Part:
    try:
        sides.watch()
        return _compared(joint, sides, decision)
    except OutOfTimeError:
        return _untimely(sides, decision)


def _untimely(sides: Sides, decision: str) -> Part:
    """What can be said of a decision without working it out."""
    only = sides.with_only(decision)
    if reads_the_same(only.before, only.after):
        return DecisionChange(decision, State.EQUAL, 0), None
    return DecisionChange(decision, State.UNDECIDED, None, why="there was no time for it"), None


def _change(joint: Joint, sides: Sides, decision: str, pairs: int) -> DecisionChange:
    """What became of one decision, counted and grouped."""
    counts = census(joint.meaning.space, pairs)
    changed = {pair: cases for pair, cases in counts.items() if isinstance(pair, Change)}
    if not changed:
        return DecisionChange(decision, State.EQUAL, 0)

    def told(result: Result) -> Result:
        return told_back(result, sides.names, decision)

    total = sum(changed.values())
    groups: tuple[Group, ...] = ()
    ungrouped = total
    if sides.is_grouped:
        with suppress(OutOfNodesError, OutOfTimeError):  # what is counted stays told
            groups, ungrouped = find_groups(joint, sides.names.clauses, decision, pairs, told)
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


def _compared(joint: Joint, sides: Sides, decision: str) -> Part:
    pairs = joint.pairs(decision)
    return _change(joint, sides, decision, pairs), (joint.meaning, pairs)


def _alone(sides: Sides, decision: str, budget: int) -> Part:
    """One decision, compared in a space of its own."""
    only = sides.with_only(decision)
    try:
        if only == sides:  # there is nothing to leave out
            return _by_solver(only, decision, budget)
        return _compared(join_up(only, budget), only, decision)
    except OutOfNodesError:
        return _by_solver(only, decision, budget)
    except OutOfTimeError:
        return _untimely(sides, decision)


def _by_solver(only: Sides, decision: str, budget: int) -> Part:
    try:
        return _uncounted(only, decision, budget), None
    except OutOfTimeError:
        return _untimely(only, decision)


def _uncounted(only: Sides, decision: str, budget: int) -> DecisionChange:
    """Whether a decision changed, though nothing is counted."""
    if reads_the_same(only.before, only.after):
        return DecisionChange(decision, State.EQUAL, 0)
    why = f"its cases need more than {budget} nodes"
    found = find_change(only, decision)
    if found is None:
        return DecisionChange(decision, State.EQUAL, 0)
    if isinstance(found, str):
        why = f"not counted, since {why}; one case that changed: {found}"
        return DecisionChange(decision, State.CHANGED, None, why=why)
    return DecisionChange(decision, State.UNDECIDED, None, why=why)


def _mattering(joint: Joint | None, sides: Sides, items: Iterable[Item], budget: int) -> set[str]:
    """Of the signals whose policy changed, those on which some decision depends on either side; all
    of them, where that is not known."""
    policies = {item.name for item in items if is_policy(item)}
    if not policies or joint is None:
        return policies
    try:
        whole = joint if joint.region == TRUE else join_up(sides, budget, is_whole=True)
    except (OutOfNodesError, OutOfTimeError):
        return policies
    return policies & {
        whole.meaning.axes[level].signal
        for view in (whole.old, whole.new)
        for decided in view.meaning.decisions.values()
        for level in whole.meaning.space.support(decided.verdict)
    }
