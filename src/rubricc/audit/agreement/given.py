"""The answers of all parts as numbers, decision by decision, put away until they are measured."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

import numpy as np
import polars as pl

from rubricc.audit.agreement.answers import (
    Answers,
    declared_in,
    is_answer,
    level_of,
    ordered,
    width_read,
)
from rubricc.audit.agreement.items import Items, Numbers
from rubricc.audit.agreement.nodes import Decided, Level
from rubricc.audit.nodes import spelt, too_much
from rubricc.frames import Scratch, Spill
from rubricc.table import Decision, Table

CELLS = 4_000_000
"""Answers of a part times the numbers by which one is told: so many are reckoned with at once."""
MOST_RULINGS = 1_000_000
"""Different ways in which the guideline decides items: outcomes with their clauses."""
KINDS = pl.Schema(
    {
        "item": pl.Int64(),
        "own": pl.Int64(),
        "annotator": pl.Int32(),
        "value": pl.Int32(),
        "version": pl.Int32(),
        "ruling": pl.Int32(),
        "at": pl.Float64(),
        "order": pl.Int64(),
    }
)
"""Numbers in the order in which texts were met; `item` counts all items in the order of their
names, `own` those that people answered."""
SHARE = 4
"""Of the memory of a part, what answers take, beside which much is reckoned."""
WIDTH = 48
"""Bytes of an answer."""


class Codes:
    """Texts by numbers, in the order in which they were met."""

    def __init__(self) -> None:
        self.of: dict[str, int] = {}

    def column(self, texts: pl.Series) -> pl.Series:
        """The numbers of some texts, -1 for null."""
        known = texts.drop_nulls().unique(maintain_order=True)
        numbers = [self.of.setdefault(text, len(self.of)) for text in known]
        if not numbers:
            return pl.Series(texts.name, [-1], pl.Int32).new_from_index(0, len(texts))
        return texts.replace_strict(known, numbers, default=-1, return_dtype=pl.Int32)

    def places(self, names: Iterable[str]) -> Numbers:
        """For each number the place of its text among these names, -1 where it is none."""
        places = {name: place for place, name in enumerate(names)}
        return np.array([*(places.get(text, -1) for text in self.of), -1], dtype=np.int64)


@dataclass(frozen=True, slots=True)
class Scheme:
    """The answers to a decision: `values` in their order, annotators and versions by their names;
    how many there are, of each annotator too, and how many were left out. `codes` are the numbers
    of values, annotators and versions as they were met, by place."""

    decision: Decision
    level: Level
    items: int
    values: tuple[str, ...]
    categories: int
    people: tuple[str, ...]
    versions: tuple[str, ...]
    answers: int
    by_person: Numbers
    left_out: int
    codes: tuple[Numbers, Numbers, Numbers]


class Given:
    """The answers to all decisions, gathered part by part, whose items come in the order of their
    names."""

    def __init__(self, table: Table, models: Iterable[str], scratch: Scratch) -> None:
        self._decisions = table.decisions
        self._models = frozenset(models)
        self._scratch = replace(scratch, most=scratch.most // max(SHARE, len(table.decisions)))
        self._spills = {one.id: Spill(self._scratch, "item") for one in table.decisions}
        for spill in self._spills.values():
            spill.add(KINDS.to_frame())
        self._left_out: Counter[tuple[str, bool]] = Counter()
        self._values, self._people, self._versions = Codes(), Codes(), Codes()
        self._rulings: dict[Decided, int] = {}
        self._clauses: dict[str, str] = {}
        self._counts = (0, 0)

    @property
    def rulings(self) -> tuple[Decided, ...]:
        """What the guideline comes to for items, by number."""
        return tuple(self._rulings)

    # ---- in -----------------------------------------------------------------------------------

    def take(self, standing: pl.DataFrame, ruled: pl.DataFrame) -> None:
        """Take the answers that stand of some items, and what the guideline comes to for them.
        Raises TooMuchError."""
        rows = self._numbered(spelt(standing))
        rulings = self._ruled(spelt(ruled))
        for decision in self._decisions:
            own = rows.filter(pl.col("control") == decision.id)
            level, declared = level_of(decision), declared_in(decision)
            known = [text for text in own["text"].unique() if is_answer(text, level, declared)]
            is_good = pl.col("text").is_in(known)
            self._left_out.update(
                (decision.id, is_model) for is_model in own.filter(~is_good)["is_model"]
            )
            told = rulings.filter(pl.col("control") == decision.id)
            good = own.filter(is_good).join(
                told, left_on="name", right_on="item", how="left", maintain_order="left"
            )
            self._spills[decision.id].add(
                good.with_columns(pl.col("ruling").fill_null(-1)).select(
                    pl.col(name).cast(kind) for name, kind in KINDS.items()
                )
            )

    def _numbered(self, rows: pl.DataFrame) -> pl.DataFrame:
        every, people = self._counts
        is_model = pl.col("annotator").is_in(list(self._models))
        names = (
            rows.group_by("item")
            .agg((~is_model).any().alias("has_people"))
            .sort("item")
            .with_columns(
                pl.int_range(every, every + pl.len()).alias("number"),
                (pl.col("has_people").cum_sum().cast(pl.Int64) - 1 + people).alias("own"),
            )
        )
        self._counts = every + names.height, people + int(names["has_people"].sum())
        return rows.join(names, on="item", maintain_order="left").select(
            "control",
            "order",
            "own",
            pl.col("item").alias("name"),
            pl.col("number").alias("item"),
            pl.col("value").alias("text"),
            is_model.alias("is_model"),
            self._people.column(rows["annotator"]),
            self._values.column(rows["value"]),
            self._versions.column(rows["version"]),
            (pl.col("at").dt.epoch("us").cast(pl.Float64) / 1e6).fill_null(float("nan")),
        )

    def _ruled(self, ruled: pl.DataFrame) -> pl.DataFrame:
        kinds = ruled.select("outcome", "clauses").unique(maintain_order=True)
        numbers = [
            self._rulings.setdefault(Decided(outcome, self._named(clauses)), len(self._rulings))
            for outcome, clauses in kinds.iter_rows()
        ]
        if len(self._rulings) > MOST_RULINGS:
            too_much(
                f"the clauses decide these items in more than {MOST_RULINGS:,} different ways; "
                "audit them in several calls"
            )
        told = kinds.with_columns(pl.Series("ruling", numbers, pl.Int32))
        return ruled.join(told, on=["outcome", "clauses"]).select("item", "control", "ruling")

    def _named(self, clauses: str) -> tuple[str, ...]:
        """The clauses of a ruling, each of which is one text in all of them."""
        return tuple(self._clauses.setdefault(one, one) for one in clauses.split())

    # ---- out ----------------------------------------------------------------------------------

    def _is_all(self) -> bool:
        """Whether models count, too, since fewer than two people are left."""
        return len(self._people.of.keys() - self._models) < 2

    @property
    def items(self) -> int:
        """How many items were answered."""
        return self._counts[0 if self._is_all() else 1]

    def scheme_of(self, decision: Decision) -> Scheme:
        """What the answers to a decision are."""
        level, declared = level_of(decision), declared_in(decision)
        used = [Counter[int](), Counter[int](), Counter[int]()]
        for rows in self._parts(decision.id, self._scratch.most):
            for counter, name in zip(used, ("value", "annotator", "version"), strict=True):
                counter.update(dict(rows.group_by(name).len().iter_rows()))
        codes = (self._values, self._people, self._versions)
        values, people, versions = (
            [text for text, number in each.of.items() if counter[number]]
            for each, counter in zip(codes, used, strict=True)
        )
        told = ordered(set(values), level, declared)
        names = tuple(sorted(people))
        kept = [False] if not self._is_all() else [False, True]
        return Scheme(
            decision,
            level,
            self.items,
            told,
            len({*declared, *told}),
            names,
            tuple(sorted(versions)),
            used[1].total(),
            np.array([used[1][self._people.of[name]] for name in names], dtype=np.int64),
            sum(self._left_out[decision.id, is_model] for is_model in kept),
            (
                self._values.places(told),
                self._people.places(names),
                self._versions.places(sorted(versions)),
            ),
        )

    def answers(self, scheme: Scheme) -> Iterator[Answers]:
        """The answers to a decision, part by part."""
        most = CELLS * WIDTH // width_read(scheme.level, scheme.values)
        values, people, versions = scheme.codes
        for rows in self._parts(scheme.decision.id, min(most, self._scratch.most)):
            items = rows["item"].to_numpy()
            first = int(items.min()) if len(items) else 0
            here = int(items.max()) + 1 - first if len(items) else 0
            yield Answers(
                scheme.level,
                Items(first, here, scheme.items),
                scheme.values,
                scheme.categories,
                items - first,
                people[rows["annotator"].to_numpy()],
                values[rows["value"].to_numpy()],
                rows["at"].to_numpy(),
                versions[rows["version"].to_numpy()],
                rows["order"].to_numpy(),
                rows["ruling"].to_numpy().astype(np.int64),
            )

    def _parts(self, decision: str, most: int) -> Iterator[pl.DataFrame]:
        for rows in self._spills[decision].parts(most):
            if self._is_all():
                yield rows
            else:
                models = [self._people.of.get(name, -1) for name in self._models]
                people = rows.filter(~pl.col("annotator").is_in(models))
                yield people.with_columns(pl.col("own").alias("item"))
