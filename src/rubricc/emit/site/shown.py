"""The examples of a guideline, each with the clauses that decide it, and the pairs they make."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from rubricc.interpret import complete, decide
from rubricc.model import Case, Example, Guideline, Outcome, Verdict


@dataclass(frozen=True, slots=True)
class Shown:
    """What an example shows of one decision."""

    example: Example
    decision: str
    outcome: Outcome
    clauses: tuple[str, ...]
    case: Case


@dataclass(frozen=True, slots=True)
class Contrast:
    """An example that a clause decides, and the nearest of the others that it does not."""

    shown: Shown
    other: Shown | None


def shown_by(guideline: Guideline) -> tuple[Shown, ...]:
    """Every example of every decision that it speaks of, in the order of the text."""
    return tuple(one for example in guideline.examples for one in shown_of(guideline, example))


def shown_of(guideline: Guideline, example: Example) -> Iterator[Shown]:
    """What one example shows."""
    case = complete(guideline, example.case)
    verdicts: Mapping[str, Verdict] = decide(guideline, case)
    for expected in example.expected:
        clauses = verdicts[expected.decision].clauses
        yield Shown(example, expected.decision, expected.outcome, clauses, case)


def contrast_of(decision: str, clause: str, shown: Sequence[Shown]) -> Contrast | None:
    """The example of a clause and the other one with another outcome that differ in least."""
    of_it = [one for one in shown if one.decision == decision and clause in one.clauses]
    others = [one for one in shown if one.decision == decision and clause not in one.clauses]
    if not of_it:
        return None
    pairs = [
        (distance(one.case, other.case), place, one, other)
        for place, one in enumerate(of_it)
        for other in others
        if other.outcome != one.outcome
    ]
    if not pairs:
        return Contrast(of_it[0], None)
    _, _, one, other = min(pairs, key=lambda pair: pair[:2])
    return Contrast(one, other)


def distance(one: Case, other: Case) -> int:
    """How many signals differ."""
    return sum(value != other.get(name) for name, value in one.items())
