"""What is wrong with a small guideline, found by looking at every case and every pair of cases."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import permutations

from rubricc.diagnostics import Diagnostic
from rubricc.interpret import decide
from rubricc.interpret.conditions import holds
from rubricc.interpret.situation import Situation
from rubricc.model import (
    Accepted,
    Amount,
    Case,
    Chosen,
    Circle,
    Claim,
    Clause,
    Conflict,
    Decision,
    Failure,
    Gap,
    Give,
    Guideline,
    Independent,
    Label,
    Monotone,
    OutcomeIn,
    Signal,
    Special,
    Value,
    Verdict,
)
from tests.brute_force import all_cases

Finding = tuple[str, ...]
"""The name of a finding, what it is about, and of some how many cases show it."""

COUNTED = ("gap", "priority-circle", "label-requirement")
"""The findings that say how many cases show them."""

OF_A_DECISION = ("gap", "conflict", "priority-circle")
OF_A_PLACE = (
    "dead-clause",
    "redundant-clause",
    "unreachable-outcome",
    "unused-signal",
    "guarantee-broken",
    "label-requirement",
)


@dataclass(frozen=True, slots=True)
class Decided:
    """A case and what every decision comes to in it."""

    case: Case
    verdicts: Mapping[str, Verdict]


def find_all(guideline: Guideline) -> set[Finding]:
    """Every finding that a brute-force look at the guideline gives."""
    decided = [Decided(case, decide(guideline, case)) for case in all_cases(guideline)]
    if not decided:
        return {("impossible-facts",)}
    checks = (_failures, _dead, _redundant, _unreachable, _unused, _guarantees, _requirements)
    return {finding for check in checks for finding in check(guideline, decided)}


def found_by_check(guideline: Guideline, diagnostics: Iterable[Diagnostic]) -> set[Finding]:
    """The same findings as `check` tells them."""
    spans = {c.span: c.id for d in guideline.decisions for c in d.clauses}
    spans |= {label.span: label.name for d in guideline.decisions for label in d.labels}
    spans |= {signal.span: signal.id for signal in guideline.signals}
    spans |= {one.span: one.text for one in guideline.guarantees}
    found: set[Finding] = set()
    for one in _comparable(guideline, tuple(diagnostics)):
        count = [str(one.cases)] if one.name in COUNTED else []
        if one.name == "impossible-facts":
            found.add((one.name,))
        elif one.name in OF_A_DECISION and one.decision is not None:
            found.add((one.name, one.decision, *count))
        elif one.name in OF_A_PLACE:
            found.add((one.name, spans[one.span], *count))
    return found


def _comparable(guideline: Guideline, diagnostics: tuple[Diagnostic, ...]) -> Iterator[Diagnostic]:
    """All but the needless clauses that brute force does not look for."""
    parents = {clause.parent for d in guideline.decisions for clause in d.clauses}
    is_sound = not any(one.name in OF_A_DECISION for one in diagnostics)
    for one in diagnostics:
        if one.name != "redundant-clause" or (is_sound and parents.isdisjoint(one.clauses)):
            yield one


def _failures(guideline: Guideline, decided: list[Decided]) -> Iterator[Finding]:
    for decision in guideline.decisions:
        results = [one.verdicts[decision.id].result for one in decided]
        for name, failure in (("gap", Gap()), ("priority-circle", Circle())):
            if failure in results:
                yield name, decision.id, str(results.count(failure))
        if Conflict() in results:
            yield "conflict", decision.id


def _dead(guideline: Guideline, decided: list[Decided]) -> Iterator[Finding]:
    cited = {name for one in decided for v in one.verdicts.values() for name in v.clauses}
    for decision in guideline.decisions:
        yield from (("dead-clause", c.id) for c in decision.clauses if c.id not in cited)


def _redundant(guideline: Guideline, decided: list[Decided]) -> Iterator[Finding]:
    """Of sound guidelines, and clauses without exceptions only: the rest is harder to take out."""
    if any(isinstance(v.result, Failure) for one in decided for v in one.verdicts.values()):
        return
    spare: set[str] = set()
    needed: set[str] = set()
    for decision in guideline.decisions:
        cited = {name for one in decided for name in one.verdicts[decision.id].clauses}
        parents = {clause.parent for clause in decision.clauses}
        for clause in decision.clauses:
            if clause.id in parents or clause.id not in cited:
                continue
            changed = _without(guideline, decision, clause)
            is_spare = all(
                _same(
                    one.verdicts[decision.id].result, decide(changed, one.case)[decision.id].result
                )
                for one in decided
            )
            (spare if is_spare else needed).add(clause.id)
    # A clause for several decisions is needless only where it is so in all that it decides.
    yield from (("redundant-clause", name) for name in spare - needed)


def _without(guideline: Guideline, decision: Decision, clause: Clause) -> Guideline:
    clauses = tuple(other for other in decision.clauses if other != clause)
    changed = replace(decision, clauses=clauses)
    decisions = tuple(changed if other == decision else other for other in guideline.decisions)
    return replace(guideline, decisions=decisions)


def _unreachable(guideline: Guideline, decided: list[Decided]) -> Iterator[Finding]:
    for decision in guideline.decisions:
        cited = {name for one in decided for name in one.verdicts[decision.id].clauses}
        results = [one.verdicts[decision.id].result for one in decided]
        reached = {name for result in results for name in _names(result)}
        # A label of a clause that only clashes is not unreachable: the conflict is what is wrong.
        reached |= {name for c in decision.clauses if c.id in cited for name in _given(c)}
        for label in decision.labels:
            if label.name not in reached and _is_outcome(decision, label):
                yield "unreachable-outcome", label.name


def _names(result: object) -> tuple[str, ...]:
    match result:
        case Accepted(names) | Chosen(names):
            return names
        case _:
            return ()


def _given(clause: Clause) -> tuple[str, ...]:
    return clause.effect.outcomes if isinstance(clause.effect, Give) else ()


def _is_outcome(decision: Decision, label: Label) -> bool:
    """A parent with children is an outcome only where a clause names it."""
    named = {name for clause in decision.clauses for name in _given(clause)}
    return label.name in named or all(other.parent != label.name for other in decision.labels)


def _unused(guideline: Guideline, decided: list[Decided]) -> Iterator[Finding]:
    said = {one.signal for one in guideline.guarantees if isinstance(one, Independent)}
    for signal in guideline.signals:
        pairs = _pairs(decided, signal.id)
        differ = any(
            not _same(one.verdicts[name].result, other.verdicts[name].result)
            for one, other in pairs
            for name in one.verdicts
        )
        if signal.id not in said and not differ:
            yield "unused-signal", signal.id


def _pairs(decided: list[Decided], signal: str) -> Iterator[tuple[Decided, Decided]]:
    """The pairs of cases that agree on all other signals; not applicable agrees with anything."""
    for one, other in permutations(decided, 2):
        names = [name for name in one.case if name != signal]
        if all(_agree(one.case[name], other.case[name]) for name in names):
            yield one, other


def _agree(one: Value, other: Value) -> bool:
    return one == other or Special.NOT_APPLICABLE in (one, other)


def _same(one: object, other: object) -> bool:
    match one, other:
        case Accepted(), Accepted():
            return set(one.outcomes) == set(other.outcomes)
        case _:
            return one == other


def _guarantees(guideline: Guideline, decided: list[Decided]) -> Iterator[Finding]:
    for guarantee in guideline.guarantees:
        match guarantee:
            case Claim():
                is_broken = any(_breaks(guideline, guarantee, one) for one in decided)
            case Independent(decision, signal):
                is_broken = any(
                    not _same(one.verdicts[decision].result, other.verdicts[decision].result)
                    for one, other in _valued_pairs(decided, signal)
                )
            case Monotone(decision, signal):
                is_broken = any(
                    _moves(guideline, guarantee, one, other)
                    for one, other in _valued_pairs(decided, signal)
                )
        if is_broken:
            yield "guarantee-broken", guarantee.text


def _valued_pairs(decided: list[Decided], signal: str) -> Iterator[tuple[Decided, Decided]]:
    for one, other in _pairs(decided, signal):
        if not {one.case[signal], other.case[signal]} & set(Special):
            yield one, other


def _breaks(guideline: Guideline, claim: Claim, one: Decided) -> bool:
    results = {name: verdict.result for name, verdict in one.verdicts.items()}
    situation = Situation(guideline, one.case, results, {})
    result = results[claim.test.decision]
    if isinstance(result, Failure) or not holds(claim.when, situation):
        return False
    match claim.test, result:
        case OutcomeIn(_, outcomes), Accepted(accepted) if claim.is_never:
            return not set(outcomes).isdisjoint(accepted)
        case _:
            return holds(claim.test, situation) is claim.is_never


def _moves(guideline: Guideline, law: Monotone, one: Decided, other: Decided) -> bool:
    """Whether raising the signal moves the outcome the wrong way."""
    signal = next(s for s in guideline.signals if s.id == law.signal)
    if _rank(signal, one.case[law.signal]) >= _rank(signal, other.case[law.signal]):
        return False
    decision = next(d for d in guideline.decisions if d.id == law.decision)
    before = _levels(decision, one.verdicts[law.decision].result)
    after = _levels(decision, other.verdicts[law.decision].result)
    if not before or not after:
        return False
    low, high = (before, after) if law.never_falls else (after, before)
    return min(high) < min(low) or max(high) < max(low)


def _rank(signal: Signal, value: Value) -> int | Decimal:
    return value if isinstance(value, Decimal) else signal.values.index(str(value))


def _levels(decision: Decision, result: object) -> list[int | Decimal]:
    levels = [label.name for label in decision.labels]
    match result:
        case Accepted(names):
            return [levels.index(name) for name in names]
        case Amount(value):
            return [value]
        case _:
            return []


def _requirements(guideline: Guideline, decided: list[Decided]) -> Iterator[Finding]:
    for decision in guideline.decisions:
        for label in decision.labels:
            for other, is_required in [(o, True) for o in label.requires] + [
                (o, False) for o in label.excludes
            ]:
                family = _family(decision, other)
                broken = [
                    one
                    for one in decided
                    if label.name in _names(one.verdicts[decision.id].result)
                    and family.isdisjoint(_names(one.verdicts[decision.id].result)) is is_required
                ]
                if broken:
                    yield "label-requirement", label.name, str(len(broken))


def _family(decision: Decision, label: str) -> set[str]:
    """The label and those nested under it; a parent stands before its children."""
    family = {label}
    for other in decision.labels:
        if other.parent in family:
            family.add(other.name)
    return family
