"""What stands in the way of items, or of items that are texts: which words or outcomes lack."""

from collections.abc import Iterator

from rubricc.model import Guideline, Signal, SignalKind
from rubricc.quiz.bank import Bank, Setting, bank_of
from rubricc.quiz.lint import Remark
from rubricc.quiz.nodes import Half
from rubricc.quiz.workshop import outcomes_of
from rubricc.suite import Telling


def find_obstacles(telling: Telling, half: Half) -> tuple[Remark, ...]:
    """Decisions with nothing to choose from, and values that the half has no words for."""
    guideline = telling.meaning.guideline
    return (*_single(telling), *_wordless(guideline, bank_of(guideline, half), half))


def _single(telling: Telling) -> Iterator[Remark]:
    for name in telling.meaning.decisions:
        outcomes = outcomes_of(telling.meaning, name)
        if len(outcomes) < 2:
            only = next(iter(outcomes), "nothing")
            message = f"`{name}` is {only} in every case, so there is nothing to choose from"
            yield Remark("one-outcome", message)


def _wordless(guideline: Guideline, bank: Bank, half: Half) -> Iterator[Remark]:
    settings = (*bank.scenarios, bank.loose)
    if not any(texts for setting in settings for texts in setting.fragments.values()):
        message = f"no value has a phrase in the {half} half, so every item is a list of facts"
        yield Remark("no-phrases", message)
        return
    for signal in guideline.signals:
        lacking = [value for value in _to_show(signal) if not _has_words(settings, signal, value)]
        if lacking:
            named = ", ".join(f"`{value}`" for value in lacking)
            yield Remark(
                "no-words",
                f"`{signal.id}` has no phrase in the {half} half for {named}: such cases are "
                "lists of facts",
            )


def _to_show(signal: Signal) -> tuple[str, ...]:
    if signal.is_setting or signal.kind in (SignalKind.WHOLE, SignalKind.NUMBER):
        return ()
    return tuple(value for value in signal.values if value != signal.usual)


def _has_words(settings: tuple[Setting, ...], signal: Signal, value: str) -> bool:
    return any(setting.fragments.get((signal.id, value)) for setting in settings)
