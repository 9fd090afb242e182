"""Why a case cannot occur: which signal does not apply, or which fact excludes it."""

from collections.abc import Iterator, Mapping

from rubricc.decide.partly import holds
from rubricc.model import Guideline, Special, Value, signal_text
from rubricc.table import Problem


def settle(guideline: Guideline, told: Mapping[str, Value]) -> dict[str, Value]:
    """What was told, and which signals are not applicable as far as that can be said."""
    case = dict(told)
    for signal in guideline.signals:
        if signal.only_when is not None and told.get(signal.id) == signal.usual:
            case.pop(signal.id, None)
    before = -1
    while before < len(case):
        before = len(case)
        for signal in guideline.signals:
            if signal.only_when is None or signal.id in case:
                continue
            applies = holds(signal.only_when, guideline, case)
            if applies is False:
                case[signal.id] = Special.NOT_APPLICABLE
            elif applies and signal.id in told:
                case[signal.id] = told[signal.id]
    return case


def find_impossible(guideline: Guideline, told: Mapping[str, Value]) -> tuple[Problem, ...]:
    """What makes the answers impossible; they must be."""
    case = settle(guideline, told)
    problems = (*_misplaced(guideline, case), *_excluded(guideline, case))
    if problems:
        return problems
    named = ", ".join(map(signal_text, told))
    message = f"no case that the facts allow has these values together: {named}"
    return (Problem("impossible-case", message, signals=tuple(told)),)


def _misplaced(guideline: Guideline, case: Mapping[str, Value]) -> Iterator[Problem]:
    for signal in guideline.signals:
        if signal.only_when is None or signal.id not in case:
            continue
        applies = holds(signal.only_when, guideline, case)
        is_absent = case[signal.id] is Special.NOT_APPLICABLE
        if applies is False and not is_absent:
            message = f"{signal_text(signal.id)} does not apply to this case, so it has no value"
            yield Problem("does-not-apply", message, "leave it out, or say `n/a`", (signal.id,))
        elif applies and is_absent:
            message = f"{signal_text(signal.id)} applies to this case, so it is not `n/a`"
            yield Problem("applies", message, None, (signal.id,))


def _excluded(guideline: Guideline, case: Mapping[str, Value]) -> Iterator[Problem]:
    for fact in guideline.facts:
        if holds(fact.condition, guideline, case) is False:
            yield Problem("impossible-case", f"the facts exclude this case: {fact.text}")
