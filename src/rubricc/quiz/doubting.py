"""Items in which one signal cannot be told: the guideline says what becomes of the doubt.

    is the lid loose?   if yes `repair`, if no `praise`   →  flagged, or as the policy has it
                        if yes `repair`, if no `repair`   →  `repair`: the doubt is idle

A text says so in parentheses, with the guideline's own question. What would hang on the answer is
not told: an annotator leaves it as it usually is.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from rubricc.interpret import complete, decide, is_feasible
from rubricc.model import (
    Case,
    Flagged,
    Guideline,
    Signal,
    SignalKind,
    Special,
    Value,
    Verdict,
)

OPEN = "?"
"""What stands for the value that cannot be told, in an item's answers as in a suite's."""

ENDS = ("You cannot tell.", "You are not sure.", "There is no telling.")
"""How a text says so, after the guideline's question."""

UNTOLD = (SignalKind.WHOLE, SignalKind.NUMBER, SignalKind.ANY_OF)
"""The kinds whose values are no short list; of them nobody is asked in doubt."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """A case but for one signal: the cases that it may be, by the value that cannot be told."""

    signal: Signal
    cases: Mapping[str, Case]


def is_askable(signal: Signal) -> bool:
    """Whether items may leave the signal open."""
    return signal.if_unsure is not None and signal.kind not in UNTOLD


def doubt_in(guideline: Guideline, case: Case, unsure: str) -> Doubt:
    """The cases that agree with this one in all that can be told."""
    usual = {signal.id: _usual(signal) for signal in guideline.signals}
    signal = next(one for one in guideline.signals if one.id == unsure)
    known = {
        name: usual[name] if value is Special.NOT_APPLICABLE else value
        for name, value in case.items()
    }
    told = {name: value for name, value in known.items() if value is not None}
    absent = dict.fromkeys(case.keys() - told.keys(), Special.NOT_APPLICABLE)
    every = {
        value: complete(guideline, {**told, **absent, unsure: value}) for value in signal.values
    }
    return Doubt(signal, {one: it for one, it in every.items() if is_feasible(guideline, it)})


def _usual(signal: Signal) -> Value | None:
    return frozenset() if signal.kind is SignalKind.ANY_OF else signal.usual


def told_in(doubt: Doubt) -> dict[str, Value]:
    """The case as far as it can be told, the signal open; what hangs on it does not apply."""
    first, *others = doubt.cases.values()
    return {
        name: OPEN
        if name == doubt.signal.id
        else value
        if all(other[name] == value for other in others)
        else Special.NOT_APPLICABLE
        for name, value in first.items()
    }


def answered_in(doubt: Doubt) -> dict[str, Value]:
    """The case as it is recorded: what hangs on the open signal as usual, should it apply."""
    answered = told_in(doubt)
    for case in doubt.cases.values():
        for name, value in case.items():
            if answered[name] is Special.NOT_APPLICABLE:
                answered[name] = value
    return answered


def notes_of(signal: Signal) -> tuple[str, ...]:
    """How a text says that the signal cannot be told."""
    asked = signal.ask or f"{signal.description.partition('. ')[0].rstrip('.')}:"
    return tuple(f"({asked} {end})" for end in ENDS)


def settled(signal: Signal, outcomes: Mapping[str, str | None]) -> str | None:
    """What is right when nobody can tell, by what is right for each value: None if some of these
    must be guessed."""
    if None in outcomes.values():
        return None
    if len(set(outcomes.values())) == 1:
        return next(iter(outcomes.values()))
    match signal.if_unsure:
        case Flagged(queue):
            return f"flag:{queue or ''}"
        case str() as value if value in outcomes:
            return outcomes[value]
        case _:
            return "flag:"


def verdicts_in(guideline: Guideline, decision: str, doubt: Doubt) -> dict[str, Verdict]:
    """What the decision comes to for each value, literally as the language says."""
    return {value: decide(guideline, case)[decision] for value, case in doubt.cases.items()}
