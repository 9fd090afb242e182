"""A line for each item, for closed platforms: what to show, what to choose from, what is known.

Such a platform takes its own format; every field that it may want stands here under a plain name,
and `items.schema.json` says what each means.
"""

import json
from collections.abc import Iterable, Mapping

from rubricc.emit.labeling import Form, Job, Known, Question
from rubricc.emit.neutral.annotation import DIALECT
from rubricc.table import Json

Texts = tuple[tuple[str, str], ...]
FORMAT = "rubricc.items/1"

FIELDS: Mapping[str, tuple[str, str]] = {
    "format": ("string", f"`{FORMAT}`."),
    "id": ("string", "The item's id; say it with each annotation."),
    "guideline": ("string", "The id of the guideline."),
    "version": ("string", "Its version."),
    "digest": ("string", "The SHA-256 of what its statements mean."),
    "media": ("string", "What kind of thing an item is."),
    "text": ("string", "What to show; of a pair all texts, each below its name."),
    "texts": ("object", "The texts by name: `text`, or `A`, `B` and `prompt`."),
    "instructions": ("string", "The question of each decision, and what each label means."),
    "labels": ("object", "By decision: how many may be chosen, and of what."),
    "gold": ("object", "By decision, what is right, as `rubricc apply` writes it; only of gold."),
}
"""Every field: its type, and what it means."""


def items_schema() -> Json:
    """The schema of a line."""
    properties: Mapping[str, Json] = {
        name: {"type": kind, "description": told} for name, (kind, told) in FIELDS.items()
    }
    return {
        "$schema": DIALECT,
        "$id": f"urn:rubricc:{FORMAT}",
        "title": "An item to annotate",
        "type": "object",
        "additionalProperties": False,
        "required": [name for name in FIELDS if name != "gold"],
        "properties": properties,
    }


def item_line(job: Job, name: str, texts: Texts, gold: Mapping[str, str] | None = None) -> Json:
    """An item, with what is right if that is known."""
    known: Mapping[str, Json] = {} if gold is None else {"gold": gold}
    return {
        "format": FORMAT,
        "id": name,
        **job.named,
        "media": job.media,
        "text": "\n\n".join(f"{one}:\n{text}" if one else text for one, text in texts),
        "texts": {one or "text": text for one, text in texts},
        "instructions": instructions(job),
        "labels": {one.name: _choices(one) for one in job.decisions},
        **known,
    }


def known_line(job: Job, known: Known) -> Json:
    """A text with what is right."""
    return item_line(job, known.id, known.texts, known.outcomes)


def written(lines: Iterable[Json]) -> str:
    """Lines of JSON."""
    return "".join(f"{json.dumps(one, ensure_ascii=False)}\n" for one in lines)


def instructions(job: Job) -> str:
    """The questions with what each answer means, in a few words."""
    paragraphs = [f"{job.title} {job.version}"]
    for one in job.decisions:
        answers = [f"- {each.value}: {each.hint}" for each in (*one.answers, *one.others)]
        paragraphs.append("\n".join([one.title, *(line.removesuffix(": ") for line in answers)]))
    return "\n\n".join(paragraphs)


def _choices(question: Question) -> Json:
    answers = [one.value for one in question.answers if not one.is_group]
    kinds = {Form.SEVERAL: "several", Form.NUMBER: "number"}
    return {
        "choose": kinds.get(question.form, "one"),
        "of": [*answers, *(one.value for one in question.others)],
    }


def doccano_labels(job: Job) -> Json:
    """Labels to upload to doccano, a decision after another; doccano has no descriptions."""
    is_alone = len(job.decisions) == 1
    return [
        {
            "text": one.value if is_alone else f"{asked.name}: {one.value}",
            "background_color": COLOURS[number % len(COLOURS)],
            "text_color": "#ffffff",
        }
        for asked in job.decisions
        for number, one in enumerate((*asked.answers, *asked.others))
        if not one.is_group
    ]


COLOURS = ("#1565c0", "#2e7d32", "#ad1457", "#6a1b9a", "#bf360c", "#00695c", "#4e342e", "#37474f")
"""Colours on which white can be read."""
