"""What the guideline comes to for an item, by its known case or by what most annotators ticked."""

import polars as pl

from rubricc.audit.agreement.nodes import Decided, Ruled


def ruled_by(answers: pl.DataFrame) -> Ruled:
    """The rulings in answers that were judged: of an item what its known case comes to, else what
    most annotators' own ticks do; of several, the first by its clauses."""
    told = answers.select(
        "item",
        "control",
        pl.coalesce("known", "own").alias("outcome"),
        pl.coalesce("known_clauses", "own_clauses").alias("clauses"),
    ).drop_nulls()
    most = (
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
    )
    found: dict[str, dict[str, Decided]] = {}
    for item, control, clauses, outcome in most.drop("len").iter_rows():
        found.setdefault(item, {})[control] = Decided(outcome, tuple(clauses.split()))
    return found
