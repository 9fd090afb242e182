"""What a change of the guideline does to items: keys that change, and what they told."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Protocol

from rubricc.interpret import complete, decide, is_feasible
from rubricc.model import Case, Failure, Guideline, Outcome, Special, Value
from rubricc.quiz.doubting import OPEN, doubt_in, settled, verdicts_in
from rubricc.quiz.workshop import outcome_name
from rubricc.suite import Telling, said_in
from rubricc.table import text_value

Names = Mapping[str, str]
"""Old names → new ones; what is called as before need not be there."""


class Asked(Protocol):
    """An item of a form or of a pool: what it asks, and of whom it tells."""

    @property
    def id(self) -> str: ...
    @property
    def decision(self) -> str: ...
    @property
    def answers(self) -> Mapping[str, str]: ...
    @property
    def key(self) -> str: ...
    @property
    def tells(self) -> Mapping[str, str | None]: ...


@dataclass(frozen=True, slots=True)
class ChangedItem:
    """An item whose right answer is another by the new guideline, or that no longer tells some
    misreadings as it told them. `after` is None where its case cannot be any more, and `why` says
    so."""

    item: str
    before: str
    after: str | None
    lost: tuple[str, ...]
    why: str | None = None


def changed_items(
    asked: Iterable[Asked], new: Telling, signals: Names, labels: Mapping[str, Names]
) -> Iterator[ChangedItem]:
    """The items that the new guideline changes; names by which the old ones go now."""
    guideline = new.meaning.guideline
    decisions = {decision.id for decision in guideline.decisions}
    for item in asked:
        before = _renamed(item.key, labels.get(item.decision, {}))
        case = _case(guideline, item, signals)
        if item.decision not in decisions:
            case = f"there is no decision `{item.decision}` any more"
        if isinstance(case, str):
            yield ChangedItem(item.id, before, None, (), case)
            continue
        after = _right(guideline, item, case, signals)
        lost = tuple(_lost(item, new, case, signals, labels.get(item.decision, {})))
        if after != before or lost:
            yield ChangedItem(item.id, before, after, lost)


def _case(guideline: Guideline, item: Asked, signals: Names) -> Case | str:
    """The item's case by the new guideline, or why there is none."""
    told = {signals.get(name, name): text for name, text in item.answers.items()}
    values: dict[str, Value] = {}
    for signal in guideline.signals:
        text = told.get(signal.id)
        value = signal.usual if text is None else text_value(signal, text)
        if text == OPEN:
            value = next(iter(signal.values), None)
        if value is None and text is not None:
            return f"`{text}` is no value of `{signal.id}` any more"
        if value is None and signal.only_when is None:
            return f"it says nothing of `{signal.id}`, which is new"
        values[signal.id] = Special.NOT_APPLICABLE if value is None else value
    unsure = _unsure(item, signals)
    if unsure is not None:
        cases = doubt_in(guideline, values, unsure).cases.values()
        return next(iter(cases), "its case cannot occur any more")
    case = complete(guideline, values)
    return case if is_feasible(guideline, case) else "its case cannot occur any more"


def _unsure(item: Asked, signals: Names) -> str | None:
    """The signal that the item leaves open."""
    found = (name for name, text in item.answers.items() if text == OPEN)
    return next((signals.get(name, name) for name in found), None)


def _right(guideline: Guideline, item: Asked, case: Case, signals: Names) -> str:
    unsure = _unsure(item, signals)
    if unsure is None:
        return outcome_name(decide(guideline, case)[item.decision].result)
    doubt = doubt_in(guideline, case, unsure)
    verdicts = verdicts_in(guideline, item.decision, doubt)
    found = {value: outcome_name(one.result) for value, one in verdicts.items()}
    return settled(doubt.signal, found) or "?"


def _lost(item: Asked, new: Telling, case: Case, signals: Names, labels: Names) -> Iterator[str]:
    """The misreadings whose readers no longer answer as they did."""
    said = _said(new, case, _unsure(item, signals))
    for name, outcome in sorted(item.tells.items()):
        wanted = None if outcome is None else _renamed(outcome, labels)
        if name not in said or said[name] != wanted:
            yield name


def _said(new: Telling, case: Case, unsure: str | None) -> dict[str, str | None]:
    """What the reader of each misreading says; None for one who must guess."""
    if unsure is None:
        return {name: _name(found) for name, found in said_in(new, case).items()}
    doubt = doubt_in(new.meaning.guideline, case, unsure)
    every = {value: said_in(new, one) for value, one in doubt.cases.items()}
    said: dict[str, str | None] = {}
    for one in (difference.misreading for difference in new.differences):
        outcomes = {value: _name(found[one.id]) for value, found in every.items()}
        is_guess = one.unsure == unsure and one.guess in outcomes
        said[one.id] = outcomes[one.guess or ""] if is_guess else settled(doubt.signal, outcomes)
    return said


def _name(found: Outcome | Failure) -> str | None:
    name = outcome_name(found)
    return None if name == "?" else name


def _renamed(outcome: str, labels: Names) -> str:
    return " ".join(labels.get(name, name) for name in outcome.split(" "))
