"""Conditions in the words of the language."""

from typing import assert_never

from rubricc.model.conditions import (
    All,
    Any,
    Applies,
    AtLeast,
    Compare,
    CompareSignals,
    Condition,
    Defined,
    Includes,
    IsUnknown,
    Not,
    OutcomeCompare,
    OutcomeIn,
    OutcomeIncludes,
    OutcomeIs,
    Relation,
)
from rubricc.model.value_words import marked, signal_text, value_in_text


def condition_text(condition: Condition) -> str:
    """A condition as an author would write it; sugar that the model has lost comes back."""
    match condition:
        case All(()):
            return "always"
        case Any(()):
            return "never"
        case All((Applies() | Not(OutcomeIs()), inner)) if counts_members(inner):
            return condition_text(inner)
        case All((Applies(signal), Not(IsUnknown(other)))) if signal == other:
            return f"{signal_text(signal)} is not unknown"
        case All((Not(OutcomeIs(one)), Not(OutcomeIs(other, state)))) if one == other:
            return f"`{one}` is not {state.value}"
        case All((Compare() as low, Compare() as high)) if is_range(low, high):
            return range_text(low, high)
        case All((AtLeast(least, parts), Not(AtLeast(more, others)))) if (
            parts == others and more == least + 1
        ):
            return count_text(f"exactly {least} of", parts)
        case All(parts) if is_list(parts):
            return count_text("all of", parts)
        case All(parts):
            return " and ".join(part_text(part) for part in parts)
        case Any(parts) if is_list(parts):
            return count_text("any of", parts)
        case Any(parts) if (values := alternatives(parts)) is not None:
            return values
        case Any(parts):
            return " or ".join(part_text(part) for part in parts)
        case AtLeast(count, parts):
            return count_text(f"at least {count} of", parts)
        case Not(Any(parts)) if is_list(parts):
            return count_text("none of", parts)
        case Not(AtLeast(count, parts)):
            return count_text(f"at most {count - 1} of", parts)
        case Not(Applies(signal)):
            return f"{signal_text(signal)} is not applicable"
        case Not(part):
            return f"not {part_text(part)}"
        case _:
            return leaf_text(condition)


Leaf = (
    Compare
    | CompareSignals
    | Includes
    | IsUnknown
    | Applies
    | Defined
    | OutcomeIn
    | OutcomeIncludes
    | OutcomeCompare
    | OutcomeIs
)


def leaf_text(condition: Leaf) -> str:
    """A condition without parts."""
    match condition:
        case Compare(signal, Relation.IS, "yes"):
            return signal_text(signal)
        case Compare(signal, relation, operand):
            return f"{signal_text(signal)} {relation.value} {value_in_text(operand)}"
        case CompareSignals(left, relation, right):
            return f"{signal_text(left)} {relation.value} {signal_text(right)}"
        case Includes(signal, member):
            return f"{signal_text(signal)} includes {value_in_text(member)}"
        case IsUnknown(signal):
            return f"{signal_text(signal)} is unknown"
        case Applies(signal):
            return f"not ({signal_text(signal)} is not applicable)"
        case Defined(name):
            return defined_text(name)
        case OutcomeIn(decision, (only,)):
            return f"`{decision}` is {value_in_text(only)}"
        case OutcomeIn(decision, outcomes):
            return f"`{decision}` is one of {marked(outcomes)}"
        case OutcomeIncludes(decision, (only,)):
            return f"`{decision}` includes {value_in_text(only)}"
        case OutcomeIncludes(decision, labels):
            return f"`{decision}` includes any of {marked(labels)}"
        case OutcomeCompare(decision, relation, operand):
            return f"`{decision}` {relation.value} {value_in_text(operand)}"
        case OutcomeIs(decision, state):
            return f"`{decision}` is {state.value}"
        case _:
            assert_never(condition)


def defined_text(name: str) -> str:
    """A definition by its name; a criterion with the response that it prefers."""
    criterion, _, side = name.partition("=")
    return f"`{criterion}` is `{side}`" if side else signal_text(name)


def is_range(low: Compare, high: Compare) -> bool:
    """Whether two comparisons are the bounds of one range."""
    relations = (low.relation, high.relation)
    return low.signal == high.signal and relations == (Relation.AT_LEAST, Relation.AT_MOST)


def range_text(low: Compare, high: Compare) -> str:
    """A signal between two bounds."""
    bounds = f"{value_in_text(low.operand)} and {value_in_text(high.operand)}"
    return f"{signal_text(low.signal)} is between {bounds}"


def part_text(part: Condition) -> str:
    """A condition as a part of a larger one: in parentheses where it could be misread."""
    text = condition_text(part)
    is_joined = isinstance(part, All | Any) and (" and " in text or " or " in text)
    is_one = isinstance(part, All) and " is between " in text and text.count(" and ") == 1
    return f"({text})" if (is_joined and not is_one) or ", " in text else text


def is_list(parts: tuple[Condition, ...]) -> bool:
    """Whether the parts can stand in a list: members of one set, or more than two names."""
    if len(parts) > 1 and members_of_one_set(parts):
        return True
    return len(parts) > 2 and all(is_name(part) for part in parts)


def is_name(part: Condition) -> bool:
    """Whether a condition is just a name that holds."""
    match part:
        case Compare(_, Relation.IS, "yes"):
            return True
        case Defined(name):
            return "=" not in name
        case _:
            return False


def members_of_one_set(parts: tuple[Condition, ...]) -> bool:
    """Whether all parts ask for members of the same set."""
    owners = {
        part.signal if isinstance(part, Includes) else part.decision
        for part in parts
        if isinstance(part, Includes | OutcomeIncludes)
    }
    return len(owners) == 1 and all(isinstance(part, Includes | OutcomeIncludes) for part in parts)


def counts_members(condition: Condition) -> bool:
    """Whether a condition counts members of a set, so that the set must apply in any case."""
    match condition:
        case Not(Any(parts)) | Not(AtLeast(_, parts)):
            return members_of_one_set(parts)
        case All((AtLeast(_, parts), Not(AtLeast()))):
            return members_of_one_set(parts)
        case _:
            return False


def count_text(quantity: str, parts: tuple[Condition, ...]) -> str:
    """So many of a list."""
    if not members_of_one_set(parts):
        return f"{quantity} {', '.join(part_text(part) for part in parts)}"
    members: list[str] = []
    owner = ""
    for part in parts:
        match part:
            case Includes(signal, member):
                owner = signal_text(signal)
                members.append(member)
            case OutcomeIncludes(decision, labels):
                owner = f"`{decision}`"
                members.append(labels[0])
            case _:
                pass
    return f"{owner} includes {quantity} {marked(members)}"


def alternatives(parts: tuple[Condition, ...]) -> str | None:
    """`is one of`, where the parts compare one signal with values, else None."""
    values = []
    for part in parts:
        match part:
            case Compare(signal, Relation.IS, operand) if operand != "yes":
                values.append((signal, operand))
            case _:
                return None
    if len({signal for signal, _ in values}) != 1 or len(values) < 2:
        return None
    return f"{signal_text(values[0][0])} is one of {marked(operand for _, operand in values)}"
