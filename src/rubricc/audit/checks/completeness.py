"""Answers that are missing: of a decision or a signal that the annotators were asked for."""

from collections.abc import Iterator

import polars as pl

from rubricc.audit.findings import PLACE, SHOWN, first_places, places_of
from rubricc.audit.report import Finding, Spot
from rubricc.audit.work import Work
from rubricc.decide import holds
from rubricc.model import Signal, Special, Value
from rubricc.table import text_value


def find_missing_answers(work: Work) -> Iterator[Finding]:
    """Decisions and signals that somebody answered somewhere, where an annotation has no answer.

    A signal that exists only sometimes is missing only where what the annotator ticked says that it
    does.
    """
    told = work.told.select("control", "value").filter(pl.col("value").is_not_null())
    answered = told.filter(pl.col("control").is_in(list(work.controls)))
    asked = set(answered["control"].unique())
    waiting = {one.id: one for one in work.guideline.signals if one.only_when is not None}
    required = [name for name in work.controls if name in asked and name not in waiting]
    about = ["item", "annotator"]
    every = work.told.select(*about, "control", "value", "file", "row")
    annotations = every.select(*about, "file", "row").unique(
        about, keep="first", maintain_order=True
    )
    for name in required:
        given = every.filter(pl.col("control") == name, pl.col("value").is_not_null())
        missing = annotations.join(given.select(about), about, "anti", maintain_order="left")
        if missing.height:
            yield _missing(name, missing.height, first_places(missing))
    if any(name in asked for name in waiting):
        named = [one.id for one in work.guideline.signals if one.id in work.signals]
        ticks = ticked(work.told, named)
        for name, signal in waiting.items():
            if name in ticks.columns:
                yield from _missing_where_it_applies(work, signal, ticks)


def _missing(name: str, count: int, places: tuple[Spot, ...]) -> Finding:
    return Finding("missing-answer", "error", f"`{name}` is not answered", count, places)


def _missing_where_it_applies(work: Work, signal: Signal, ticks: pl.DataFrame) -> Iterator[Finding]:
    """Annotations whose own ticks say that the signal applies, and that have no answer to it."""
    assert signal.only_when is not None
    signals = {one.id: one for one in work.guideline.signals}
    others = [one for one in ticks.columns if one in work.signals and one != signal.id]
    open_ones = ticks.filter(pl.col(signal.id).is_null())
    groups = open_ones.group_by(others, maintain_order=True).agg(pl.len(), PLACE)
    count, places = 0, tuple[Spot, ...]()
    for *texts, size, shown in groups.iter_rows():
        case: dict[str, Value] = {}
        for name, text in zip(others, texts, strict=True):
            value = None if text is None else text_value(signals[name], text)
            if value is not None:
                case[name] = value
            elif text is None and signals[name].only_when is not None:
                case[name] = Special.NOT_APPLICABLE
        if holds(signal.only_when, work.guideline, case) is True:
            count, places = count + size, (*places, *places_of(shown))
    if count:
        yield _missing(signal.id, count, places[:SHOWN])


def ticked(told: pl.DataFrame, signals: list[str]) -> pl.DataFrame:
    """A row for each item and annotator that ticked any of these signals, a column for each signal
    that occurs, and where the annotation stands; of repeated answers the last counts."""
    rows = told.filter(pl.col("control").is_in(signals), pl.col("value").is_not_null())
    found = set(rows["control"].unique())
    return rows.group_by(["item", "annotator"], maintain_order=True).agg(
        pl.col("file", "row").first(),
        *(
            pl.col("value").filter(pl.col("control") == name).last().alias(name)
            for name in signals
            if name in found
        ),
    )
