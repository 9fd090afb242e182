"""People against a model, clause by clause."""

import polars as pl

from rubricc.audit.clauses import with_clauses, with_verdicts
from rubricc.audit.report import ClauseMatch, ModelReport
from rubricc.audit.rules import Judged
from rubricc.audit.work import Work

MOST_SHOWN = 5


def compare_models(work: Work, judged: Judged) -> tuple[ModelReport, ...]:
    """Each model that answered, by name, beside the people."""
    is_model = pl.col("annotator").is_in(sorted(work.models))
    answers = judged.answers.filter(pl.col("kind") != "attention")
    people = _most_said(answers.filter(~is_model))
    clauses = _ruling(judged.answers)
    found = []
    for name in sorted(work.models & set(answers["annotator"].unique())):
        own = answers.filter(pl.col("annotator") == name).select(
            "item", "control", pl.col("value").alias("told"), pl.col("is_right").alias("own_right")
        )
        both = own.join(people, on=["item", "control"], maintain_order="left").join(
            clauses, on=["item", "control"], how="left", maintain_order="left"
        )
        found.append(_report(name, both))
    return tuple(found)


def _most_said(answers: pl.DataFrame) -> pl.DataFrame:
    """What most people answered; items on which no answer has most are left out."""
    counted = answers.group_by("item", "control", "value").agg(
        pl.len(), pl.col("is_right").any(ignore_nulls=False)
    )
    about = ["item", "control"]
    most = counted.filter(pl.col("len") == pl.col("len").max().over(about))
    return most.filter(pl.len().over(about) == 1).select(*about, "value", "is_right")


def _ruling(answers: pl.DataFrame) -> pl.DataFrame:
    """The clauses that decide an item: of its known case, else of what most people ticked."""
    counted = (
        with_verdicts(answers)
        .with_columns(pl.coalesce("known_clauses", "own_clauses").alias("ruling"))
        .group_by("item", "control", "ruling")
        .len()
        .sort(["len", "ruling"], descending=[True, False])
    )
    return counted.unique(["item", "control"], keep="first", maintain_order=True).drop("len")


def _report(name: str, both: pl.DataFrame) -> ModelReport:
    is_same = pl.col("told") == pl.col("value")
    known = pl.col("own_right").is_not_null()
    told = both.with_columns(
        is_same.alias("same"),
        known.alias("judged"),
        pl.col("own_right").fill_null(value=False).alias("model_right"),
        (known & pl.col("is_right").fill_null(value=False)).alias("people_right"),
    )
    by_clause = (
        with_clauses(told)
        .group_by("control", "clause")
        .agg(
            pl.len(),
            *(pl.col(one).sum() for one in ("same", "judged", "people_right", "model_right")),
        )
    )
    clauses = [ClauseMatch(*one) for one in by_clause.iter_rows()]
    differing = (
        told.filter(~pl.col("same"))
        .group_by("control", "value", "told")
        .len()
        .sort(["len", "control", "value", "told"], descending=[True, False, False, False])
    )
    return ModelReport(
        name,
        int(told["same"].sum()),
        told.height,
        tuple(sorted(clauses, key=lambda one: (one.same - one.items, one.decision, one.clause))),
        tuple(differing.head(MOST_SHOWN).iter_rows()),
    )
