"""The borders between outcomes: cases one signal away from a case that comes out otherwise.

Two diagrams of a decision are walked at once: that of the cases in which a signal has one value,
and that of those in which it has another. Where they end, both verdicts are known, and so is every
pair of them that some pair of neighbouring cases has:

    `solved` is no      …  complaint by R1   ┐
    `solved` is yes     …  task by R1b       ┘  one border, between R1 and R1b

Exact, nothing is drawn; only past a budget of steps are further borders left unseen.
"""

from collections import Counter
from collections.abc import Hashable, Iterator, Mapping
from itertools import combinations, pairwise

from rubricc.interpret import lineage
from rubricc.meaning import DecisionMeaning, Meaning, holding
from rubricc.model import Inapplicable, SignalKind, Special, Verdict
from rubricc.records import record
from rubricc.space import FALSE, Space, partnered

MOST_STEPS = 300_000
"""How many pairs of nodes are looked at in one decision; those shipped need 9,000 at most."""

MOST_TRIED = 12
"""At so many borders between the same clauses it is looked whether both speak."""

LATER = 2
"""How many turns a border waits that has less to talk about."""

ORDERED = (SignalKind.SCALE, SignalKind.WHOLE, SignalKind.NUMBER)
"""The signals of which only the next value is near."""

Rivals = tuple[frozenset[str], frozenset[str]]
"""The clauses that decide on one side of a border alone, and those on the other side alone."""


@record
class Border:
    """Cases that come to one thing, and to another once a signal has another value.

    `level` is the signal's, which goes from `cell` to `other`.
    """

    decision: str
    level: int
    cell: int
    other: int
    before: Verdict
    after: Verdict

    @property
    def rivals(self) -> Rivals:
        """The clauses between which the border runs."""
        here, there = frozenset(self.before.clauses), frozenset(self.after.clauses)
        return here - there, there - here


@record
class Chosen:
    """A border to talk about, and the cases on its first side. `is_contested` where in all of them
    a clause of the other side holds too, and is beaten."""

    border: Border
    where: int
    is_contested: bool


def find_borders(meaning: Meaning, decided: DecisionMeaning) -> Iterator[Border]:
    """Every border of a decision, in the order of its signals; none where diagrams do not hold
    which clauses decide."""
    diagram = decided.cited
    if diagram is None or not meaning.space.is_counted:
        return
    steps = 0
    for level in meaning.space.support(diagram):
        for cell, other in near_cells(meaning, level):
            sides = [meaning.space.restrict(diagram, level, at) for at in (cell, other)]
            for found in _meetings(meaning.space, sides[0], sides[1], loose_levels(meaning)):
                steps += 1
                if steps > MOST_STEPS:
                    return
                match found:
                    case Verdict() as before, Verdict() as after if before.result != after.result:
                        yield Border(decided.decision.id, level, cell, other, before, after)


def near_cells(meaning: Meaning, level: int) -> Iterator[tuple[int, int]]:
    """Pairs of cells that are one step apart, both ways; of settings none, for nobody sees them."""
    axis = meaning.axes[level]
    signal = next(one for one in meaning.guideline.signals if one.id == axis.signal)
    cells = [n for n, cell in enumerate(axis.cells) if not isinstance(cell, Special)]
    if signal.is_setting:
        return
    steps = pairwise(cells) if signal.kind in ORDERED else combinations(cells, 2)
    for one, other in steps:
        yield one, other
        yield other, one


def loose_levels(meaning: Meaning) -> dict[int, int]:
    """The levels of signals that may be not applicable, with the cell that says so."""
    return {
        level: len(axis.cells) - 1
        for level, axis in enumerate(meaning.axes)
        if axis.cells[-1] is Special.NOT_APPLICABLE
    }


def _meetings(
    space: Space, left: int, right: int, loose: Mapping[int, int]
) -> Iterator[tuple[Hashable, Hashable] | None]:
    """What two functions say of cases that agree: each pair of values once, None for each step on
    the way. What does not apply in one of two cases agrees with anything."""
    seen: set[tuple[int, int]] = set()
    pending = [(left, right)]
    nothing, telling = space.terminal(None), sum(1 << level for level in loose)
    while pending:
        pair = pending.pop()
        is_same = pair[0] == pair[1] and not space.asks(pair[0]) & telling
        if is_same or nothing in pair or pair in seen:
            continue
        seen.add(pair)
        level = min(map(space.level, pair))
        if level == len(space.variables):
            yield space.value(pair[0]), space.value(pair[1])
            continue
        yield None
        ones, others = (space.split(node, level) for node in pair)
        away = loose.get(level)
        if away is not None:
            pending += [(one, others[away]) for one in ones]
            pending += [(ones[away], other) for other in others]
        pending += zip(ones, others, strict=True)


# ---- choosing


def choose_borders(meaning: Meaning, count: int) -> tuple[Chosen, ...]:
    """So many borders, or all that there are: each between other clauses while there are any, and
    clauses, outcomes and decisions that had their turn come after others."""
    found = [
        border
        for decided in meaning.decisions.values()
        for border in find_borders(meaning, decided)
        if all(border.rivals)
    ]
    holds = {
        name: holding(meaning, decided.decision) for name, decided in meaning.decisions.items()
    }
    groups: dict[object, list[Border]] = {}
    for border in found:
        groups.setdefault((border.decision, frozenset(border.rivals)), []).append(border)
    competing = {name: _compete(meaning, holds, some[0]) for name, some in groups.items()}
    turns = Counter[object]()
    chosen: list[Chosen] = []
    while len(chosen) < count and groups:
        name = min(groups, key=lambda one: _rank(turns, groups[one][0], competing[one]))
        borders = sorted(groups.pop(name), key=lambda one: (_size(one), turns[one.level]))
        best = _best_of(meaning, holds, borders if competing[name] else borders[:1])
        turns.update((*_takes_part(best.border), best.border.level))
        chosen.append(best)
    return tuple(sorted(chosen, key=lambda one: list(meaning.decisions).index(one.border.decision)))


def _rank(turns: Counter[object], border: Border, competes: bool) -> int:  # noqa: FBT001
    """How late a border has its turn: later where nothing competes, or nothing is to be decided."""
    results = border.before.result, border.after.result
    return (
        sum(turns[one] for one in _takes_part(border))
        + LATER * (not competes)
        + LATER * any(isinstance(one, Inapplicable) for one in results)
    )


def _size(border: Border) -> int:
    """How many clauses a border tells of: the fewer, the plainer the case."""
    return len(border.before.clauses) + len(border.after.clauses)


def _takes_part(border: Border) -> tuple[object, ...]:
    """What has its turn with a border: its clauses, its two outcomes, and its decision."""
    outcomes = frozenset((border.before.result, border.after.result))
    clauses = sorted(border.rivals[0] | border.rivals[1])
    names = [(border.decision, one) for one in clauses]
    return (*names, (border.decision, outcomes), border.decision)


def _compete(meaning: Meaning, holds: Mapping[str, Mapping[str, int]], border: Border) -> bool:
    """Whether a clause of one side also holds where one of the other side decides."""
    held, decided = holds[border.decision], meaning.decisions[border.decision]
    return any(
        meaning.space.meets((decided.deciding[winner], held.get(loser, FALSE)))
        for here, there in (border.rivals, border.rivals[::-1])
        for winner in here
        for loser in there
        if not _waits(meaning, border.decision, loser)
    )


def _best_of(
    meaning: Meaning, holds: Mapping[str, Mapping[str, int]], borders: list[Border]
) -> Chosen:
    """Of borders between the same clauses one at which both speak, if there soon is one."""
    for border in borders[:MOST_TRIED]:
        where = cases_at(meaning, border)
        held = holds[border.decision]
        for clause in sorted(border.rivals[1]):
            both = meaning.space.intersection(where, held.get(clause, FALSE))
            if not meaning.space.is_empty(both) and not _waits(meaning, border.decision, clause):
                return Chosen(border, both, is_contested=True)
    return Chosen(borders[0], cases_at(meaning, borders[0]), is_contested=False)


def _waits(meaning: Meaning, decision: str, clause: str) -> bool:
    """Whether the clause only speaks where no other does."""
    found = meaning.decisions[decision].decision
    one = next(one for one in found.clauses if one.id == clause)
    return any(each.is_otherwise for each in lineage(found, one))


def cases_at(meaning: Meaning, border: Border) -> int:
    """The cases on the first side of a border."""
    space, diagram = meaning.space, meaning.decisions[border.decision].cited
    assert diagram is not None
    before = space.where(diagram, lambda one: one == border.before)
    after = space.where(diagram, lambda one: one == border.after)
    sides = [
        space.restrict(one, border.level, cell)
        for one, cell in ((before, border.cell), (after, border.other))
    ]
    near = partnered(space, sides[0], sides[1], loose_levels(meaning), _both)
    return space.intersect([near, space.among(border.level, [border.cell]), meaning.feasible])


def _both(one: Hashable, other: Hashable) -> bool:
    return one is True and other is True
