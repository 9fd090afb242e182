"""Answers as `apply` writes them, whatever the shape in which a tool stores them."""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Literal

from rubricc.frames import text_of
from rubricc.records import record
from rubricc.table import NONE, Decision, Signal, Table, is_number, number_text

NONE_OF_THESE = "none of these"
"""What our forms offer where several may hold and none does."""
ELSE = ".else"
"""The end of the name of a control that takes what another one cannot say."""
SIDES = {"left": "A", "right": "B"}
OTHERS = {"not sure", "n/a", "unknown", NONE_OF_THESE, NONE}
"""Answers beside the values of a guideline."""

Form = Literal["one", "several", "number", "pair"]


@record
class Control:
    """A decision or a signal of the guideline, as it is answered."""

    name: str
    form: Form
    is_signal: bool


def controls_of(table: Table) -> Mapping[str, Control]:
    """The decisions of a table, and its signals but for settings."""
    found = [Control(one.id, _decision_form(one), is_signal=False) for one in table.decisions]
    found += [
        Control(one.id, _signal_form(one), is_signal=True)
        for one in table.signals
        if not one.setting
    ]
    return {one.name: one for one in found}


def _decision_form(decision: Decision) -> Form:
    match decision.kind:
        case "many":
            return "several"
        case "score":
            return "number"
        case "preference":
            return "pair"
        case "one" | "scale":
            return "one"


def _signal_form(signal: Signal) -> Form:
    match signal.kind:
        case "any-of":
            return "several"
        case "whole" | "number":
            return "number"
        case _:
            return "one"


def named(control: str, controls: Mapping[str, Control]) -> tuple[str, Control | None]:
    """The control that a name is about: that of `stars.else` is `stars`."""
    bare = control.removesuffix(ELSE)
    return (bare, controls[bare]) if bare in controls else (control, None)


def answer(control: Control | None, found: object) -> str | None:
    """An answer as text, None where nothing was answered."""
    members = [one for one in (_text(part) for part in _parts(found)) if one]
    if not members:
        return None
    match control:
        case Control(form="several"):
            return _several(members)
        case Control(form="number"):
            return " ".join(map(_number, members))
        case Control(form="pair"):
            return " ".join(SIDES.get(one, one) for one in members)
        case _:
            return " ".join(members)


def _parts(found: object) -> Iterable[object]:
    """The members of an answer: of a list each, of a path the last, of an object what it holds."""
    match found:
        case [*_] if found and all(isinstance(one, list) for one in found):
            return [path[-1] for path in found if isinstance(path, list) and path]
        case [*_]:
            return [part for one in found for part in _parts(one)]
        case {"selected": side}:
            return [SIDES.get(str(side), side)]
        case {**held} if held:
            return next((list(_parts(held[one])) for one in HOLDERS if one in held), [])
        case _:
            return [found]


HOLDERS = (
    *("choices", "taxonomy", "number", "rating", "labels", "rectanglelabels", "polygonlabels"),
    *("ellipselabels", "keypointlabels", "brushlabels", "hypertextlabels", "paragraphlabels"),
    *("timeserieslabels", "datetime", "text"),
)
"""Where Label Studio stores an answer, by the type of the control."""


def _text(found: object) -> str:
    return text_of(found).strip()


def _several(members: Iterable[str]) -> str:
    words = {
        word
        for one in members
        for word in ([one] if one in OTHERS else one.replace("|", " ").split())
    }
    return " ".join(sorted(NONE if one == NONE_OF_THESE else one for one in words))


def _number(text: str) -> str:
    return number_text(Decimal(text)) if is_number(text) else text
