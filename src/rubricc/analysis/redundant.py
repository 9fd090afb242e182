"""Clauses that decide, but without which every outcome would be the same."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from rubricc.analysis.agreement import agree
from rubricc.analysis.showing import uncounted
from rubricc.diagnostics import REDUNDANT_CLAUSE, Diagnostic
from rubricc.meaning import (
    DecisionMeaning,
    Meaning,
    holding,
    is_line,
    left_without_each,
    reconsider,
)
from rubricc.model import (
    Accepted,
    Clause,
    DecisionKind,
    Failure,
    Flag,
    Flagged,
    Give,
    NotApplicable,
    RuleOut,
)
from rubricc.space import FALSE, TRUE, Space, UndecidedError, around, differ_in, differing_in

MOST_ASKED = 2_000
"""For how many clauses of a decision a solver is asked whether they could go: a question takes as
long as there are clauses, 3 s for 1,000 in all, a minute for 5,000."""


def find_redundant_clauses(meaning: Meaning) -> Iterator[Diagnostic]:
    """One warning for each clause that decides and could go, its exceptions staying.

    Where several could each go, removing one may be what another is then needed for.
    """
    spare: dict[str, list[tuple[DecisionMeaning, Clause]]] = {}
    needed: set[str] = set()
    for decided in meaning.decisions.values():
        if not meaning.space.is_counted and len(decided.alive) > MOST_ASKED:
            raise UndecidedError
        is_whole = decided.possible == TRUE
        holds = holding(meaning, decided.decision, meaning.feasible if is_whole else TRUE)
        if is_line(decided.decision) and meaning.space.is_empty(_doubtful(meaning, decided)):
            changing = needed_in_line(meaning, decided, holds)
        else:
            changing = _needed(meaning, decided, holds)
        for clause in decided.decision.clauses:
            if clause.id in changing:
                needed.add(clause.id)
            elif clause.id in decided.alive:
                spare.setdefault(clause.id, []).append((decided, clause))
    for clause_id, places in spare.items():
        if clause_id not in needed:
            yield _redundant(meaning, *places[0])


def needed_in_line(
    meaning: Meaning, decided: DecisionMeaning, holds: Mapping[str, int]
) -> frozenset[str]:
    """The clauses without which some case that they decide comes to something else."""
    failing = _failing(meaning, decided)
    given = {
        clause.id: meaning.space.terminal(Accepted(clause.effect.outcomes))
        for clause in decided.decision.clauses
        if isinstance(clause.effect, Give)
    }
    wanted = decided.alive - failing
    asked = (
        (
            left.clause,
            ((decided.rough_deciding[left.clause], decided.possible), (left.aside,)),
            (given.get(left.clause, decided.rough), left.rest),
        )
        for left in left_without_each(meaning, decided.decision, holds)
        if left.clause in wanted
    )
    return failing | differing_in(meaning.space, asked, agree)


def _needed(meaning: Meaning, decided: DecisionMeaning, holds: Mapping[str, int]) -> frozenset[str]:
    """The same, for any decision: it is worked out anew without each that may not be needed."""
    space, doubtful = meaning.space, _doubtful(meaning, decided)
    plainly = plainly_needed(meaning, decided, holds) | _failing(meaning, decided)
    needed = set(plainly)
    for clause in decided.decision.clauses:
        if clause.id in decided.alive - plainly:
            where = space.union(holds.get(clause.id, FALSE), doubtful)
            if _reads_its_own(decided, clause):
                where = meaning.feasible
            others = holds if space.is_empty(doubtful) else None
            if not changes_nothing(meaning, decided, clause, where, others):
                needed.add(clause.id)
    return frozenset(needed)


def _reads_its_own(decided: DecisionMeaning, clause: Clause) -> bool:
    """Whether it may look at the labels as they came out, of which only the verdict is known."""
    is_label = isinstance(clause.effect, Give | RuleOut)
    return decided.decision.kind is DecisionKind.MANY and not is_label


def _failing(meaning: Meaning, decided: DecisionMeaning) -> frozenset[str]:
    """Clauses that take part in a conflict or a circle, which is told, and mended, by itself."""
    space = meaning.space
    fails = decided.where(lambda result: isinstance(result, Failure))
    return frozenset(space.meeting(fails, decided.rough_deciding))


def changes_nothing(
    meaning: Meaning,
    decided: DecisionMeaning,
    clause: Clause,
    where: int,
    others: Mapping[str, int] | None,
) -> bool:
    """Whether the decision comes to the same without the clause; `where` is where it may speak.

    If it is known of the `others` where they may speak, those that do not there are left out; of
    those that may look at the labels as they came out it is not known.
    """
    space, decision = meaning.space, decided.decision
    if others is not None:
        speaking = {clause.id, *space.meeting(where, others)}
        for one in decision.clauses:
            if _reads_its_own(decided, one) and (one.parent is None or one.parent in speaking):
                speaking.add(one.id)
        clauses = tuple(one for one in decision.clauses if one.id in speaking)
        decision = replace(decision, clauses=clauses)
    without = reconsider(meaning, decision, where, frozenset({clause.id}))
    return not differ_in(
        space, ((where, decided.possible), ()), (decided.rough, without.rough), agree
    )


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
) -> Iterator[tuple[str, tuple[int, int]]]:
    """Each clause with the cases in which another of them may hold."""
    sets = [holds.get(clause.id, FALSE) for clause in clauses]
    return zip((clause.id for clause in clauses), around(space, sets), strict=True)


def _doubtful(meaning: Meaning, decided: DecisionMeaning) -> int:
    """The feasible cases in which a decision that this one reads is flagged."""
    return meaning.space.unite(
        meaning.decisions[one].where(lambda result: isinstance(result, Flagged))
        for one in decided.decision.reads
    )


def _redundant(meaning: Meaning, decided: DecisionMeaning, clause: Clause) -> Diagnostic:
    space = meaning.space
    diagnostic = REDUNDANT_CLAUSE.at(
        clause.span, clause=clause.id, mend="take it out, or say with `allow:` why it stays"
    )
    told = replace(diagnostic, decision=decided.decision.id, clauses=(clause.id,))
    if not space.is_counted:
        return uncounted(told)
    cases = space.count(decided.deciding[clause.id])
    return replace(told, cases=cases, of=space.count(meaning.feasible))
