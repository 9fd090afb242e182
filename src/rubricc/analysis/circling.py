"""Preferences that three responses can run round in a circle.

A pairwise decision says of two responses which is better. Whether the answers fit together to an
order is a question about three:

        A                 better(x, y) is a set of cases over the signals of two responses.
      /   \\               Carried into a space that has the signals of three, it is asked of
     v     \\              A and B, of B and C, of C and A: what is left of all three sets are
     B ───▶ C             the triples that go round; if nothing is left, none does.

The space has each signal of each response three times, and every other signal once, for the three
are compared in the same circumstances. It is a proof, not a search: a triple of profiles is missed
by none of the sets. Ties are no preference: A over B, B over C and a tie of A and C is no circle.
"""

from collections.abc import Iterator
from dataclasses import replace

from rubricc.analysis.showing import showing, smallest_case
from rubricc.analysis.symmetry import is_symmetric
from rubricc.diagnostics import INTRANSITIVE_PREFERENCE, Diagnostic
from rubricc.meaning import (
    Axis,
    DecisionMeaning,
    Meaning,
    OutOfNodesError,
    some_case,
    space_of,
    value_at,
    words_of,
)
from rubricc.model import Accepted, DecisionKind, Guideline
from rubricc.records import record
from rubricc.space import FALSE, Cube, carried

TRIPLE_NODES = 300_000
"""How many nodes the diagrams over three responses may have; past them the proof is given up."""

PAIRS = (("a", "b"), ("b", "c"), ("c", "a"))
"""Who is better than whom in a circle."""


@record
class Circle:
    """The triples that run in a circle, in a space of three responses."""

    three: Meaning
    found: int


def find_preference_circles(meaning: Meaning) -> Iterator[Diagnostic]:
    """One warning for each preference that has a circle, or might: where the proof was given up."""
    for decided in meaning.decisions.values():
        is_preference = decided.decision.kind is DecisionKind.PREFERENCE
        if not is_preference or not is_symmetric(meaning, decided):
            continue
        circle = _bounded(meaning, decided)
        if circle is None:
            yield INTRANSITIVE_PREFERENCE.at(
                decided.decision.span,
                decision=decided.decision.id,
                problem="has too many cases to prove that three responses make no circle",
                mend="let fewer signals, or signals of fewer values, decide it",
            )
            continue
        if circle.found != FALSE:
            yield _diagnostic(meaning, decided, circle)


def _bounded(meaning: Meaning, decided: DecisionMeaning) -> Circle | None:
    """The circles, None where three responses are too many; formulas do not hold them at all."""
    if not meaning.space.is_counted:
        return None
    try:
        return circle_of(meaning, decided)
    except OutOfNodesError:
        return None


def circle_of(meaning: Meaning, decided: DecisionMeaning, budget: int = TRIPLE_NODES) -> Circle:
    """Every triple of responses of which each is better than the next, in one direction.

    Raises OutOfNodesError where the diagrams pass the budget.
    """
    axes = tuple(copy for axis in meaning.axes for copy in _copies(meaning.guideline, axis))
    space = space_of(axes, budget, meaning.space.watch)
    better = meaning.space.where(decided.verdict, lambda result: result == Accepted(("A",)))
    found, feasible = (
        space.intersect(
            carried(meaning.space, where, space, _levels(meaning, axes, *pair)) for pair in PAIRS
        )
        for where in (better, meaning.feasible)
    )
    guideline = _with_third(meaning.guideline)
    return Circle(Meaning(guideline, space, axes, feasible, {}), found)


def _copies(guideline: Guideline, axis: Axis) -> Iterator[Axis]:
    """An axis of response A three times, of response B not at all, and any other as it is."""
    sides = {signal.id: signal.side for signal in guideline.signals}
    if sides[axis.signal] is None:
        yield axis
    elif sides[axis.signal] == "A":
        for side in "abc":
            signal = _of(axis.signal, side)
            yield replace(axis, name=_renamed(axis, side), signal=signal)


def _of(signal: str, side: str) -> str:
    return f"{signal.rpartition('.')[0]}.{side}"


def _renamed(axis: Axis, side: str) -> str:
    return _of(axis.signal, side) + axis.name.removeprefix(axis.signal)


def _levels(meaning: Meaning, axes: tuple[Axis, ...], first: str, second: str) -> dict[int, int]:
    """Where each level of two responses goes if they are these two of three."""
    places = {axis.name: level for level, axis in enumerate(axes)}
    sides = {signal.id: signal.side for signal in meaning.guideline.signals}
    renamed = {"A": first, "B": second}
    levels = {}
    for level, axis in enumerate(meaning.axes):
        side = sides[axis.signal]
        levels[level] = places[axis.name if side is None else _renamed(axis, renamed[side])]
    return levels


def _with_third(guideline: Guideline) -> Guideline:
    """The guideline as a reader of its signals sees it, with those of a third response."""
    third = (
        replace(signal, id=_of(signal.id, "c"), side="C")
        for signal in guideline.signals
        if signal.side == "A"
    )
    return replace(guideline, signals=(*guideline.signals, *third))


def _diagnostic(meaning: Meaning, decided: DecisionMeaning, circle: Circle) -> Diagnostic:
    cube = smallest_case(circle.three, circle.found)
    when = words_of(circle.three, cube)
    diagnostic = INTRANSITIVE_PREFERENCE.at(
        decided.decision.span,
        decision=decided.decision.id,
        problem="prefers A to B, B to C and C to A" + (f" when {when}" if when else ""),
        mend="let the same criterion decide between any two of the three",
    )
    return showing(
        diagnostic,
        circle.three,
        circle.found,
        cube,
        decision=decided.decision.id,
        clauses=_deciding(meaning, decided, circle, cube),
    )


def _deciding(
    meaning: Meaning, decided: DecisionMeaning, circle: Circle, cube: Cube
) -> tuple[str, ...]:
    """The clauses that decide the three pairs, in document order."""
    cells = some_case(circle.three, circle.found, cube)
    pairs = []
    for pair in PAIRS:
        levels = _levels(meaning, circle.three.axes, *pair)
        pairs.append(tuple(cells[levels[level]] for level in range(len(meaning.axes))))
    return tuple(
        clause
        for clause, where in decided.deciding.items()
        if any(value_at(meaning, where, two) for two in pairs)
    )
