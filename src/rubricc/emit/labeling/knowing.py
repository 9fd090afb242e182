"""Texts with known answers: the author's examples, which are public, and the items of a key."""

from collections.abc import Iterator
from itertools import chain, islice, zip_longest

from rubricc.emit.labeling.nodes import Known
from rubricc.emit.nodes import Bundle
from rubricc.model import Special, outcome_text
from rubricc.quiz import Key, Shape, outcome_name
from rubricc.table import value_text

LESSONS = 12


def known_examples(bundle: Bundle) -> Iterator[Known]:
    """The examples of a guideline: what they claim, and the signals it depends on."""
    signals = {signal.id: signal for signal in bundle.guideline.signals}
    for example in bundle.guideline.examples:
        asked = _asked(bundle, *(one.decision for one in example.expected))
        claims = [f"{one.decision} is {outcome_text(one.outcome)}" for one in example.expected]
        yield Known(
            id=example.id,
            texts=example.texts,
            outcomes={one.decision: outcome_name(one.outcome) for one in example.expected},
            signals={
                name: value_text(signals[name], value)
                for name, value in example.case.items()
                if name in asked and value is not Special.NOT_APPLICABLE
            },
            explanation=", ".join(claims),
            clauses=example.by,
        )


def known_items(bundle: Bundle, key: Key) -> Iterator[Known]:
    """The items of a key: gold."""
    for item in key.items:
        asked = _asked(bundle, item.decision)
        yield Known(
            id=item.id,
            texts=item.texts,
            outcomes={item.decision: item.key},
            signals={name: text for name, text in item.answers.items() if name in asked},
            explanation=item.explanation,
            clauses=item.clauses,
        )


def known_practice(bundle: Bundle) -> Iterator[Known]:
    """A dozen practice items, taken in turn from each decision: a quiz before the work."""
    asked = {one.id: _asked(bundle, one.id) for one in bundle.table.decisions}
    pools = [
        [item for item in bundle.practice if item.decision == one and item.kind != Shape.LADDER]
        for one in asked
    ]
    turns = chain.from_iterable(zip_longest(*pools))
    for item in islice((one for one in turns if one is not None), LESSONS):
        yield Known(
            id=f"lesson-{item.id}",
            texts=item.texts,
            outcomes={item.decision: item.key},
            signals={
                name: text for name, text in item.answers.items() if name in asked[item.decision]
            },
            explanation=item.explanation,
            clauses=item.clauses,
        )


def _asked(bundle: Bundle, *decisions: str) -> frozenset[str]:
    """The signals, but for settings, on which these decisions depend."""
    settings = {signal.id for signal in bundle.guideline.signals if signal.is_setting}
    return frozenset(
        name
        for decision in bundle.table.decisions
        if decision.id in decisions
        for name in decision.questions
        if name not in settings
    )
