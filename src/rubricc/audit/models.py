"""People against a model, clause by clause."""

import polars as pl

from rubricc.audit.clauses import with_clauses, with_verdicts
from rubricc.audit.counting import Frequent, Tally
from rubricc.audit.report import ClauseMatch, ModelReport
from rubricc.audit.rules import Judged
from rubricc.audit.work import Ground, Work
from rubricc.frames import Scratch

MOST_SHOWN = 5
MATCHES = ("items", "same", "judged", "people_right", "model_right")


class Models:
    """The models beside the people, counted part by part."""

    def __init__(self, ground: Ground, scratch: Scratch) -> None:
        self._models = sorted(ground.models)
        self._answered: set[str] = set()
        self._same = Tally("model")
        self._clauses = Tally("model", "control", "clause")
        self._differing = Frequent(scratch, ("model",), "control", "value", "told")

    def take(self, _work: Work, judged: Judged) -> None:
        """Take the answers about some items."""
        is_model = pl.col("annotator").is_in(self._models)
        answers = judged.answers.filter(pl.col("kind") != "attention")
        own = answers.filter(is_model).select(
            "item",
            "control",
            pl.col("annotator").alias("model"),
            pl.col("value").alias("told"),
            pl.col("is_right").alias("own_right"),
        )
        self._answered.update(own["model"].unique())
        about = ["item", "control"]
        both = own.join(
            _most_said(answers.filter(~is_model)), on=about, maintain_order="left"
        ).join(_ruling(judged.answers), on=about, how="left", maintain_order="left")
        told = _compared(both)
        sums = [pl.len().alias("items"), pl.col(MATCHES[1:]).sum()]
        self._same.add(told.group_by("model").agg(sums[0], pl.col("same").sum()))
        self._clauses.add(with_clauses(told).group_by("model", *about[1:], "clause").agg(sums))
        differing = told.filter(~pl.col("same"))
        self._differing.add(
            differing.group_by("model", "control", "value", "told").agg(pl.len().alias("count"))
        )

    def told(self) -> tuple[ModelReport, ...]:
        """Each model that answered, by name."""
        same = {name: (alike, items) for name, items, alike in self._same.total().iter_rows()}
        clauses, differing = self._clauses.total(), self._differing.most(MOST_SHOWN)
        return tuple(
            ModelReport(
                name, *same.get(name, (0, 0)), _by_clause(clauses, name), _of(differing, name)
            )
            for name in sorted(self._answered)
        )


def _by_clause(clauses: pl.DataFrame, name: str) -> tuple[ClauseMatch, ...]:
    own = clauses.filter(pl.col("model") == name).select("control", "clause", *MATCHES)
    return tuple(
        sorted(
            (ClauseMatch(*one) for one in own.iter_rows()),
            key=lambda one: (one.same - one.items, one.decision, one.clause),
        )
    )


def _of(differing: pl.DataFrame, name: str) -> tuple[tuple[str, str, str, int], ...]:
    own = differing.filter(pl.col("model") == name)
    return tuple(own.select("control", "value", "told", "count").iter_rows())


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


def _compared(both: pl.DataFrame) -> pl.DataFrame:
    """The answers of models with whether they are what people say, and right."""
    known = pl.col("own_right").is_not_null()
    return both.with_columns(
        (pl.col("told") == pl.col("value")).alias("same"),
        known.alias("judged"),
        pl.col("own_right").fill_null(value=False).alias("model_right"),
        (known & pl.col("is_right").fill_null(value=False)).alias("people_right"),
    )
