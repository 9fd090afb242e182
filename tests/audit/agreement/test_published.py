"""Worked examples as they were published, and programs of other people on tables drawn at random.

- Krippendorff, K. (2011). *Computing Krippendorff's alpha-reliability*. University of Pennsylvania.
- Fleiss, J. L. (1971). Measuring nominal scale agreement among many raters. *Psychological
  Bulletin* 76, 378-382.
- Gwet, K. L. (2014). *Handbook of inter-rater reliability*, 4th edition: two abstractors, six
  raters, and four raters with answers missing, as his R package irrCAC 1.0 shows them with what
  comes out (its README, https://github.com/kgwet/irrCAC; Cohen's, Fleiss's, Gwet's, Krippendorff's
  and Scott's coefficients of each, Scott's being Fleiss's of two).
"""

from importlib import import_module

import krippendorff
import numpy as np
import pandas as pd
import pytest

from rubricc.audit.agreement.coefficients import cohen, counts_of, fleiss, gwet
from rubricc.audit.agreement.nodes import Level
from tests.audit.agreement.made import alpha_of, columns, drawn, items_of, made, two, value_of

N = None
FOUR_OBSERVERS = [
    [1, 2, 3, 3, 2, 1, 4, 1, 2, N, N, N],
    [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, N, 3],
    [N, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, N],
    [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, N],
]
"""Krippendorff 2011, sections C and D: twelve units, with answers missing."""

DIAGNOSES = """
    0 0 0 6 0 | 0 3 0 0 3 | 0 1 4 0 1 | 0 0 0 0 6 | 0 3 0 3 0 | 2 0 4 0 0 | 0 0 4 0 2 | 2 0 3 1 0
    2 0 0 4 0 | 0 0 0 0 6 | 1 0 0 5 0 | 1 1 0 4 0 | 0 3 3 0 0 | 1 0 0 5 0 | 0 2 0 3 1 | 0 0 5 0 1
    3 0 0 1 2 | 5 1 0 0 0 | 0 2 0 4 0 | 1 0 2 0 3 | 0 0 0 0 6 | 0 1 0 5 0 | 0 2 0 1 3 | 2 0 0 4 0
    1 0 0 4 1 | 0 5 0 1 0 | 4 0 0 0 2 | 0 2 0 4 0 | 1 0 5 0 0 | 0 0 0 0 6
"""
"""Fleiss 1971, table 1: how many of six psychiatrists gave a patient each of five diagnoses."""


SIX_RATERS = """
    0 0 0 6 0 | 0 3 0 0 3 | 0 1 4 0 1 | 0 0 0 0 6 | 0 3 0 3 0 | 2 0 4 0 0 | 0 0 4 0 2 | 2 0 3 1 0
    2 0 0 4 0 | 0 0 0 0 6 | 1 0 0 5 0 | 1 1 0 4 0 | 0 3 3 0 0 | 1 0 0 5 0 | 0 2 0 3 1
"""
"""irrCAC's `distrib.6raters`: the first half of those patients."""


def said(table):
    """Six rows of patients; who said what makes no difference to coefficients of counts."""
    counts = [
        list(map(int, cell.split()))
        for line in table.strip().splitlines()
        for cell in line.split("|")
    ]
    given = [[value for value, times in enumerate(one) for _ in range(times)] for one in counts]
    return [list(row) for row in zip(*given, strict=True)]


@pytest.mark.parametrize(
    ("level", "published"),
    [(Level.NOMINAL, 0.743), (Level.ORDINAL, 0.815), (Level.INTERVAL, 0.849)],
)
def test_krippendorff_2011_with_answers_missing(level, published):
    answers = made(FOUR_OBSERVERS, level)

    assert round(alpha_of(answers), 3) == published


def test_krippendorff_2011_of_two_observers():
    binary = made([[0, 1, 0, 0, 0, 0, 0, 0, 1, 0], [1, 1, 1, 0, 0, 1, 0, 0, 0, 0]])
    nominal = made([list("aabbdcccedda"), list("babbbccceddd")])

    assert round(alpha_of(binary), 3) == 0.095
    assert round(alpha_of(nominal), 3) == 0.692


def test_fleiss_1971():
    answers = made(said(DIAGNOSES))

    assert round(value_of(fleiss(counts_of(answers)), answers), 3) == 0.430


def test_fleiss_1971_diagnosis_by_diagnosis():
    table = said(DIAGNOSES)
    by_diagnosis = []
    for place in range(5):
        answers = made([[int(value == place) for value in row] for row in table])
        by_diagnosis.append(round(value_of(fleiss(counts_of(answers)), answers), 3))

    assert by_diagnosis == [0.245, 0.245, 0.520, 0.471, 0.566]


def test_two_abstractors_by_cohen_and_gwet():
    one, other = two([[13, 0, 0], [0, 20, 7], [0, 4, 56]])
    answers = made([one, other])
    kappa = cohen(items_of(100), np.arange(100), np.array(one), np.array(other), 3)

    assert value_of(kappa, answers) == pytest.approx(0.7964094, abs=5e-8)
    assert value_of(fleiss(counts_of(answers)), answers) == pytest.approx(0.7962397, abs=5e-8)
    assert value_of(gwet(counts_of(answers)), answers) == pytest.approx(0.8493305, abs=5e-8)
    assert alpha_of(answers) == pytest.approx(0.7972585, abs=5e-8)


def test_six_raters_by_fleiss_and_gwet():
    answers = made(said(SIX_RATERS))

    assert value_of(gwet(counts_of(answers)), answers) == pytest.approx(0.4448007, abs=5e-8)
    assert value_of(fleiss(counts_of(answers)), answers) == pytest.approx(0.4139265, abs=5e-8)
    assert alpha_of(answers) == pytest.approx(0.4204384, abs=5e-8)


def test_gwet_2014_with_answers_missing():
    answers = made(FOUR_OBSERVERS)

    assert round(value_of(gwet(counts_of(answers)), answers), 5) == 0.77544
    assert round(value_of(fleiss(counts_of(answers)), answers), 5) == 0.76117


# irrCAC is older than the pandas that we test with
FOR_IRR_CAC = pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::FutureWarning")


def irr_cac(table, **options):
    """What judges; the SciPy that comes with it takes a second, and nobody else needs it."""
    return import_module("irrCAC.raw").CAC(table, **options)


TABLES = [
    drawn(np.random.default_rng(seed), 2 + seed % 4, 12 + 3 * seed, 2 + seed % 5)
    for seed in range(24)
]


@pytest.mark.parametrize("level", [Level.NOMINAL, Level.ORDINAL, Level.INTERVAL])
def test_alpha_is_that_of_krippendorff(level):
    for table in TABLES:
        answers = made(table, level)
        judged = krippendorff.alpha(columns(table), level_of_measurement=level.value)

        assert alpha_of(answers) == pytest.approx(judged, abs=1e-8)


@FOR_IRR_CAC
def test_alpha_fleiss_and_gwet_are_those_of_irr_cac():
    for table in TABLES:
        # one category that nobody chose; irrCAC takes a missing answer for one unless told
        answers = made(table, categories=7)
        judge = irr_cac(pd.DataFrame(columns(table)).T, categories=list(range(1, 8)), digits=9)
        judged = {
            name: found["est"]["coefficient_value"]
            for name, found in (
                ("alpha", judge.krippendorff()),
                ("fleiss", judge.fleiss()),
                ("gwet", judge.gwet()),
            )
        }
        counts = counts_of(answers)
        own = {
            "alpha": alpha_of(answers),
            "fleiss": value_of(fleiss(counts), answers),
            "gwet": value_of(gwet(counts), answers),
        }

        assert own == pytest.approx(judged, abs=1e-7)


@FOR_IRR_CAC
def test_cohen_is_that_of_irr_cac():
    for table in TABLES:
        both = [pair for pair in zip(*table[:2], strict=True) if None not in pair]
        one, other = (list(row) for row in zip(*both, strict=True))
        answers = made([one, other])
        kappa = cohen(items_of(len(both)), np.arange(len(both)), np.array(one), np.array(other), 8)
        # of two annotators, Conger's kappa is Cohen's
        judge = irr_cac(pd.DataFrame({"one": one, "other": other}), digits=9)

        judged = judge.conger()["est"]["coefficient_value"]
        assert value_of(kappa, answers) == pytest.approx(judged, abs=1e-7)
