"""Which level decides: a base, then steps, then caps and floors (section 6)."""

from rubricc.interpret.applying import applying
from rubricc.interpret.beats import UP_TO_LAYERS, beats, unbeaten, without_excepted
from rubricc.interpret.one_label import cite, settle
from rubricc.interpret.situation import Situation
from rubricc.model import (
    GIVES_OUTCOME,
    Accepted,
    Bound,
    Circle,
    Clause,
    Conflict,
    Decision,
    Step,
    Verdict,
)
from rubricc.records import record


def decide_scale(decision: Decision, situation: Situation) -> Verdict:
    """The base level, changed by the steps, caps and floors that decide."""
    clauses = applying(decision, situation)
    base = settle(
        decision, tuple(c for c in clauses if isinstance(c.effect, GIVES_OUTCOME)), situation
    )
    if not isinstance(base.result, Accepted):
        return base
    kinds = tuple(
        tuple(c for c in clauses if is_kind(c)) for is_kind in (_is_step, is_cap, is_floor)
    )
    circles = [without_excepted(decision, kind) for kind in kinds if not unbeaten(decision, kind)]
    if any(circles):
        circling = [clause.id for kind in circles for clause in kind]
        return Verdict(Circle(), in_order(decision, circling))
    steps, caps, floors = (_deciding(decision, kind, base) for kind in kinds)
    return _modify(decision, base.result, _Deciding(base.clauses, steps, caps, floors))


@record
class _Deciding:
    """The deciding clauses of each kind."""

    base: tuple[str, ...]
    steps: tuple[Clause, ...]
    caps: tuple[Clause, ...]
    floors: tuple[Clause, ...]


def _deciding(decision: Decision, kind: tuple[Clause, ...], base: Verdict) -> tuple[Clause, ...]:
    """The unbeaten ones, but those that a deciding base clause beats by lines 1 to 3."""
    bases = [clause for clause in decision.clauses if clause.id in base.clauses]
    return tuple(
        clause
        for clause in unbeaten(decision, kind)
        if not any(beats(decision, other, clause, UP_TO_LAYERS) for other in bases)
    )


def _modify(decision: Decision, base: Accepted, deciding: _Deciding) -> Verdict:
    levels = [label.name for label in decision.labels]
    highest = len(levels) - 1
    steps = sum(c.effect.levels for c in deciding.steps if isinstance(c.effect, Step))
    places = [min(max(levels.index(name) + steps, 0), highest) for name in base.outcomes]
    cap = min((_place(levels, clause) for clause in deciding.caps), default=highest)
    floor = max((_place(levels, clause) for clause in deciding.floors), default=0)
    capping = tuple(clause for clause in deciding.caps if _place(levels, clause) == cap)
    raising = tuple(clause for clause in deciding.floors if _place(levels, clause) == floor)
    cited = [*deciding.base, *cite(deciding.steps)]
    if floor > cap:
        return Verdict(Conflict(), in_order(decision, [*cited, *cite(capping + raising)]))
    cited += cite(capping) if any(place > cap for place in places) else ()
    cited += cite(raising) if any(place < floor for place in places) else ()
    bounded = [levels[max(min(place, cap), floor)] for place in places]
    return Verdict(Accepted(tuple(dict.fromkeys(bounded))), in_order(decision, cited))


def in_order(decision: Decision, ids: list[str] | tuple[str, ...]) -> tuple[str, ...]:
    """The ids in document order, each once."""
    return tuple(clause.id for clause in decision.clauses if clause.id in ids)


def is_cap(clause: Clause) -> bool:
    """Whether the clause is a cap."""
    return isinstance(clause.effect, Bound) and clause.effect.is_cap


def is_floor(clause: Clause) -> bool:
    """Whether the clause is a floor."""
    return isinstance(clause.effect, Bound) and not clause.effect.is_cap


def _is_step(clause: Clause) -> bool:
    return isinstance(clause.effect, Step)


def _place(levels: list[str], clause: Clause) -> int:
    match clause.effect:
        case Bound(_, str() as level):
            return levels.index(level)
        case _:
            raise AssertionError(clause.id)
