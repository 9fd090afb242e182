"""Phrases that give an answer away by naming a label."""

import re
from collections.abc import Iterator

from rubricc.blocks import Document
from rubricc.diagnostics import LABEL_IN_PHRASE, Diagnostic
from rubricc.model import DecisionKind, Guideline
from rubricc.source import Span

Shown = tuple[str, str, Span]
"""A text, what it shows, and where."""

NEUTRAL = ("opener", "closer", "base")
"""The parts of a scenario that give nothing away; a prompt and a source are the item's own."""


def find_labels_in_phrases(
    document: Document,  # noqa: ARG001 - as all checks of prose are called
    guideline: Guideline,
) -> Iterator[Diagnostic]:
    """Phrases and fragments in which the name of a label stands as a word of its own."""
    labels = _labels(guideline)
    if not labels:
        return
    words = re.compile(rf"\b(?:{'|'.join(map(_pattern, labels))})\b", re.IGNORECASE)
    told: set[Shown] = set()
    for text, what, span in _shown(guideline):
        found = words.search(text)
        if found and (text, what, span) not in told:
            told.add((text, what, span))
            label = "-".join(found[0].lower().split())
            mend = "say the same in words that are no label"
            yield LABEL_IN_PHRASE.at(span, mend=mend, text=text, what=what, label=label)


def _labels(guideline: Guideline) -> list[str]:
    """The labels that are words; levels and sides are too short to give anything away."""
    kinds = (DecisionKind.ONE, DecisionKind.MANY)
    names = {
        label.name
        for decision in guideline.decisions
        if decision.kind in kinds
        for label in decision.labels
    }
    return sorted(
        (name for name in names if not name.isdigit()), key=lambda name: (-len(name), name)
    )


def _pattern(label: str) -> str:
    return r"[- ]".join(map(re.escape, label.split("-")))


def _shown(guideline: Guideline) -> Iterator[Shown]:
    for signal in guideline.signals:
        for value, texts in signal.phrases:
            yield from ((text, f"`{signal.name}` `{value}`", signal.span) for text in texts)
    for scenario in guideline.scenarios:
        for id_, value, texts in scenario.fragments:
            name = id_.partition(".")[0]
            yield from ((text, f"`{name}` `{value}`", scenario.span) for text in texts)
        for part, texts in scenario.parts:
            if part in NEUTRAL:
                yield from ((text, f"nothing as `{part}:`", scenario.span) for text in texts)
