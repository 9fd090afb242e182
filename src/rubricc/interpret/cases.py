"""Which cases can occur (section 3 of the language)."""

from decimal import Decimal
from typing import assert_never

from rubricc.interpret.conditions import holds
from rubricc.interpret.situation import Situation
from rubricc.model import Case, Guideline, Signal, SignalKind, Special, Value


def complete(guideline: Guideline, case: Case) -> dict[str, Value]:
    """The case, with every signal whose `only when` fails set to not applicable."""
    known = dict(case)
    # Whether a signal applies may hang on signals that apply only sometimes: after as many rounds
    # as there are signals, each has been looked at when all those before it were settled; a round
    # that changes nothing is the last.
    for _ in guideline.signals:
        situation = Situation(guideline, known, {}, {})
        missing = [s.id for s in guideline.signals if not _applies(s, situation)]
        settled = {**case, **dict.fromkeys(missing, Special.NOT_APPLICABLE)}
        if settled == known:
            break
        known = settled
    return known


def is_feasible(guideline: Guideline, case: Case) -> bool:
    """Whether the case can occur: values where signals apply, and nowhere else, and the facts."""
    situation = Situation(guideline, case, {}, {})
    values_fit = all(
        _is_value(signal, situation.value(signal.id))
        if _applies(signal, situation)
        else situation.value(signal.id) is Special.NOT_APPLICABLE
        for signal in guideline.signals
    )
    return values_fit and all(holds(fact.condition, situation) for fact in guideline.facts)


def _applies(signal: Signal, situation: Situation) -> bool:
    return signal.only_when is None or holds(signal.only_when, situation)


def _is_value(signal: Signal, value: Value) -> bool:
    match value:
        case Special.NOT_APPLICABLE:
            return False
        case Special.UNKNOWN:
            return signal.may_be_unknown
        case Decimal():
            is_whole_enough = signal.kind is SignalKind.NUMBER or value == value.to_integral_value()
            return is_whole_enough and _is_within(signal, value)
        case str():
            return signal.kind is not SignalKind.ANY_OF and value in signal.values
        case frozenset():
            return signal.kind is SignalKind.ANY_OF and value <= set(signal.values)
        case _:
            assert_never(value)


def _is_within(signal: Signal, value: Decimal) -> bool:
    if signal.kind not in (SignalKind.WHOLE, SignalKind.NUMBER) or signal.low is None:
        return False
    return signal.low <= value and (signal.high is None or value <= signal.high)
