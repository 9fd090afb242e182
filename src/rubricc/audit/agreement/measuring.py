"""All of it: one decision after the other, then all together."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

import numpy as np
import polars as pl

from rubricc.audit.agreement.answers import Answers
from rubricc.audit.agreement.asking import Batch, Place, mean_of, sums_in
from rubricc.audit.agreement.blame import Charge, Charges
from rubricc.audit.agreement.coefficients import (
    against,
    alpha,
    apart_of,
    counts_of,
    fleiss,
    gwet,
    of_apart,
    sums_of,
)
from rubricc.audit.agreement.given import Given
from rubricc.audit.agreement.items import Items, Reals
from rubricc.audit.agreement.nodes import (
    Agreement,
    Blame,
    Coefficients,
    Couple,
    DecisionAgreement,
    Estimate,
    LabelPair,
    Level,
    Moment,
    OverTime,
    Part,
    Person,
    Ruled,
    Undefined,
)
from rubricc.audit.agreement.over_time import Sessions
from rubricc.audit.agreement.parting import pair_of, part_of, parts_in
from rubricc.audit.agreement.people import by_person, couple_of
from rubricc.audit.agreement.resampling import RESAMPLES, Statistic, Totals, estimates
from rubricc.audit.agreement.ruling import ruled_in
from rubricc.audit.agreement.survey import Plan, plan_of
from rubricc.audit.agreement.units import Pool, Units, categories, units_of
from rubricc.audit.nodes import standing
from rubricc.audit.reading import UNBOUNDED
from rubricc.frames import Scratch
from rubricc.table import Decision, Table

NOBODY = np.zeros(0, dtype=np.int64)


class Asked(NamedTuple):
    """Where each coefficient will stand, or why it is not asked for."""

    alpha: Place
    fleiss: Place
    gwet: Place
    cohen: Place

    def told(self, batch: Batch) -> Coefficients:
        """Each of them."""
        return Coefficients(*map(batch.told, self))


class Places(NamedTuple):
    """Where all that a plan asks for will stand."""

    main: Asked
    parts: list[Asked]
    pairs: list[tuple[int, int]]
    people: list[int]
    couples: list[int]
    versions: list[int]
    periods: list[int]
    clauses: list[tuple[int, int]]


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
    together = [
        pool for one, pool in measured if pool is not None and one.by.alpha.value is not None
    ]
    return Agreement(_overall(found, together, given.items), tuple(found), given.items, RESAMPLES)


def _measured(
    given: Given, decision: Decision, scratch: Scratch
) -> tuple[DecisionAgreement, Pool | None]:
    """How far the answers to a decision agree, and what they are reckoned by if they are."""
    plan = plan_of(given, given.scheme_of(decision))
    batch = Batch()
    charges = Charges(given.rulings, plan.charged, plan.scheme.values)
    sessions = Sessions(Items(0, 0, given.items), scratch)
    pool: Pool | None = None
    places: Places | None = None
    for answers in given.answers(plan.scheme):
        batch.begin()
        units = None if plan.why is not None else units_of(answers, plan.distances)
        places = _ask(batch, plan, (answers, units), charges)
        if units is not None:
            pool = pool or units.pool
            sessions.take(answers, apart_of(answers, units))
    assert places is not None, "there is one part at least"
    told, fading = _ask_sessions(batch, sessions, pool)
    batch.reckon(given.items)
    times = OverTime(
        _moments(batch, places.versions, _versions(plan)),
        _moments(batch, [place for _, _, place in told], [each[:2] for each in told]),
        None if fading is None else batch.told(fading),
        _moments(batch, places.periods, [(one.name, one.answers) for one in plan.periods]),
    )
    return _told(batch, plan, places, (times, charges)), pool


# ---- what is asked for -------------------------------------------------------------------------


def _ask(batch: Batch, plan: Plan, part: tuple[Answers, Units | None], charges: Charges) -> Places:
    """Ask for all that a plan does, of a part."""
    answers, units = part
    own = by_person(answers)
    couples = [
        couple_of(answers, own.get(one.one, NOBODY), own.get(one.other, NOBODY))
        for one in plan.couples
    ]
    labels = tuple(label.name for label in plan.scheme.decision.labels)
    parts = [
        part_of(answers, one) for one in parts_in(plan.scheme.level, plan.scheme.values, labels)
    ]
    main = _ask_main(batch, plan, part, couples)
    small = [_ask_part(batch, plan, one) for one in parts]
    if units is None:
        return Places(main, small, [], [], [], [], [], [])
    pairs = (pair_of(answers, units, one) for one in plan.pairs)
    apart = apart_of(answers, units)
    shared = by_person(answers, np.isfinite(apart))
    return Places(
        main,
        small,
        [(batch.ask(share), batch.ask(narrow)) for share, narrow in pairs],
        [
            batch.ask(against(answers, units.pool, apart, shared.get(one, NOBODY)))
            for one, _ in plan.people
        ],
        [batch.ask(one) for one in couples],
        [
            batch.ask(alpha(units_of(answers.only(answers.version == number), distances).pool))
            for number, _, distances in plan.versions
        ],
        [
            batch.ask(against(answers, units.pool, apart, one.places(answers)))
            for one in plan.periods
        ],
        [
            (batch.ask(share), batch.ask(gain))
            for share, gain in charges.take(answers, units, clauses_of(plan))
        ],
    )


def _ask_main(
    batch: Batch, plan: Plan, part: tuple[Answers, Units | None], couples: Sequence[Statistic]
) -> Asked:
    answers, units = part
    if plan.why is not None or units is None:
        why = plan.why or Undefined.NOBODY
        return Asked(why, why, why, why)
    whole = batch.ask(alpha(units.pool))
    match plan.scheme.level:
        case Level.INTERVAL:
            return Asked(whole, Undefined.NUMBERS, Undefined.NUMBERS, Undefined.NUMBERS)
        case Level.SETS:
            return Asked(whole, Undefined.SETS, Undefined.SETS, Undefined.SETS)
        case Level.NOMINAL | Level.ORDINAL:
            counts = counts_of(answers)
            return Asked(
                whole,
                batch.ask(fleiss(counts)),
                batch.ask(gwet(counts)),
                batch.ask(mean_of(couples)) if couples else Undefined.ONE_ITEM,
            )


def _ask_part(batch: Batch, plan: Plan, answers: Answers) -> Asked:
    """Ask for the coefficients of a label of sets."""
    why = plan.parts_why
    if why is not None:
        return Asked(why, why, why, why)
    counts = counts_of(answers)
    return Asked(
        batch.ask(alpha(units_of(answers, categories(2)).pool)),
        batch.ask(fleiss(counts)),
        batch.ask(gwet(counts)),
        Undefined.ONE_ITEM,
    )


def clauses_of(plan: Plan) -> list[str]:
    """The clauses that decide an item, in the order of the guideline."""
    charged = set(plan.charged)
    return [clause.id for clause in plan.scheme.decision.clauses if clause.id in charged]


def _ask_sessions(
    batch: Batch, sessions: Sessions, pool: Pool | None
) -> tuple[list[tuple[str, int, int]], int | None]:
    """Ask for the quarters of sessions, and what is lost from the first to the last."""
    if pool is None:
        return [], None
    told = [(name, count, batch.ask(of_apart(own, pool))) for name, count, own in sessions.told()]
    if len(told) < 2:
        return told, None
    first, last = batch.asked(told[0][2]), batch.asked(told[-1][2])
    fading = Statistic(sums_in((first, last)), lambda totals: first.of(totals) - last.of(totals))
    return told, batch.ask(fading)


# ---- what is told ------------------------------------------------------------------------------


def _told(
    batch: Batch, plan: Plan, places: Places, more: tuple[OverTime, Charges]
) -> DecisionAgreement:
    scheme = plan.scheme
    times, charges = more
    labels = tuple(label.name for label in scheme.decision.labels)
    parts = parts_in(scheme.level, scheme.values, labels)
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
            for (name, _), asked in zip(parts, places.parts, strict=True)
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
        times=times,
        clauses=_ranked(
            _blame(charges.told(name), *map(batch.told, asked))
            for name, asked in zip(clauses_of(plan), places.clauses, strict=True)
        ),
        confusion=plan.confusion,
    )


def _versions(plan: Plan) -> list[tuple[str, int]]:
    return [(plan.scheme.versions[number], count) for number, count, _ in plan.versions]


def _moments(
    batch: Batch, places: Sequence[int], told: Sequence[tuple[str, int]]
) -> tuple[Moment, ...]:
    return tuple(
        Moment(name, count, batch.told(place))
        for (name, count), place in zip(told, places, strict=True)
    )


def _blame(charge: Charge, share: Estimate, gain: Estimate) -> Blame:
    return Blame(charge.clause, charge.items, charge.disputed, share, gain, charge.instead)


def _ranked(blames: Iterable[Blame]) -> tuple[Blame, ...]:
    """The greatest gain first; of those alike, as they stand in the guideline."""
    return tuple(sorted(blames, key=lambda one: -(one.gain.value or 0.0)))


def _overall(found: Sequence[DecisionAgreement], pools: Sequence[Pool], items: int) -> Estimate:
    if len(found) == 1:
        return found[0].by.alpha
    if not pools:
        return Estimate(None, why=found[0].by.alpha.why)
    alphas = [alpha(pool) for pool in pools]

    def mean(totals: Totals) -> Reals:
        values = np.stack([one.of(totals) for one in alphas])
        weights = np.stack([sums_of(totals, pool)[0] for pool in pools])
        weights = np.where(np.isfinite(values), weights, 0.0)
        total: Reals = (np.nan_to_num(values) * weights).sum(axis=0)
        count: Reals = np.maximum(weights.sum(axis=0), 1.0)
        return total / count

    return estimates([Statistic(sums_in(alphas), mean)], items)[0]
