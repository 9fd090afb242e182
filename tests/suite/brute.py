"""Every misreading put to every case of a small guideline, one by one, by the interpreter."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from rubricc.analysis import check
from rubricc.interpret import decide
from rubricc.meaning import cell_of, understand
from rubricc.model import (
    Accepted,
    Case,
    Clause,
    Definition,
    Failure,
    Flagged,
    Guideline,
    Special,
)
from rubricc.suite import Kind, Misreading, Suite, Telling, choose, misreadings
from rubricc.suite.covers import fewest
from tests.brute_force import all_cases
from tests.brute_unsure import judge

SKIPPED = (
    Kind.CLAUSE_SKIPPED,
    Kind.EXCEPTION_IGNORED,
    Kind.FLAG_FORCED,
    Kind.CRITERION_IGNORED,
    Kind.MODIFIER_IGNORED,
)
"""The kinds whose reader answers as if a clause were not there."""


@dataclass(frozen=True)
class Ground:
    """A guideline with all its cases, cut as finely as its misreadings need."""

    guideline: Guideline
    cases: tuple[Case, ...]


def ground_of(guideline: Guideline) -> Ground:
    """Every case of the guideline, each threshold that is off by one told apart."""
    moved = [one for one in misreadings(guideline) if one.kind is Kind.THRESHOLD_MOVED]
    extra = (
        Definition(f"moved-{number}", clause.condition, (), (), guideline.span)
        for number, clause in enumerate(clause for one in moved for clause in misread(one))
    )
    fine = replace(guideline, definitions=(*guideline.definitions, *extra))
    return Ground(guideline, tuple(all_cases(fine)))


def misread(one: Misreading) -> Iterator[Clause]:
    """The clauses as the misreading has them."""
    for decision in one.guideline.decisions:
        if decision.id == one.decision:
            yield from (clause for clause in decision.clauses if clause.id in one.clauses)


def accepted(result: object) -> object:
    """Equal for outcomes that accept the same."""
    return frozenset(result.outcomes) if isinstance(result, Accepted) else result


def mistakes(ground: Ground, telling: Telling) -> Iterator[str]:
    """Where the sets say otherwise than the interpreter of the misread guideline does."""
    differences = {one.misreading.id: one for one in telling.differences}
    space, axes = telling.meaning.space, telling.meaning.axes
    cells = [tuple(cell_of(axis, case[axis.signal]) for axis in axes) for case in ground.cases]
    meant = [decide(ground.guideline, case) for case in ground.cases]
    for one in plain(telling):
        found = differences.get(one.id)
        for case, place, right in zip(ground.cases, cells, meant, strict=True):
            result = decide(one.guideline, case)[one.decision].result
            is_other = accepted(result) != accepted(right[one.decision].result)
            is_told = found is not None and space.value_of(found.cases, place) is True
            if is_told is not is_other:
                yield f"{one.id}: {case} is {result}, told {is_told}"
                break
            said = space.value_of(found.verdict, place) if found and is_told else None
            if is_other and accepted(said) != accepted(result):
                yield f"{one.id}: {case} is {result}, told {said}"
                break


def plain(telling: Telling) -> Iterator[Misreading]:
    """The misreadings of cases in which nothing is in doubt."""
    for one in (*(one.misreading for one in telling.differences), *telling.equivalent):
        if one.unsure is None:
            yield one


def doubt_mistakes(ground: Ground, telling: Telling) -> Iterator[str]:
    """The same of doubts guessed away, by every completion of what is told."""
    differences = {one.misreading.id: one for one in telling.differences}
    space, axes = telling.meaning.space, telling.meaning.axes
    for one in (*(one.misreading for one in telling.differences), *telling.equivalent):
        if one.unsure is None:
            continue
        found = differences.get(one.id)
        guess = next(s.if_unsure for s in one.guideline.signals if s.id == one.unsure)
        assert not isinstance(guess, Flagged)
        assert guess is not None
        for case in ground.cases:
            told = told_in(ground.guideline, case, one.unsure)
            if case[one.unsure] != guess or told is None:
                continue
            meant = judged(ground, told, one.decision)
            said = judged(ground, {**told, one.unsure: guess}, one.decision)
            place = tuple(cell_of(axis, case[axis.signal]) for axis in axes)
            is_told = found is not None and space.value_of(found.cases, place) is True
            if is_told is not (meant != said):
                yield f"{one.id}: {told} is {meant}, guessed {said}, told {is_told}"
                break


def told_in(guideline: Guideline, case: Case, unsure: str) -> Case | None:
    """The case as told by who cannot tell one signal; None where it is no such case: those that
    hang on it are told as usual."""
    hanging = hanging_on(guideline, unsure)
    told = {name: value for name, value in case.items() if name != unsure}
    for signal in guideline.signals:
        if signal.id in hanging and signal.usual is not None:
            if told[signal.id] not in (signal.usual, Special.NOT_APPLICABLE):
                return None
            told[signal.id] = signal.usual
    return told


def hanging_on(guideline: Guideline, signal: str) -> set[str]:
    """The signals whose `only when` names the signal, itself or by others."""
    found = {signal}
    for _ in guideline.signals:
        for one in guideline.signals:
            text = repr(one.only_when)
            if any(f"'{name}'" in text for name in (*found, *defined_by(guideline, found))):
                found.add(one.id)
    return found - {signal}


def defined_by(guideline: Guideline, signals: set[str]) -> set[str]:
    """The definitions that name one of the signals, themselves or by others."""
    names: set[str] = set()
    for _ in guideline.definitions:
        for one in guideline.definitions:
            if any(f"'{name}'" in repr(one.condition) for name in (*signals, *names)):
                names.add(one.name)
    return names


def judged(ground: Ground, told: Case, decision: str) -> object:
    """What is decided of what is told."""
    found = judge(ground.guideline, ground.cases, told)
    assert found is not None
    answer = found[decision]
    accepts = answer.get("accepted") or answer["outcome"]
    kept = frozenset(accepts) if isinstance(accepts, list | tuple) else accepts
    return answer["status"], kept, answer["flag"]


def redundancy_mistakes(ground: Ground, telling: Telling) -> Iterator[str]:
    """Clauses that `redundant-clause` reports although skipping them tells, or the other way."""
    meaning = understand(ground.guideline)
    reported = {one.clauses[0] for one in check(meaning) if one.name == "redundant-clause"}
    whole = (one for one in telling.equivalent if one.kind in SKIPPED and not is_step(one))
    same = {(one.clauses[0], one.decision) for one in whole}
    for name, places in deciding(ground).items():
        is_spare = all((name, place) in same for place in places)
        if is_spare is not (name in reported):
            yield f"{name}: skipping makes no difference {is_spare}, reported {name in reported}"


def is_step(misreading: Misreading) -> bool:
    """Whether it overlooks but one step of a criterion, which the other steps may make up for."""
    return "in the criterion" in misreading.words


def deciding(ground: Ground) -> dict[str, set[str]]:
    """The clauses that decide, with the decisions; those that take part in a failure left out."""
    places: dict[str, set[str]] = {}
    failing: set[str] = set()
    for case in ground.cases:
        for name, verdict in decide(ground.guideline, case).items():
            for clause in verdict.clauses:
                places.setdefault(clause, set()).add(name)
            if isinstance(verdict.result, Failure):
                failing |= {*verdict.clauses}
    return {name: found for name, found in places.items() if name not in failing}


def suite_mistakes(ground: Ground, telling: Telling, suite: Suite) -> Iterator[str]:
    """What a suite claims to catch and does not, or catches and does not claim."""
    killed = {name for vector in suite.vectors for name in vector.kills}
    if killed != {one.misreading.id for one in telling.differences} or suite.survivors:
        yield "some misreading survives"
    for vector in suite.vectors:
        if vector.unsure is not None:
            continue
        right = decide(ground.guideline, vector.case)
        for one in plain(telling):
            result = decide(one.guideline, vector.case)[one.decision].result
            is_caught = accepted(result) != accepted(right[one.decision].result)
            said = vector.kills.get(one.id)
            if is_caught is not (one.id in vector.kills):
                yield f"{vector.id} catches {one.id}: {is_caught}"
            if is_caught and accepted(said) != accepted(
                None if isinstance(result, Failure) else result
            ):
                yield f"{vector.id}: {one.id} says {result}, told {said}"


def bound_mistakes(ground: Ground, telling: Telling) -> Iterator[str]:
    """Whether a suite from all cases could be smaller than the bound, or than the one chosen."""
    differences = tuple(one for one in telling.differences if one.misreading.unsure is None)
    suite = choose(replace(telling, differences=differences))
    space, axes = telling.meaning.space, telling.meaning.axes
    cells = {tuple(cell_of(axis, case[axis.signal]) for axis in axes) for case in ground.cases}
    columns = [
        frozenset(n for n, one in enumerate(differences) if space.value_of(one.cases, place))
        for place in sorted(cells)
    ]
    fewest_cases = len(fewest(columns, len(differences)))
    if not suite.lower_bound <= fewest_cases <= len(suite.vectors):
        yield f"bound {suite.lower_bound}, fewest {fewest_cases}, chosen {len(suite.vectors)}"
    if len(suite.vectors) > fewest_cases:
        yield f"{fewest_cases} would do, chosen {len(suite.vectors)}"
