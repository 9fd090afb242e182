"""Texts for Potato: those to label, those to learn by, gold, and checks of attention."""

from base64 import b32encode
from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import sha256

from rubricc.emit.labeling import NONE_OF_THESE, Form, Job, Known, Mode, Question
from rubricc.emit.media import joined
from rubricc.quiz import Key, KeyItem
from rubricc.table import NONE, Json

Texts = tuple[tuple[str, str], ...]
ID_LENGTH = 10
"""The length of the ids of a key."""
CHECKS = 3
"""So many checks of attention go with gold."""


def opaque(*words: str) -> str:
    """An id that looks like that of a gold item, whose ids say nothing."""
    digest = sha256("\0".join(words).encode()).digest()
    return b32encode(digest).decode("ascii").lower()[:ID_LENGTH]


def item(job: Job, name: str, texts: Texts) -> dict[str, Json]:
    """A text to label."""
    named = dict(texts)
    pair: dict[str, Json] = {}
    if job.media == "text pair":
        prompt = [text for one, text in texts if one not in ("A", "B")]
        pair = {
            "prompt": "\n\n".join(prompt),
            "A": named.get("A", ""),
            "B": named.get("B", ""),
        }
    return {"id": name, "text": joined(texts), **pair, **job.stamp}


def training(job: Job, mode: Mode, known: Iterable[Known]) -> Json:
    """The quiz before the work: each text with its answers and why they are right."""
    return {
        "training_instances": [
            {
                **item(job, one.id, one.texts),
                "correct_answers": answers(job, mode, one),
                "explanation": one.explanation,
            }
            for one in known
            if answers(job, mode, one) or not one.answers(mode)
        ]
    }


def form_training(key: Key) -> Json:
    """A form of a quiz: the answers by the scheme of the decision that is asked."""
    guideline, several = key.guideline, _several(key)
    return {
        "training_instances": [
            {
                "id": one.id,
                "text": f"{joined(one.texts)}\n\n{one.question}",
                "rubricc_guideline": guideline.id,
                "rubricc_version": guideline.version,
                "rubricc_digest": guideline.digest,
                "correct_answers": {one.decision: _right(one, is_several=one.decision in several)},
                "explanation": one.explanation,
            }
            for one in key.items
        ]
    }


def _several(key: Key) -> frozenset[str]:
    """The decisions where several labels may hold, as far as the options of a form show it."""
    return frozenset(
        item.decision
        for item in key.items
        for option in item.options
        if option.outcome == NONE or " " in option.outcome
    )


def _right(one: KeyItem, *, is_several: bool) -> Json:
    if not is_several:
        return one.key
    return [NONE_OF_THESE] if one.key == NONE else one.key.split(" ")


def gold(job: Job, mode: Mode, known: Iterable[Known]) -> Json:
    """Texts with answers that stand among the others; their ids say nothing."""
    return [
        {**item(job, one.id, one.texts), "gold_label": answers(job, mode, one)}
        for one in known
        if answers(job, mode, one) or not one.answers(mode)
    ]


def attention(job: Job, mode: Mode, known: Sequence[Known]) -> Json:
    """Texts that say what to answer, of a question with few answers; ids hang on the gold's."""
    asked = next((one for one in job.asked(mode) if one.form is Form.ONE and not one.shown), None)
    if asked is None or not known:
        return []
    chosen = [one.value for one in asked.answers if not one.is_group][:CHECKS]
    return [_check(job, asked, value, known[0].id) for value in chosen]


def _check(job: Job, asked: Question, value: str, seed: str) -> Json:
    told = f"This one checks that you read: answer `{value}` to “{asked.title}”"
    texts: Texts = (("A", told), ("B", told)) if job.media == "text pair" else (("", told),)
    return {
        **item(job, opaque(seed, asked.name, value), texts),
        "expected_answer": {asked.name: value},
    }


def attention_ids(
    seeds: Iterable[str], answers: Iterable[tuple[str, str]]
) -> Mapping[str, tuple[str, str]]:
    """The ids that checks of attention have which go with gold, and the question and its answer
    that each asks for; `seeds` are the ids of gold, of which the first was taken."""
    told = tuple(answers)
    return {opaque(seed, name, value): (name, value) for seed in seeds for name, value in told}


def answers(job: Job, mode: Mode, known: Known) -> Mapping[str, Json]:
    """What is right, by scheme.

    A question with several right answers is left out: Potato holds one, and would count the others
    as mistakes.
    """
    asked = {one.name: one for one in job.asked(mode)}
    told = known.answers(mode)
    return dict(_answer(asked[name], text) for name, text in told.items() if "|" not in text)


def _answer(question: Question, text: str) -> tuple[str, Json]:
    others = {one.value for one in question.others}
    if question.form is Form.NUMBER and text in others:
        return f"{question.name}.else", text
    if question.form is Form.SEVERAL:
        return question.name, list(_members(text, others))
    return question.name, text


def _members(text: str, others: set[str]) -> Iterator[str]:
    if text == NONE:
        yield NONE_OF_THESE
    elif text in others:
        yield text
    else:
        yield from text.split(" ")
