"""An audit as one HTML page: no script, nothing loaded, every text of others escaped."""

from collections.abc import Iterator
from dataclasses import dataclass

from rubricc.audit import Audit, DecisionAgreement, Shortfall
from rubricc.emit.agreement.as_text import shortfall_text
from rubricc.emit.agreement.listings import Cells, Listing, listings
from rubricc.emit.agreement.plots import clauses_plot, confusion_plot, courses, people_plot
from rubricc.emit.agreement.sentences import (
    LEVELS,
    about,
    counted,
)
from rubricc.emit.audits import audit_text
from rubricc.emit.plots import HEIGHT, WIDTH, Bars, Course, Grid, page_of


@dataclass(frozen=True, slots=True)
class Section:
    """What the page says of a decision."""

    title: str
    about: Cells
    bars: tuple[Bars, ...]
    courses: tuple[Course, ...]
    grids: tuple[Grid, ...]
    listings: tuple[Listing, ...]


INNER = " " * 4


def audit_page(audit: Audit, short: tuple[Shortfall, ...] = ()) -> str:
    """The page."""
    named, agreement = audit.table.guideline, audit.agreement
    return page_of(
        "rubricc.emit.agreement",
        "report.html",
        title=named.title,
        version=named.version,
        about=tuple(about(agreement)),
        short=[[line.strip() for line in shortfall_text(one)] for one in short],
        sections=[_section(one) for one in agreement.decisions],
        parts=tuple(_parts(audit)),
        width=WIDTH,
        height=HEIGHT,
    )


def _parts(audit: Audit) -> Iterator[tuple[str, tuple[tuple[str, bool], ...]]]:
    """The rest of the audit as the terminal has it: a title, and lines, each with whether it tells
    more of one before."""
    block: list[str] = []
    for line in (*audit_text(audit), ""):
        if line:
            block.append(line)
        elif block:
            yield block[0], tuple((each.strip(), each.startswith(INNER)) for each in block[1:])
            block = []


def _section(one: DecisionAgreement) -> Section:
    blames, people, matrix = clauses_plot(one), people_plot(one), confusion_plot(one)
    return Section(
        one.decision,
        (counted(one), LEVELS[one.level]),
        tuple(plot for plot in (blames, people) if plot is not None),
        tuple(courses(one)),
        () if matrix is None else (matrix,),
        tuple(listings(one)),
    )
