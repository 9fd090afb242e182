"""Conditions on signals as JSON Schemas: one for where they hold for sure, one for where not.

An annotator may be not sure of a signal, or not asked; then neither says anything. A condition
that JSON Schema cannot say is None, and so is all that needs it.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal
from itertools import combinations
from math import comb

from rubricc.emit.labeling import NOT_APPLICABLE, UNKNOWN
from rubricc.model import (
    All,
    Any,
    AtLeast,
    Compare,
    CompareSignals,
    Condition,
    Defined,
    Guideline,
    Includes,
    IsUnknown,
    Not,
    Relation,
    Signal,
    SignalKind,
)
from rubricc.table import Json

Schema = Mapping[str, Json]
MOST_WAYS = 200
"""So many combinations of parts are listed, no more."""


def holds(guideline: Guideline, condition: Condition) -> Schema | None:
    """Where the condition holds, whatever is not said."""
    match condition:
        case All(parts):
            return _every([holds(guideline, part) for part in parts])
        case Any(parts):
            return _some([holds(guideline, part) for part in parts])
        case AtLeast(count, parts):
            return _enough(count, [holds(guideline, part) for part in parts])
        case Not(part):
            return fails(guideline, part)
        case Defined(name):
            return holds(guideline, _meant(guideline, name))
        case _:
            return _plain(guideline, condition, is_true=True)


def fails(guideline: Guideline, condition: Condition) -> Schema | None:
    """Where the condition fails, whatever is not said."""
    match condition:
        case All(parts):
            return _some([fails(guideline, part) for part in parts])
        case Any(parts):
            return _every([fails(guideline, part) for part in parts])
        case AtLeast(count, parts):
            return _enough(len(parts) - count + 1, [fails(guideline, part) for part in parts])
        case Not(part):
            return holds(guideline, part)
        case Defined(name):
            return fails(guideline, _meant(guideline, name))
        case _:
            return _plain(guideline, condition, is_true=False)


def of_signal(name: str, schema: Schema) -> Schema:
    """A schema of the whole annotation: this signal is answered, and so."""
    signals: Schema = {"type": "object", "required": [name], "properties": {name: schema}}
    return {"required": ["signals"], "properties": {"signals": signals}}


def _meant(guideline: Guideline, name: str) -> Condition:
    return next(one.condition for one in guideline.definitions if one.name == name)


# ---- one signal --------------------------------------------------------------------------------


def _plain(guideline: Guideline, condition: Condition, *, is_true: bool) -> Schema | None:
    signals = {signal.id: signal for signal in guideline.signals}
    match condition:
        case Compare(name, relation, operand) if not signals[name].is_setting:
            return of_signal(name, _compared(signals[name], relation, operand, is_true=is_true))
        case Includes(name, member) if not signals[name].is_setting:
            return of_signal(name, _included(member, is_true=is_true))
        case IsUnknown(name) if not signals[name].is_setting:
            known: Schema = {"type": "number"}
            return of_signal(name, {"const": UNKNOWN} if is_true else known)
        case CompareSignals(left, relation, right) if is_true:
            return _pairs(signals[left], relation, signals[right])
        case _:
            return None


def _included(member: str, *, is_true: bool) -> Schema:
    if is_true:
        return {"type": "array", "contains": {"const": member}}
    without: Json = {"type": "array", "not": {"contains": {"const": member}}}
    return {"anyOf": [without, {"const": NOT_APPLICABLE}]}


def _compared(
    signal: Signal, relation: Relation, operand: str | Decimal, *, is_true: bool
) -> Schema:
    if isinstance(operand, Decimal):
        return _number(relation, operand, is_true=is_true)
    test = _tests(signal.values, relation, operand)
    values = [value for value in signal.values if test(value) == is_true]
    return {"enum": values if is_true else [*values, NOT_APPLICABLE]}


def _tests(values: Sequence[str], relation: Relation, operand: str) -> Callable[[str], bool]:
    at = values.index(operand)
    match relation:
        case Relation.IS:
            return lambda value: value == operand
        case Relation.IS_NOT:
            return lambda value: value != operand
        case Relation.AT_LEAST:
            return lambda value: values.index(value) >= at
        case Relation.AT_MOST:
            return lambda value: values.index(value) <= at
        case Relation.MORE_THAN:
            return lambda value: values.index(value) > at
        case Relation.LESS_THAN:
            return lambda value: values.index(value) < at


def _number(relation: Relation, operand: Decimal, *, is_true: bool) -> Schema:
    end = int(operand) if operand == operand.to_integral_value() else float(operand)
    tests: Mapping[Relation, Schema] = {
        Relation.IS: {"const": end},
        Relation.IS_NOT: {"not": {"const": end}},
        Relation.AT_LEAST: {"minimum": end},
        Relation.AT_MOST: {"maximum": end},
        Relation.MORE_THAN: {"exclusiveMinimum": end},
        Relation.LESS_THAN: {"exclusiveMaximum": end},
    }
    test = tests[relation]
    if is_true:
        return {"type": "number", **test}
    other: Json = {"type": "number", "not": test}
    return {"anyOf": [other, {"enum": [NOT_APPLICABLE, UNKNOWN]}]}


def _pairs(left: Signal, relation: Relation, right: Signal) -> Schema | None:
    if SignalKind.SCALE not in (left.kind, right.kind) or left.is_setting or right.is_setting:
        return None
    ways: list[Schema | None] = []
    for value in right.values:
        test = _tests(right.values, relation, value)
        fitting = [one for one in left.values if one in right.values and test(one)]
        of_left = of_signal(left.id, {"enum": fitting})
        ways.append(_every([of_left, of_signal(right.id, {"const": value})]))
    return _some(ways)


# ---- several -----------------------------------------------------------------------------------


def _every(parts: Iterable[Schema | None]) -> Schema | None:
    known: list[Json] = []
    for part in parts:
        if part is None:
            return None
        known.append(part)
    return {"allOf": known} if known else {}


def _some(parts: Iterable[Schema | None]) -> Schema | None:
    known: list[Json] = []
    for part in parts:
        if part is None:
            return None
        known.append(part)
    return {"anyOf": known} if known else {"not": {}}


def _enough(count: int, parts: Sequence[Schema | None]) -> Schema | None:
    if count <= 0:
        return {}
    if comb(len(parts), count) > MOST_WAYS:
        return None
    return _some([_every(way) for way in combinations(parts, count)])
