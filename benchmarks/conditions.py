"""Conditions of made guidelines: what they say, and whether they hold in a case."""

from collections.abc import Mapping
from dataclasses import dataclass
from random import Random

Case = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Signal:
    """A signal; its first value is the usual one."""

    name: str
    domain: str
    values: tuple[str, ...]

    @property
    def line(self) -> str:
        """Its declaration."""
        if self.domain == "yes or no":
            return f"- `{self.name}`: yes or no. The writer shows {self.name}."
        mark = " < " if self.domain == "scale" else ", "
        names = [f"`{value}`" for value in self.values]
        text = mark.join(names) if mark == " < " else f"{', '.join(names[:-1])} or {names[-1]}"
        return f"- `{self.name}`: {text}; usually `{self.values[0]}`. What {self.name} is."


@dataclass(frozen=True, slots=True)
class Literal:
    """A signal has one of some values."""

    signal: Signal
    values: tuple[str, ...]

    def holds(self, case: Case) -> bool:
        """Whether it has, in this case."""
        return case[self.signal.name] in self.values

    @property
    def text(self) -> str:
        """As the language says it."""
        name = f"`{self.signal.name}`"
        if self.signal.domain == "yes or no":
            return name if self.values == ("yes",) else f"not {name}"
        if len(self.values) == 1:
            return f"{name} is `{self.values[0]}`"
        return f"({name} is one of {', '.join(f'`{value}`' for value in self.values)})"


@dataclass(frozen=True, slots=True)
class Item:
    """At least so many of some literals hold."""

    count: int
    literals: tuple[Literal, ...]

    def holds(self, case: Case) -> bool:
        """Whether as many do, in this case."""
        return sum(literal.holds(case) for literal in self.literals) >= self.count

    @property
    def text(self) -> str:
        """As the language says it, to stand beside others under `and`."""
        texts = [literal.text for literal in self.literals]
        if len(texts) == 1:
            return texts[0]
        if self.count == 1:
            return f"({' or '.join(texts)})"
        names = ", ".join(f"`{literal.signal.name}`" for literal in self.literals)
        return f"(at least {self.count} of {names})"


def draw_items(random: Random, signals: tuple[Signal, ...], case: Case, size: int) -> list[Item]:
    """So many items that hold in a case: values, either of two, or so many of some yes/no ones."""
    chosen = random.sample(signals, min(size, len(signals)))
    items = [Item(1, (_literal(random, signal, case),)) for signal in chosen]
    fate = random.random()
    if fate < 0.2 and len(items) > 1:
        other = random.choice(signals)
        items[0] = Item(1, (*items[0].literals, _literal(random, other, case)))
    if fate > 0.88:
        yes = [s for s in signals if s.domain == "yes or no"]
        count = sum(case[s.name] == "yes" for s in yes)
        if len(yes) > 2 and count > 1:
            items.append(Item(2, tuple(Literal(s, ("yes",)) for s in yes)))
    return items


def _literal(random: Random, signal: Signal, case: Case) -> Literal:
    """The signal's value in the case, or that and another one."""
    value = case[signal.name]
    if len(signal.values) < 4 or random.random() < 0.6:
        return Literal(signal, (value,))
    kept = {value, random.choice(signal.values)}
    return Literal(signal, tuple(one for one in signal.values if one in kept))


def all_of(items: list[Item]) -> str:
    """The items as one condition."""
    return " and ".join(item.text for item in items)
