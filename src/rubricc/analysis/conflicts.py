"""Cases in which the deciding clauses disagree."""

from collections.abc import Iterator
from itertools import combinations, product

from rubricc.analysis.mending import order_that_mends
from rubricc.analysis.showing import is_shown, showing, smallest_case, told_by_causes, when
from rubricc.diagnostics import CONFLICT, Diagnostic, Related
from rubricc.meaning import DecisionMeaning, Meaning
from rubricc.model import Bound, Clause, Conflict, DecisionKind, Effect, Give, RuleOut
from rubricc.records import record
from rubricc.space import Cube

TRIED = 20
"""For how many pairs of clauses it is tried whether the smallest case of all is one of theirs."""


@record
class Clash:
    """Clauses that give one thing against clauses that give another, and the cases of it."""

    decided: DecisionMeaning
    pairs: tuple[tuple[Clause, Clause], ...]
    where: int


def find_conflicts(meaning: Meaning) -> Iterator[Diagnostic]:
    """One diagnostic for each two outcomes that clash, however many pairs of clauses do."""
    for decided in meaning.decisions.values():
        conflict = decided.where(lambda result: result == Conflict())
        if not meaning.space.is_empty(conflict):
            clashes = _clashes(meaning, decided, conflict)
            yield from (_diagnostic(meaning, clash) for clash in clashes)


def _clashes(meaning: Meaning, decided: DecisionMeaning, conflict: int) -> Iterator[Clash]:
    space, groups = meaning.space, dict[object, list[Clause]]()
    clashing = frozenset(space.meeting(conflict, decided.rough_deciding))
    for clause in decided.decision.clauses:
        if clause.id in clashing:
            groups.setdefault(_key(clause.effect), []).append(clause)
    for ours, theirs in combinations(groups.values(), 2):
        if not _are_rivals(decided.decision.kind, ours[0].effect, theirs[0].effect):
            continue
        where = [conflict, *(_union(meaning, decided, side) for side in (ours, theirs))]
        if not space.is_empty(space.intersect(where)):
            pairs = tuple(_pairs(meaning, decided, ours, theirs))
            yield Clash(decided, pairs, space.intersect(where))


def _key(effect: Effect) -> object:
    return frozenset(effect.outcomes) if isinstance(effect, Give) else effect


def _are_rivals(kind: DecisionKind, one: Effect, other: Effect) -> bool:
    """Whether deciding clauses with these effects can clash: outcomes with each other, a label with
    its ruling out, a cap with a floor."""
    match one, other:
        case Bound(is_cap), Bound(is_other_cap):
            return is_cap is not is_other_cap
        case (Bound(), _) | (_, Bound()):
            return False
        case (Give((label, *_)), RuleOut(out)) | (RuleOut(out), Give((label, *_))):
            return label == out
        case _ if kind is DecisionKind.MANY:
            return not isinstance(one, Give | RuleOut) and not isinstance(other, Give | RuleOut)
        case _:
            return True


def _union(meaning: Meaning, decided: DecisionMeaning, clauses: list[Clause]) -> int:
    return meaning.space.unite(decided.rough_deciding[clause.id] for clause in clauses)


def _pairs(
    meaning: Meaning, decided: DecisionMeaning, ours: list[Clause], theirs: list[Clause]
) -> Iterator[tuple[Clause, Clause]]:
    """The pairs that decide a case together, the earlier clause first."""
    deciding, places = decided.rough_deciding, decided.decision.clauses.index
    for one, other in product(ours, theirs):
        if meaning.space.meets((deciding[one.id], deciding[other.id], decided.possible)):
            first, second = sorted((one, other), key=places)
            yield first, second


def _diagnostic(meaning: Meaning, clash: Clash) -> Diagnostic:
    decided = clash.decided
    (one, other), cube = _shown(meaning, clash)
    more = len(clash.pairs) - 1
    mend = order_that_mends(meaning, decided.decision, ((one, other), *clash.pairs), clash.where)
    diagnostic = CONFLICT.at(
        other.span,
        one=one.id,
        other=other.id,
        when=when(meaning, cube),
        more=f" ({more} more pairs of clauses clash in the same way)" if more else "",
        related=(Related(one.span, f"**{one.id}** says otherwise"),),
        mend=f"say which wins under Priority, for example `{mend}`"
        if mend
        else f"make one an exception to the other, or narrow **{one.id}** or **{other.id}**",
    )
    ids = tuple(dict.fromkeys(clause.id for pair in clash.pairs for clause in pair))
    decision = decided.decision.id
    return showing(diagnostic, meaning, clash.where, cube, decision=decision, clauses=ids)


def _shown(meaning: Meaning, clash: Clash) -> tuple[tuple[Clause, Clause], Cube]:
    """A pair and the smallest case in which both decide: that of all pairs, if it is of one."""
    space, cube = meaning.space, smallest_case(meaning, clash.where)
    box = space.intersect([clash.where, *(space.among(level, [cell]) for level, cell in cube)])
    meeting = [pair for pair in clash.pairs if space.meets((box, *_deciding(clash, pair)))]
    for pair in meeting[:TRIED]:
        where = space.intersect([clash.where, *_deciding(clash, pair)])
        if is_shown(meaning, where, cube):
            return pair, told_by_causes(meaning, where, cube, pair)
    where = space.intersect([clash.where, *_deciding(clash, meeting[0])])
    return meeting[0], told_by_causes(meaning, where, smallest_case(meaning, where), meeting[0])


def _deciding(clash: Clash, pair: tuple[Clause, Clause]) -> list[int]:
    return [clash.decided.rough_deciding[clause.id] for clause in pair]
