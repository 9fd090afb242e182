"""For which cases a drafted clause speaks: those like the one talked about, and no clause's else.

A draft must settle what was in question and nothing more. So its condition says what the case says
(whatever is not as usual), and of the usual only what keeps other clauses out: in every case that
it speaks of, the same clauses decide today, or the outcome is today what it would be.

    case       praise, problem, solved; request is nothing, as usual; leaving is stays, as usual
    today      praise by R1c
    drafted    praise and solved and leaving is stays      (problem follows from solved; without
                                                            `leaving` it would overrule E3)
"""

from rubricc.audit.calibration.competing import verdict_at
from rubricc.meaning import DecisionMeaning, Meaning, usual_cells
from rubricc.model import Outcome, SignalKind, Special, Verdict
from rubricc.space import FALSE, Cube


def narrowed(
    meaning: Meaning, decided: DecisionMeaning, cells: tuple[int, ...], wanted: Outcome
) -> Cube:
    """The cube of cases like this one in which the clauses in question alone decide."""
    verdict = verdict_at(meaning, decided.decision.id, cells)
    assert verdict is not None, "a case that cannot occur is not talked about"
    target = meaning.space.union(
        _decided_alike(meaning, decided, verdict), decided.where(lambda one: one == wanted)
    )
    cube = everything(meaning, cells)
    said = _said(meaning, decided, cells)
    for literal in reversed(cube):
        rest = tuple(one for one in cube if one != literal)
        if literal[0] not in said and _lies_in(meaning, rest, target):
            cube = rest
    for literal in cube:
        others = tuple(one for one in cube if one != literal and one[0] in said)
        if _lies_in(meaning, others, meaning.space.among(*_as_set(literal))):
            cube = tuple(one for one in cube if one != literal)
    return cube


def everything(meaning: Meaning, cells: tuple[int, ...]) -> Cube:
    """All that a case says, but for what does not apply."""
    return tuple(
        (level, cell)
        for level, cell in enumerate(cells)
        if meaning.axes[level].cells[cell] is not Special.NOT_APPLICABLE
    )


def _said(meaning: Meaning, decided: DecisionMeaning, cells: tuple[int, ...]) -> frozenset[int]:
    """The levels that a case must be told by: they matter, and are not as usual or have nothing
    usual."""
    usual = usual_cells(meaning)
    signals = {signal.id: signal for signal in meaning.guideline.signals}
    told = set()
    for level in meaning.space.support(decided.verdict):
        signal = signals[meaning.axes[level].signal]
        has_usual = signal.usual is not None or signal.kind is SignalKind.ANY_OF
        if cells[level] != usual[level] or not has_usual:
            told.add(level)
    return frozenset(told)


def _decided_alike(meaning: Meaning, decided: DecisionMeaning, verdict: Verdict) -> int:
    """The cases that come to the same, by just the same clauses."""
    space = meaning.space
    same = decided.where(lambda one: one == verdict.result)
    others = (where for name, where in decided.deciding.items() if name not in verdict.clauses)
    within = space.intersect(
        [same, *(decided.deciding.get(name, FALSE) for name in verdict.clauses)]
    )
    return space.difference(within, space.unite(others))


def _as_set(literal: tuple[int, int]) -> tuple[int, tuple[int]]:
    level, cell = literal
    return level, (cell,)


def _box(meaning: Meaning, cube: Cube) -> int:
    space = meaning.space
    return space.intersect([meaning.feasible, *(space.among(at, [one]) for at, one in cube)])


def _lies_in(meaning: Meaning, cube: Cube, target: int) -> bool:
    return meaning.space.is_empty(meaning.space.difference(_box(meaning, cube), target))
