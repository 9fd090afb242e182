"""Changed cases in few groups that a person can read."""

from collections.abc import Callable, Hashable, Iterator
from functools import partial
from operator import eq

from rubricc.diff.covering import Box, Ground, case_in, cover, set_of_box
from rubricc.diff.nodes import Group, Result
from rubricc.diff.pairing import Change, kind_of
from rubricc.diff.projecting import View
from rubricc.diff.wording import box_words, shown_part, values_of_case
from rubricc.meaning import Meaning, usual_cells
from rubricc.model import Chosen, Clause, Give, RuleOut, Special
from rubricc.space import FALSE, TRUE, Space

MOST_GROUPS = 30
"""More groups of one decision nobody reads."""

Told = Callable[[Result], Result]


def find_groups(
    joint: Meaning, sides: tuple[View, View], decision: str, pairs: int, told: Told
) -> tuple[tuple[Group, ...], int]:
    """The groups of one decision's changed cases, the largest change first, and how many cases are
    in none. `told` puts an outcome of the old side into its own words.
    """
    space = joint.space
    states = tuple(
        frozenset(n for n, cell in enumerate(axis.cells) if isinstance(cell, Special))
        for axis in joint.axes
    )
    ground = Ground(space, usual_cells(joint), states, len(space))
    wanted = _by_kind(space, pairs)
    groups: list[Group] = []
    ungrouped = 0
    for kind in sorted(wanted, key=lambda kind: -space.count(wanted[kind])):
        outside = space.difference(joint.feasible, wanted[kind])
        boxes = cover(ground, wanted[kind], outside, MOST_GROUPS - len(groups))
        rest = wanted[kind]
        for held, box in _largest_first(space, wanted[kind], boxes):
            further = space.intersection(rest, held)
            rest = space.difference(rest, held)
            case = values_of_case(
                joint.axes, joint.guideline, case_in(space, held, ground.preferred)
            )
            named = {joint.axes[level].signal for level, _ in box}
            before, after = (_deciding(view, decision, held, kind) for view in sides)
            groups.append(
                Group(
                    before=told(kind.before),
                    after=kind.after,
                    condition=box_words(joint.axes, joint.guideline, box),
                    case=case,
                    shown=shown_part(joint.guideline, case, named),
                    clauses_before=before,
                    clauses_after=after,
                    cases=space.count(held),
                    further=space.count(further),
                )
            )
        ungrouped += space.count(rest)
    return tuple(groups), ungrouped


def _by_kind(space: Space, pairs: int) -> dict[Change, int]:
    """The cases of each change; of sets of labels, of what went and what came."""

    def kind(found: Hashable) -> Hashable:
        return kind_of(found) if isinstance(found, Change) else None

    kinds = space.transform(pairs, kind)
    changes = [one for one in space.values(kinds) if isinstance(one, Change)]
    return {one: space.where(kinds, partial(eq, one)) for one in changes}


def _largest_first(space: Space, wanted: int, boxes: tuple[Box, ...]) -> Iterator[tuple[int, Box]]:
    held = [(space.intersection(wanted, set_of_box(space, box)), box) for box in boxes]
    yield from sorted(held, key=lambda one: (-space.count(one[0]), one[1]))


def _deciding(view: View, decision: str, held: int, kind: Change) -> tuple[str, ...]:
    """The clauses of one side that decide some of these cases, in document order."""
    decided = view.meaning.decisions[decision]
    touched = _touched(kind)
    return tuple(
        clause.id
        for clause in decided.decision.clauses
        if (touched is None or _is_about(clause, touched))
        and overlaps(view.meaning.space, held, view.seen(decided.deciding.get(clause.id, FALSE)))
    )


def _touched(kind: Change) -> frozenset[str] | None:
    """Where several labels may hold, those that went or came: others are not to blame."""
    match kind:
        case Change(Chosen(before), Chosen(after)):
            return frozenset((*before, *after))
        case _:
            return None


def _is_about(clause: Clause, labels: frozenset[str]) -> bool:
    match clause.effect:
        case Give(outcomes):
            return not labels.isdisjoint(outcomes)
        case RuleOut(label):
            return label in labels
        case _:
            return True


def overlaps(space: Space, one: int, other: int) -> bool:
    """Whether two sets have a case in common, without making a node."""
    seen: set[tuple[int, int]] = set()
    pending = [(one, other)]
    while pending:
        left, right = pair = pending.pop()
        if FALSE in pair or pair in seen:
            continue
        if left == right or TRUE in pair:
            return True
        seen.add(pair)
        level = min(space.level(left), space.level(right))
        pending.extend(zip(space.split(left, level), space.split(right, level), strict=True))
    return False
