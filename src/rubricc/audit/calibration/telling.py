"""The case that data tell by its signals."""

from collections.abc import Mapping

from rubricc.interpret import complete, is_feasible
from rubricc.meaning import Meaning, cell_of
from rubricc.model import Case, Guideline, SignalKind, Value
from rubricc.table import text_value


def case_told(guideline: Guideline, told: Mapping[str, str]) -> Case | None:
    """The case that data tell, what they leave out as usual; None where they tell nothing, or not
    enough, or what cannot be."""
    if not told:
        return None
    values: dict[str, Value] = {}
    for signal in guideline.signals:
        text = told.get(signal.id, "")
        value = text_value(signal, text) if text else None
        usual = frozenset[str]() if signal.kind is SignalKind.ANY_OF else signal.usual
        value = usual if value is None and not text else value
        if value is not None:
            values[signal.id] = value
        elif signal.only_when is None or text:
            return None
    case = complete(guideline, values)
    if len(case) < len(guideline.signals) or not is_feasible(guideline, case):
        return None
    return {signal.id: case[signal.id] for signal in guideline.signals}


def cells_at(meaning: Meaning, case: Case) -> tuple[int, ...]:
    """Where a case lies."""
    return tuple(cell_of(axis, case[axis.signal]) for axis in meaning.axes)
