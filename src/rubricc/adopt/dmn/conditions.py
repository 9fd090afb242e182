"""What a cell tests, in the words of the language."""

from collections.abc import Mapping, Sequence

from rubricc.adopt.dmn.naming import Decided, Observed
from rubricc.adopt.dmn.nodes import Range, Test, Value
from rubricc.model import signal_text

ABSENT = "n/a"
UNKNOWN = "unknown"
NUMBER = "number"
FLAG = "flag:"

Column = Observed | Decided
Flags = Mapping[tuple[str, str], str]
"""The definition of where a decision is flagged for a queue, by decision and `flag:QUEUE`."""


def condition(test: Test, column: Column, flags: Flags, *, is_gate: bool = False) -> str:
    """The condition of one cell, in parentheses where it has parts; of a rule on a flag."""
    plain = dict.fromkeys(one for one in test.values if _is_plain(one, column))
    others = [one for one in test.values if one not in plain]
    flagged = [one for one in others if isinstance(one, str) and one.startswith(FLAG)]
    listed = _listed([str(one) for one in plain], column)
    listed += [_value(one, column, flags) for one in others if one not in flagged]
    if is_gate and any(name == column.name for name, _ in flags):
        # A flagged decision is asked as if it had come out as anything: so as none of these.
        listed = [f"({one} and `{column.name}` is not flagged)" for one in listed]
    found = either([*listed, *(_value(one, column, flags) for one in flagged)])
    return f"not ({found})" if test.is_negated else found


def _is_plain(value: Value, column: Column) -> bool:
    """Whether it is a value of a choice, or the label of a decision for one."""
    if not isinstance(value, str) or value == ABSENT or value.startswith(FLAG) or "|" in value:
        return False
    match column:
        case Observed():
            return column.member is None and not column.is_state
        case Decided():
            return column.label is None and not column.is_score


def _listed(values: Sequence[str], column: Column) -> list[str]:
    names = [f"`{column.names.get(one, one)}`" for one in values]
    if len(names) > 1:
        return [f"({signal_text(column.name)} is one of {', '.join(names)})"]
    return [f"{signal_text(column.name)} is {names[0]}"] if names else []


def either(parts: Sequence[str]) -> str:
    """That one of the parts holds."""
    return parts[0] if len(parts) == 1 else f"({' or '.join(parts)})"


def every(parts: Sequence[str]) -> str:
    """That all of the parts hold."""
    return " and ".join(parts)


def _value(value: Value, column: Column, flags: Flags) -> str:
    match value, column:
        case Range(), _:
            return _range(value, signal_text(column.name))
        case bool(), Observed(is_truth=True):
            return f"{signal_text(column.name)} is `{'yes' if value else 'no'}`"
        case str(), Observed():
            return _observed(value, column)
        case str(), Decided():
            return _decided(value, column, flags)
        case _:
            raise ValueError(value)


def _observed(text: str, column: Observed) -> str:
    name = signal_text(column.name)
    if text == ABSENT:
        return f"{name} is not applicable"
    if column.is_state:
        return f"{name} is unknown" if text == UNKNOWN else f"{name} is at least {column.low}"
    if column.member is not None:
        return _includes(name, column.member, text, has_absent=ABSENT in column.names)
    return f"{name} is `{column.names.get(text, text)}`"


def _includes(name: str, member: str, text: str, *, has_absent: bool) -> str:
    holds = f"{name} includes `{member}`"
    if text == "yes":
        return holds
    applies = f" and not ({name} is not applicable)" if has_absent else ""
    return f"(not ({holds}){applies})"


def _decided(text: str, column: Decided, flags: Flags) -> str:
    name = signal_text(column.name)
    if text == ABSENT:
        return f"{name} is not applicable"
    if text.startswith(FLAG):
        return f"`{flags[column.name, text]}`"
    if column.label is not None:
        return _includes(name, column.label, text, has_absent=ABSENT in column.names)
    if column.is_score:
        return f"{name} is {text}"
    accepted = [column.names.get(one, one) for one in text.split("|")]
    if len(accepted) == 1:
        return f"{name} is `{accepted[0]}`"
    # Both accepted is neither alone, though a comparison holds for each of them.
    alone = [f"not ({name} is `{one}`)" for one in accepted]
    listed = ", ".join(f"`{one}`" for one in accepted)
    return f"({every([f'({name} is one of {listed})', *alone])})"


def _range(span: Range, name: str) -> str:
    if span.low is not None and span.low == span.high:
        return f"{name} is {span.low:f}"
    parts = []
    if span.low is not None:
        parts.append(f"{name} is {'at least' if span.has_low else 'more than'} {span.low:f}")
    if span.high is not None:
        parts.append(f"{name} is {'at most' if span.has_high else 'less than'} {span.high:f}")
    return parts[0] if len(parts) == 1 else f"({every(parts)})"
