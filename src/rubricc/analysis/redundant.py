"""Clauses that decide, but without which every outcome would be the same."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import accumulate

from rubricc.analysis.agreement import agree
from rubricc.diagnostics import REDUNDANT_CLAUSE, Diagnostic
from rubricc.meaning import DecisionMeaning, Meaning, holding, reconsider
from rubricc.model import Clause, DecisionKind, Failure, Flag, Flagged, Give, NotApplicable, RuleOut
from rubricc.space import FALSE, TRUE, Space, differ_in


def find_redundant_clauses(meaning: Meaning) -> Iterator[Diagnostic]:
    """One warning for each clause that decides and could go, its exceptions staying.

    Where several could each go, removing one may be what another is then needed for.
    """
    spare: dict[str, list[tuple[DecisionMeaning, Clause]]] = {}
    needed: set[str] = set()
    for decided in meaning.decisions.values():
        is_whole = decided.possible == TRUE
        holds = holding(meaning, decided.decision, meaning.feasible if is_whole else TRUE)
        plainly = plainly_needed(meaning, decided, holds) | _failing(meaning, decided)
        doubtful = _doubtful(meaning, decided)
        for clause in decided.decision.clauses:
            if clause.id not in decided.alive:
                continue
            own = decided.rough_deciding if _only_decides(decided, clause) else holds
            where = meaning.space.union(own.get(clause.id, FALSE), doubtful)
            if _reads_its_own(decided, clause):
                where = meaning.feasible
            if clause.id in plainly or not changes_nothing(meaning, decided, clause, where):
                needed.add(clause.id)
            else:
                spare.setdefault(clause.id, []).append((decided, clause))
    for clause_id, places in spare.items():
        if clause_id not in needed:
            yield _redundant(meaning, *places[0])


def _only_decides(decided: DecisionMeaning, clause: Clause) -> bool:
    """Whether the clause matters only where it decides.

    Layers and document order rank all clauses in one line, so where another goes before it, that
    one also goes before all that it would beat. An exception silences its parents though it be
    beaten, and chains, caps and steps have ways of their own.
    """
    decision = decided.decision
    is_chained = decision.clause_chains or decision.label_chains
    is_one = decision.kind in (DecisionKind.ONE, DecisionKind.PREFERENCE)
    return is_one and not is_chained and clause.parent is None


def _reads_its_own(decided: DecisionMeaning, clause: Clause) -> bool:
    """Whether it may look at the labels as they came out, of which only the verdict is known."""
    is_label = isinstance(clause.effect, Give | RuleOut)
    return decided.decision.kind is DecisionKind.MANY and not is_label


def _failing(meaning: Meaning, decided: DecisionMeaning) -> frozenset[str]:
    """Clauses that take part in a conflict or a circle, which is told, and mended, by itself."""
    space = meaning.space
    fails = decided.where(lambda result: isinstance(result, Failure))
    return frozenset(space.meeting(fails, decided.rough_deciding))


def changes_nothing(meaning: Meaning, decided: DecisionMeaning, clause: Clause, where: int) -> bool:
    """Whether the decision comes to the same without the clause; `where` is where it may speak."""
    space = meaning.space
    without = reconsider(meaning, decided.decision, where, frozenset({clause.id}))
    before = space.choose(where, decided.rough, space.terminal(None))
    return not differ_in(space, decided.possible, before, without.rough, agree)


def plainly_needed(
    meaning: Meaning, decided: DecisionMeaning, holds: Mapping[str, int]
) -> frozenset[str]:
    """Clauses that decide a case in which no other clause that could hold gives the same.

    Not all that are needed, but nearly; found with one union before and one after each clause.
    Cases that hang on a flagged decision are left out, since there clauses decide only perhaps.
    """
    space, groups, varied = meaning.space, dict[object, list[Clause]](), FALSE
    for clause in decided.decision.clauses:
        match clause.effect:
            case Give(outcomes):
                groups.setdefault(frozenset(outcomes), []).append(clause)
            case Flag() | NotApplicable():
                groups.setdefault(clause.effect, []).append(clause)
            case _:
                varied = space.union(varied, holds.get(clause.id, FALSE))
    aside = space.union(varied, _doubtful(meaning, decided))
    return frozenset(
        clause
        for clauses in groups.values()
        for clause, others in _others(space, clauses, holds)
        if space.meets(
            (decided.rough_deciding.get(clause, FALSE), decided.possible), (*others, aside)
        )
    )


def _others(
    space: Space, clauses: list[Clause], holds: Mapping[str, int]
) -> Iterator[tuple[str, list[int]]]:
    """Each clause with the cases in which another of them may hold."""
    sets = [holds.get(clause.id, FALSE) for clause in clauses]
    before = list(accumulate(sets, space.union, initial=FALSE))[:-1]
    after = list(accumulate(reversed(sets), space.union, initial=FALSE))[-2::-1]
    for clause, *around in zip(clauses, before, after, strict=True):
        yield clause.id, around


def _doubtful(meaning: Meaning, decided: DecisionMeaning) -> int:
    """The feasible cases in which a decision that this one reads is flagged."""
    return meaning.space.unite(
        meaning.decisions[one].where(lambda result: isinstance(result, Flagged))
        for one in decided.decision.reads
    )


def _redundant(meaning: Meaning, decided: DecisionMeaning, clause: Clause) -> Diagnostic:
    cases = meaning.space.count(decided.deciding[clause.id])
    diagnostic = REDUNDANT_CLAUSE.at(
        clause.span, clause=clause.id, mend="take it out, or say with `allow:` why it stays"
    )
    return replace(
        diagnostic,
        decision=decided.decision.id,
        clauses=(clause.id,),
        cases=cases,
        of=meaning.space.count(meaning.feasible),
    )
