"""What is told of a clause is what looking at every case shows, counts and all."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import pytest

from rubricc.analysis import Explained, explain_in
from rubricc.interpret.beats import beats, lineage
from rubricc.interpret.conditions import holds
from rubricc.interpret.situation import Situation
from rubricc.meaning import Meaning, case_of, cell_of, outline, understand
from rubricc.model import Case, Clause, Decision, DecisionKind, Guideline
from tests.brute_proofs import Brute, look_at
from tests.random_guidelines import Wanted, from_seed
from tests.test_findings import guideline_of

SMALL = Wanted(budget=60)
SEEDS = range(30)

Part = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Seen:
    """Every case decided, and what each says in words."""

    brute: Brute
    told: list[set[Part]]


@pytest.mark.parametrize("understood", [understand, outline], ids=["diagrams", "formulas"])
def test_a_clause_is_explained_as_every_case_shows(understood):
    for seed in SEEDS:
        guideline = guideline_of(from_seed(seed, SMALL).files)
        brute = look_at(guideline)
        if brute.cases:
            meaning = understood(guideline)
            seen = Seen(brute, [told(meaning, case) for case in brute.cases])
            assert not list(mistakes(meaning, seen)), f"seed {seed}"


def mistakes(meaning: Meaning, seen: Seen) -> Iterator[str]:
    for name in dict.fromkeys(c.id for d in seen.brute.guideline.decisions for c in d.clauses):
        for found in explain_in(meaning, name):
            decision = next(
                one for one in seen.brute.guideline.decisions if one.id == found.decision
            )
            clause = next(one for one in decision.clauses if one.id == name)
            for check in (miscounted, misshown, misplaced, misranked):
                yield from (f"{name} of {decision.id}: {m}" for m in check(seen, clause, found))


def miscounted(seen: Seen, clause: Clause, found: Explained) -> Iterator[str]:
    decided = sum(clause.id in one.clauses for one in seen.brute.verdicts[found.decision])
    if (found.shown is None) is not (decided == 0):
        yield f"decides {decided}, and is shown {found.shown}"
    if found.of is not None and (found.decides, found.of) != (decided, len(seen.brute.cases)):
        yield f"decides {decided} of {len(seen.brute.cases)}, not {found.decides} of {found.of}"


def misshown(seen: Seen, clause: Clause, found: Explained) -> Iterator[str]:
    """Every case like the one shown is decided by the clause."""
    if found.shown is None:
        return
    parts = parts_in(found.shown.case)
    like = [
        verdict
        for case, verdict in zip(seen.told, seen.brute.verdicts[found.decision], strict=True)
        if parts <= case
    ]
    if not like or not all(clause.id in one.clauses for one in like):
        yield f"does not decide all like {found.shown.case}"
    if found.shown.result not in [one.result for one in like]:
        yield f"does not come to {found.shown.result}"


def misplaced(seen: Seen, clause: Clause, found: Explained) -> Iterator[str]:
    """The case outside can occur, and others decide there, just as it says."""
    if found.outside is None:
        if found.shown is not None and found.shown.case:
            yield "nothing is outside"
        return
    outside = found.outside
    parts = parts_in(outside.case)
    there = [
        verdict
        for case, verdict in zip(seen.told, seen.brute.verdicts[found.decision], strict=True)
        if parts == case
    ]
    if not there:
        yield f"{outside.case} cannot occur"
    for verdict in there:
        if verdict.result != outside.result or sorted(verdict.clauses) != sorted(outside.clauses):
            yield f"outside is {verdict}, not {outside.result} by {outside.clauses}"
        if clause.id in verdict.clauses:
            yield "decides outside, too"


def misranked(seen: Seen, clause: Clause, found: Explained) -> Iterator[str]:
    """Of one label without chains of labels, it beats those that the interpreter says it beats."""
    guideline = seen.brute.guideline
    decision = next(one for one in guideline.decisions if one.id == found.decision)
    if decision.kind is not DecisionKind.ONE or decision.label_chains or decision.reads:
        return
    met = [sum(both_hold(guideline, decision, case, clause, other) for case in seen.brute.cases)
           for other in decision.clauses]  # fmt: skip
    for other, cases in zip(decision.clauses, met, strict=True):
        if other is clause or is_late(decision, clause) or is_late(decision, other):
            continue
        for rivals, pair in ((found.beats, (clause, other)), (found.beaten_by, (other, clause))):
            named = [one for one in rivals if one.clause == other.id]
            if beats(decision, *pair) and cases and not named:
                yield f"meets {other.id} in {cases} and says nothing"
            if named and not beats(decision, *pair):
                yield f"{named[0]} is not so"
            if named and named[0].cases not in (None, cases):
                yield f"meets {other.id} in {cases}, not {named[0].cases}"


def is_late(decision: Decision, clause: Clause) -> bool:
    return any(one.is_otherwise for one in lineage(decision, clause))


def both_hold(
    guideline: Guideline, decision: Decision, case: Case, one: Clause, other: Clause
) -> bool:
    situation = Situation(guideline, case, {}, {})
    family = (*lineage(decision, one), *lineage(decision, other))
    return all(holds(member.condition, situation) for member in family)


def told(meaning: Meaning, case: Case) -> set[Part]:
    """What a case says of each signal, part by part."""
    cells = tuple((i, cell_of(axis, case[axis.signal])) for i, axis in enumerate(meaning.axes))
    return parts_in(case_of(meaning, cells))


def parts_in(case: Mapping[str, str]) -> set[Part]:
    return {(name, part) for name, text in case.items() for part in text.split(", ")}
