"""A task for inspect-ai: a model labels items by a guideline. Made by rubricc: do not edit.

    inspect eval task.py --model PROVIDER/MODEL

The guideline stands in guideline.json, the items in items.json.
"""

import json
from decimal import Decimal
from pathlib import Path

from inspect_ai import Task, task
from inspect_ai.dataset import MemoryDataset, Sample
from inspect_ai.model import ChatMessageAssistant, ChatMessageSystem, ChatMessageUser
from inspect_ai.scorer import CORRECT, INCORRECT, Score, Target, accuracy, scorer, stderr
from inspect_ai.solver import TaskState, generate

HERE = Path(__file__).parent
GUIDELINE = json.loads((HERE / "guideline.json").read_text("utf-8"))
ITEMS = json.loads((HERE / "items.json").read_text("utf-8"))["items"]
STAMP = {f"rubricc_{name}": GUIDELINE[name] for name in ("guideline", "version", "digest")}


@task
def guideline() -> Task:
    """Label every item by the guideline."""
    return Task(
        dataset=MemoryDataset([sample_of(one) for one in ITEMS], name=GUIDELINE["guideline"]),
        solver=generate(),
        scorer=as_the_guideline_says(),
        name=GUIDELINE["guideline"],
        metadata=STAMP,
    )


def sample_of(item: dict) -> Sample:
    """An item with the prompt before it, and with what is right, if that is known."""
    before = [ChatMessageSystem(content=GUIDELINE["system"])]
    for one in GUIDELINE["examples"]:
        before.append(ChatMessageUser(content=one["user"]))
        before.append(ChatMessageAssistant(content=one["assistant"]))
    return Sample(
        id=item["id"],
        input=[*before, ChatMessageUser(content=item["text"])],
        target=json.dumps(item.get("labels", {}), ensure_ascii=False),
        metadata={**STAMP, "labels": item.get("labels"), "vector": item.get("vector")},
    )


@scorer(metrics=[accuracy(), stderr()])
def as_the_guideline_says():
    """An answer is right when every decision that is known comes to what it should."""

    async def score(state: TaskState, target: Target) -> Score | None:
        answer = answer_in(state.output.completion)
        labels = answer.get("labels") if isinstance(answer, dict) else None
        if not isinstance(labels, dict):
            return Score(value=INCORRECT, explanation="no labels in the answer")
        missing = [name for name in GUIDELINE["decisions"] if name not in labels]
        if missing:
            return Score(value=INCORRECT, explanation=f"not answered: {', '.join(missing)}")
        known = state.metadata["labels"]
        if known is None:
            return None
        wrong = [
            f"{name} is {' or '.join(right)}, not {written(labels[name])}"
            for name, right in known.items()
            if ordered(written(labels[name])) not in map(ordered, right)
        ]
        return Score(
            value=INCORRECT if wrong else CORRECT,
            answer=json.dumps({name: written(one) for name, one in labels.items()}),
            explanation="; ".join(wrong) or "as the guideline says",
        )

    return score


def answer_in(text: str) -> object:
    """The object in what a model said, whatever it wrote around it."""
    try:
        return json.loads(text[text.find("{") : text.rfind("}") + 1], parse_float=Decimal)
    except ValueError:
        return None


def written(answer: object) -> str:
    """An answer as data files hold it."""
    match answer:
        case list():
            return " ".join(sorted(set(map(str, answer)))) or "-"
        case Decimal():
            text = format(answer, "f")
            return text.rstrip("0").rstrip(".") if "." in text else text
        case _:
            return str(answer)


def ordered(text: str) -> str:
    """Labels of which several hold, whatever order they are told in."""
    return " ".join(sorted(text.split(" ")))
