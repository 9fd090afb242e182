"""Whether the same signals get the same label: of each annotator, and between them."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from heapq import nsmallest

import polars as pl

from rubricc.audit.counting import PLACE, SHOWN, added, places_of, told_places
from rubricc.audit.nodes import NAME, spelt
from rubricc.audit.report import Consistency, Split
from rubricc.audit.rules import Judged
from rubricc.audit.work import Ground, Work
from rubricc.frames import Scratch, Spill
from rubricc.table import Decision

SHARE = 4
"""Of the memory of a part, what rows take: their places take more, and they are added up."""
MOST_LISTED = 20
"""Cases that are listed; all are counted."""
BETWEEN = "\x1f"
UNTOLD = "\x1e"


class Cases:
    """How often each annotator gave each case each label, by the cases."""

    def __init__(self, ground: Ground, scratch: Scratch) -> None:
        self._decisions = {
            one.id: (one, [name for name in one.questions if name in ground.ticked | ground.cased])
            for one in ground.decisions.values()
        }
        self._scratch = replace(scratch, most=scratch.most // SHARE)
        self._rows = Spill(self._scratch, "case", "annotator")
        self._is_empty = True

    def take(self, _work: Work, judged: Judged) -> None:
        """Take the judged answers about some items."""
        for decision, names in self._decisions.values():
            told = _cased(judged, decision, names) if names else None
            if told is not None:
                counted = told.group_by("annotator", "case", "value").agg(
                    pl.len().alias("count"), PLACE
                )
                self._is_empty = False
                self._rows.add(spelt(counted).with_columns(pl.lit(decision.id).alias("decision")))

    def told(self) -> Consistency | None:
        """Cases that got several labels; None where no signals are told."""
        if self._is_empty:
            return None
        mine, ours = _Splits(), _Splits()
        of_all = Spill(self._scratch, "case")
        for rows in self._rows.parts():
            for decision, names, own in self._by_decision(rows):
                each = added(own, ["annotator", "case", "value"]).with_columns(people=1)
                mine.add(decision, each, names, ["annotator", "case"])
                every = added(each, ["case", "value"])
                of_all.add(every.with_columns(pl.lit(decision).alias("decision")))
        for rows in of_all.parts():
            for decision, names, own in self._by_decision(rows):
                ours.add(decision, added(own, ["case", "value"]), names, ["case"])
        people = tuple(sorted(mine.people.items(), key=lambda one: (-one[1], one[0])))
        return Consistency(mine.count, ours.count, people, mine.most, ours.most)

    def _by_decision(self, rows: pl.DataFrame) -> Iterator[tuple[str, list[str], pl.DataFrame]]:
        for name, (_, signals) in self._decisions.items():
            yield name, signals, rows.filter(pl.col("decision") == name).drop("decision")


class _Splits:
    """Cases that got several labels: how many, of whom, and the first."""

    def __init__(self) -> None:
        self.count = 0
        self.people: Counter[str] = Counter()
        self.most: tuple[Split, ...] = ()

    def add(self, decision: str, rows: pl.DataFrame, names: list[str], by: list[str]) -> None:
        """Take those among the cases of a decision, each with its labels."""
        count = pl.col("count")
        groups = (
            rows.group_by(by)
            .agg(pl.len().alias("labels"), (count.sum() - count.max()).alias("odd"))
            .filter(pl.col("labels") > 1)
        )
        self.count += groups.height
        if "annotator" in by:
            self.people.update(dict(groups["annotator"].value_counts().iter_rows()))
        if groups.is_empty():
            return
        least = groups["odd"].top_k(MOST_LISTED).min()
        often = groups.filter(pl.col("odd") >= least).select("odd", *by)
        first = nsmallest(
            MOST_LISTED,
            often.iter_rows(),
            key=lambda one: (-one[0], *one[1:-1], _case(names, one[-1])),
        )
        chosen = pl.DataFrame(first, schema=often.schema, orient="row")
        splits = _splits(decision, rows.join(chosen, on=by, how="semi"), names, by)
        ordered = sorted(
            (*self.most, *splits),
            key=lambda each: (-each.odd, each.decision, each.annotator, each.case),
        )
        self.most = tuple(ordered[:MOST_LISTED])


def _cased(judged: Judged, decision: Decision, names: list[str]) -> pl.DataFrame | None:
    """The answers to a decision with the case that each is about, in one text: what was ticked,
    or where nothing was the known case; None where there are none."""
    ticks, cases = judged.ticks, judged.cases
    answers = judged.answers.filter(pl.col("control") == decision.id)
    own = _texts(ticks, names).rename({"case": "own_case"})
    known = _texts(cases, names).drop("annotator").rename({"case": "known_case"})
    told = (
        answers.join(own, on=["item", "annotator"], how="left", maintain_order="left")
        .join(known, on="item", how="left", maintain_order="left")
        .with_columns(pl.coalesce("own_case", "known_case").alias("case"))
        .filter(pl.col("case").is_not_null())
    )
    return told if told.height else None


def _texts(ticks: pl.DataFrame, names: list[str]) -> pl.DataFrame:
    """Item, annotator and all signals that matter as one text; none where one is not sure."""
    columns = [
        (pl.col(one) if one in ticks.columns else pl.lit(None, NAME)).fill_null(UNTOLD)
        for one in names
    ]
    told = ticks.select(
        "item", "annotator", pl.concat_str(columns, separator=BETWEEN).alias("case")
    )
    blank = BETWEEN.join([UNTOLD] * len(names))
    is_sure = ~pl.col("case").str.contains("not sure", literal=True)
    return told.filter(is_sure, pl.col("case") != blank).with_columns(pl.col("case").cast(NAME))


def _case(names: list[str], told: str) -> tuple[tuple[str, str], ...]:
    """The signals of a case."""
    texts = told.split(BETWEEN)
    return tuple((name, text) for name, text in zip(names, texts, strict=True) if text != UNTOLD)


def _splits(decision: str, rows: pl.DataFrame, names: list[str], by: list[str]) -> Iterator[Split]:
    """Cases with their labels, those given most first."""
    several = rows.sort([*by, "count", "value"], descending=[*[False] * len(by), True, False])
    for key, each in several.partition_by(by, as_dict=True, maintain_order=True).items():
        case = _case(names, str(key[-1]))
        labels = tuple(each.select("value", "count", "people").iter_rows())
        annotator = str(key[0]) if len(by) > 1 else ""
        odd = [place for one in each["places"].to_list()[1:] for place in places_of(one)]
        yield Split(decision, annotator, case, labels, told_places(odd[:SHOWN]))
