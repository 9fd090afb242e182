"""A case as a list of facts, in the words in which the guideline asks for them."""

from collections.abc import Iterator
from decimal import Decimal

from rubricc.model import Guideline, Signal, Special, Value
from rubricc.quiz.workshop import Cast, Workshop
from rubricc.table import value_text


def card(workshop: Workshop, decision: str, cast: Cast) -> str:
    """The facts that the decision asks for, and whatever is not as usual, a line each."""
    return "\n".join(_lines(workshop, decision, cast))


def _lines(workshop: Workshop, decision: str, cast: Cast) -> Iterator[str]:
    meaning = workshop.meaning
    asked = {
        meaning.axes[level].signal
        for level in meaning.space.support(meaning.decisions[decision].verdict)
    }
    for signal in workshop.guideline.signals:
        value = cast.case[signal.id]
        if signal.id == cast.unsure:
            yield f"- {_question(signal)} Not sure."
            continue
        if signal.is_setting or value is Special.NOT_APPLICABLE:
            continue
        is_plain = value in (signal.usual, frozenset())
        if signal.id in asked or not is_plain:
            yield f"- {_question(signal)} {_answer(signal, value)}"


def _question(signal: Signal) -> str:
    side = f"{signal.side.upper()}: " if signal.side else ""
    if signal.ask is not None:
        return f"{side}{signal.ask}"
    first = signal.description.partition(". ")[0].rstrip(".")
    return f"{side}{first or signal.name}:"


def _answer(signal: Signal, value: Value) -> str:
    text = value_text(signal, value)
    if isinstance(value, Decimal):
        return text
    if isinstance(value, frozenset):
        members = [member for member in signal.values if member in value]
        text = ", ".join(members) or "none"
    return f"{text.replace('-', ' ').capitalize()}."


def settings_text(guideline: Guideline, cast: Cast) -> str:
    """What the project's settings are, as a sentence before the question."""
    return "".join(
        f"Here `{signal.name}` is `{value_text(signal, cast.case[signal.id])}`. "
        for signal in guideline.signals
        if signal.is_setting
    )
