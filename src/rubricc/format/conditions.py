"""Conditions as text. A list comes last or in parentheses, `and` and `or` never mix."""

from typing import assert_never

from rubricc.format.names import ticked, value_text, values_text
from rubricc.syntax import (
    All,
    Any,
    Comparison,
    Condition,
    CountOf,
    Holds,
    IncludesCount,
    IsState,
    Name,
    Not,
    Quantity,
    Relation,
    Side,
)


def condition_text(condition: Condition) -> str:
    """A condition as the author would write it."""
    match condition:
        case Holds(name, side):
            return subject_text(name, side)
        case Comparison():
            return _comparison(condition)
        case IncludesCount(name, side, quantity, count, members):
            listed = values_text(members)
            return f"{subject_text(name, side)} includes {_quantity(quantity, count)} {listed}"
        case IsState(name, side, state, is_not):
            return f"{subject_text(name, side)} is {'not ' if is_not else ''}{state.value}"
        case CountOf(quantity, count, members):
            listed = ", ".join(condition_text(member) for member in members)
            return f"{_quantity(quantity, count)} {listed}"
        case All(parts):
            return _joined(parts, "and")
        case Any(parts):
            return _joined(parts, "or")
        case Not(Holds() as part):
            return f"not {condition_text(part)}"
        case Not(part):
            return f"not ({condition_text(part)})"
        case _:
            assert_never(condition)


def subject_text(name: Name, side: Side | None) -> str:
    """What a condition is about: a name, perhaps of one response."""
    return ticked(name) if side is None else f"{ticked(name)} of {side.value}"


def _comparison(test: Comparison) -> str:
    subject = subject_text(test.name, test.side)
    match test.relation, test.operands:
        case Relation.BETWEEN, (low, high):
            return f"{subject} is between {value_text(low)} and {value_text(high)}"
        case relation, operands:
            return f"{subject} {relation.value} {values_text(operands)}"


def _quantity(quantity: Quantity, count: int | None) -> str:
    return quantity.value if count is None else f"{quantity.value} {count} of"


def _joined(parts: tuple[Condition, ...], word: str) -> str:
    *first, last = parts
    units = [_part(part, is_last=False) for part in first]
    return f" {word} ".join([*units, _part(last, is_last=True)])


def _part(part: Condition, *, is_last: bool) -> str:
    needs_parentheses = isinstance(part, All | Any) or (_is_list(part) and not is_last)
    return f"({condition_text(part)})" if needs_parentheses else condition_text(part)


def _is_list(condition: Condition) -> bool:
    match condition:
        case IncludesCount() | CountOf() | Comparison(relation=Relation.ONE_OF):
            return True
        case _:
            return False
