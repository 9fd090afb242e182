"""The tables of a page about agreement, as text."""

from collections.abc import Iterator
from dataclasses import dataclass

from rubricc.audit import DecisionAgreement
from rubricc.emit.agreement.sentences import (
    coefficients,
    instead,
    name,
    number,
    part_name,
    percent,
)

Cells = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Listing:
    """A table: its title, its heads, and its rows as text."""

    title: str
    heads: Cells
    rows: tuple[Cells, ...]


def listings(one: DecisionAgreement) -> Iterator[Listing]:
    """The tables that have rows."""
    told = (_coefficients, _parts, _clauses, _pairs, _people, _couples)
    yield from (each for each in (make(one) for make in told) if each.rows)


def _coefficients(one: DecisionAgreement) -> Listing:
    heads = ("Coefficient", "Value, and its interval at 95 %")
    return Listing("Coefficients", heads, tuple(coefficients(one)))


def _parts(one: DecisionAgreement) -> Listing:
    rows = tuple(
        (part_name(part), *map(number, (part.by.alpha, part.by.fleiss, part.by.gwet)))
        for part in one.parts
    )
    heads = ("Part", "Krippendorff's α", "Fleiss's κ", "Gwet's AC1")
    return Listing("Part by part", heads, rows)


def _clauses(one: DecisionAgreement) -> Listing:
    rows = tuple(
        (
            blame.clause,
            number(blame.gain, sign=True),
            percent(blame.share),
            f"{blame.disputed:,} of {blame.items:,}",
            instead(blame),
        )
        for blame in one.clauses
    )
    heads = ("Clause", "Gain", "Share of all disagreement", "Items disputed", "Given instead")
    return Listing("Clauses, by what α would gain if all agreed on their items", heads, rows)


def _pairs(one: DecisionAgreement) -> Listing:
    rows = tuple(
        (" and ".join(pair.labels), percent(pair.share), number(pair.alpha)) for pair in one.pairs
    )
    heads = ("Labels", "Share of all disagreement", "α between them")
    return Listing("Labels taken for each other", heads, rows)


def _people(one: DecisionAgreement) -> Listing:
    rows = tuple(
        (name(each.annotator), number(each.alpha), f"{each.items:,}") for each in one.people
    )
    return Listing("Annotators against the rest", ("Annotator", "α", "Items shared"), rows)


def _couples(one: DecisionAgreement) -> Listing:
    rows = tuple(
        (" and ".join(map(name, each.annotators)), number(each.kappa), f"{each.items:,}")
        for each in one.couples
    )
    return Listing("Annotators by twos", ("Annotators", "Cohen's κ", "Items shared"), rows)
