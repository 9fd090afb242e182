"""Whether the same signals get the same label: of each annotator, and between them."""

from collections.abc import Iterator

import polars as pl

from rubricc.audit.findings import PLACE, SHOWN, places_of
from rubricc.audit.nodes import NAME
from rubricc.audit.report import Consistency, Split
from rubricc.audit.rules import Judged
from rubricc.audit.work import Work
from rubricc.table import Decision

MOST_LISTED = 20
"""Cases that are listed; all are counted."""
BETWEEN = "\x1f"
UNTOLD = "\x1e"


def find_splits(work: Work, judged: Judged) -> Consistency | None:
    """Cases that got several labels; None where no signals are told."""
    cased = [_cased(judged, one) for one in work.decisions.values()]
    rows = [one for one in cased if one is not None]
    if not rows:
        return None
    own, between, people = [], [], dict[str, int]()
    for decision, frame, names in rows:
        for split in _splits(decision, frame, names, ["annotator", "case"]):
            own.append(split)
            people[split.annotator] = people.get(split.annotator, 0) + 1
        between += list(_splits(decision, frame, names, ["case"]))
    return Consistency(
        len(own),
        len(between),
        tuple(sorted(people.items(), key=lambda one: (-one[1], one[0]))),
        _most(own),
        _most(between),
    )


def _most(splits: list[Split]) -> tuple[Split, ...]:
    ordered = sorted(splits, key=lambda one: (-one.odd, one.decision, one.annotator, one.case))
    return tuple(ordered[:MOST_LISTED])


def _cased(judged: Judged, decision: Decision) -> tuple[str, pl.DataFrame, list[str]] | None:
    """The answers to a decision with the case that each is about, in one text: what was ticked,
    or where nothing was the known case."""
    ticks, cases = judged.ticks, judged.cases
    names = [one for one in decision.questions if one in ticks.columns or one in cases.columns]
    if not names:
        return None
    answers = judged.answers.filter(pl.col("control") == decision.id)
    own = _texts(ticks, names).rename({"case": "own_case"})
    known = _texts(cases, names).drop("annotator").rename({"case": "known_case"})
    told = (
        answers.join(own, on=["item", "annotator"], how="left", maintain_order="left")
        .join(known, on="item", how="left", maintain_order="left")
        .with_columns(pl.coalesce("own_case", "known_case").alias("case"))
        .filter(pl.col("case").is_not_null())
    )
    return (decision.id, told, names) if told.height else None


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


def _splits(decision: str, rows: pl.DataFrame, names: list[str], by: list[str]) -> Iterator[Split]:
    """The groups that have several labels."""
    counted = rows.group_by([*by, "value"]).agg(
        pl.len().alias("count"), pl.col("annotator").n_unique().alias("people"), PLACE
    )
    several = counted.filter(pl.col("value").n_unique().over(by) > 1).sort(
        [*by, "count", "value"], descending=[*[False] * len(by), True, False]
    )
    for key, each in several.partition_by(by, as_dict=True, maintain_order=True).items():
        texts = str(key[-1]).split(BETWEEN)
        case = tuple(
            (name, text) for name, text in zip(names, texts, strict=True) if text != UNTOLD
        )
        labels = tuple(each.select("value", "count", "people").iter_rows())
        annotator = str(key[0]) if len(by) > 1 else ""
        odd = [place for one in each["places"].to_list()[1:] for place in one]
        yield Split(decision, annotator, case, labels, places_of(odd[:SHOWN]))
