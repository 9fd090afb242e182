"""Answers as tables: a row for each annotator, a column for each item, None where it is missing."""

import numpy as np

from rubricc.audit.agreement.answers import Answers
from rubricc.audit.agreement.coefficients import alpha
from rubricc.audit.agreement.items import Items
from rubricc.audit.agreement.nodes import Level
from rubricc.audit.agreement.resampling import estimates
from rubricc.audit.agreement.units import distances_of, is_paired, units_of


def made(rows, level=Level.NOMINAL, values=None, categories=None):
    """The answers of such a table; values stand in order."""
    found = sorted({value for row in rows for value in row if value is not None})
    known = found if values is None else list(values)
    told = [
        (item, person, known.index(value))
        for person, row in enumerate(rows)
        for item, value in enumerate(row)
        if value is not None
    ]
    item, annotator, value = np.array(told, dtype=np.int64).reshape(-1, 3).T
    nothing = np.full(len(item), -1, dtype=np.int64)
    return Answers(
        level,
        items_of(len(rows[0])),
        tuple(map(str, known)),
        len(known) if categories is None else categories,
        item,
        annotator,
        value,
        np.full(len(item), np.nan),
        nothing,
        np.arange(len(item)),
        nothing,
    )


def items_of(count):
    """So many items, all in one part."""
    return Items(0, count, count)


def units(answers):
    """The items that several answered."""
    counts = np.bincount(answers.value[is_paired(answers)], minlength=len(answers.values))
    return units_of(answers, distances_of(answers.level, answers.values, counts))


def alpha_of(answers):
    """Alpha of the data themselves."""
    return value_of(alpha(units(answers).pool), answers)


def two(table):
    """Two annotators' answers from their table of contingency."""
    pairs = [
        (one, other)
        for one, row in enumerate(table)
        for other, count in enumerate(row)
        for _ in range(count)
    ]
    return [list(row) for row in zip(*pairs, strict=True)]


def value_of(statistic, answers):
    """A coefficient of the data themselves."""
    return estimates([statistic], answers.items.all)[0].value


def columns(rows, missing=np.nan):
    """The table as an array of numbers, for other people's programs."""
    return np.array([[missing if one is None else one for one in row] for row in rows], dtype=float)


def drawn(rng, people, items, values, gaps=0.2, noise=0.3):
    """A random table in which annotators mostly say what is so."""
    truth = rng.integers(values, size=items)
    said = np.where(
        rng.random((people, items)) < noise, rng.integers(values, size=(people, items)), truth
    )
    gone = rng.random((people, items)) < gaps
    return [
        [None if hidden else 1 + int(value) for value, hidden in zip(row, gap, strict=True)]
        for row, gap in zip(said, gone, strict=True)
    ]
