"""The page of a guideline: the author's text, every clause with what is known of it."""

import re
from collections.abc import Mapping
from dataclasses import replace

from markupsafe import Markup

from rubricc.emit.site.catalogue import SAY
from rubricc.emit.site.known import ClauseFacts, Known
from rubricc.emit.site.marks import Ways, foot, head, printed_foot, row_head, section_note, ways_of
from rubricc.emit.site.parts import ClausePart
from rubricc.emit.site.templates import render
from rubricc.emit.site.text import (
    EXAMPLES,
    NOT_EXAMPLES,
    Dressing,
    GuidelineText,
    clause_words,
    guideline_text,
    inline,
)
from rubricc.emit.site.tips import buttons, tips_of
from rubricc.emit.site.words import count_words


def guideline_page(known: Known) -> str:
    """The body of a guideline's page."""
    tips = tips_of(known.guideline)
    ways = replace(ways_of(known, "", ""), tips={tip.name: tip.id for tip in tips})
    hidden = (EXAMPLES,) if known.has_examples_page else ()
    text = dressed(known, ways, buttons(tips), hidden)
    elsewhere = clauses_elsewhere(known, ways, text)
    shown = "".join((text.rest, *(f"{part.head}{part.foot}" for part in elsewhere)))
    return render(
        "guideline.html",
        opening=text.opening,
        text=text.rest,
        facts=facts_of(known),
        contents=contents(known, text, elsewhere),
        elsewhere=elsewhere,
        tips=tuple(tip for tip in tips if f"popovertarget={tip.id}>" in shown),
    )


def examples_page(known: Known) -> str:
    """The body of the page of examples, where these have one."""
    text = dressed(known, ways_of(known, "index.html", ""), {}, (NOT_EXAMPLES,))
    start = text.rest.find("<h2")
    return render("examples.html", text=text.rest[start:] if start >= 0 else Markup())


def dressed(
    known: Known,
    ways: Ways,
    names: Mapping[str, str],
    hidden: tuple[re.Pattern[str], ...] = (),
) -> GuidelineText:
    """The author's text with heads and feet around its clauses."""
    facts = known.clauses
    dressing = Dressing(
        heads={name: head(one, ways) for name, one in facts.items()},
        feet={name: foot_of(known, one, ways) for name, one in facts.items()},
        notes={name: section_note(one, ways) for name, one in facts.items()},
        rows={name: row_head(one.clause) for name, one in facts.items()},
        names=names,
        hidden=hidden,
    )
    bundle = known.bundle
    return guideline_text(bundle.source, bundle.document, bundle.guideline, dressing)


def foot_of(known: Known, facts: ClauseFacts, ways: Ways) -> str:
    """What stands below a clause, on paper less."""
    return printed_foot(facts) if ways.is_paper else foot(known, facts, ways)


def contents(
    known: Known, text: GuidelineText, elsewhere: tuple[ClausePart, ...]
) -> tuple[tuple[str, Markup], ...]:
    """The sections of the page in order, as guideline.html lays them out."""
    sections = ((f"#{anchor}", words) for anchor, words in text.sections)
    files = [("#from_files", Markup(SAY["from_files"]))] if elsewhere else []
    examples = [("examples.html", Markup(SAY["examples"]))] if known.has_examples_page else []
    return (*sections, *files, *examples)


def clauses_elsewhere(known: Known, ways: Ways, text: GuidelineText) -> tuple[ClausePart, ...]:
    """The clauses that no place in the text stands for: rows of a file."""
    return tuple(
        clause_part(known, facts, ways)
        for name, facts in known.clauses.items()
        if name not in text.anchors
    )


def clause_part(known: Known, facts: ClauseFacts, ways: Ways) -> ClausePart:
    """A clause in its own words."""
    clause = facts.clause
    return ClausePart(
        clause.id,
        Markup(head(facts, ways)),
        clause_words(clause),
        inline(clause.rationale),
        Markup(foot_of(known, facts, ways)),
    )


def facts_of(known: Known) -> tuple[tuple[str, str], ...]:
    """What front matter says of a guideline, and its size."""
    guideline = known.guideline
    cases = known.bundle.table.cases
    told = (
        ("version", SAY["of_version"].format(guideline.version)),
        ("status", guideline.status),
        ("task", SAY["task_of_unit"].format(guideline.task, guideline.unit)),
        ("media", guideline.media),
        ("owners", ", ".join(guideline.owners)),
        ("clauses", SAY["so_many_clauses"].format(len(known.clauses))),
        ("cases", SAY["so_many_cases"].format(count_words(cases) if cases else SAY["uncounted"])),
    )
    return tuple((SAY[f"fact_{term}"], fact) for term, fact in told if fact)
