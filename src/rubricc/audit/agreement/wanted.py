"""All that is asked of the answers to a decision."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from rubricc.audit.agreement.asking import Batch, Place
from rubricc.audit.agreement.blame import gain_of_clause, share_of_clause
from rubricc.audit.agreement.coefficients import (
    against,
    alpha,
    alpha_by,
    expected_in,
    fleiss,
    gwet,
    number_in,
)
from rubricc.audit.agreement.nodes import Coefficients, Level, Undefined
from rubricc.audit.agreement.over_time import Period
from rubricc.audit.agreement.parting import Told, alpha_of_pair, parts_in, share_of_pair
from rubricc.audit.agreement.people import Pair, couple_of
from rubricc.audit.agreement.pieces import Piece
from rubricc.audit.agreement.resampling import Statistic
from rubricc.audit.agreement.survey import Plan
from rubricc.audit.agreement.units import units_of

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


class Whole(NamedTuple):
    """Where the rows of all answers will stand: their alpha, how many they are, and how far they
    are apart by chance."""

    alpha: int
    number: int
    expected: int


class Places(NamedTuple):
    """Where all that a plan asks for will stand."""

    main: Asked
    parts: Sequence[Asked]
    whole: Whole | None = None
    pairs: Sequence[tuple[int, int]] = ()
    people: Sequence[int] = ()
    couples: Sequence[int] = ()
    versions: Sequence[int] = ()
    periods: Sequence[int] = ()
    clauses: Sequence[tuple[int, int]] = ()


def parts_of(plan: Plan) -> tuple[Told, ...]:
    """The parts of answers that are sets."""
    labels = tuple(label.name for label in plan.scheme.decision.labels)
    return parts_in(plan.scheme.level, plan.scheme.values, labels)


def ask_for(batch: Batch, plan: Plan) -> Places:
    """Ask for all that a plan does."""
    if plan.why is not None:
        main = Asked(plan.why, plan.why, plan.why, plan.why)
        return Places(main, [_ask_part(batch, plan, one) for one in parts_of(plan)])
    whole = Whole(*(batch.keep(batch.ask(one)) for one in (_alpha, _number, _expected)))
    couples = [batch.keep(batch.ask(_couple, one)) for one in plan.couples]
    return Places(
        _ask_main(batch, plan, whole, couples),
        [_ask_part(batch, plan, one) for one in parts_of(plan)],
        whole,
        [(batch.ask(_share_of_pair, one), batch.ask(_alpha_of_pair, one)) for one in plan.pairs],
        [batch.ask(_person, one) for one, _ in plan.people],
        couples,
        [batch.ask(_version, plan, one) for one, _ in plan.versions],
        [batch.ask(_period, one) for one in plan.periods],
        [
            (batch.ask(_share_of_clause, one), batch.ask(_gain_of_clause, one))
            for one in range(len(plan.charging.clauses))
        ],
    )


def _ask_main(batch: Batch, plan: Plan, whole: Whole, couples: Sequence[int]) -> Asked:
    match plan.scheme.level:
        case Level.INTERVAL:
            return Asked(whole.alpha, Undefined.NUMBERS, Undefined.NUMBERS, Undefined.NUMBERS)
        case Level.SETS:
            return Asked(whole.alpha, Undefined.SETS, Undefined.SETS, Undefined.SETS)
        case Level.NOMINAL | Level.ORDINAL:
            cohen = tuple(couples) or Undefined.ONE_ITEM
            return Asked(whole.alpha, batch.ask(_fleiss), batch.ask(_gwet), cohen)


def _ask_part(batch: Batch, plan: Plan, part: Told) -> Asked:
    """Ask for the coefficients of a label of sets."""
    why = plan.parts_why
    if why is not None:
        return Asked(why, why, why, why)
    return Asked(
        batch.ask(lambda piece: _alpha(piece.part(part))),
        batch.ask(lambda piece: _fleiss(piece.part(part))),
        batch.ask(lambda piece: _gwet(piece.part(part))),
        Undefined.ONE_ITEM,
    )


# ---- how it is made of a part of the answers ---------------------------------------------------


def _alpha(piece: Piece) -> Statistic:
    return alpha(piece.units.pool)


def _number(piece: Piece) -> Statistic:
    return number_in(piece.units.pool)


def _expected(piece: Piece) -> Statistic:
    return expected_in(piece.units.pool)


def _fleiss(piece: Piece) -> Statistic:
    return fleiss(piece.counts)


def _gwet(piece: Piece) -> Statistic:
    return gwet(piece.counts)


def _couple(piece: Piece, pair: Pair) -> Statistic:
    own = (piece.by_person.get(one, NOBODY) for one in (pair.one, pair.other))
    return couple_of(piece.answers, *own)


def _share_of_pair(piece: Piece, pair: tuple[float, int, int]) -> Statistic:
    return share_of_pair(piece.answers, piece.units, piece.counts, pair)


def _alpha_of_pair(piece: Piece, pair: tuple[float, int, int]) -> Statistic:
    return alpha_of_pair(piece.answers, pair)


def _person(piece: Piece, person: int) -> Statistic:
    own = piece.shared_by_person.get(person, NOBODY)
    return against(piece.answers, piece.units.pool, piece.apart, own)


def _version(piece: Piece, plan: Plan, version: int) -> Statistic:
    own = piece.answers.only(piece.by_version.get(version, NOBODY))
    total = units_of(own, plan.distances_by(version)).pool.total
    return alpha_by(lambda: plan.distances_by(version), total)


def _period(piece: Piece, period: Period) -> Statistic:
    own = period.places(piece.answers)
    return against(piece.answers, piece.units.pool, piece.apart, own)


def _share_of_clause(piece: Piece, clause: int) -> Statistic:
    return share_of_clause(piece.answers, piece.units, piece.charged, clause)


def _gain_of_clause(piece: Piece, clause: int) -> Statistic:
    return gain_of_clause(piece.answers, piece.units, piece.charged, clause)
