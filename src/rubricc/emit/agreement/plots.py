"""The plots of agreement."""

from collections.abc import Iterator, Sequence

from rubricc.audit import DecisionAgreement, Estimate, Moment
from rubricc.emit.agreement.sentences import lost, name, number
from rubricc.emit.plots import (
    Bar,
    Bars,
    Course,
    Grid,
    across,
    bars,
    course,
    grid,
    marks_from,
    row,
)

MOST = 20


def clauses_plot(one: DecisionAgreement) -> Bars | None:
    """What each clause would gain, the most first."""
    rows = [
        (
            blame.clause,
            blame.gain,
            f"{blame.clause}: {number(blame.gain, sign=True)}, {lost(blame)}",
        )
        for blame in one.clauses[:MOST]
    ]
    return _bars(f"What α on {one.decision} would gain if all agreed where a clause decides", rows)


def people_plot(one: DecisionAgreement) -> Bars | None:
    """Each annotator against the rest, the least first."""
    people = sorted(one.people, key=lambda each: each.alpha.value or 0.0)
    rows = [
        (name(each.annotator), each.alpha, f"{name(each.annotator)}: {number(each.alpha)}")
        for each in people[:MOST]
    ]
    return _bars(f"Annotators against the rest: α on {one.decision}", rows)


def _bars(title: str, rows: Sequence[tuple[str, Estimate, str]]) -> Bars | None:
    known = [(name, each, words) for name, each, words in rows if each.value is not None]
    if not known:
        return None
    ends = [end for _, each, _ in known for end in _ends(each)]
    marks = marks_from(min(ends), max(ends))
    low, high = marks[0], marks[-1]
    drawn = []
    for place, (label, each, words) in enumerate(known):
        bottom, value, top = (across(end, low, high) for end in _ends(each))
        drawn.append(Bar(label, row(place), bottom, value, top, None, words, "plain"))
    return bars(title, drawn, [(across(mark, low, high), f"{mark:.2f}") for mark in marks])


def _ends(each: Estimate) -> tuple[float, float, float]:
    value = each.value or 0.0
    return (
        value if each.low is None else min(each.low, value),
        value,
        value if each.high is None else max(each.high, value),
    )


def courses(one: DecisionAgreement) -> Iterator[Course]:
    """Agreement by version, through a session, and over time."""
    told = (
        (f"α on {one.decision} by version of the guideline", one.times.versions, ""),
        (f"α on {one.decision} through a session", one.times.session, "quarter "),
        (f"α on {one.decision} over time", one.times.periods, ""),
    )
    for title, moments, before in told:
        known = [moment for moment in moments if moment.alpha.value is not None]
        if len(known) > 1:
            yield course(title, [_point(moment, before) for moment in known])


def _point(moment: Moment, before: str) -> tuple[str, float, float, float, str]:
    words = f"{before}{moment.name}: {number(moment.alpha)}, {moment.answers:,} answers"
    return (f"{before}{moment.name}", *_ends(moment.alpha), words)


def confusion_plot(one: DecisionAgreement) -> Grid | None:
    """What was given where another gave what."""
    found = one.confusion
    if found is None:
        return None
    title = f"{one.decision}: what two annotators gave the same item"
    return grid(title, found.labels, found.counts)
