"""How often each annotator is right where the answer is known."""

import polars as pl

from rubricc.audit.findings import SHOWN
from rubricc.audit.nodes import ATTENTION, GOLD
from rubricc.audit.report import GoldScore, Missed, Spot
from rubricc.audit.rules import Judged, agrees
from rubricc.audit.work import Work


def score_gold(work: Work, judged: Judged) -> tuple[GoldScore, ...]:
    """The score of each annotator who met gold, by name.

    Where the item's known case is told, every answer that it accepts is right.
    """
    about = ["item", "annotator", "control"]
    rows = (
        work.told.filter(
            pl.col("kind").is_in([GOLD, ATTENTION]),
            pl.col("gold").is_not_null(),
            pl.col("value").is_not_null(),
            pl.col("control").is_in(list(work.controls)),
        )
        .filter((pl.col("kind") == ATTENTION) | pl.col("control").is_in(list(work.decisions)))
        .unique(about, keep="last", maintain_order=True)
        .join(
            judged.answers.select(*about, "is_right"), on=about, how="left", maintain_order="left"
        )
    )
    several = [one.name for one in work.controls.values() if one.form == "several"]
    pairs = rows.select("control", "value", "gold").unique()
    right = [
        agrees(gold, value, "many" if control in several else "one")
        for control, value, gold in pairs.iter_rows()
    ]
    told = pairs.with_columns(pl.Series("same", right, dtype=pl.Boolean))
    scored = rows.join(told, on=["control", "value", "gold"], maintain_order="left").with_columns(
        (pl.col("same") | pl.col("is_right").fill_null(value=False)).alias("is_right")
    )
    by_name = scored.sort("annotator", maintain_order=True).partition_by(
        "annotator", maintain_order=True
    )
    return tuple(_score(rows) for rows in by_name)


def _score(rows: pl.DataFrame) -> GoldScore:
    is_check = pl.col("kind") == ATTENTION
    gold, checks = rows.filter(~is_check), rows.filter(is_check)
    wrong = rows.filter(~pl.col("is_right")).head(SHOWN)
    missed = tuple(
        Missed(
            Spot(one["file"], one["row"], one["item"], one["annotator"]),
            one["control"],
            one["value"],
            one["gold"],
        )
        for one in wrong.iter_rows(named=True)
    )
    return GoldScore(
        rows["annotator"][0],
        int(gold["is_right"].sum()),
        gold.height,
        int(checks["is_right"].sum()),
        checks.height,
        missed,
    )
