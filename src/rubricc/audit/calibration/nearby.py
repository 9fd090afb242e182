"""Borders of guidelines that diagrams do not hold: one found beside a case of each clause in turn.

A solver gives a case that the clause decides, as usual as can be, and says what comes of it with
one signal otherwise. Not every border is seen, but each that is told is one.
"""

from collections.abc import Iterator, Mapping

from rubricc.audit.calibration.borders import Border, Chosen
from rubricc.audit.calibration.competing import neighbours, verdict_at
from rubricc.meaning import DecisionMeaning, Meaning, holding, some_case


def nearby_borders(meaning: Meaning, count: int) -> tuple[Chosen, ...]:
    """So many borders, or all that are found, each between other clauses: of every decision in
    turn, from clauses all over it."""
    found: list[Chosen] = []
    searches = [_borders(meaning, one, count) for one in meaning.decisions.values()]
    while searches and len(found) < count:
        chosen = [next(search, None) for search in searches]
        searches = [one for one, border in zip(searches, chosen, strict=True) if border]
        found += [border for border in chosen if border]
    order = list(meaning.decisions)
    return tuple(sorted(found[:count], key=lambda one: order.index(one.border.decision)))


def _borders(meaning: Meaning, decided: DecisionMeaning, count: int) -> Iterator[Chosen]:
    holds = holding(meaning, decided.decision)
    alive = [one.id for one in decided.decision.clauses if one.id in decided.alive]
    step = max(1, len(alive) // count)
    known: set[object] = set()
    others: list[Chosen] = []
    for clause in (one for start in range(step) for one in alive[start::step]):
        cells = some_case(meaning, decided.deciding[clause])
        beside = [
            Chosen(one, _set_of(meaning, cells), is_contested=_holds(meaning, holds, one, cells))
            for one in _beside(meaning, decided, cells)
            if _rivals(one) not in known
        ]
        best = max(beside, key=lambda one: one.is_contested, default=None)
        if best is not None:
            known.add(_rivals(best.border))
            others += beside
            yield best
    for one in others:
        if _rivals(one.border) not in known:
            known.add(_rivals(one.border))
            yield one


def _rivals(border: Border) -> frozenset[frozenset[str]]:
    return frozenset(border.rivals)


def _holds(
    meaning: Meaning, holds: Mapping[str, int], border: Border, cells: tuple[int, ...]
) -> bool:
    """Whether a clause of the other side holds here too, and is beaten."""
    sets = (holds[one] for one in border.rivals[1] if one in holds)
    return any(meaning.space.values_of(sets, cells))


def _beside(meaning: Meaning, decided: DecisionMeaning, cells: tuple[int, ...]) -> Iterator[Border]:
    """The borders next to a case."""
    verdict = verdict_at(meaning, decided.decision.id, cells)
    assert verdict is not None, "a case that a clause decides can occur"
    for one in neighbours(meaning, decided, cells, verdict):
        at = one.level, cells[one.level], one.cell
        border = Border(decided.decision.id, *at, verdict, one.verdict)
        if all(border.rivals):
            yield border


def _set_of(meaning: Meaning, cells: tuple[int, ...]) -> int:
    space = meaning.space
    return space.intersect(space.among(level, [cell]) for level, cell in enumerate(cells))
