"""An audit as one HTML page: no script, nothing loaded, every text of others escaped."""

from collections.abc import Iterator
from dataclasses import dataclass

from rubricc.audit import Audit, DecisionAgreement, Shortfall
from rubricc.emit.agreement.as_text import shortfall_text
from rubricc.emit.agreement.plots import clauses_plot, confusion_plot, courses, people_plot
from rubricc.emit.agreement.sentences import (
    LEVELS,
    about,
    coefficients,
    counted,
    instead,
    name,
    number,
    part_name,
    percent,
)
from rubricc.emit.audits import audit_text
from rubricc.emit.plots import HEIGHT, WIDTH, Bars, Course, Grid, page_of

Cells = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Listing:
    """A table: its title, its heads, and its rows as text."""

    title: str
    heads: Cells
    rows: tuple[Cells, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """What the page says of a decision."""

    title: str
    about: Cells
    bars: tuple[Bars, ...]
    courses: tuple[Course, ...]
    grids: tuple[Grid, ...]
    listings: tuple[Listing, ...]


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


def _parts(audit: Audit) -> Iterator[tuple[str, Cells]]:
    """The rest of the audit as the terminal has it: a title, and lines."""
    block: list[str] = []
    for line in (*audit_text(audit), ""):
        if line:
            block.append(line)
        elif block:
            yield block[0], tuple(each.strip() for each in block[1:])
            block = []


def _section(one: DecisionAgreement) -> Section:
    blames, people, matrix = clauses_plot(one), people_plot(one), confusion_plot(one)
    return Section(
        one.decision,
        (counted(one), LEVELS[one.level]),
        tuple(plot for plot in (blames, people) if plot is not None),
        tuple(courses(one)),
        () if matrix is None else (matrix,),
        tuple(each for each in _listings(one) if each.rows),
    )


def _listings(one: DecisionAgreement) -> tuple[Listing, ...]:
    return (
        Listing(
            "Coefficients",
            ("Coefficient", "Value, and its interval at 95 %"),
            tuple(coefficients(one)),
        ),
        Listing(
            "Part by part",
            ("Part", "Krippendorff's α", "Fleiss's κ", "Gwet's AC1"),
            tuple(
                (
                    part_name(part),
                    number(part.by.alpha),
                    number(part.by.fleiss),
                    number(part.by.gwet),
                )
                for part in one.parts
            ),
        ),
        Listing(
            "Clauses, by what α would gain if all agreed on their items",
            ("Clause", "Gain", "Share of all disagreement", "Items disputed", "Given instead"),
            tuple(
                (
                    blame.clause,
                    number(blame.gain, sign=True),
                    percent(blame.share),
                    f"{blame.disputed:,} of {blame.items:,}",
                    instead(blame),
                )
                for blame in one.clauses
            ),
        ),
        Listing(
            "Labels taken for each other",
            ("Labels", "Share of all disagreement", "α between them"),
            tuple(
                (" and ".join(pair.labels), percent(pair.share), number(pair.alpha))
                for pair in one.pairs
            ),
        ),
        Listing(
            "Annotators against the rest",
            ("Annotator", "α", "Items shared"),
            tuple(
                (name(each.annotator), number(each.alpha), f"{each.items:,}") for each in one.people
            ),
        ),
        Listing(
            "Annotators by twos",
            ("Annotators", "Cohen's κ", "Items shared"),
            tuple(
                (" and ".join(map(name, each.annotators)), number(each.kappa), f"{each.items:,}")
                for each in one.couples
            ),
        ),
    )
