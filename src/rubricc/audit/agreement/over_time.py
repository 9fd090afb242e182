"""Agreement as time goes: within a session, from day to day, and by version of the guideline."""

from collections.abc import Iterator

import numpy as np

from rubricc.audit.agreement.answers import Answers, Flags, Numbers
from rubricc.audit.agreement.coefficients import against, alpha
from rubricc.audit.agreement.resampling import Statistic
from rubricc.audit.agreement.units import Units, units_of

PAUSE = 30 * 60
"""After so many seconds without an answer a session is over."""
LEAST = 8
"""Answers of the shortest session whose quarters are told."""
QUARTERS = 4
PERIODS = 8
LEAST_OF_PERIOD = 20
DAY = 86_400


Timed = tuple[str, int, Statistic]


def versions_of(answers: Answers) -> Iterator[Timed]:
    """The versions of the guideline, where several are named."""
    if len(answers.versions) < 2:
        return
    for number, name in enumerate(answers.versions):
        some = answers.only(answers.version == number)
        yield name, len(some.item), alpha(units_of(some))


def session_of(answers: Answers, units: Units) -> Iterator[Timed]:
    """The quarters of all sessions that are long enough."""
    quarter = _quarters(answers)
    for number in range(QUARTERS):
        chosen = np.flatnonzero((quarter == number) & _paired(answers, units))
        if len(chosen):
            yield f"{number + 1}", len(chosen), against(answers, units, chosen)


def _paired(answers: Answers, units: Units) -> Flags:
    found: Flags = units.places[answers.item] >= 0
    return found


def _quarters(answers: Answers) -> Numbers:
    """The quarter of its session in which each answer was given; -1 where that is not known."""
    quarter = np.full(len(answers.item), -1, dtype=np.int64)
    known = np.flatnonzero(np.isfinite(answers.at))
    order = known[np.lexsort((answers.at[known], answers.annotator[known]))]
    if not len(order):
        return quarter
    who, at = answers.annotator[order], answers.at[order]
    begins = np.ones(len(order), dtype=np.bool_)
    begins[1:] = (who[1:] != who[:-1]) | (at[1:] - at[:-1] > PAUSE)
    starts = np.flatnonzero(begins)
    ends = np.append(starts[1:], len(order))
    for start, end in zip(starts.tolist(), ends.tolist(), strict=True):
        if end - start >= LEAST and at[end - 1] > at[start]:
            quarter[order[start:end]] = np.arange(end - start) * QUARTERS // (end - start)
    return quarter


def periods_of(answers: Answers, units: Units) -> Iterator[Timed]:
    """Days, put together until each period has about as many answers as any other."""
    known = np.flatnonzero(np.isfinite(answers.at) & _paired(answers, units))
    if len(known) < 2 * LEAST_OF_PERIOD:
        return
    order = known[np.argsort(answers.at[known], kind="stable")]
    days = answers.at[order] // DAY
    wanted = max(LEAST_OF_PERIOD, -(-len(order) // PERIODS))
    bounds = [0]
    for start in (np.flatnonzero(days[1:] != days[:-1]) + 1).tolist():
        if start - bounds[-1] >= wanted and len(order) - start >= LEAST_OF_PERIOD:
            bounds.append(start)
    if len(bounds) < 2:
        return
    for start, end in zip(bounds, [*bounds[1:], len(order)], strict=True):
        day = np.datetime64(int(days[start]), "D")
        yield str(day), end - start, against(answers, units, order[start:end])
