"""Every finding of a small guideline, with its counts, by bitsets over all its cases.

A set of cases is an integer, one bit a case; what each case comes to is asked of the interpreter.
Shares no code with `analysis/`, and none with the diagrams.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import combinations

from rubricc.interpret import decide
from rubricc.interpret.conditions import holds
from rubricc.interpret.situation import Situation
from rubricc.model import (
    Accepted,
    All,
    Bound,
    Case,
    Chosen,
    Circle,
    Claim,
    Clause,
    Conflict,
    Decision,
    DecisionKind,
    Failure,
    Gap,
    Give,
    Guideline,
    Independent,
    OutcomeIn,
    RuleOut,
    Special,
    Verdict,
)
from tests.brute_force import all_cases

Proof = tuple[str, ...]
"""The name of a finding, what it is about, and how many cases show it where it says."""


@dataclass(frozen=True, slots=True)
class Brute:
    """All cases of a guideline, and what each decision comes to in each."""

    guideline: Guideline
    cases: tuple[Case, ...]
    verdicts: Mapping[str, tuple[Verdict, ...]]

    def where(self, decision: str, *results: object) -> int:
        """The cases in which the decision comes to one of these."""
        return _bits(verdict.result in results for verdict in self.verdicts[decision])

    def cited(self, decision: str, clause: str) -> int:
        """The cases in which the clause is among those cited."""
        return _bits(clause in verdict.clauses for verdict in self.verdicts[decision])


def _bits(claims: Iterator[bool]) -> int:
    return sum(1 << place for place, claim in enumerate(claims) if claim)


def look_at(guideline: Guideline) -> Brute:
    """Every case of the guideline decided."""
    cases = tuple(all_cases(guideline))
    decided = [decide(guideline, case) for case in cases]
    verdicts = {
        one.id: tuple(verdict[one.id] for verdict in decided) for one in guideline.decisions
    }
    return Brute(guideline, cases, verdicts)


def proofs(brute: Brute) -> Counter[Proof]:
    """All findings that say something of cases, and how often each is told."""
    if not brute.cases:
        return Counter([("impossible-facts",)])
    checks = (_gaps, _conflicts, _dead, _redundant, _unreachable, _unused, _claims, _required)
    return Counter(found for check in checks for found in check(brute))


def _counted(name: str, about: str, where: int) -> Iterator[Proof]:
    if where:
        yield name, about, str(where.bit_count())


def _gaps(brute: Brute) -> Iterator[Proof]:
    for decision in brute.verdicts:
        yield from _counted("gap", decision, brute.where(decision, Gap()))
        yield from _counted("priority-circle", decision, brute.where(decision, Circle()))


def _conflicts(brute: Brute) -> Iterator[Proof]:
    """For each two effects that clash: how many cases cite a clause of each."""
    for decision in brute.guideline.decisions:
        conflict = brute.where(decision.id, Conflict())
        groups: dict[object, int] = {}
        for clause in decision.clauses:
            key = _key(clause)
            groups[key] = groups.get(key, 0) | brute.cited(decision.id, clause.id)
        for one, other in combinations(groups, 2):
            if _clash(decision, one, other):
                both = conflict & groups[one] & groups[other]
                yield from _counted("conflict", decision.id, both)


def _key(clause: Clause) -> object:
    effect = clause.effect
    return frozenset(effect.outcomes) if isinstance(effect, Give) else effect


def _clash(decision: Decision, one: object, other: object) -> bool:
    if isinstance(one, Bound) and isinstance(other, Bound):
        return one.is_cap != other.is_cap
    if isinstance(one, Bound) or isinstance(other, Bound):
        return False
    if decision.kind is not DecisionKind.MANY:
        return True
    match one, other:
        case (frozenset() as given, RuleOut(label)) | (RuleOut(label), frozenset() as given):
            return given == {label}
        case (frozenset() | RuleOut(), _) | (_, frozenset() | RuleOut()):
            return False
        case _:
            return True


def _ids(guideline: Guideline) -> Iterator[str]:
    yield from dict.fromkeys(clause.id for one in guideline.decisions for clause in one.clauses)


def _dead(brute: Brute) -> Iterator[Proof]:
    for clause in _ids(brute.guideline):
        if not any(brute.cited(decision, clause) for decision in brute.verdicts):
            yield "dead-clause", clause


def _redundant(brute: Brute) -> Iterator[Proof]:
    """A clause for several decisions must be so in all in which it decides."""
    for name in _ids(brute.guideline):
        places = [
            (decision, clause, brute.cited(decision.id, name))
            for decision in brute.guideline.decisions
            for clause in decision.clauses
            if clause.id == name and brute.cited(decision.id, name)
        ]
        if places and all(_is_spare(brute, *place) for place in places):
            yield "redundant-clause", name, str(places[0][2].bit_count())


def _is_spare(brute: Brute, decision: Decision, clause: Clause, cited: int) -> bool:
    if cited & brute.where(decision.id, Gap(), Conflict(), Circle()):
        return False  # what is wrong there is told by itself
    return _can_go(decision, clause) and _changes_nothing(brute, decision, clause)


def unjudged(guideline: Guideline) -> frozenset[str]:
    """The clauses whose exceptions cannot be written without them: a chain names the clause."""
    return frozenset(
        clause.id
        for decision in guideline.decisions
        for clause in decision.clauses
        if not _can_go(decision, clause)
    )


def _can_go(decision: Decision, clause: Clause) -> bool:
    has_exceptions = any(other.parent == clause.id for other in decision.clauses)
    named = any(clause.id in chain.members for chain in decision.clause_chains)
    return not has_exceptions or (clause.parent is None and not named)


def _changes_nothing(brute: Brute, decision: Decision, clause: Clause) -> bool:
    clauses = tuple(_freed(c, clause) for c in decision.clauses if c.id != clause.id)
    changed = replace(decision, clauses=clauses)
    decisions = tuple(changed if d.id == decision.id else d for d in brute.guideline.decisions)
    without = replace(brute.guideline, decisions=decisions)
    return all(
        same(verdict.result, decide(without, case)[decision.id].result)
        for case, verdict in zip(brute.cases, brute.verdicts[decision.id], strict=True)
    )


def _freed(clause: Clause, parent: Clause) -> Clause:
    """An exception as it stands without its parent: where that would hold, and itself does."""
    if clause.parent != parent.id:
        return clause
    condition = All((parent.condition, clause.condition))
    last = clause.is_otherwise or parent.is_otherwise
    return replace(clause, parent=None, condition=condition, is_otherwise=last)


def same(one: object, other: object) -> bool:
    """Whether two outcomes accept the same."""
    if isinstance(one, Accepted) and isinstance(other, Accepted):
        return set(one.outcomes) == set(other.outcomes)
    return one == other


def _unreachable(brute: Brute) -> Iterator[Proof]:
    for decision in brute.guideline.decisions:
        found = {name for v in brute.verdicts[decision.id] for name in names_of(v.result)}
        gives = [c for c in decision.clauses if isinstance(c.effect, Give)]
        named = {name for clause in gives for name in _given(clause)}
        for clause in gives:
            if brute.cited(decision.id, clause.id):
                found.update(_given(clause))
        parents = {label.parent for label in decision.labels}
        for label in decision.labels:
            if label.name not in found and (label.name in named or label.name not in parents):
                yield "unreachable-outcome", decision.id, label.name


def names_of(result: object) -> tuple[str, ...]:
    """The labels of an outcome."""
    return result.outcomes if isinstance(result, Accepted) else (
        result.labels if isinstance(result, Chosen) else ()
    )  # fmt: skip


def _given(clause: Clause) -> tuple[str, ...]:
    return clause.effect.outcomes if isinstance(clause.effect, Give) else ()


def _unused(brute: Brute) -> Iterator[Proof]:
    said = {g.signal for g in brute.guideline.guarantees if isinstance(g, Independent)}
    for signal in brute.guideline.signals:
        if signal.id in said:
            continue
        pairs = neighbours(brute, signal.id)
        if not any(
            not same(verdicts[i].result, verdicts[j].result)
            for i, j in pairs
            for verdicts in brute.verdicts.values()
        ):
            yield "unused-signal", signal.id


def neighbours(brute: Brute, signal: str) -> Iterator[tuple[int, int]]:
    """Pairs of cases that agree on all signals but this; not applicable agrees with anything."""
    names = [one.id for one in brute.guideline.signals if one.id != signal]
    for (i, one), (j, other) in combinations(enumerate(brute.cases), 2):
        if all(
            one[name] == other[name] or Special.NOT_APPLICABLE in (one[name], other[name])
            for name in names
        ):
            yield i, j


def _claims(brute: Brute) -> Iterator[Proof]:
    for claim in brute.guideline.guarantees:
        if isinstance(claim, Claim):
            broken = _bits(_breaks(brute, claim, place) for place in range(len(brute.cases)))
            yield from _counted("guarantee-broken", claim.text, broken)


def _breaks(brute: Brute, claim: Claim, place: int) -> bool:
    results = {name: verdicts[place].result for name, verdicts in brute.verdicts.items()}
    situation = Situation(brute.guideline, brute.cases[place], results, {})
    result = results[claim.test.decision]
    if isinstance(result, Failure) or not holds(claim.when, situation):
        return False
    match claim.test, result:
        case OutcomeIn(_, outcomes), Accepted(accepted) if claim.is_never:
            return not set(outcomes).isdisjoint(accepted)
        case _:
            return holds(claim.test, situation) is claim.is_never


def _required(brute: Brute) -> Iterator[Proof]:
    for decision in brute.guideline.decisions:
        for label in decision.labels:
            wanted = [(o, True) for o in label.requires] + [(o, False) for o in label.excludes]
            for other, is_required in wanted:
                family = _family(decision, other)
                broken = _bits(
                    label.name in names_of(verdict.result)
                    and family.isdisjoint(names_of(verdict.result)) is is_required
                    for verdict in brute.verdicts[decision.id]
                )
                yield from _counted("label-requirement", label.name, broken)


def _family(decision: Decision, label: str) -> set[str]:
    family = {label}
    for other in decision.labels:
        if other.parent in family:
            family.add(other.name)
    return family
