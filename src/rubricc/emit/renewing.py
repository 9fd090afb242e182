"""A written suite of before brought up to date, and what became of each of its vectors."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from rubricc.decide import NOT_SURE, decide_as
from rubricc.emit.conformance.judging import outcome_text
from rubricc.emit.conformance.vectors import WrittenVector
from rubricc.emit.suite import written_vectors
from rubricc.interpret import complete
from rubricc.model import Guideline, Signal, SignalKind, Special, Value
from rubricc.suite import Former, Lost, Renewed, Suite, Telling, renew
from rubricc.table import Table, text_value

MOST_NAMED = 3
"""Misreadings that are named of a new vector."""


class Fate(StrEnum):
    """What became of a vector."""

    KEPT = "kept"
    CHANGED = "changed"
    LOST = "replaced"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Note:
    """What became of one vector, and why."""

    id: str
    fate: Fate
    why: str


def renew_written(
    table: Table, telling: Telling, former: Sequence[WrittenVector]
) -> tuple[Suite, tuple[Note, ...]]:
    """The suite that keeps what still tells, and a note for each vector of before or new."""
    guideline = telling.meaning.guideline
    taken = {name for one in former for name in one.answers}
    read = {one.id: _read(guideline, one, taken) for one in former}
    cases = [one for one in read.values() if isinstance(one, Former)]
    renewed = renew(telling, cases, [one.id for one in former])
    lost = {id_: why for id_, why in read.items() if isinstance(why, str)}
    lost |= {
        id_: _why_lost(table, guideline, former, id_, why) for id_, why in renewed.lost.items()
    }
    return renewed.suite, tuple(_notes(table, telling, former, renewed, lost))


def _read(guideline: Guideline, vector: WrittenVector, taken: set[str]) -> Former | str:
    """The vector's case in values, or why the guideline has no such case any more."""
    signals = {signal.id: signal for signal in guideline.signals}
    names = {old: signal.id for signal in guideline.signals for old in signal.formerly}
    values: dict[str, Value] = {}
    unsure: str | None = None
    for told, text in vector.answers.items():
        name = told if told in signals else names.get(told, told)
        if name not in signals:
            return f"`{name}` is no signal any more"
        value = text_value(signals[name], text)
        if text in NOT_SURE:
            unsure = name
        elif value is None:
            return f"`{text}` is no value of `{name}` any more"
        elif value is Special.NOT_APPLICABLE and signals[name].only_when is None:
            return f"`{name}` always applies now"
        else:
            values[name] = value
    known = {*taken, *(names.get(one, one) for one in taken)}
    new = [name for name in signals if name not in known]
    whole = complete(guideline, {**{name: _plainest(signals[name]) for name in signals}, **values})
    values |= {name: whole[name] for name in new}
    case = {name: values[name] for name in signals if name in values}
    left_open = [name for name in signals if name not in case and name != unsure]
    return f"`{left_open[0]}` is not told in it" if left_open else Former(vector.id, case, unsure)


def _plainest(signal: Signal) -> Value:
    """The usual value, else the first."""
    if signal.usual is not None:
        return signal.usual
    if signal.kind is SignalKind.ANY_OF:
        return frozenset()
    return signal.values[0] if signal.values else signal.low or Decimal(0)


def _why_lost(
    table: Table, guideline: Guideline, former: Sequence[WrittenVector], id_: str, why: Lost
) -> str:
    """The reason in the guideline's words, where it has some."""
    if why is Lost.IMPOSSIBLE:
        answers = next(one.answers for one in former if one.id == id_)
        known = {signal.id for signal in guideline.signals}
        told = {name: text for name, text in answers.items() if name in known}
        decided = decide_as(table, guideline, told)
        if not isinstance(decided, Mapping):
            return decided[0].message
    return why.value


def _notes(
    table: Table,
    telling: Telling,
    former: Sequence[WrittenVector],
    renewed: Renewed,
    lost: Mapping[str, str],
) -> Iterator[Note]:
    now = {one.id: one for one in written_vectors(table, telling, renewed.suite.vectors)}
    for one in former:
        if one.id in lost:
            yield Note(one.id, Fate.LOST, lost[one.id])
            continue
        changes = [*_outcomes(one, now[one.id]), *_told(one, now[one.id])]
        yield Note(one.id, Fate.CHANGED if changes else Fate.KEPT, "; ".join(changes))
    before = {one.id for one in former}
    caught = {name for id_, one in now.items() if id_ in before for name in one.kills}
    for id_, vector in now.items():
        if id_ not in before:
            words = [
                str(kill["words"]) for name, kill in vector.kills.items() if name not in caught
            ]
            more = f" and {len(words) - MOST_NAMED} more" if len(words) > MOST_NAMED else ""
            yield Note(id_, Fate.NEW, f"catches whoever {', '.join(words[:MOST_NAMED])}{more}")


def _outcomes(old: WrittenVector, new: WrittenVector) -> Iterator[str]:
    """Each outcome that is expected now instead of another."""
    for decision, expected in new.expected.items():
        if decision not in old.expected:
            yield f"expects `{decision}`, too"
            continue
        was, now = outcome_text(old.expected[decision]), outcome_text(expected)
        if was != now:
            yield f"`{decision}` is `{now}` now, not `{was}`"
    yield from (
        f"`{one}` is not decided any more" for one in old.expected if one not in new.expected
    )


def _told(old: WrittenVector, new: WrittenVector) -> Iterator[str]:
    """Each answer that was not there before."""
    for name, text in new.answers.items():
        if name not in old.answers:
            yield f"tells that `{name}` is `{text}`"
