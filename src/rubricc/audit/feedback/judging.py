"""A report held to the present guideline: decided and by which clauses, a gap, or still open.

What a report does not tell may be anything; where that matters it is taken as usual, and where
somebody could not tell, as the guideline's policies say. Exact, by the diagrams of the guideline.
"""

from collections.abc import Iterator, Mapping

from rubricc.audit.calibration import case_told, cells_at
from rubricc.audit.calibration.competing import verdict_at
from rubricc.audit.feedback.naming import NOT_SURE, Names
from rubricc.audit.feedback.nodes import Judged, Notice, Standing
from rubricc.meaning import Meaning, set_of_case, set_of_condition, some_case
from rubricc.model import (
    Case,
    Circle,
    Conflict,
    Example,
    Flagged,
    Gap,
    Outcome,
    Special,
    Value,
    Verdict,
    case_text,
    outcome_text,
    result_text,
    signal_text,
)
from rubricc.quiz import outcome_name
from rubricc.records import record
from rubricc.table import text_value

AS_USUAL = "all else taken as usual"


@record
class Seen:
    """The cases that a report may mean, and what of it nobody could tell."""

    within: int
    unsure: tuple[str, ...]
    told: Mapping[str, Value]


def judge(meaning: Meaning, names: Names, report: Notice) -> Iterator[Judged]:
    """How the report stands with each decision that it is about."""
    for decision in _decisions(names, report):
        yield _judged(meaning, names, report, decision)


def _decisions(names: Names, report: Notice) -> tuple[str, ...]:
    """The decisions that a report names, itself or by a clause or a label; else all of them."""
    cited = (names.clauses.get(name, name) for name in report.clauses)
    by_clause = [one for name in cited for one in names.by_clause.get(name, ())]
    named = (*report.decisions, *report.labels, *by_clause)
    return tuple(dict.fromkeys(named)) or tuple(names.decisions)


def _judged(meaning: Meaning, names: Names, report: Notice, decision: str) -> Judged:
    if not report.told:
        return _by_example(names, report, decision)
    seen = _seen(meaning, names, report)
    space = meaning.space
    if space.is_empty(seen.within):
        why = _why_impossible(meaning, seen)
        return _open(report, decision, Standing.IMPOSSIBLE, why)
    decided = meaning.decisions[decision]
    results = _results(meaning, decision, seen.within)
    if len(results) == 1:
        return _found(meaning, report, decision, some_case(meaning, seen.within), "")
    policies = _policies(meaning, seen)
    usual = _as_usual(meaning, seen, policies)
    if usual is not None:
        why = AS_USUAL if not policies else f"{AS_USUAL}, or as it is when nobody can tell"
        return _found(meaning, report, decision, cells_at(meaning, usual), why)
    queue = _flagged(meaning, seen, decided.rough)
    if queue is not None:
        signal, flagged = queue
        why = f"nobody could tell {signal_text(signal)}, and then the guideline says: flag"
        standing = _agreeing(report, decision, outcome_name(flagged))
        return Judged(report, decision, standing, outcome_text(flagged), (), why)
    hangs = ", ".join(map(signal_text, _hanging(meaning, decision, seen)))
    return _open(report, decision, Standing.OPEN, f"it hangs on {hangs}" if hangs else "")


def _open(report: Notice, decision: str, standing: Standing, why: str) -> Judged:
    return Judged(report, decision, standing, "", (), why)


def _by_example(names: Names, report: Notice, decision: str) -> Judged:
    """A report without signals: decided where its text is an example of the guideline."""
    if report.text:
        for example in names.guideline.examples:
            expected = [one for one in example.expected if one.decision == decision]
            if expected and _is_text(example, report.text):
                name = outcome_name(expected[0].outcome)
                return Judged(
                    report,
                    decision,
                    _agreeing(report, decision, name),
                    outcome_text(expected[0].outcome),
                    example.by,
                    f"it is an example of the guideline, line {example.span.line}",
                )
    clauses = tuple(dict.fromkeys(names.clauses.get(one, one) for one in report.clauses))
    own = tuple(one for one in clauses if decision in names.by_clause.get(one, (decision,)))
    return Judged(report, decision, Standing.UNTOLD, "", own, "")


def _is_text(example: Example, text: str) -> bool:
    return any(" ".join(told.split()) == text for _, told in example.texts)


def _seen(meaning: Meaning, names: Names, report: Notice) -> Seen:
    """The cases that agree with what was told; what does not apply may be told as usual."""
    values: dict[str, Value] = {}
    unsure = []
    sets = [meaning.feasible]
    for name, text in report.told.items():
        signal = names.signals[name]
        value = None if text in NOT_SURE else text_value(signal, text)
        if value is None:
            unsure.append(name)
            continue
        values[name] = value
        told = _among(meaning, name, value)
        if value == signal.usual and signal.only_when is not None:
            told = meaning.space.union(told, _among(meaning, name, Special.NOT_APPLICABLE))
        sets.append(told)
    return Seen(meaning.space.intersect(sets), tuple(unsure), values)


def _among(meaning: Meaning, name: str, value: Value) -> int:
    return set_of_case(meaning, {name: value})


def _results(meaning: Meaning, decision: str, within: int) -> tuple[object, ...]:
    """What the decision comes to in these cases."""
    space = meaning.space
    rough = space.choose(within, meaning.decisions[decision].verdict, space.terminal(None))
    return tuple(one for one in space.values(rough) if one is not None)


def _policies(meaning: Meaning, seen: Seen) -> dict[str, Value]:
    """What the guideline takes signals for that nobody can tell."""
    return {
        signal.id: signal.if_unsure
        for signal in meaning.guideline.signals
        if signal.id in seen.unsure
        and signal.if_unsure is not None
        and not isinstance(signal.if_unsure, Flagged)
    }


def _as_usual(meaning: Meaning, seen: Seen, policies: Mapping[str, Value]) -> Case | None:
    """The case with the rest as usual; None where somebody could not tell what matters."""
    if set(seen.unsure) - set(policies):
        return None
    guideline = meaning.guideline
    told = {**seen.told, **policies}
    texts = {signal.id: _text(told[signal.id]) for signal in guideline.signals if signal.id in told}
    return case_told(guideline, texts)


def _text(value: Value) -> str:
    match value:
        case frozenset():
            return " ".join(sorted(value)) or "-"
        case Special():
            return value.value
        case str():
            return value
        case _:
            return f"{value:f}"


def _flagged(meaning: Meaning, seen: Seen, rough: int) -> tuple[str, Flagged] | None:
    """The first signal that nobody could tell whose policy is to flag."""
    asked = meaning.space.support(rough)
    levels = {meaning.axes[level].signal for level in asked}
    for signal in meaning.guideline.signals:
        is_open = signal.id in seen.unsure and signal.id in levels
        if is_open and isinstance(signal.if_unsure, Flagged):
            return signal.id, signal.if_unsure
    return None


def _hanging(meaning: Meaning, decision: str, seen: Seen) -> tuple[str, ...]:
    """The signals that were not told and on which the outcome hangs there."""
    space = meaning.space
    rough = space.choose(seen.within, meaning.decisions[decision].verdict, space.terminal(None))
    names = [meaning.axes[level].signal for level in space.support(rough)]
    return tuple(dict.fromkeys(name for name in names if name not in seen.told))


def _why_impossible(meaning: Meaning, seen: Seen) -> str:
    """Which fact, or which signal that does not apply, excludes it."""
    told = meaning.space.intersect(_among(meaning, name, seen.told[name]) for name in seen.told)
    for fact in meaning.guideline.facts:
        allowed = set_of_condition(meaning, fact.condition)
        if meaning.space.is_empty(meaning.space.intersection(told, allowed)):
            return f"the facts exclude it: {fact.text}"
    for signal in meaning.guideline.signals:
        value = seen.told.get(signal.id)
        if signal.only_when is None or value in (None, signal.usual, Special.NOT_APPLICABLE):
            continue
        exists = set_of_condition(meaning, signal.only_when)
        if meaning.space.is_empty(meaning.space.intersection(told, exists)):
            return f"{signal_text(signal.id)} does not apply there"
    return "the facts exclude it"


def _found(
    meaning: Meaning, report: Notice, decision: str, cells: tuple[int, ...], why: str
) -> Judged:
    """What comes out in a case."""
    verdict = verdict_at(meaning, decision, cells)
    assert verdict is not None, "a case that a report means can occur"
    return Judged(
        report,
        decision,
        _standing(report, decision, verdict),
        result_text(verdict.result),
        verdict.clauses,
        why,
        cells,
    )


def _standing(report: Notice, decision: str, verdict: Verdict) -> Standing:
    match verdict.result:
        case Gap():
            return Standing.GAP
        case Conflict() | Circle():
            return Standing.CONFLICT
        case outcome:
            assert isinstance(outcome, Outcome)
            return _agreeing(report, decision, outcome_name(outcome))


def _agreeing(report: Notice, decision: str, outcome: str) -> Standing:
    """Decided, unless the reporter would say something else."""
    wanted = report.labels.get(decision)
    if wanted is None or wanted in ("not sure", "none of these"):
        return Standing.DECIDED
    return Standing.DECIDED if wanted in (outcome, *outcome.split("|")) else Standing.DISPUTED


def words_of(names: Names, judged: Judged) -> str:
    """The case as it was told, without what is usual."""
    told = judged.report.told
    open_ = [name for name, text in told.items() if text in NOT_SURE]
    said = {
        name: text
        for name, text in told.items()
        if name not in open_ and not _is_usual(names, name, text)
    }
    parts = [case_text(said)] if said else []
    if open_:
        parts.append(f"not sure of {', '.join(map(signal_text, open_))}")
    return ", ".join(parts) or ("all as usual" if told else "no signal told")


def _is_usual(names: Names, name: str, text: str) -> bool:
    usual = names.signals[name].usual
    return text in ("n/a", "-") or (usual is not None and text == _text(usual))
