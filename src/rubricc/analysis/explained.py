"""One clause among the others: what it beats and what beats it, and the cases that it decides.

Exact over every feasible case; where cases are too many to be counted, only the counts are None.
"""

from collections.abc import Iterator, Mapping

from rubricc.analysis.neighbours import loose_levels
from rubricc.analysis.showing import smallest_case
from rubricc.interpret import lineage, outranking
from rubricc.meaning import (
    DecisionMeaning,
    Meaning,
    case_of,
    holding,
    some_case,
    usual_cells,
    value_at,
    words_of,
)
from rubricc.model import GIVES_OUTCOME, Clause, Decision, Failure, Outcome
from rubricc.records import record
from rubricc.space import FALSE, Cube


@record
class Rival:
    """Another clause, why one of the two goes before the other, and in how many cases both hold."""

    clause: str
    why: str
    because: str | None
    cases: int | None


@record
class Shown:
    """A case that the clause decides: every case like it is decided so."""

    case: Mapping[str, str]
    words: str
    result: Outcome | Failure


@record
class Outside:
    """The same case but for one signal, which the clause does not decide, and who does.

    `case` tells every signal, `words` what is otherwise, `instead_of` what it was.
    """

    instead_of: str
    words: str
    case: Mapping[str, str]
    result: Outcome | Failure
    clauses: tuple[str, ...]


@record
class Explained:
    """A clause in one of its decisions.

    `holds` counts the cases in which its condition holds (None too of a last resort, which waits
    for the others), `decides` those that it decides `of` all that can occur.
    """

    decision: str
    beats: tuple[Rival, ...]
    beaten_by: tuple[Rival, ...]
    beside: tuple[str, ...]
    holds: int | None
    decides: int | None
    of: int | None
    shown: Shown | None
    outside: Outside | None


def explain_in(meaning: Meaning, clause_id: str) -> tuple[Explained, ...]:
    """The clause in each decision that has it."""
    return tuple(
        _explained(meaning, decided, clause)
        for decided in meaning.decisions.values()
        for clause in decided.decision.clauses
        if clause.id == clause_id
    )


def _explained(meaning: Meaning, decided: DecisionMeaning, clause: Clause) -> Explained:
    decision, holds = decided.decision, holding(meaning, decided.decision)
    where = decided.deciding.get(clause.id, FALSE)
    beside = meaning.space.meeting(where, decided.deciding) if where != FALSE else ()
    cube, shown = _shown(meaning, decided, where)
    is_late = _is_last_resort(decision, clause)
    return Explained(
        decision=decision.id,
        beats=tuple(_rivals(meaning, decision, holds, clause, is_winner=True)),
        beaten_by=tuple(_rivals(meaning, decision, holds, clause, is_winner=False)),
        beside=tuple(other for other in beside if other != clause.id),
        holds=None if is_late else _count(meaning, holds.get(clause.id, FALSE)),
        decides=_count(meaning, where),
        of=_count(meaning, meaning.feasible),
        shown=shown,
        outside=None if shown is None else _outside(meaning, decided, where, cube),
    )


def _count(meaning: Meaning, where: int) -> int | None:
    return meaning.space.count(where) if meaning.space.is_counted else None


# ---- rivals


def _rivals(
    meaning: Meaning,
    decision: Decision,
    holds: Mapping[str, int],
    clause: Clause,
    *,
    is_winner: bool,
) -> Iterator[Rival]:
    """The clauses that it meets and that the order puts behind it, or before it.

    What the text itself orders is told even if the two never meet.
    """
    where = holds.get(clause.id, FALSE)
    met = frozenset(meaning.space.meeting(where, holds)) if where != FALSE else frozenset()
    for other in decision.clauses:
        pair = (clause, other) if is_winner else (other, clause)
        reason = None if other is clause else _reason(decision, *pair)
        if reason is None:
            continue
        why, because, is_written = reason
        if other.id in met or is_written:
            both = meaning.space.intersection(where, holds.get(other.id, FALSE))
            yield Rival(other.id, why, because, _count(meaning, both))


def _reason(
    decision: Decision, winner: Clause, loser: Clause
) -> tuple[str, str | None, bool] | None:
    waits = [_is_last_resort(decision, clause) for clause in (winner, loser)]
    if waits == [False, True] and isinstance(winner.effect, GIVES_OUTCOME):
        return f"{loser.id} holds only otherwise", None, False
    if waits == [True, False] and isinstance(loser.effect, GIVES_OUTCOME):
        return None
    found = outranking(decision, winner, loser)
    return None if found is None else (found.why, found.because, found.is_written)


def _is_last_resort(decision: Decision, clause: Clause) -> bool:
    return any(one.is_otherwise for one in lineage(decision, clause))


# ---- cases


def _shown(meaning: Meaning, decided: DecisionMeaning, where: int) -> tuple[Cube, Shown | None]:
    """The smallest case that the clause decides."""
    if meaning.space.is_empty(where):
        return (), None
    cube = smallest_case(meaning, where)
    result = _result(meaning, decided, some_case(meaning, where, cube))
    return cube, Shown(case_of(meaning, cube), words_of(meaning, cube), result)


def _result(
    meaning: Meaning, decided: DecisionMeaning, cells: tuple[int, ...]
) -> Outcome | Failure:
    result = value_at(meaning, decided.verdict, cells)
    assert isinstance(result, Outcome | Failure), result
    return result


def _outside(meaning: Meaning, decided: DecisionMeaning, where: int, cube: Cube) -> Outside | None:
    """The neighbour of the shown case in which one signal that it names is otherwise.

    Of several the one that changes least besides: signals that apply no longer, say.
    """
    space, inside = meaning.space, some_case(meaning, where, cube)
    left = space.difference(meaning.feasible, where)
    loose = loose_levels(meaning)
    best: tuple[tuple[bool, int, int], tuple[int, ...], int] | None = None
    for place, (level, cell) in enumerate(cube):
        others = tuple(one for one in cube if one[0] != level)
        within = space.intersect([left, *(space.among(at, [one]) for at, one in others)])
        beyond = space.difference(within, space.among(level, [cell]))
        if space.is_empty(beyond):
            continue
        near = space.intersect([beyond, _alike(meaning, inside, level)])
        cells = space.some(beyond if space.is_empty(near) else near, inside)
        changed = [at for at, one in enumerate(cells) if one != inside[at] and at != level]
        rank = (cells[level] == loose.get(level), len(changed), place)
        if best is None or rank < best[0]:
            best = rank, cells, level
    return None if best is None else _beyond(meaning, decided, (inside, best[1]), best[2])


def _alike(meaning: Meaning, case: tuple[int, ...], level: int) -> int:
    """The cases that agree with one but for a level, and for signals that apply in one only."""
    loose = loose_levels(meaning)
    return meaning.space.intersect(
        meaning.space.among(at, [cell, loose.get(at, cell)])
        for at, cell in enumerate(case)
        if at != level and cell != loose.get(at)
    )


def _beyond(
    meaning: Meaning,
    decided: DecisionMeaning,
    within: tuple[tuple[int, ...], tuple[int, ...]],
    level: int,
) -> Outside:
    """What comes out in the second of two cases, told by what is otherwise than in the first.

    Signals that apply no longer, or now do and are as usual, are not told.
    """
    space, (inside, cells) = meaning.space, within
    usual, loose = usual_cells(meaning), loose_levels(meaning)
    told = [
        (at, cell)
        for at, cell in enumerate(cells)
        if at == level or cell not in (inside[at], usual[at], loose.get(at))
    ]
    case = space.intersect(space.among(at, [cell]) for at, cell in enumerate(cells))
    return Outside(
        instead_of=words_of(meaning, ((level, inside[level]),)),
        words=words_of(meaning, tuple(told)),
        case=case_of(meaning, tuple(enumerate(cells))),
        result=_result(meaning, decided, cells),
        clauses=tuple(space.meeting(case, decided.deciding)),
    )
