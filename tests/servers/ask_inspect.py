"""Run by the Python that has inspect-ai, in the folder of an export: how judges fare who answer
right, wrong and not at all, and what the first of them was told."""

import json
import sys
from collections.abc import Callable
from pathlib import Path

from inspect_ai import eval as run_task  # type: ignore[import-not-found]
from inspect_ai.model import ModelOutput, ModelUsage, get_model  # type: ignore[import-not-found]

ITEMS = json.loads(Path("items.json").read_text("utf-8"))["items"]
LABELS = {one["text"]: one.get("labels", {}) for one in ITEMS}


def told(text):
    """What a model says, without the counting of tokens, which would ask the network."""
    output = ModelOutput.from_content("mockllm", text)
    output.usage = ModelUsage(input_tokens=1, output_tokens=1, total_tokens=2)
    return output


def right(messages, *_):
    """Who answers right; of several right answers the last."""
    asked = json.loads(Path("guideline.json").read_text("utf-8"))["decisions"]
    labels = {name: said(answers[-1]) for name, answers in LABELS[messages[-1].text].items()}
    text = json.dumps({"signals": {}, "labels": {**dict.fromkeys(asked, "x"), **labels}})
    return told(f"Here it is:\n```json\n{text}\n```")


def said(text):
    """Labels of which several hold as a list, in another order."""
    return text.split(" ")[::-1] if " " in text else text


def wrong(messages, *_):
    """Who answers what is no label."""
    labels = dict.fromkeys(LABELS[messages[-1].text], "no-such-label")
    return told(json.dumps({"signals": {}, "labels": labels}))


def silent(*_):
    """Who answers nothing."""
    return told("I would rather not.")


def tried(answer: Callable[..., object]) -> dict[str, object]:
    """What comes of a judge."""
    model = get_model("mockllm/model", custom_outputs=answer, memoize=False)
    (log,) = run_task("task.py", model=model, display="none", log_dir=sys.argv[1])
    scores = [one.metrics["accuracy"].value for one in log.results.scores]
    (first,) = [one for one in log.samples if one.id == ITEMS[0]["id"]]
    return {
        "status": log.status,
        "metadata": log.eval.metadata,
        "accuracy": scores,
        "samples": len(log.samples),
        "messages": [[one.role, one.text] for one in first.messages[:-1]],
        "stamps": [one.metadata["rubricc_digest"] for one in log.samples],
    }


if __name__ == "__main__":
    print(json.dumps([tried(right), tried(wrong), tried(silent)]))
