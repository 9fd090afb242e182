"""The body of the Decide page: a form for each question, and the places for what comes out.

All forms stand there, hidden; the script shows the one that is next.
"""

from dataclasses import dataclass

from markupsafe import Markup

from rubricc.emit.nodes import Bundle
from rubricc.emit.site.places import signal_anchor
from rubricc.emit.site.templates import render
from rubricc.emit.site.text import inline
from rubricc.emit.site.words import bare_domain
from rubricc.model import Signal, SignalKind

NUMBERS = (SignalKind.WHOLE, SignalKind.NUMBER)


@dataclass(frozen=True, slots=True)
class QuestionPart:
    """A question. `kind` is how it is answered: `number`, `set` or `one` of its values."""

    id: str
    name: str
    side: str
    anchor: str
    ask: Markup
    description: Markup
    domain: Markup
    kind: str
    values: tuple[str, ...]
    may_be_unknown: bool
    may_be_absent: bool


def decide_page(bundle: Bundle) -> str:
    """What stands between the head and the foot of the page."""
    return render(
        "decide.html",
        questions=tuple(map(question_part, bundle.guideline.signals)),
        decisions=tuple(decision.id for decision in bundle.guideline.decisions),
    )


def question_part(signal: Signal) -> QuestionPart:
    """A signal as it is asked for."""
    return QuestionPart(
        id=signal.id,
        name=signal.name,
        side=signal.side or "",
        anchor=signal_anchor(signal.name),
        ask=inline(signal.ask or signal.description or f"`{signal.name}`?"),
        description=inline(signal.description if signal.ask else ""),
        domain=inline(bare_domain(signal) if signal.kind in NUMBERS else ""),
        kind=kind_of(signal),
        values=signal.values[::-1] if signal.kind is SignalKind.YES_NO else signal.values,
        may_be_unknown=signal.may_be_unknown,
        may_be_absent=signal.only_when is not None,
    )


def kind_of(signal: Signal) -> str:
    """How the question is answered."""
    if signal.kind in NUMBERS:
        return "number"
    return "set" if signal.kind is SignalKind.ANY_OF else "one"
