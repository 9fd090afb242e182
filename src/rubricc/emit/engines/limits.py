"""What engines are not told, and what they are told otherwise: each a diagnostic at its place."""

from collections.abc import Iterator, Sequence

from rubricc.diagnostics import (
    DOUBT_LEFT_OUT,
    FACT_LEFT_OUT,
    OUTCOME_AS_TEXT,
    TOO_MANY_RULES,
    Diagnostic,
)
from rubricc.emit.engines.nodes import Rulebook, TooLarge
from rubricc.emit.engines.ways import MOST_RULES
from rubricc.model import Clause, Flag, Give, Guideline, NotApplicable, Signal


def find_limits(guideline: Guideline, book: Rulebook | TooLarge) -> tuple[Diagnostic, ...]:
    """Where rules for engines say less than the guideline, or nothing at all."""
    too_large = book.decisions if isinstance(book, TooLarge) else ()
    large = (
        TOO_MANY_RULES.at(decision.span, decision=decision.id, most=f"{MOST_RULES:,}")
        for decision in guideline.decisions
        if decision.id in too_large
    )
    return (*large, *_doubts(guideline), *_facts(guideline), *_texts(guideline))


def _doubts(guideline: Guideline) -> Iterator[Diagnostic]:
    """The policies of signals that an annotator may be not sure of."""
    found = [one for one in guideline.signals if one.if_unsure is not None]
    if found:
        yield DOUBT_LEFT_OUT.at(found[0].span, signals=_names(found, " or "))


def _facts(guideline: Guideline) -> Iterator[Diagnostic]:
    """What cannot occur."""
    absent = [one for one in guideline.signals if one.only_when is not None]
    told = [f"the *only when* of {_names(absent)}"] if absent else []
    told += [f"“{fact.text}”" for fact in guideline.facts]
    spans = [one.span for one in absent] + [fact.span for fact in guideline.facts]
    if spans:
        yield FACT_LEFT_OUT.at(spans[0], facts="; ".join(told))


def _names(signals: Sequence[Signal], last: str = " and ") -> str:
    """Each once, in its order."""
    *names, end = dict.fromkeys(f"`{one.name}`" for one in signals)
    return last.join(filter(None, (", ".join(names), end)))


def _texts(guideline: Guideline) -> Iterator[Diagnostic]:
    """Outcomes that are no labels."""
    clauses = [one for decision in guideline.decisions for one in decision.clauses]
    found = [(one, text) for one in clauses if (text := _text(one)) is not None]
    why = [f"**{one.id}**" for one, _ in found if isinstance(one.effect, Flag) and one.rationale]
    reasons = f"; the reasons of {', '.join(dict.fromkeys(why))} stand beside the rows alone"
    if found:
        texts = ", ".join(dict.fromkeys(f"`{text}`" for _, text in found))
        place = found[0][0].span
        yield OUTCOME_AS_TEXT.at(place, texts=texts, reasons=reasons if why else "")


def _text(clause: Clause) -> str | None:
    match clause.effect:
        case Flag(queue):
            return f"flag:{queue or ''}"
        case Give(outcomes) if len(outcomes) > 1:
            return "|".join(outcomes)
        case NotApplicable():
            return "n/a"
        case _:
            return None
