"""How often each annotator is right where the answer is known."""

import polars as pl

from rubricc.audit.counting import SHOWN, Tally
from rubricc.audit.nodes import ATTENTION, GOLD, spelt
from rubricc.audit.report import GoldScore, Missed, Spot
from rubricc.audit.rules import Judged, agrees
from rubricc.audit.work import Work

MOST_MISSED = 50_000
"""Answers that are not right which are listed in all, of each annotator the first."""


class Gold:
    """The scores of all annotators who met gold, counted part by part."""

    def __init__(self) -> None:
        self._scores = Tally("annotator", "kind")
        self._missed: list[pl.DataFrame] = []

    def take(self, work: Work, judged: Judged) -> None:
        """Take the annotations of some items."""
        scored = _scored(work, judged)
        self._scores.add(
            scored.group_by("annotator", "kind").agg(
                pl.col("is_right").sum().alias("right"), pl.len().alias("of")
            )
        )
        missed = scored.filter(~pl.col("is_right")).select(
            "order", "file", "row", "item", "annotator", "control", "value", "gold"
        )
        self._missed = [_first(pl.concat([*self._missed, spelt(missed)]))]

    def told(self) -> tuple[GoldScore, ...]:
        """The score of each annotator, by name."""
        counts = {
            (who, kind): (right, of) for who, kind, right, of in self._scores.total().iter_rows()
        }
        missed: dict[str, list[Missed]] = {}
        for _, *place, control, value, gold in self._missed[0].iter_rows():
            spot = Spot(*place)
            missed.setdefault(spot.annotator, []).append(Missed(spot, control, value, gold))
        return tuple(
            GoldScore(
                name,
                *counts.get((name, GOLD), (0, 0)),
                *counts.get((name, ATTENTION), (0, 0)),
                tuple(missed.get(name, ())),
            )
            for name in sorted({who for who, _ in counts})
        )


def _first(missed: pl.DataFrame) -> pl.DataFrame:
    """The first that each annotator missed."""
    ordered = missed.sort("order", maintain_order=True)
    return ordered.filter(pl.int_range(pl.len()).over("annotator") < SHOWN).head(MOST_MISSED)


def _scored(work: Work, judged: Judged) -> pl.DataFrame:
    """The answers to gold and checks of attention, and whether each is right.

    Where the item's known case is told, every answer that it accepts is right.
    """
    about = ["item", "annotator", "control"]
    is_decision = pl.col("control").is_in(list(work.ground.decisions))
    rows = (
        work.told.filter(
            pl.col("kind").is_in([GOLD, ATTENTION]),
            pl.col("gold").is_not_null(),
            pl.col("value").is_not_null(),
            pl.col("control").is_in(list(work.ground.controls)),
        )
        .filter((pl.col("kind") == ATTENTION) | is_decision)
        .unique(about, keep="last", maintain_order=True)
        .join(
            judged.answers.select(*about, "is_right"), on=about, how="left", maintain_order="left"
        )
    )
    several = [one.name for one in work.ground.controls.values() if one.form == "several"]
    pairs = rows.select("control", "value", "gold").unique()
    right = [
        agrees(gold, value, "many" if control in several else "one")
        for control, value, gold in pairs.iter_rows()
    ]
    told = pairs.with_columns(pl.Series("same", right, dtype=pl.Boolean))
    return rows.join(told, on=["control", "value", "gold"], maintain_order="left").with_columns(
        (pl.col("same") | pl.col("is_right").fill_null(value=False)).alias("is_right")
    )
