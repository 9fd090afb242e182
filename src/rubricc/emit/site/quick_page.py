"""The quick reference: two printed pages, the type as large as these allow."""

from rubricc.emit.site.clauses_page import clause_lines, label_lines, signals_once
from rubricc.emit.site.known import Known
from rubricc.emit.site.parts import QuickSignal
from rubricc.emit.site.templates import render
from rubricc.emit.site.text import inline
from rubricc.emit.site.words import domain_words
from rubricc.model import Chain, Guideline

SIZES = ((10, 9_000), (9, 11_000), (8, 14_000), (7, 18_000), (6, 24_000))
"""Type in points, and how many characters with it fill two pages; beyond these 5 points."""

LINE = 45
"""What a new line costs in characters."""


def quick_page(known: Known) -> str:
    """The body of the page."""
    guideline = known.guideline
    signals = tuple(
        QuickSignal(one.name, inline(one.ask or one.description), inline(domain_words(one)))
        for one in signals_once(guideline)
    )
    clauses = clause_lines(known)
    labels = label_lines(guideline)
    told = [one.ask or one.description for one in guideline.signals]
    told += [facts.clause.text for facts in known.clauses.values()]
    told += [label.description for one in guideline.decisions for label in one.labels]
    told += [queue.description for queue in guideline.queues]
    length = sum(len(text) + LINE for text in told)
    reasons = {name: one.clause.rationale or "" for name, one in known.clauses.items()}
    has_reasons = length + sum(map(len, reasons.values())) <= SIZES[0][1]
    return render(
        "quick.html",
        title=guideline.title,
        version=guideline.version,
        size=next((size for size, most in SIZES if length <= most), 5),
        signals=signals,
        clauses=clauses,
        reasons={name: inline(text) for name, text in reasons.items() if has_reasons and text},
        labels=labels,
        queues=tuple((queue.name, inline(queue.description)) for queue in guideline.queues),
        orders=orders_of(guideline),
    )


def orders_of(guideline: Guideline) -> tuple[str, ...]:
    """The lines of Priority."""
    chains: list[Chain] = []
    for decision in guideline.decisions:
        chains += [*decision.clause_chains, *decision.label_chains]
    lines = [" > ".join(name or "flag" for name in chain.members) for chain in chains]
    return tuple(dict.fromkeys(lines))
