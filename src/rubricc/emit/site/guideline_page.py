"""The page of a guideline: the author's text, every clause with what is known of it."""

from collections.abc import Mapping

from markupsafe import Markup

from rubricc.emit.site.catalogue import SAY
from rubricc.emit.site.known import ClauseFacts, Known
from rubricc.emit.site.marks import foot, head
from rubricc.emit.site.parts import ClausePart
from rubricc.emit.site.templates import render
from rubricc.emit.site.text import Dressing, GuidelineText, clause_words, guideline_text, inline
from rubricc.emit.site.tips import buttons, tips_of
from rubricc.emit.site.words import count_words


def guideline_page(known: Known) -> str:
    """The body of a guideline's page."""
    tips = tips_of(known.guideline)
    text = dressed(known, buttons(tips))
    elsewhere = clauses_elsewhere(known, text)
    return render(
        "guideline.html",
        opening=text.opening,
        text=text.rest,
        facts=facts_of(known),
        contents=contents(text, elsewhere),
        elsewhere=elsewhere,
        tips=tuple(tip for tip in tips if f"popovertarget={tip.id}>" in text.rest),
    )


def dressed(known: Known, names: Mapping[str, str]) -> GuidelineText:
    """The author's text with heads and feet around its clauses."""
    facts = known.clauses
    dressing = Dressing(
        heads={name: head(one) for name, one in facts.items()},
        feet={name: foot(known, one) for name, one in facts.items()},
        names=names,
    )
    bundle = known.bundle
    return guideline_text(bundle.source, bundle.document, bundle.guideline, dressing)


def contents(
    text: GuidelineText, elsewhere: tuple[ClausePart, ...]
) -> tuple[tuple[str, Markup], ...]:
    """The sections of the page in order, as guideline.html lays them out."""
    files = [("from_files", Markup(SAY["from_files"]))] if elsewhere else []
    return (*text.sections, *files)


def clauses_elsewhere(known: Known, text: GuidelineText) -> tuple[ClausePart, ...]:
    """The clauses that no place in the text stands for: rows of a file."""
    return tuple(
        clause_part(known, facts)
        for name, facts in known.clauses.items()
        if name not in text.anchors
    )


def clause_part(known: Known, facts: ClauseFacts) -> ClausePart:
    """A clause in its own words."""
    clause = facts.clause
    return ClausePart(
        clause.id,
        Markup(head(facts)),
        clause_words(clause),
        inline(clause.rationale),
        Markup(foot(known, facts)),
    )


def facts_of(known: Known) -> tuple[tuple[str, str], ...]:
    """What front matter says of a guideline, and its size."""
    guideline = known.guideline
    cases = known.bundle.table.cases
    told = (
        ("version", f"version {guideline.version}"),
        ("status", guideline.status),
        ("task", f"{guideline.task} each {guideline.unit}"),
        ("media", guideline.media),
        ("owners", ", ".join(guideline.owners)),
        ("clauses", f"{len(known.clauses)} clauses"),
        ("cases", f"{count_words(cases) if cases else 'uncounted'} cases"),
    )
    return tuple((SAY[f"fact_{term}"], fact) for term, fact in told if fact)
