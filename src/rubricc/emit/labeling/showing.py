"""When a signal is to be asked, as far as forms can say it: other questions have these answers."""

from collections.abc import Iterator, Mapping

from rubricc.emit.labeling.nodes import Shown
from rubricc.model import (
    All,
    Any,
    Compare,
    Condition,
    Defined,
    Guideline,
    Includes,
    Relation,
    Signal,
    SignalKind,
)

LISTED = (SignalKind.YES_NO, SignalKind.CHOICE, SignalKind.SCALE)


def shown_when(guideline: Guideline, signal: Signal) -> tuple[Shown, ...] | None:
    """The answers of others that a signal waits for; None where these cannot say it."""
    if signal.only_when is None:
        return ()
    signals = {one.id: one for one in guideline.signals}
    found = _parts(guideline, signals, signal.only_when)
    return None if found is None else tuple(_joined(signals, found))


def _parts(
    guideline: Guideline, signals: Mapping[str, Signal], condition: Condition
) -> list[Shown] | None:
    match condition:
        case All(parts):
            found = [_parts(guideline, signals, part) for part in parts]
            every = [one for part in found if part is not None for one in part]
            return None if None in found else every
        case Any(parts) if parts:
            return _either([_parts(guideline, signals, part) for part in parts])
        case Defined(name):
            meant = next(one.condition for one in guideline.definitions if one.name == name)
            return _parts(guideline, signals, meant)
        case Compare(name, relation, str(operand)) if _is_asked(signals[name]):
            values = signals[name].values
            return [Shown(name, _within(values, relation, operand))]
        case Includes(name, member) if not signals[name].is_setting:
            return [Shown(name, (member,))]
        case _:
            return None


def _is_asked(signal: Signal) -> bool:
    return signal.kind in LISTED and not signal.is_setting


def _within(values: tuple[str, ...], relation: Relation, operand: str) -> tuple[str, ...]:
    at = values.index(operand)
    match relation:
        case Relation.IS:
            return (operand,)
        case Relation.IS_NOT:
            return tuple(value for value in values if value != operand)
        case Relation.AT_LEAST:
            return values[at:]
        case Relation.MORE_THAN:
            return values[at + 1 :]
        case Relation.AT_MOST:
            return values[: at + 1]
        case Relation.LESS_THAN:
            return values[:at]


def _either(found: list[list[Shown] | None]) -> list[Shown] | None:
    """Several ways, which must all be answers of the same question."""
    single = [part[0] for part in found if part is not None and len(part) == 1]
    if len(single) < len(found) or len({one.question for one in single}) > 1:
        return None
    values = tuple(dict.fromkeys(value for one in single for value in one.values))
    return [Shown(single[0].question, values)]


def _joined(signals: Mapping[str, Signal], found: list[Shown]) -> Iterator[Shown]:
    """Each question once, with the answers that all parts allow; of a set every member counts."""
    seen: dict[str, tuple[str, ...]] = {}
    for one in found:
        if signals[one.question].kind is SignalKind.ANY_OF:
            yield one
        elif one.question in seen:
            allowed = tuple(value for value in seen[one.question] if value in one.values)
            seen[one.question] = allowed
        else:
            seen[one.question] = one.values
    for question, values in seen.items():
        yield Shown(question, values)
