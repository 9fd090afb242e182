"""The report for a terminal; text of others is as it is."""

from collections.abc import Iterator, Sequence

from rubricc.audit import Agreement, DecisionAgreement, Estimate, Moment, Shortfall
from rubricc.emit.agreement.sentences import (
    about,
    coefficients,
    counted,
    instead,
    lost,
    name,
    number,
    part_name,
    percent,
)

MOST = 5


def agreement_text(agreement: Agreement) -> Iterator[str]:
    """The lines of the report, decision by decision."""
    yield "Agreement"
    yield from (f"  {line}" for line in about(agreement))
    for one in agreement.decisions:
        yield ""
        yield f"Agreement on {one.decision}: α {number(one.by.alpha)}"
        yield f"  {counted(one)}"
        if one.by.alpha.value is not None:
            yield from (f"  {what} {value}" for what, value in list(coefficients(one))[1:])
        yield from (f"  {line}" for line in _where(one))


def _where(one: DecisionAgreement) -> Iterator[str]:
    if one.parts:
        yield "part by part, α"
        yield from (f"  {part_name(part)}: {number(part.by.alpha)}" for part in one.parts)
    if one.clauses:
        yield "clauses, by what α would gain if all agreed on their items"
        disputed = [blame for blame in one.clauses if blame.disputed]
        for blame in disputed[:MOST]:
            gain = number(blame.gain, sign=True)
            yield f"  {blame.clause}: {gain}, {lost(blame)}; {instead(blame)}"
        yield from _more(len(disputed))
    elif one.by.alpha.value is not None:
        yield "clauses cannot be told: the annotations tell no signals"
    if one.pairs:
        yield "labels taken for each other"
        for pair in one.pairs[:MOST]:
            both = " and ".join(f"`{label}`" for label in pair.labels)
            share = percent(pair.share)
            yield f"  {both}: {share} of all disagreement, α between them {number(pair.alpha)}"
        yield from _more(len(one.pairs))
    if one.people:
        yield "annotators, each against the rest, the least first"
        people = sorted(one.people, key=lambda each: _least(each.alpha))
        for person in people[:MOST]:
            yield f"  {name(person.annotator)}: {number(person.alpha)} on {person.items:,} items"
        yield from _more(len(people))
    yield from _times(one)


def _least(estimate: Estimate) -> float:
    return 2.0 if estimate.value is None else estimate.value


def _more(count: int) -> Iterator[str]:
    if count > MOST:
        yield f"  and {count - MOST:,} more"


def _times(one: DecisionAgreement) -> Iterator[str]:
    times = one.times
    if times.versions:
        yield "by version of the guideline"
        yield from _moments(times.versions, "version ")
    if times.session:
        yield "through a session, a quarter of its answers each"
        yield from _moments(times.session, "quarter ")
    if times.fading is not None:
        yield f"  the first less the last: {number(times.fading, sign=True)}"
    if times.periods:
        yield "over time"
        yield from _moments(times.periods, "from ")


def _moments(moments: Sequence[Moment], before: str) -> Iterator[str]:
    for one in moments:
        yield f"  {before}{one.name}: {number(one.alpha)}, {one.answers:,} answers"


def shortfall_text(one: Shortfall) -> Iterator[str]:
    """Who and what falls short."""
    least = f"{one.least}"
    if one.alpha.value is None:
        yield f"{one.decision} does not show α of {least}: it is {number(one.alpha)}"
        return
    yield f"{one.decision} falls short of α {least}: {number(one.alpha)}"
    for person in one.people:
        yield f"  {name(person.annotator)} is at {number(person.alpha)} against the rest"
    for blame in one.clauses:
        yield f"  {blame.clause} would gain {number(blame.gain, sign=True)}: {lost(blame)}"
    for pair in one.pairs:
        both = " and ".join(f"`{label}`" for label in pair.labels)
        yield f"  {both} are {percent(pair.share)} of all disagreement"
