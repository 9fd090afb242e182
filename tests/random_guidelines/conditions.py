"""Random conditions: every form of section 4 that the names at hand allow."""

from dataclasses import dataclass

from tests.random_guidelines.draws import Draw
from tests.random_guidelines.signals import RandomSignal

ORDER = ("is at least", "is at most", "is more than", "is less than")


@dataclass(frozen=True, slots=True)
class RandomDecision:
    """A decision as conditions see it. `labels` are its leaves and parents, parents first."""

    name: str
    kind: str
    labels: tuple[str, ...]
    parents: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Names:
    """What a condition may speak of."""

    signals: tuple[RandomSignal, ...] = ()
    definitions: tuple[str, ...] = ()
    decisions: tuple[RandomDecision, ...] = ()


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition's text; a list must come last where it is joined to others."""

    text: str
    is_list: bool = False

    def unit(self) -> str:
        """The text as one of several parts."""
        return f"({self.text})" if self.is_list else self.text


def random_condition(draw: Draw, names: Names, depth: int = 2) -> Condition:
    """A condition of so many connectives in depth at most."""
    if depth == 0 or draw.chance(50):
        return _atom(draw, names)
    parts = [random_condition(draw, names, depth - 1) for _ in range(draw.number(2, 3))]
    match draw.one_of(["and", "or", "not", "not unit"]):
        case "not":
            return Condition(f"not ({parts[0].text})")
        case "not unit":
            atom = _atom(draw, names)
            return Condition(f"not {atom.text}", atom.is_list)
        case word:
            return _joined(draw, parts, str(word))


def _joined(draw: Draw, parts: list[Condition], word: str) -> Condition:
    units = [part.unit() if _is_plain(part) else f"({part.text})" for part in parts]
    last = parts[-1]
    if last.is_list and _is_plain(last) and draw.chance(50):
        return Condition(f" {word} ".join([*units[:-1], last.text]), is_list=True)
    return Condition(f" {word} ".join(units))


def _is_plain(part: Condition) -> bool:
    return " and " not in part.text and " or " not in part.text


def _atom(draw: Draw, names: Names) -> Condition:
    kinds = ["signal"] * 5
    kinds += ["definition"] * 2 if names.definitions else []
    kinds += ["decision"] * 4 if names.decisions else []
    yes_no = [signal.name for signal in names.signals if signal.kind == "yes or no"]
    countable = [*yes_no, *names.definitions]
    kinds += ["count"] if len(countable) > 1 else []
    match draw.one_of(kinds):
        case "signal":
            return signal_test(draw, draw.one_of(names.signals), names.signals)
        case "definition":
            return Condition(f"`{draw.one_of(names.definitions)}`")
        case "decision":
            return decision_test(draw, draw.one_of(names.decisions))
        case _:
            return _count(draw, countable, "")


def _count(draw: Draw, members: list[str], lead: str) -> Condition:
    """How many of a list hold."""
    listed = draw.some(members, 2)
    word = draw.one_of(["at least", "at most", "exactly", "all of", "any of", "none of"])
    match word:
        case "at least" | "exactly":
            word = f"{word} {draw.number(1, len(listed))} of"
        case "at most":
            word = f"{word} {draw.number(1, len(listed) - 1)} of"
    return Condition(f"{lead}{word} {_ticked(listed)}", is_list=True)


def signal_test(draw: Draw, signal: RandomSignal, signals: tuple[RandomSignal, ...]) -> Condition:
    """A condition on one signal, or on two of the same values."""
    if signal.only_when is not None and draw.chance(10):
        return Condition(f"`{signal.name}` is not applicable")
    if signal.may_be_unknown and draw.chance(20):
        return Condition(f"`{signal.name}` is {draw.one_of(['unknown', 'not unknown'])}")
    same = [other for other in signals if other != signal and other.domain == signal.domain]
    match signal.kind:
        case "yes or no":
            tests = [f"`{signal.name}`", f"not `{signal.name}`", f"`{signal.name}` is `yes`"]
            return Condition(draw.one_of(tests))
        case "any of":
            return _set_test(draw, signal)
        case "scale" | "whole" if same and draw.chance(25):
            relation = draw.one_of(["is", "is not", *ORDER])
            return Condition(f"`{signal.name}` {relation} `{draw.one_of(same).name}`")
        case _:
            return _value_test(draw, signal.name, signal.values, is_ordered=signal.is_ordered)


def _set_test(draw: Draw, signal: RandomSignal) -> Condition:
    match draw.one_of(["one", "none", "count"]):
        case "one":
            return Condition(f"`{signal.name}` includes `{draw.one_of(signal.values)}`")
        case "none":
            return Condition(f"`{signal.name}` is {draw.one_of(['none', 'not none'])}")
        case _:
            return _count(draw, list(signal.values), f"`{signal.name}` includes ")


def _value_test(draw: Draw, name: str, values: tuple[str, ...], *, is_ordered: bool) -> Condition:
    relations = ["is", "is not", "is one of", *(ORDER if is_ordered else ())]
    relation = draw.one_of([*relations, *(["is between"] if is_ordered else [])])
    match relation:
        case "is one of":
            return Condition(f"`{name}` is one of {_ticked(draw.some(values))}", is_list=True)
        case "is between":
            low, high = sorted([draw.one_of(range(len(values))), draw.one_of(range(len(values)))])
            return Condition(
                f"`{name}` is between {_value(draw, values[low])} and `{values[high]}`"
            )
        case _:
            return Condition(f"`{name}` {relation} {_value(draw, draw.one_of(values))}")


STATES = ("flagged", "not flagged", "not applicable")


def decision_test(draw: Draw, decision: RandomDecision, *, with_states: bool = True) -> Condition:
    """A condition on another decision's outcome, or on whether it has one."""
    name = decision.name
    if with_states and draw.chance(15):
        return Condition(f"`{name}` is {draw.one_of(STATES)}")
    match decision.kind:
        case "several":
            tests = [Condition(f"`{name}` includes `{draw.one_of(decision.labels)}`")]
            tests.append(Condition(f"`{name}` is none"))
            tests.append(Condition(f"`{name}` is not none"))
            if len(decision.labels) > 1:
                tests.append(_count(draw, list(decision.labels), f"`{name}` includes "))
            return draw.one_of(tests)
        case "score":
            relation = draw.one_of([*ORDER, "is"])
            return Condition(f"`{name}` {relation} {draw.one_of(['2', '5'])}")
        case kind:
            return _value_test(draw, name, decision.labels, is_ordered=kind == "scale")


def _value(draw: Draw, value: str) -> str:
    is_number = value.replace(".", "").isdigit()
    return value if is_number and draw.chance(50) else f"`{value}`"


def _ticked(values: list[str]) -> str:
    return ", ".join(f"`{value}`" for value in values)
