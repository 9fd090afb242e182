"""Clauses as they are cited beneath an outcome or an answer: linked, with their rationale."""

import re
from collections.abc import Iterable

from markupsafe import Markup

from rubricc.emit.site.text import inline
from rubricc.model import Clause, Guideline
from rubricc.table import Json

CITED = re.compile(r"<strong>([^<>]*)</strong>")


def cited_clauses(guideline: Guideline) -> Json:
    """Each clause once by its id, as HTML."""
    clauses = {one.id: one for decision in guideline.decisions for one in decision.clauses}
    return [[name, cited_clause(clause)] for name, clause in clauses.items()]


def cited_clause(clause: Clause) -> str:
    """A clause with a link to where it stands."""
    because = Markup(", because {}").format(inline(clause.rationale)) if clause.rationale else ""
    link = Markup('<a href="index.html#{0}">{0}</a>').format(clause.id)
    return link + ": " + inline(clause.text) + because


def linked(html: str, clauses: Iterable[str]) -> str:
    """The HTML in which a bold clause id is a link."""
    known = frozenset(clauses)

    def link(found: re.Match[str]) -> str:
        name = found[1]
        return f'<a href="index.html#{name}">{name}</a>' if name in known else found[0]

    return CITED.sub(link, html)
