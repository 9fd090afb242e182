"""What changed: each release against the one before, and the present text against the last."""

import re

from markupsafe import Markup

from rubricc.blocks import to_html
from rubricc.emit.site.known import Known
from rubricc.emit.site.parts import StepPart
from rubricc.emit.site.templates import render
from rubricc.emit.site.text import INLINE
from rubricc.source import Source

CLAUSE = re.compile(r"<strong>([A-Za-z][A-Za-z0-9-]*)</strong>")
HEADING = re.compile(r'<h([1-6]) id="[^"]*">')


def changes_page(known: Known) -> str:
    """The body of the page."""
    steps = tuple(
        StepPart(
            one.anchor,
            one.step.new.version,
            one.edition,
            one.is_draft,
            Markup(step_html(known, one.told)),
        )
        for one in reversed(known.steps)
    )
    first = tuple(
        StepPart(f"v{version}", version, version, is_draft=False, html=Markup())
        for version in [table.guideline.version for table in known.bundle.released[:1]]
    )
    return render("changes.html", steps=(*steps, *first))


def step_html(known: Known, told: str) -> str:
    """One step as it is told to reviewers, its clauses as links where they still are."""
    source = Source("", tuple(told.split("\n")))
    html = HEADING.sub(r"<h\1>", to_html(source, INLINE))
    return CLAUSE.sub(lambda found: linked(known, found.group(1)), html)


def linked(known: Known, clause: str) -> str:
    """A clause in bold, as a link if the text has it."""
    if clause not in known.clauses:
        return f"<strong>{clause}</strong>"
    return f'<a href="index.html#{clause}"><strong>{clause}</strong></a>'
