"""Values and cases in the words of the language."""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import assert_never

from rubricc.model.conditions import Case, Special, Value
from rubricc.model.nodes import Signal, SignalKind


def number_text(number: Decimal) -> str:
    """A number in shortest form: `4`, `0.5`, `-2`. Exact, whatever its length."""
    text = format(number, "f")
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def value_text(value: Value) -> str:
    """A value as data holds it: `yes`, `4`, members joined by a space, `-` for none, `n/a`."""
    match value:
        case str():
            return value
        case Decimal():
            return number_text(value)
        case frozenset():
            return " ".join(sorted(value)) or "-"
        case Special():
            return value.value
        case _:
            assert_never(value)


def case_values(case: Case) -> dict[str, str]:
    """The values of a case as data holds them."""
    return {signal: value_text(value) for signal, value in case.items()}


def case_text(case: Mapping[str, str]) -> str:
    """A case as an example states it: `praise`, not `solved`, `request` is `action`."""
    return ", ".join(assignment_text(signal, value) for signal, value in case.items())


def assignment_text(signal: str, value: str) -> str:
    """What a case says of one signal."""
    name = signal_text(signal)
    match value:
        case "yes":
            return name
        case "no":
            return f"not {name}"
        case "n/a":
            return f"{name} is not applicable"
        case "unknown":
            return f"{name} is unknown"
        case "-":
            return f"{name} is none"
        case _ if " " in value:
            return f"{name} includes all of {marked(value.split())}"
        case _:
            return f"{name} is {value_in_text(value)}"


def said_text(signal: Signal, value: Value) -> str:
    """What an example says of a signal: `praise`, not `solved`, `severity` is `none`."""
    if isinstance(value, str) and signal.kind is not SignalKind.YES_NO:
        return f"{signal_text(signal.id)} is {value_in_text(value)}"
    return assignment_text(signal.id, value_text(value))


def signal_text(id_: str) -> str:
    """A signal by its id, of a response by its side: `fabricates` of A."""
    name, _, side = id_.partition(".")
    return f"`{name}` of {side.upper()}" if side else f"`{name}`"


def value_in_text(value: str | Decimal) -> str:
    """A value as a sentence has it: a name in backticks, a number bare."""
    if isinstance(value, Decimal):
        return number_text(value)
    return value if value.removeprefix("-").replace(".", "", 1).isdecimal() else f"`{value}`"


def marked(words: Iterable[str | Decimal]) -> str:
    """Values separated by commas, as the lists of conditions are."""
    return ", ".join(value_in_text(word) for word in words)
