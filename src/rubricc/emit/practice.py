"""quiz/practice.json: the practice half of the quiz, answers inside: everything in it is public."""

from collections.abc import Iterator, Sequence

from rubricc.emit.nodes import Artifact, Bundle
from rubricc.quiz import (
    Half,
    Item,
    Option,
    Remark,
    find_obstacles,
    lint,
)
from rubricc.suite import Telling
from rubricc.table import Json, pretty

FORMAT = "rubricc.practice/2"
TOO_LARGE = Remark("too-large", "the cases are too many for misreadings to be told apart")


def emit_practice(bundle: Bundle) -> Iterator[Artifact]:
    """All practice items, and what might be better about them."""
    table, telling, made = bundle.table, bundle.telling, bundle.practice
    remarks: tuple[Remark, ...] = (TOO_LARGE,)
    if telling is not None and telling.meaning.space.is_counted:
        remarks = (*find_obstacles(telling, Half.PRACTICE), *lint(bundle.guideline, made))
    content: Json = {
        "format": FORMAT,
        "guideline": table.guideline.id,
        "version": table.guideline.version,
        "digest": table.digest,
        "misreadings": {} if telling is None else _misreadings(telling, made),
        "items": [_item(item) for item in made],
        "remarks": [{"rule": one.rule, "message": one.message} for one in remarks],
    }
    yield Artifact("quiz/practice.json", pretty(content))


def _misreadings(telling: Telling, made: Sequence[Item]) -> Json:
    """The words of every misreading that an option names."""
    named = {name for item in made for option in item.options for name in option.misreadings}
    return {
        one.misreading.id: one.misreading.words
        for one in telling.differences
        if one.misreading.id in named
    }


def _item(item: Item) -> Json:
    preference: dict[str, Json] = {}
    if item.justification:
        preference = {"justification": item.justification, "checklist": list(item.checklist)}
    return {
        "id": item.id,
        "decision": item.decision,
        "kind": item.kind,
        "texts": dict(item.texts),
        "answers": dict(item.answers),
        "question": item.question,
        "options": [_option(option) for option in item.options],
        "key": item.key,
        "explanation": item.explanation,
        "clauses": list(item.clauses),
        **preference,
    }


def _option(option: Option) -> Json:
    return {
        "outcome": option.outcome,
        "text": option.text,
        "feedback": option.feedback,
        "misreadings": list(option.misreadings),
    }
