"""Labels against rules, clause by clause, and signal by signal what was seen otherwise."""

from collections.abc import Iterator

import polars as pl

from rubricc.audit.counting import PLACE, Frequent, Tally, places_of, spots
from rubricc.audit.nodes import CASE, NAME
from rubricc.audit.report import AgainstRules, ClauseReport, Misseen
from rubricc.audit.rules import Judged
from rubricc.audit.work import Ground, Work
from rubricc.frames import Scratch

MOST_SHOWN = 3


class Rules:
    """Labels against the rules, counted part by part."""

    def __init__(self, ground: Ground, scratch: Scratch) -> None:
        self._ground = ground
        self._clauses = Tally("control", "clause")
        self._places = Tally("control", "clause")
        self._wrong = Frequent(scratch, ("control", "clause"), "value")
        self._all = Tally("all")
        self._ticks = Tally("control", "other")
        self._instead = Frequent(scratch, ("control",), "known", "value")

    def take(self, work: Work, judged: Judged) -> None:
        """Take the judged answers about some items."""
        rows = with_verdicts(judged.answers)
        self._all.add(
            rows.select(pl.lit(0).alias("all"), *VERDICTS)
            .group_by("all")
            .agg(pl.len().alias("judged"), pl.col(VERDICTS).sum())
        )
        told = with_clauses(rows)
        wrong = told.filter(pl.any_horizontal(VERDICTS))
        by = ("control", "clause")
        count = pl.len().alias("count")
        self._clauses.add(told.group_by(by).agg(count, pl.col(VERDICTS).sum()))
        self._places.add(wrong.group_by(by).agg(PLACE))
        self._wrong.add(wrong.group_by(*by, "value").agg(count))
        ticks = _ticks_beside(work)
        self._ticks.add(ticks.group_by("control", "other").agg(pl.col("count").sum()))
        self._instead.add(ticks.filter("other").drop("other"))

    def told(self) -> AgainstRules | None:
        """What came of it; None where nothing says what the rules come to."""
        counts = self._all.total()
        if counts.is_empty():
            return None
        clauses = sorted(
            _clauses(self._clauses.total(), self._places.total(), self._wrong.most(MOST_SHOWN)),
            key=lambda one: (-one.wrong, one.decision, one.clause),
        )
        order = {one.id: place for place, one in enumerate(self._ground.table.signals)}
        misseen = _misseen(self._ticks.total(), self._instead.most(MOST_SHOWN))
        signals = sorted(misseen, key=lambda one: (-one.count, order[one.signal]))
        judged, applied, seen, other = counts.select("judged", *VERDICTS).row(0)
        return AgainstRules(judged, applied, seen, other, tuple(clauses), tuple(signals))


VERDICTS = ("applied", "seen", "other")


def with_verdicts(answers: pl.DataFrame) -> pl.DataFrame:
    """The answers that can be judged, with what is wrong with them, and `ruling`, the clauses that
    decide: of the known case where that is told and was not merely applied wrongly."""
    follows, is_right = pl.col("follows"), pl.col("is_right")
    applied = (~follows).fill_null(value=False)
    return answers.filter(follows.is_not_null() | is_right.is_not_null()).with_columns(
        applied.alias("applied"),
        (follows & ~is_right).fill_null(value=False).alias("seen"),
        (follows.is_null() & ~is_right).fill_null(value=False).alias("other"),
        pl.when(applied)
        .then("own_clauses")
        .otherwise(pl.coalesce("known_clauses", "own_clauses"))
        .alias("ruling"),
    )


def with_clauses(rows: pl.DataFrame) -> pl.DataFrame:
    """A row for each of the clauses in `ruling`, under `clause`."""
    ruling = pl.col("ruling")
    each = (
        rows.select(ruling.unique())
        .with_columns(ruling.cast(pl.String).str.split(" ").cast(pl.List(NAME)).alias("clause"))
        .explode("clause")
        .filter(pl.col("clause") != "")
    )
    return rows.join(each, on="ruling", maintain_order="left")


def _clauses(
    counted: pl.DataFrame, places: pl.DataFrame, wrong: pl.DataFrame
) -> Iterator[ClauseReport]:
    """A report of each clause: of what is counted, where what is wrong stands first, and what was
    given then."""
    numbers = counted.select("control", "clause", "count", *VERDICTS)
    for decision, clause, judged, applied, seen, other in numbers.iter_rows():
        is_own = (pl.col("control") == decision) & (pl.col("clause") == clause)
        shown = (place for one in places.filter(is_own)["places"] for place in places_of(one))
        given = wrong.filter(is_own).select("value", "count")
        instead = tuple(given.iter_rows())
        yield ClauseReport(decision, clause, judged, applied, seen, other, instead, spots(shown))


def _ticks_beside(work: Work) -> pl.DataFrame:
    """How often which ticks stand beside which known case, and whether that is something else."""
    signals = list(work.ground.signals)
    about = ["item", "control"]
    rows = work.frame.filter(pl.col("control").is_in(signals), pl.col("value").is_not_null())
    known = (
        rows.filter(pl.col("kind") == CASE)
        .unique(about, keep="last", maintain_order=True)
        .select(*about, pl.col("value").alias("known"))
    )
    ticks = rows.filter(pl.col("kind") != CASE).unique(
        [*about, "annotator"], keep="last", maintain_order=True
    )
    is_other = (pl.col("value") != pl.col("known")) & (pl.col("value") != "not sure")
    return (
        ticks.join(known, on=about, maintain_order="left")
        .group_by("control", "known", "value", is_other.alias("other"))
        .agg(pl.len().alias("count"))
    )


def _misseen(ticks: pl.DataFrame, instead: pl.DataFrame) -> Iterator[Misseen]:
    """What was seen otherwise, signal by signal."""
    for (signal,), each in ticks.partition_by("control", as_dict=True).items():
        other = int(each.filter("other")["count"].sum())
        if other:
            own = instead.filter(pl.col("control") == signal)
            shown = tuple(own.select("known", "value", "count").iter_rows())
            yield Misseen(str(signal), other, int(each["count"].sum()), shown)
