"""What the guideline comes to for an item, by its known case or by what most annotators ticked."""

import polars as pl

from rubricc.audit.agreement.nodes import Ruled
from rubricc.audit.nodes import NAME


def ruled_by(answers: pl.DataFrame) -> pl.DataFrame:
    """The rulings in answers that were judged, `outcome` and `clauses` by `item` and `control`: of
    an item what its known case comes to, else what most annotators' own ticks do; of several, the
    first by its clauses."""
    told = answers.select(
        "item",
        "control",
        pl.coalesce("known", "own").alias("outcome"),
        pl.coalesce("known_clauses", "own_clauses").alias("clauses"),
    ).drop_nulls()
    return (
        told.group_by("item", "control", "clauses", "outcome")
        .len()
        .sort(
            "item",
            "control",
            "len",
            "clauses",
            "outcome",
            descending=[False, False, True, False, False],
        )
        .unique(["item", "control"], keep="first", maintain_order=True)
        .drop("len")
    )


def ruled_in(ruled: Ruled) -> pl.DataFrame:
    """Rulings by item and decision as a frame."""
    rows = [
        (item, decision, one.outcome, " ".join(one.clauses))
        for item, by_decision in ruled.items()
        for decision, one in by_decision.items()
    ]
    columns = dict.fromkeys(("item", "control", "outcome", "clauses"), NAME)
    return pl.DataFrame(rows, schema=columns, orient="row")
