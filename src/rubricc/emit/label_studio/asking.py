"""A quiz in Label Studio: one config for every quiz, since each task brings its own answers."""

from collections.abc import Iterator, Mapping, Sequence
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from rubricc.emit.media import joined
from rubricc.quiz import Item, Key, KeyItem, Named
from rubricc.table import Json

Choice = tuple[str, str]
"""An answer: its id, and its text."""


def quiz_config() -> str:
    """The config: a text, a question, and the answers of the task."""
    root = Element("View")
    SubElement(root, "Text", name="text", value="$text")
    SubElement(root, "Text", name="question", value="$question")
    SubElement(
        root,
        "Choices",
        name="answer",
        toName="text",
        value="$options",
        choice="single",
        required="true",
    )
    indent(root, "  ")
    return f"{tostring(root, encoding='unicode')}\n"


def form_tasks(key: Key, *, with_answers: bool) -> Iterator[Json]:
    """The items of a form, with the right answer as ground truth, or to be handed on."""
    for item in key.items:
        options = [(one.id, one.text) for one in item.options]
        right = item.right if with_answers else None
        yield _task(item, options, right, stamp_of(key.guideline), {})


def practice_tasks(items: Sequence[Item], stamp: Mapping[str, str]) -> Iterator[Json]:
    """Practice items, which are public: why the answer is right stands in the data."""
    for item in items:
        options = [(f"#{n}", one.text) for n, one in enumerate(item.options, 1)]
        outcomes = [one.outcome for one in item.options]
        right = options[outcomes.index(item.key)][0]
        told = {
            "rubricc_explanation": item.explanation,
            "rubricc_clauses": " ".join(item.clauses),
        }
        yield _task(item, options, right, stamp, told)


def stamp_of(guideline: Named) -> dict[str, str]:
    """What every task carries of its guideline."""
    return {
        "rubricc_guideline": guideline.id,
        "rubricc_version": guideline.version,
        "rubricc_digest": guideline.digest,
    }


def _task(
    item: Item | KeyItem,
    options: Sequence[Choice],
    right: str | None,
    stamp: Mapping[str, str],
    told: Mapping[str, str],
) -> Json:
    """The answers are told apart by id, in case two read alike."""
    shown = {name: f"{name} {text}" for name, text in options}
    data: dict[str, Json] = {
        "text": joined(tuple(item.texts)),
        "question": item.question,
        "options": [{"value": text} for text in shown.values()],
        "rubricc_item": item.id,
        "rubricc_decision": item.decision,
        **stamp,
        **told,
    }
    if right is None:
        return {"data": data}
    result: dict[str, Json] = {
        "from_name": "answer",
        "to_name": "text",
        "type": "choices",
        "value": {"choices": [shown[right]]},
    }
    annotation: dict[str, Json] = {"ground_truth": True, "was_cancelled": False, "result": [result]}
    return {"data": data, "annotations": [annotation]}
