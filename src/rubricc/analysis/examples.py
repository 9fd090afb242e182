"""Examples that claim something else than the rules say."""

from collections.abc import Iterator
from dataclasses import replace

from rubricc.diagnostics import EXAMPLE_MISMATCH, Diagnostic
from rubricc.meaning import Meaning, set_of_case, some_case, value_at
from rubricc.model import (
    Accepted,
    Amount,
    Chosen,
    Circle,
    Conflict,
    Example,
    Expected,
    Failure,
    Flagged,
    Gap,
    Guideline,
    Inapplicable,
    Special,
    case_values,
    outcome_text,
    said_text,
)


def find_mismatches(meaning: Meaning) -> Iterator[Diagnostic]:
    """One diagnostic for each example whose case cannot occur, and each outcome or clause that
    the rules do not give."""
    for example in meaning.guideline.examples:
        case, words = case_values(example.case), _words(meaning.guideline, example)
        found = meaning.space.intersection(set_of_case(meaning, example.case), meaning.feasible)
        if meaning.space.is_empty(found):
            yield replace(_impossible(example), case=case, case_words=words)
            continue
        for expected in example.expected:
            for diagnostic in _outcome(meaning, found, expected):
                found_here = replace(diagnostic, decision=expected.decision)
                yield replace(found_here, case=case, case_words=words)
        yield from (
            replace(one, case=case, case_words=words) for one in _clauses(meaning, example, found)
        )


def _words(guideline: Guideline, example: Example) -> tuple[str, ...]:
    """What is unusual in the case of an example, as the example would say it."""
    return tuple(
        said_text(signal, example.case[signal.id])
        for signal in guideline.signals
        if example.case.get(signal.id, signal.usual) not in (signal.usual, Special.NOT_APPLICABLE)
    )


def _impossible(example: Example) -> Diagnostic:
    return EXAMPLE_MISMATCH.at(
        example.span,
        problem="this case cannot occur: the facts, or what a signal needs, exclude it",
        mend="change what the example says of its signals, or the fact that excludes it",
    )


def _outcome(meaning: Meaning, found: int, expected: Expected) -> Iterator[Diagnostic]:
    decided = meaning.decisions[expected.decision]
    result = value_at(meaning, decided.rough, some_case(meaning, found))
    if isinstance(result, Failure) or _agrees(result, expected.outcome):
        return
    clauses = _deciding(meaning, expected.decision, found)
    says = f"the rules say {outcome_words(result)}" + (f" by {_names(clauses)}" if clauses else "")
    diagnostic = EXAMPLE_MISMATCH.at(
        expected.span,
        problem=f"this example is said to be {outcome_words(expected.outcome)}, but {says}",
        mend=f"if the rules are right, write {outcome_words(result)} here",
    )
    yield replace(diagnostic, clauses=clauses)


def _agrees(result: object, outcome: object) -> bool:
    if isinstance(result, Accepted) and isinstance(outcome, Accepted):
        return set(result.outcomes) == set(outcome.outcomes)
    if isinstance(result, Chosen) and isinstance(outcome, Chosen):
        return set(result.labels) == set(outcome.labels)
    return result == outcome


def _deciding(meaning: Meaning, decision: str, found: int) -> tuple[str, ...]:
    decided = meaning.decisions[decision]
    deciding = frozenset(meaning.space.covering(found, decided.rough_deciding))
    return tuple(clause.id for clause in decided.decision.clauses if clause.id in deciding)


def _clauses(meaning: Meaning, example: Example, found: int) -> Iterator[Diagnostic]:
    if not example.by:
        return
    deciding = [
        clause
        for expected in example.expected
        for clause in _deciding(meaning, expected.decision, found)
    ]
    if any(_fails(meaning, found, expected.decision) for expected in example.expected):
        return
    for clause, span in zip(example.by, example.by_spans, strict=True):
        if clause not in deciding:
            verb = "decides" if len(deciding) == 1 else "decide"
            instead = f"{_names(tuple(deciding))} {verb} it" if deciding else "none does"
            diagnostic = EXAMPLE_MISMATCH.at(
                span,
                problem=f"**{clause}** does not decide this example, {instead}",
                mend=f"write by {_names(tuple(deciding))}" if deciding else None,
            )
            yield replace(diagnostic, clauses=(clause,))


def _fails(meaning: Meaning, found: int, decision: str) -> bool:
    """Whether a gap, conflict or circle, which is reported by itself, leaves nothing to compare."""
    rough = meaning.decisions[decision].rough
    return isinstance(value_at(meaning, rough, some_case(meaning, found)), Failure)


def _names(clauses: tuple[str, ...]) -> str:
    return ", ".join(f"**{clause}**" for clause in clauses)


def outcome_words(result: object) -> str:
    """An outcome as an example would write it; or what stands in its way."""
    match result:
        case Gap():
            return "nothing (a gap)"
        case Conflict():
            return "different things (a conflict)"
        case Circle():
            return "nothing (a circle of priorities)"
        case Accepted() | Chosen() | Amount() | Flagged() | Inapplicable():
            return outcome_text(result)
        case _:
            raise AssertionError(result)
