"""Random signals and settings: every kind of domain, with its details."""

from dataclasses import dataclass, replace

from tests.random_guidelines.draws import Draw

KINDS = {
    "yes or no": 2,
    "choice": 3,
    "scale": 3,
    "whole": 4,
    "unbounded": 5,
    "decimal": 5,
    "any of": 8,
}
"""Each kind of signal, and into how many cells it may fall apart."""

CHOICES = (("red", "green", "blue"), ("red", "green"), ("1", "2", "many"))
SCALES = (("low", "mid", "high"), ("1", "2", "3"), ("few", "most"))
NUMBERS = {"whole": ("1", "2"), "unbounded": ("2", "5"), "decimal": ("0.5", "2.25")}
DOMAINS = {"whole": "0 to 3", "unbounded": "0 or more", "decimal": "number from 0 to 10"}


@dataclass(frozen=True, slots=True)
class RandomSignal:
    """A signal: its values, or the numbers that conditions compare it with."""

    name: str
    kind: str
    values: tuple[str, ...]
    domain: str
    may_be_unknown: bool = False
    is_setting: bool = False
    usually: str | None = None
    only_when: str | None = None
    if_unsure: str | None = None

    @property
    def is_number(self) -> bool:
        """Whether it is compared with numbers."""
        return self.kind in NUMBERS

    @property
    def is_ordered(self) -> bool:
        """Whether more and less make sense of it."""
        return self.is_number or self.kind == "scale"


def random_signals(draw: Draw, budget: int) -> list[RandomSignal]:
    """Signals that fall apart into no more cases than the budget."""
    signals: list[RandomSignal] = []
    for number in range(1, draw.number(2, 5) + 1):
        kind = draw.one_of([*KINDS, "yes or no", "yes or no", "choice", "scale"])
        if KINDS[kind] > budget:
            kind = "yes or no"
        budget //= KINDS[kind]
        signals.append(_signal(draw, f"s{number}", kind))
        if budget < 4:
            break
    return signals


def _signal(draw: Draw, name: str, kind: str) -> RandomSignal:
    values: tuple[str, ...]
    match kind:
        case "yes or no":
            values, domain = ("no", "yes"), "yes or no"
        case "choice":
            values = draw.one_of(CHOICES)
            domain = f"{_listed(values[:-1])} or `{values[-1]}`"
        case "scale":
            values = draw.one_of(SCALES)
            domain = " < ".join(f"`{value}`" for value in values)
        case "any of":
            values = ("mail", "phone", "chat")[: draw.number(2, 3)]
            domain = f"any of {_listed(values)}"
        case _:
            values, domain = NUMBERS[kind], DOMAINS[kind]
    signal = RandomSignal(name, kind, values, domain, is_setting=draw.chance(10))
    return _with_policy(draw, signal)


def _with_policy(draw: Draw, signal: RandomSignal) -> RandomSignal:
    if signal.is_number and draw.chance(30):
        signal = replace(signal, may_be_unknown=True, domain=f"{signal.domain} or unknown")
    if signal.kind != "any of" and draw.chance(40):
        signal = replace(signal, usually=draw.one_of(signal.values))
    if signal.kind != "any of" and draw.chance(20):
        policy = draw.one_of([f"`{signal.values[0]}`", "flag for `first`", "flag"])
        signal = replace(signal, if_unsure=policy)
    return signal


def signal_lines(draw: Draw, signal: RandomSignal) -> list[str]:
    """The signal as a list item."""
    usually = "" if signal.usually is None else f"; usually `{signal.usually}`"
    description = draw.one_of(["", " What the writer says.", " Seen: or heard, e.g. `x`."])
    lines = [f"- `{signal.name}`: {signal.domain}{usually}.{description}"]
    if signal.only_when is not None:
        lines.append(f"    - only when: {signal.only_when}")
    if draw.chance(30):
        lines.append(f"    - ask: What of {signal.name}?")
    if signal.if_unsure is not None:
        lines.append(f"    - if unsure: {signal.if_unsure}")
    if draw.chance(20) and not signal.is_number:
        shown = f'"it shows {signal.name}"; "so it “seems” {signal.name}"'
        lines.append(f"    - `{signal.values[-1]}`: {shown}")
    if draw.chance(10):
        lines.append("    - note: Read it twice.")
    if draw.chance(10):
        lines.append(f"    - formerly: `old-{signal.name}`")
    return lines


def _listed(values: tuple[str, ...]) -> str:
    return ", ".join(f"`{value}`" for value in values)
