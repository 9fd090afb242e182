"""Labels against rules, clause by clause, and signal by signal what was seen otherwise."""

from collections.abc import Iterator

import polars as pl

from rubricc.audit.findings import first_places
from rubricc.audit.nodes import CASE, NAME
from rubricc.audit.report import AgainstRules, ClauseReport, Misseen
from rubricc.audit.rules import Judged
from rubricc.audit.work import Work

MOST_SHOWN = 3


def against_rules(work: Work, judged: Judged) -> AgainstRules | None:
    """Labels against the rules; None where nothing says what the rules come to."""
    rows = with_verdicts(judged.answers)
    if rows.is_empty():
        return None
    counts = {name: int(rows[name].sum()) for name in VERDICTS}
    clauses = sorted(_clauses(rows), key=lambda one: (-one.wrong, one.decision, one.clause))
    order = {one.id: place for place, one in enumerate(work.table.signals)}
    signals = sorted(_misseen(work), key=lambda one: (-one.count, order[one.signal]))
    return AgainstRules(
        rows.height,
        counts["applied"],
        counts["seen"],
        counts["other"],
        tuple(clauses),
        tuple(signals),
    )


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


def _clauses(rows: pl.DataFrame) -> Iterator[ClauseReport]:
    named = with_clauses(rows)
    wrong = pl.any_horizontal(VERDICTS)
    for (decision, clause), each in sorted(
        named.partition_by("control", "clause", as_dict=True).items(), key=lambda pair: str(pair[0])
    ):
        bad = each.filter(wrong)
        instead = bad.group_by("value").len().sort(["len", "value"], descending=[True, False])
        yield ClauseReport(
            str(decision),
            str(clause),
            each.height,
            int(each["applied"].sum()),
            int(each["seen"].sum()),
            int(each["other"].sum()),
            tuple(instead.head(MOST_SHOWN).iter_rows()),
            first_places(bad),
        )


def _misseen(work: Work) -> Iterator[Misseen]:
    """Ticks beside the known case, where both are told."""
    signals = list(work.signals)
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
    both = ticks.join(known, on=about, maintain_order="left")
    other = both.filter(pl.col("value") != pl.col("known"), pl.col("value") != "not sure")
    of = dict(both.group_by("control").len().iter_rows())
    for (signal,), each in other.partition_by("control", as_dict=True).items():
        counted = (
            each.group_by("known", "value")
            .len()
            .sort(["len", "known", "value"], descending=[True, False, False])
        )
        instead = tuple(counted.head(MOST_SHOWN).iter_rows())
        yield Misseen(str(signal), each.height, of[signal], instead)
