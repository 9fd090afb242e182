"""What a quiz is written down as: a form to hand on, and apart from it the key that grades it."""

from collections.abc import Mapping
from typing import Literal

from rubricc.table import Digest, Frozen, Json, Number, Problem, read_document, schema_of

KEY_FORMAT: Literal["rubricc.key/1"] = "rubricc.key/1"
FORM_FORMAT: Literal["rubricc.form/1"] = "rubricc.form/1"

Purpose = Literal["mastery", "certificate"]
"""A form that is chosen to catch misreadings shows mastery of the rules; one that is sampled from
the work shows how accurate the work will be."""


class Named(Frozen):
    """The guideline that a form asks about."""

    id: str
    title: str
    version: str
    digest: Digest


class KeyOption(Frozen):
    """An answer on offer; `id` is its place on the form."""

    id: str
    outcome: str
    text: str
    feedback: str
    misreadings: tuple[str, ...]


class KeyItem(Frozen):
    """An item as it stands on the form, with all that must not be handed on.

    `source` is its id in the pool; `right` the id of the right option, `key` its outcome.
    """

    id: str
    source: str
    decision: str
    kind: str
    texts: tuple[tuple[str, str], ...]
    question: str
    options: tuple[KeyOption, ...]
    right: str
    key: str
    explanation: str
    clauses: tuple[str, ...]
    justification: str
    checklist: tuple[str, ...]
    answers: Mapping[str, str]
    tells: Mapping[str, str | None]


Standing = Literal["told", "together", "not told"]
"""Whether a form can name a misreading: enough items tell it and two or more part it from every
other; it comes out together with others; or too few items tell it."""


class KeyMisreading(Frozen):
    """A misreading, by how many items it is told, and the others that no item or but one parts from
    it."""

    id: str
    kind: str
    words: str
    decision: str
    clauses: tuple[str, ...]
    items: int
    standing: Standing
    like: tuple[str, ...]


class BlueprintCell(Frozen):
    """So many items of a form decide this, by these clauses, and tell these misreadings."""

    decision: str
    outcome: str
    clauses: tuple[str, ...]
    misreadings: tuple[str, ...]
    items: int


class Certificate(Frozen):
    """What a pass shows: this accuracy at this confidence, of the cases as they were weighed.

    `chance` is that of an annotator of the accuracy `skilled` to pass.
    """

    accuracy: Number
    confidence: Number
    skilled: Number
    chance: Number


class Key(Frozen):
    """A form with its key. `pass_mark` items must be right. No form of as many items can name more
    than `attainable` misreadings; None where that was not asked."""

    format: Literal["rubricc.key/1"]
    guideline: Named
    form: str
    purpose: Purpose
    certificate: Certificate | None
    pass_mark: int
    blueprint: tuple[BlueprintCell, ...]
    misreadings: tuple[KeyMisreading, ...]
    items: tuple[KeyItem, ...]
    attainable: int | None = None


class FormOption(Frozen):
    """An answer to choose."""

    id: str
    text: str


class FormItem(Frozen):
    """An item as annotators see it."""

    id: str
    texts: tuple[tuple[str, str], ...]
    question: str
    options: tuple[FormOption, ...]


class FormGuideline(Frozen):
    """The guideline to have at hand."""

    id: str
    title: str
    version: str


class Form(Frozen):
    """A form as annotators see it: nothing here says what is right."""

    format: Literal["rubricc.form/1"]
    guideline: FormGuideline
    form: str
    items: tuple[FormItem, ...]


def form_of(key: Key) -> Form:
    """The form of a key, without anything that is to be kept."""
    named = key.guideline
    return Form(
        format=FORM_FORMAT,
        guideline=FormGuideline(id=named.id, title=named.title, version=named.version),
        form=key.form,
        items=tuple(
            FormItem(
                id=item.id,
                texts=item.texts,
                question=item.question,
                options=tuple(FormOption(id=one.id, text=one.text) for one in item.options),
            )
            for item in key.items
        ),
    )


def read_key(text: str) -> Key | tuple[Problem, ...]:
    """A key, or what is wrong with it."""
    key = read_document(Key, "key", KEY_FORMAT, text)
    return key if not isinstance(key, Key) else (tuple(_problems(key)) or key)


def key_schema() -> Mapping[str, Json]:
    """The schema of keys."""
    return schema_of(Key, KEY_FORMAT)


def form_schema() -> Mapping[str, Json]:
    """The schema of forms."""
    return schema_of(Form, FORM_FORMAT)


def _problems(key: Key) -> tuple[Problem, ...]:
    """What the schema cannot say: ids are different, and one option is the right one."""
    ids = [item.id for item in key.items]
    twice = sorted({name for name in ids if ids.count(name) > 1})
    wrong = [
        item.id
        for item in key.items
        if [one.id for one in item.options if one.outcome == item.key] != [item.right]
        or len({one.id for one in item.options}) != len(item.options)
    ]
    return (
        *(Problem("key-twice", f"the key has the item `{name}` twice") for name in twice),
        *(Problem("key-option", f"item `{name}` has not just one right option") for name in wrong),
    )
