"""Whether a decision changed at all, by a solver: where diagrams grow too large to count in."""

from rubricc.diff.joining import domain_of
from rubricc.diff.pairing import Change, pair_up
from rubricc.diff.together import Sides, joined
from rubricc.diff.wording import shown_part, values_of_case
from rubricc.meaning import Meaning, set_of_condition, understand_in, usual_cells
from rubricc.model import case_text
from rubricc.space import Formula, OutOfNodesError, UncountedError, UndecidedError, Variable


def find_change(sides: Sides, decision: str) -> str | UndecidedError | None:
    """A case that changed, in words; None where it is proved that none did; else the error.

    Where a signal applies on one side only, it is not decided. Raises OutOfTimeError where the
    watch says so.
    """
    try:
        return _find_change(sides, decision)
    except (OutOfNodesError, UncountedError, UndecidedError):
        return UndecidedError()


def _find_change(sides: Sides, decision: str) -> str | None:
    joint, axes = joined(sides)
    variables = tuple(Variable(axis.name, axis.weights) for axis in axes)
    formula = Formula(variables, watch=sides.watch)
    old, new = (
        understand_in(
            side,
            formula,
            axes,
            domain_of(formula, axes, {signal.id: signal for signal in side.signals}),
            is_cited=False,
        )
        for side in (sides.before, sides.after)
    )
    _refuse_loose_signals(old, new)
    both = formula.intersection(old.feasible, new.feasible)
    was, now = old.decisions[decision], new.decisions[decision]
    pairs = pair_up(formula, both, was.verdict, now.verdict, now.decision)
    changed = formula.where(pairs, lambda found: isinstance(found, Change))
    if formula.is_empty(changed):
        return None
    meaning = Meaning(joint, formula, axes, both, {})
    case = values_of_case(axes, joint, formula.some(changed, usual_cells(meaning)))
    return case_text(shown_part(joint, case, set())) or "every signal as usual"


def _refuse_loose_signals(old: Meaning, new: Meaning) -> None:
    """Raise UncountedError where `only when` of a signal of both sides differs."""
    others = {signal.id: signal for signal in new.guideline.signals}
    for signal in old.guideline.signals:
        other = others.get(signal.id)
        conditions = (signal.only_when, other.only_when if other else signal.only_when)
        sets = [
            None if one is None else set_of_condition(meaning, one)
            for meaning, one in zip((old, new if other else old), conditions, strict=True)
        ]
        if sets[0] != sets[1]:
            raise UncountedError
