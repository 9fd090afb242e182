"""Texts with known answers: the author's examples, which are public, and the items of a key."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, islice, zip_longest

from rubricc.decide import answer_text, decide_as
from rubricc.emit.labeling.nodes import Known
from rubricc.emit.nodes import Bundle
from rubricc.emit.sql import CannotSayError
from rubricc.model import Special, outcome_text
from rubricc.quiz import Key, Shape, outcome_name, retell
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
            settings=_settings(
                bundle,
                {name: value_text(signals[name], value) for name, value in example.case.items()},
            ),
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
            settings=_settings(bundle, item.answers),
        )


def refuse_gold(bundle: Bundle, secret: Sequence[Known], tool: str, media: Sequence[str]) -> None:
    """Raise CannotSayError where there is gold, and an item is more than its text."""
    kind = bundle.guideline.media
    if secret and kind not in media:
        told = (
            f"a key holds texts, and an item of `{bundle.guideline.id}` is `{kind}`: in {tool} its "
            "gold needs the file, or the place in it; leave out --key, and label some items there "
            "as gold"
        )
        raise CannotSayError(told)


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


def known_vectors(bundle: Bundle) -> Iterator[Known]:
    """The cases of the suite that practice words tell, with what every decision comes to there."""
    if bundle.telling is None:
        return
    asked = _asked(bundle, *(one.id for one in bundle.table.decisions))
    guideline = bundle.telling.meaning.guideline
    for one in retell(bundle.telling, bundle.vectors):
        decided = decide_as(bundle.table, guideline, one.answers)
        assert isinstance(decided, Mapping), decided
        yield Known(
            id=f"vector-{one.vector}",
            texts=one.texts,
            outcomes={name: answer_text(answer) for name, answer in decided.items()},
            signals={name: text for name, text in one.answers.items() if name in asked},
            clauses=tuple(
                dict.fromkeys(each for answer in decided.values() for each in answer.clauses)
            ),
            settings=_settings(bundle, one.answers),
            vector=one.vector,
        )


def _settings(bundle: Bundle, answers: Mapping[str, str]) -> dict[str, str]:
    """What the project's settings are, of those that are told."""
    settings = {signal.id for signal in bundle.guideline.signals if signal.is_setting}
    return {name: text for name, text in answers.items() if name in settings}


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
