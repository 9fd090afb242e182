"""All of it: one decision after the other, then all together."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

import numpy as np
import polars as pl

from rubricc.audit.agreement.answers import MOST_SETS, Answers, Reals, answers_of
from rubricc.audit.agreement.blame import Charge, charges_of
from rubricc.audit.agreement.coefficients import alpha, counts_of, fleiss, gwet, sums_of
from rubricc.audit.agreement.nodes import (
    Agreement,
    Blame,
    Coefficients,
    Couple,
    Decided,
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
from rubricc.audit.agreement.over_time import Timed, periods_of, session_of, versions_of
from rubricc.audit.agreement.parting import confusion_of, pairs_of, parts_of
from rubricc.audit.agreement.people import couples_of, people_of
from rubricc.audit.agreement.resampling import RESAMPLES, Statistic, Sum, Totals, estimates
from rubricc.audit.agreement.units import Pool, Units, units_of
from rubricc.audit.nodes import standing
from rubricc.table import Decision, Table


class Told(NamedTuple):
    """The answers to one decision, as far as they are compared whole."""

    answers: Answers
    units: Units
    why: Undefined | None


def measure_agreement(frame: pl.DataFrame, table: Table, ruled: Ruled | None = None) -> Agreement:
    """How far the annotations of a long frame agree, decision by decision; by `ruled`, which
    clauses part the annotators."""
    return agreement_of(standing(frame, [one.id for one in table.decisions]), table, ruled)


def agreement_of(rows: pl.DataFrame, table: Table, ruled: Ruled | None = None) -> Agreement:
    """The same of answers that stand."""
    names = rows["item"].unique().sort()
    people = rows["annotator"].unique().sort()
    codes = dict(zip(names, range(len(names)), strict=True)) if ruled else {}
    found: list[DecisionAgreement] = []
    together: list[tuple[Statistic, Pool]] = []
    for decision in table.decisions:
        own = rows.filter(pl.col("control") == decision.id)
        answers, left_out = answers_of(own, names, people, decision)
        decided = {
            codes[item]: of[decision.id]
            for item, of in (ruled or {}).items()
            if item in codes and decision.id in of
        }
        told, parts = _told(answers, decision)
        found.append(_of_decision(decision, told, parts, decided, left_out))
        if found[-1].by.alpha.value is not None:
            together.append((alpha(told.units), told.units.pool))
    overall = _overall(found, together, len(names))
    return Agreement(overall, tuple(found), len(names), RESAMPLES)


def _told(answers: Answers, decision: Decision) -> tuple[Told, list[tuple[str, Answers]]]:
    labels = tuple(label.name for label in decision.labels)
    parts = list(parts_of(answers, labels))
    too_many = answers.level is Level.SETS and len(answers.values) > MOST_SETS
    if too_many:
        nothing = answers.only(np.zeros(len(answers.item), dtype=np.bool_))
        nobody = nothing.told_as(("-",), nothing.value)
        return Told(answers, units_of(nobody), Undefined.TOO_MANY), parts
    units = units_of(answers)
    return Told(answers, units, _why(answers, units)), parts


def _why(answers: Answers, units: Units) -> Undefined | None:
    """Why nothing can be said; None where something can, unless all answers are alike."""
    people = len(np.unique(answers.annotator))
    if people < 2:
        return Undefined.ALONE if people else Undefined.NOBODY
    if len(units.at) < 2:
        return Undefined.APART if units.is_empty else Undefined.ONE_ITEM
    return None


class Batch:
    """Statistics that are reckoned together, on the same resamples."""

    def __init__(self) -> None:
        self._asked: list[Statistic] = []
        self._found: Sequence[Estimate] = ()

    def ask(self, statistic: Statistic) -> int:
        """Where the answer will stand."""
        self._asked.append(statistic)
        return len(self._asked) - 1

    def reckon(self, items: int) -> None:
        """Find all that was asked."""
        self._found = estimates(self._asked, items)

    def told(self, place: int | Undefined) -> Estimate:
        """What was found; where nothing, why."""
        if isinstance(place, Undefined):
            return Estimate(None, why=place)
        found = self._found[place]
        return found if found.value is not None else Estimate(None, why=Undefined.ALIKE)


Place = int | Undefined


class Asked(NamedTuple):
    """Where each coefficient will stand, or why it is not asked for."""

    alpha: Place
    fleiss: Place
    gwet: Place
    cohen: Place

    def told(self, batch: Batch) -> Coefficients:
        """Each of them."""
        return Coefficients(*map(batch.told, self))


def _ask(batch: Batch, told: Told, couples: Iterable[Statistic] = ()) -> Asked:
    if told.why is not None:
        return Asked(told.why, told.why, told.why, told.why)
    whole = batch.ask(alpha(told.units))
    match told.answers.level:
        case Level.INTERVAL:
            return Asked(whole, Undefined.NUMBERS, Undefined.NUMBERS, Undefined.NUMBERS)
        case Level.SETS:
            return Asked(whole, Undefined.SETS, Undefined.SETS, Undefined.SETS)
        case Level.NOMINAL | Level.ORDINAL:
            counts = counts_of(told.answers)
            mean = _mean(list(couples))
            return Asked(
                whole,
                batch.ask(fleiss(counts)),
                batch.ask(gwet(counts)),
                Undefined.ONE_ITEM if mean is None else batch.ask(mean),
            )


def _mean(statistics: list[Statistic]) -> Statistic | None:
    """The mean of those that have a value."""
    if not statistics:
        return None

    def statistic(totals: Totals) -> Reals:
        values = np.stack([one.of(totals) for one in statistics])
        known = np.isfinite(values).sum(axis=0)
        total: Reals = np.nan_to_num(values).sum(axis=0)
        return np.where(known > 0, total / np.maximum(known, 1), np.nan)

    return Statistic(_sums(statistics), statistic)


def _sums(statistics: Iterable[Statistic]) -> tuple[Sum, ...]:
    return tuple(sum for one in statistics for sum in one.sums)


def _of_decision(
    decision: Decision,
    told: Told,
    split: list[tuple[str, Answers]],
    decided: Mapping[int, Decided],
    left_out: int,
) -> DecisionAgreement:
    answers, units, why = told
    batch = Batch()
    couples = [] if why else list(couples_of(answers))
    main = _ask(batch, told, (statistic for _, _, statistic in couples))
    parts = [(name, _ask(batch, _part(one))) for name, one in split]
    pairs = [] if why else [(a, batch.ask(b), batch.ask(c)) for a, b, c in pairs_of(answers, units)]
    people = [] if why else [(a, b, batch.ask(c)) for a, b, c in people_of(answers, units)]
    two = [(a, b, batch.ask(c)) for a, b, c in couples]
    times = _ask_times(batch, told)
    ids = [clause.id for clause in decision.clauses]
    charges = [] if why else list(charges_of(answers, units, decided, ids))
    places = [(batch.ask(one.share), batch.ask(one.gain)) for one in charges]
    batch.reckon(answers.items)
    return DecisionAgreement(
        decision=decision.id,
        level=answers.level,
        answers=len(answers.item),
        shared=len(units.at),
        annotators=len(np.unique(answers.annotator)),
        left_out=left_out,
        by=main.told(batch),
        parts=tuple(Part(name, asked.told(batch)) for name, asked in parts),
        pairs=tuple(LabelPair(a, batch.told(b), batch.told(c)) for a, b, c in pairs),
        people=tuple(Person(a, b, batch.told(c)) for a, b, c in people),
        couples=tuple(Couple(a, b, batch.told(c)) for a, b, c in two),
        times=times.told(batch),
        clauses=_ranked(
            _blame(one, batch.told(share), batch.told(gain))
            for one, (share, gain) in zip(charges, places, strict=True)
        ),
        confusion=confusion_of(answers, units),
    )


def _part(answers: Answers) -> Told:
    units = units_of(answers)
    return Told(answers, units, _why(answers, units))


def _blame(charge: Charge, share: Estimate, gain: Estimate) -> Blame:
    return Blame(charge.clause, charge.items, charge.disputed, share, gain, charge.instead)


def _ranked(blames: Iterable[Blame]) -> tuple[Blame, ...]:
    """The greatest gain first; of those alike, as they stand in the guideline."""
    return tuple(sorted(blames, key=lambda one: -(one.gain.value or 0.0)))


class Times(NamedTuple):
    """Moments that were asked for."""

    versions: list[tuple[str, int, int]]
    session: list[tuple[str, int, int]]
    fading: int | None
    periods: list[tuple[str, int, int]]

    def told(self, batch: Batch) -> OverTime:
        """What came of them."""
        return OverTime(
            _moments(batch, self.versions),
            _moments(batch, self.session),
            None if self.fading is None else batch.told(self.fading),
            _moments(batch, self.periods),
        )


def _moments(batch: Batch, asked: list[tuple[str, int, int]]) -> tuple[Moment, ...]:
    return tuple(Moment(name, count, batch.told(place)) for name, count, place in asked)


def _ask_times(batch: Batch, told: Told) -> Times:
    if told.why is not None:
        return Times([], [], None, [])
    session = list(session_of(told.answers, told.units))
    fading = None
    if len(session) > 1:
        (_, _, first), *_, (_, _, last) = session
        fading = batch.ask(
            Statistic(_sums((first, last)), lambda totals: first.of(totals) - last.of(totals))
        )
    return Times(
        _asked(batch, versions_of(told.answers)),
        _asked(batch, session),
        fading,
        _asked(batch, periods_of(told.answers, told.units)),
    )


def _asked(batch: Batch, timed: Iterable[Timed]) -> list[tuple[str, int, int]]:
    return [(name, count, batch.ask(statistic)) for name, count, statistic in timed]


def _overall(
    found: list[DecisionAgreement], together: list[tuple[Statistic, Pool]], items: int
) -> Estimate:
    if len(found) == 1:
        return found[0].by.alpha
    if not together:
        return Estimate(None, why=found[0].by.alpha.why)
    alphas = [one for one, _ in together]

    def mean(totals: Totals) -> Reals:
        values = np.stack([one.of(totals) for one in alphas])
        weights = np.stack([sums_of(totals, pool)[0] for _, pool in together])
        weights = np.where(np.isfinite(values), weights, 0.0)
        total: Reals = (np.nan_to_num(values) * weights).sum(axis=0)
        count: Reals = np.maximum(weights.sum(axis=0), 1.0)
        return total / count

    return estimates([Statistic(_sums(alphas), mean)], items)[0]
