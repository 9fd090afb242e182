"""Which things of two guidelines are the same: of one name, or renamed by `formerly`."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from rubricc.model import Guideline, Signal, SignalKind

Names = Mapping[str, str]
"""Old name → new name, of things that both sides have."""

Declared = Mapping[str, tuple[str, ...]]
"""Things by name, with their former names."""

FAMILY = {
    SignalKind.YES_NO: "words",
    SignalKind.CHOICE: "words",
    SignalKind.SCALE: "words",
    SignalKind.WHOLE: "numbers",
    SignalKind.NUMBER: "numbers",
    SignalKind.ANY_OF: "sets",
}
"""Signals of one family can be compared value by value."""


@dataclass(frozen=True, slots=True)
class Renaming:
    """The old names of everything that both sides have, with the new ones; labels by decision.

    `aside` are old signals that have a new namesake of another family: they go by another name.
    """

    signals: Names
    labels: Mapping[str, Names]
    queues: Names
    clauses: Names
    definitions: Names
    aside: Names


def find_renaming(old: Guideline, new: Guideline) -> Renaming:
    """What the things of the old guideline are called in the new one."""
    signals = _matched_signals(old.signals, new.signals)
    taken = {signal.id for signal in new.signals}
    return Renaming(
        signals=signals,
        labels={
            decision.id: matched(
                {label.name: label.formerly for label in decision.labels},
                {label.name: label.formerly for label in other.labels},
            )
            for decision in old.decisions
            for other in new.decisions
            if decision.id == other.id
        },
        queues=matched(
            {queue.name: queue.formerly for queue in old.queues},
            {queue.name: queue.formerly for queue in new.queues},
        ),
        clauses=matched(_clauses(old), _clauses(new)),
        definitions=matched(
            {one.name: one.formerly for one in old.definitions},
            {one.name: one.formerly for one in new.definitions},
        ),
        aside={
            signal.id: f"{signal.id} (before)"
            for signal in old.signals
            if signal.id not in signals and signal.id in taken
        },
    )


def matched(old: Declared, new: Declared) -> dict[str, str]:
    """The old names with their new ones: equal, or told by either side's former names."""
    found = {name: name for name in old if name in new}
    taken = set(found.values())
    told = [(former, name) for name, formers in new.items() for former in formers]
    told += [(name, former) for name, formers in old.items() for former in formers]
    for before, after in told:
        if before in old and before not in found and after in new and after not in taken:
            found[before] = after
            taken.add(after)
    return found


def _matched_signals(old: Iterable[Signal], new: Iterable[Signal]) -> dict[str, str]:
    ours = {signal.id: signal for signal in old}
    theirs = {signal.id: signal for signal in new}
    found = matched(
        {name: _formers(signal) for name, signal in ours.items()},
        {name: _formers(signal) for name, signal in theirs.items()},
    )
    return {
        before: after
        for before, after in found.items()
        if FAMILY[ours[before].kind] == FAMILY[theirs[after].kind]
    }


def _formers(signal: Signal) -> tuple[str, ...]:
    if signal.side is None:
        return signal.formerly
    return tuple(f"{former}.{signal.side}" for former in signal.formerly)


def _clauses(guideline: Guideline) -> Declared:
    return {
        clause.id: clause.formerly
        for decision in guideline.decisions
        for clause in decision.clauses
    }
