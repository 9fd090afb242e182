"""Which clauses say a decision with the fewest of them: flat, or by a chain of priority.

Flat, no two clauses of different outcomes ever hold at once, and one outcome is what is left. In a
chain the clauses of an outcome may run over into those of outcomes before it, which win; that can
be told in fewer. All chains of few outcomes are tried, of many those that look best.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from rubricc.adopt.tables.covering import NOTHING, Cover, cover
from rubricc.adopt.tables.cubes import Room
from rubricc.adopt.tables.nodes import Effect, Outcome

MOST_RANKED = 5
"""Of so many outcomes every chain is tried."""

MOST_CUBES = 300
"""In a table of more no chain is tried: each asks for covers of its own."""

Regions = Mapping[Outcome, Sequence[int]]
"""Where each outcome holds, in the order of the table."""


@dataclass(frozen=True, slots=True)
class Said:
    """An outcome and when it follows, or that it is what is left."""

    outcome: Outcome
    cubes: tuple[int, ...]
    is_otherwise: bool = False


@dataclass(frozen=True, slots=True)
class Form:
    """What is said, in order: gates first, then rules, by a chain of priority or flat.

    `least` is how few clauses the best form takes, `is_exact` where that is proved of every form of
    this kind; `flat` how many it takes without a chain, None where there is no other way.
    """

    gates: tuple[Said, ...]
    rules: tuple[Said, ...]
    is_chain: bool
    least: int
    is_exact: bool
    flat: int | None

    @property
    def size(self) -> int:
        """How many clauses there are."""
        said = (*self.gates, *self.rules)
        return sum(1 if one.is_otherwise else len(one.cubes) for one in said)


@dataclass(slots=True)
class Covers:
    """The covers of outcomes, each found once for all that may win over it."""

    room: Room
    regions: Regions
    found: dict[tuple[Outcome, frozenset[Outcome]], Cover] = field(default_factory=dict)

    def of(self, outcome: Outcome, above: frozenset[Outcome]) -> Cover:
        """When an outcome follows, where those `above` win over it."""
        key = outcome, above
        if key not in self.found:
            foreign = [
                cube
                for other, cubes in self.regions.items()
                if other != outcome and other not in above
                for cube in cubes
            ]
            self.found[key] = cover(self.room, self.regions[outcome], foreign)
        return self.found[key]


def best_form(
    room: Room, regions: Regions, default: Outcome | None, *, is_ranked: bool = True
) -> Form:
    """The fewest clauses for one outcome a case; `default` is what is left, if that is settled.

    A chain of priority is tried where outcomes may be ranked.
    """
    covers = Covers(room, regions)
    gates = [one for one in regions if one.effect is not Effect.LABEL and one != default]
    labels = [one for one in regions if one.effect is Effect.LABEL]
    above = frozenset(gates)
    flat = _flat(covers, labels, above, default)
    gated = tuple(Said(one, covers.of(one, frozenset()).cubes) for one in gates)
    least = sum(covers.of(one, frozenset()).least for one in gates)
    chain = _chain(covers, labels, above, default) if is_ranked else None
    flat_form = _form(covers, gated, flat, above, least, is_chain=False)
    if chain is None:
        return flat_form
    chain_form = _form(covers, gated, chain, above, least, is_chain=True)
    if chain_form.size < flat_form.size:
        return Form(
            gates=gated,
            rules=chain_form.rules,
            is_chain=True,
            least=chain_form.least,
            is_exact=chain_form.is_exact and len(labels) <= MOST_RANKED,
            flat=flat_form.size,
        )
    return flat_form


Plan = tuple[tuple[Outcome, ...], Outcome | None]
"""The outcomes that are told, in order, and the one that is left."""


def _form(
    covers: Covers,
    gates: tuple[Said, ...],
    plan: Plan,
    above: frozenset[Outcome],
    least: int,
    *,
    is_chain: bool,
) -> Form:
    told, left = plan
    rules, is_exact, higher = [], True, above
    for outcome in told:
        found = covers.of(outcome, higher)
        rules.append(Said(outcome, found.cubes))
        least += found.least
        is_exact = is_exact and found.is_exact
        higher = higher | {outcome} if is_chain else higher
    if left is not None:
        rules.append(Said(left, (), is_otherwise=True))
        least += 1
    is_exact = is_exact and all(covers.of(one.outcome, frozenset()).is_exact for one in gates)
    return Form(gates, tuple(rules), is_chain, least, is_exact, flat=None)


def _flat(
    covers: Covers, labels: Sequence[Outcome], above: frozenset[Outcome], default: Outcome | None
) -> Plan:
    """All outcomes but the one that takes most to say."""
    if default is not None or not labels:
        return tuple(one for one in labels if one != default), default
    sizes = [len(covers.of(one, above).cubes) for one in labels]
    left = labels[sizes.index(max(sizes))]
    return tuple(one for one in labels if one != left), left


def _chain(
    covers: Covers, labels: Sequence[Outcome], above: frozenset[Outcome], default: Outcome | None
) -> Plan | None:
    """The order that takes the fewest clauses; None where outcomes cannot be ranked."""
    told = [one for one in labels if one != default]
    size = sum(map(len, covers.regions.values()))
    if len(told) < 2 or size > MOST_CUBES or any(len(one.names) > 1 for one in labels):
        return None
    is_open = default is None
    plans = (
        _best_orders(covers, told, above, is_open=is_open)
        if len(told) <= MOST_RANKED
        else _likely_orders(covers, told, above)
    )
    best = min(plans, key=lambda order: _cost(covers, order, above, is_open=is_open))
    return (best[:-1], best[-1]) if is_open else (best, default)


def _cost(
    covers: Covers, order: Sequence[Outcome], above: frozenset[Outcome], *, is_open: bool
) -> int:
    found, higher = 0, above
    for outcome in order[:-1] if is_open else order:
        found += len(covers.of(outcome, higher).cubes)
        higher |= {outcome}
    return found


def _best_orders(
    covers: Covers, told: Sequence[Outcome], above: frozenset[Outcome], *, is_open: bool
) -> list[tuple[Outcome, ...]]:
    """The best order, found from the best orders of all smaller sets."""
    best: dict[frozenset[Outcome], tuple[int, tuple[Outcome, ...]]] = {frozenset(): (0, ())}
    for size in range(1, len(told) + 1):
        is_last = is_open and size == len(told)
        for chosen in combinations(told, size):
            whole = frozenset(chosen)
            best[whole] = min(_extended(covers, best, chosen, above, is_last=is_last), key=_first)
    return [best[frozenset(told)][1]]


def _first(pair: tuple[int, tuple[Outcome, ...]]) -> int:
    return pair[0]


def _extended(
    covers: Covers,
    best: Mapping[frozenset[Outcome], tuple[int, tuple[Outcome, ...]]],
    chosen: Sequence[Outcome],
    above: frozenset[Outcome],
    *,
    is_last: bool,
) -> Iterator[tuple[int, tuple[Outcome, ...]]]:
    """Each of some outcomes as the lowest of them."""
    for outcome in chosen:
        before = frozenset(chosen) - {outcome}
        cost, order = best[before]
        own = NOTHING if is_last else covers.of(outcome, above | before)
        yield cost + len(own.cubes), (*order, outcome)


def _likely_orders(
    covers: Covers, told: Sequence[Outcome], above: frozenset[Outcome]
) -> list[tuple[Outcome, ...]]:
    """As the table has them, and by how much each takes to say."""
    sizes = {one: len(covers.of(one, above).cubes) for one in told}
    by_size = tuple(sorted(told, key=lambda one: sizes[one]))
    return [tuple(told), tuple(told)[::-1], by_size, by_size[::-1]]


def set_form(room: Room, regions: Regions, labels: Sequence[str]) -> Form:
    """The fewest clauses where several labels may hold: each label by itself, flags last."""
    covers = Covers(room, regions)
    gates = [one for one in regions if one.effect is not Effect.LABELS]
    gated = tuple(Said(one, covers.of(one, frozenset()).cubes) for one in gates)
    found = [covers.of(one, frozenset()) for one in gates]
    rules = []
    for label in labels:
        own = [c for one, cubes in regions.items() if label in one.names for c in cubes]
        foreign = [
            c
            for one, cubes in regions.items()
            if one.effect is Effect.LABELS and label not in one.names
            for c in cubes
        ]
        one = cover(room, own, foreign)
        found.append(one)
        rules.append(Said(Outcome(Effect.LABEL, (label,)), one.cubes))
    least = sum(one.least for one in found)
    is_exact = all(one.is_exact for one in found)
    return Form(gated, tuple(rules), is_chain=False, least=least, is_exact=is_exact, flat=None)
