"""Where findings are reported: a form that refuses one without prompt, expected, actual and step.

As JSON Schema for tools, and as an issue form for a forge, whose required fields do the refusing.
"""

from collections.abc import Mapping

from rubricc.blocks import Data, to_yaml
from rubricc.emit.labeling import Form, Job, Question
from rubricc.emit.neutral.annotation import DIALECT
from rubricc.table import Json

NEEDED: tuple[tuple[str, str, str], ...] = (
    (
        "prompt",
        "Exact prompt",
        "What you typed, word for word, system prompt and settings included, ready to be pasted.",
    ),
    ("expected", "Expected", "What should have come."),
    ("actual", "Actual", "What came instead, word for word."),
    ("step", "Step", "The turn or the action at which it went wrong. A single exchange is turn 1."),
)
"""Without these nobody can see the same thing: name, heading, what to write."""

WRITTEN = r"\S"
"""A text that is more than blanks."""


def finding_schema(job: Job) -> Mapping[str, Json]:
    """A finding as data."""
    texts: Mapping[str, Json] = {
        name: {"type": "string", "title": title, "description": told, "pattern": WRITTEN}
        for name, title, told in NEEDED
    }
    about: Mapping[str, Json] = {name: {"const": value} for name, value in job.named.items()}
    return {
        "$schema": DIALECT,
        "$id": f"urn:rubricc:finding:{job.id}:{job.version}",
        "title": f"A {job.unit} by {job.title} {job.version}",
        "type": "object",
        "required": [*about, *texts],
        "properties": {**about, **texts, "labels": {"type": "object"}},
    }


def issue_form(job: Job) -> str:
    """A form of GitHub's, for `.github/ISSUE_TEMPLATE/`; its fields come out as headings."""
    about = ", ".join(f"{name} {value}" for name, value in job.named.items())
    body: list[Data] = [
        {"type": "markdown", "attributes": {"value": f"By {job.title} {job.version}."}},
        *(_area(name, title, told) for name, title, told in NEEDED),
        *(_menu(one) for one in job.decisions if one.form is Form.ONE),
        {
            "type": "input",
            "id": "rubricc",
            "attributes": {
                "label": "Guideline",
                "description": "Leave this as it is.",
                "value": about,
            },
            "validations": {"required": True},
        },
    ]
    return to_yaml(
        {
            "name": job.title,
            "description": f"Report a {job.unit}: prompt, expected, actual, step.",
            "labels": [job.id],
            "body": body,
        }
    )


def _area(name: str, title: str, told: str) -> Data:
    return {
        "type": "textarea",
        "id": name,
        "attributes": {"label": title, "description": told},
        "validations": {"required": True},
    }


def _menu(question: Question) -> Data:
    """A decision to make if the reporter can; GitHub wants every option once and no bare `None`."""
    offered = [one.value for one in question.answers if not one.is_group]
    others = [one.value for one in question.others]
    return {
        "type": "dropdown",
        "id": question.name,
        "attributes": {
            "label": question.name,
            "description": question.title,
            "options": [f"`{value}`" for value in (*offered, *others)],
        },
    }
