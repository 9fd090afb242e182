"""All of it: one decision after the other, then all together."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

import numpy as np
import polars as pl

from rubricc.audit.agreement.asking import Batch, told
from rubricc.audit.agreement.charges import Charge, Charges
from rubricc.audit.agreement.coefficients import mean_of_apart, ratio
from rubricc.audit.agreement.given import Given
from rubricc.audit.agreement.items import Items, Reals
from rubricc.audit.agreement.nodes import (
    Agreement,
    Blame,
    Couple,
    DecisionAgreement,
    Estimate,
    LabelPair,
    Moment,
    OverTime,
    Part,
    Person,
    Ruled,
)
from rubricc.audit.agreement.over_time import Sessions
from rubricc.audit.agreement.pieces import Piece
from rubricc.audit.agreement.resampling import RESAMPLES, drawn, estimate
from rubricc.audit.agreement.ruling import ruled_in
from rubricc.audit.agreement.survey import Plan, plan_of
from rubricc.audit.agreement.wanted import Places, Whole, ask_for, parts_of
from rubricc.audit.nodes import standing
from rubricc.audit.reading import UNBOUNDED
from rubricc.frames import Scratch
from rubricc.table import Decision, Table


class Weighed(NamedTuple):
    """The alpha of a decision and how many answers it has, of the data and in each resample."""

    alpha: Reals
    number: Reals


class Counted:
    """What is counted of the answers to a decision beside its statistics."""

    def __init__(self, plan: Plan, scratch: Scratch) -> None:
        scheme = plan.scheme
        self.sessions = Sessions(Items(0, 0, scheme.items), scratch)
        self.charges = Charges(plan.charging.clauses, scheme.values, scratch)
        self._is_counting = plan.why is None

    def take(self, piece: Piece) -> None:
        """Count a part of the answers."""
        if self._is_counting:
            self.sessions.take(piece.answers, piece.apart)
            self.charges.take(piece.answers, piece.units, piece.charged)


def measure_agreement(frame: pl.DataFrame, table: Table, ruled: Ruled | None = None) -> Agreement:
    """How far the annotations of a long frame agree, decision by decision; by `ruled`, which
    clauses part the annotators."""
    given = Given(table, (), UNBOUNDED)
    given.take(standing(frame, [one.id for one in table.decisions]), ruled_in(ruled or {}))
    return agreement_of(given, table, UNBOUNDED)


def agreement_of(given: Given, table: Table, scratch: Scratch) -> Agreement:
    """How far all answers agree."""
    measured = [_measured(given, decision, scratch) for decision in table.decisions]
    found = [one for one, _ in measured]
    weighed = [each for _, each in measured if each is not None]
    return Agreement(_overall(found, weighed), tuple(found), given.items, RESAMPLES)


def _measured(
    given: Given, decision: Decision, scratch: Scratch
) -> tuple[DecisionAgreement, Weighed | None]:
    """How far the answers to a decision agree, and if that is known, how it weighs."""
    plan = plan_of(given, given.scheme_of(decision))
    batch, counted = Batch(), Counted(plan, scratch)
    places = ask_for(batch, plan)

    def read() -> Iterator[Piece]:
        return (Piece(one, plan.distances, plan.charging) for one in given.answers(plan.scheme))

    batch.reckon(read, given.items, counted.take)
    found = _told(batch, plan, places, counted)
    if places.whole is None or found.by.alpha.value is None:
        return found, None
    return found, Weighed(batch.row(places.whole.alpha), batch.row(places.whole.number))


def _told(batch: Batch, plan: Plan, places: Places, counted: Counted) -> DecisionAgreement:
    scheme = plan.scheme
    return DecisionAgreement(
        decision=scheme.decision.id,
        level=scheme.level,
        answers=scheme.answers,
        shared=plan.shared,
        annotators=len(scheme.people),
        left_out=scheme.left_out,
        by=places.main.told(batch),
        parts=tuple(
            Part(name, asked.told(batch))
            for (name, _), asked in zip(parts_of(plan), places.parts, strict=True)
        ),
        pairs=tuple(
            LabelPair((scheme.values[one], scheme.values[other]), *map(batch.told, asked))
            for (_, one, other), asked in zip(plan.pairs, places.pairs, strict=True)
        ),
        people=tuple(
            Person(scheme.people[one], count, batch.told(place))
            for (one, count), place in zip(plan.people, places.people, strict=True)
        ),
        couples=tuple(
            Couple((scheme.people[one.one], scheme.people[one.other]), one.items, batch.told(place))
            for one, place in zip(plan.couples, places.couples, strict=True)
        ),
        times=_times(batch, plan, places, counted.sessions),
        clauses=_ranked(
            _blame(charge, *map(batch.told, asked))
            for charge, asked in zip(counted.charges.told(), places.clauses, strict=True)
        ),
        confusion=plan.confusion,
    )


def _times(batch: Batch, plan: Plan, places: Places, sessions: Sessions) -> OverTime:
    versions = [(plan.scheme.versions[number], count) for number, count in plan.versions]
    periods = [(one.name, one.answers) for one in plan.periods]
    return OverTime(
        _moments(batch, versions, places.versions),
        *_fading(batch, places.whole, sessions, plan.scheme.items),
        _moments(batch, periods, places.periods),
    )


def _moments(
    batch: Batch, named: Sequence[tuple[str, int]], places: Sequence[int]
) -> tuple[Moment, ...]:
    return tuple(
        Moment(name, count, batch.told(place))
        for (name, count), place in zip(named, places, strict=True)
    )


def _fading(
    batch: Batch, whole: Whole | None, sessions: Sessions, items: int
) -> tuple[tuple[Moment, ...], Estimate | None]:
    """The quarters of sessions, and what is lost from the first to the last."""
    quarters = [] if whole is None else list(sessions.told())
    if whole is None or not quarters:
        return (), None
    apart = drawn([mean_of_apart(own) for _, _, own in quarters], items)
    alphas = [1 - ratio(row, batch.row(whole.expected)) for row in apart]
    moments = tuple(
        Moment(name, count, told(estimate(row)))
        for (name, count, _), row in zip(quarters, alphas, strict=True)
    )
    return moments, told(estimate(alphas[0] - alphas[-1])) if len(alphas) > 1 else None


def _blame(charge: Charge, share: Estimate, gain: Estimate) -> Blame:
    return Blame(charge.clause, charge.items, charge.disputed, share, gain, charge.instead)


def _ranked(blames: Iterable[Blame]) -> tuple[Blame, ...]:
    """The greatest gain first; of those alike, as they stand in the guideline."""
    return tuple(sorted(blames, key=lambda one: -(one.gain.value or 0.0)))


def _overall(found: Sequence[DecisionAgreement], weighed: Sequence[Weighed]) -> Estimate:
    if len(found) == 1:
        return found[0].by.alpha
    if not weighed:
        return Estimate(None, why=found[0].by.alpha.why)
    values = np.stack([one.alpha for one in weighed])
    weights = np.where(np.isfinite(values), np.stack([one.number for one in weighed]), 0.0)
    total: Reals = (np.nan_to_num(values) * weights).sum(axis=0)
    return estimate(total / np.maximum(weights.sum(axis=0), 1.0))
