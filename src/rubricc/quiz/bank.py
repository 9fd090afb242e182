"""The words that a guideline has for its values, each in its half for good.

A fragment goes where its scenario goes, a phrase of a signal where its own text goes. A text that
stands in both halves is public, so it is practice.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from rubricc.model import Guideline, Scenario
from rubricc.quiz.doubting import OPEN, is_askable, notes_of
from rubricc.quiz.draws import half_of
from rubricc.quiz.nodes import Half

Shown = tuple[str, str]
"""A signal's id and the text of one of its values, or a member of the set that it observes."""

NEUTRAL = ("opener", "closer", "base")
OUTER = ("prompt", "source")

EDGES = " \t\n.,;:!?…-–—\"'“”‘’()[]*_>"


@dataclass(frozen=True, slots=True)
class Setting:
    """One scenario, or none: texts for values, and texts that give nothing away."""

    title: str
    fragments: Mapping[Shown, tuple[str, ...]]
    parts: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Bank:
    """What items of one half may say: by one of the scenarios, or else by loose phrases alone.

    A scenario's fragments fit together; a phrase from elsewhere would fit none of them.
    """

    scenarios: tuple[Setting, ...]
    loose: Setting


def words_of_text(text: str) -> tuple[str, ...]:
    """The words by which a text is recognised: no case, no punctuation at their edges."""
    words = (word.strip(EDGES) for word in text.casefold().split())
    return tuple(word for word in words if word)


def bank_of(guideline: Guideline, half: Half) -> Bank:
    """The words of one half."""
    public = {
        words_of_text(text) for _, text, where in every_text(guideline) if where is Half.PRACTICE
    }
    doubts = doubts_of(guideline)
    return Bank(
        tuple(
            _setting(scenario, half, public, doubts)
            for scenario in guideline.scenarios
            if half_of("scenario", scenario.title) is half
        ),
        Setting("", _phrases(guideline, half, public) | doubts, {}),
    )


def every_text(guideline: Guideline) -> Iterator[tuple[Shown | None, str, Half]]:
    """Each text of the guideline, the value that it shows if any, and its half."""
    for signal in guideline.signals:
        for value, texts in signal.phrases:
            for text in texts:
                yield (signal.id, value), text, half_of("phrase", text)
    for scenario in guideline.scenarios:
        half = half_of("scenario", scenario.title)
        for id_, value, texts in scenario.fragments:
            yield from (((id_, value), text, half) for text in texts)
        for part, texts in scenario.parts:
            if part in NEUTRAL:
                yield from ((None, text, half) for text in texts)
    for shown, notes in doubts_of(guideline).items():
        yield from ((shown, text, Half.PRACTICE) for text in notes)


def doubts_of(guideline: Guideline) -> dict[Shown, tuple[str, ...]]:
    """How any text says that a signal cannot be told: in words of ours, so they are public."""
    return {(one.id, OPEN): notes_of(one) for one in guideline.signals if is_askable(one)}


def _phrases(
    guideline: Guideline, half: Half, public: set[tuple[str, ...]]
) -> dict[Shown, tuple[str, ...]]:
    return {
        (signal.id, value): tuple(
            text
            for text in texts
            if half_of("phrase", text) is half and _is_usable(text, half, public)
        )
        for signal in guideline.signals
        for value, texts in signal.phrases
    }


def _setting(
    scenario: Scenario,
    half: Half,
    public: set[tuple[str, ...]],
    doubts: Mapping[Shown, tuple[str, ...]],
) -> Setting:
    fragments = {
        (id_, value): tuple(text for text in texts if _is_usable(text, half, public))
        for id_, value, texts in scenario.fragments
    }
    return Setting(scenario.title, {**fragments, **doubts}, dict(scenario.parts))


def _is_usable(text: str, half: Half, public: set[tuple[str, ...]]) -> bool:
    """Whether the text has a word to be recognised by, and is gold only if it is nowhere public."""
    words = words_of_text(text)
    return bool(words) and (half is Half.PRACTICE or words not in public)
