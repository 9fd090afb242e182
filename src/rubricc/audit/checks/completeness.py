"""Answers that are missing: of a decision or a signal that the annotators were asked for."""

from collections.abc import Iterator

import polars as pl

from rubricc.audit.counting import PLACE, SHOWN, Place, first_places, places_of
from rubricc.audit.findings import Seen
from rubricc.audit.work import Work
from rubricc.decide import holds
from rubricc.model import Signal, Special, Value
from rubricc.table import text_value


def find_missing_answers(work: Work) -> Iterator[Seen]:
    """Decisions and signals that somebody answered somewhere, where an annotation has no answer.

    A signal that exists only sometimes is missing only where what the annotator ticked says that it
    does.
    """
    ground = work.ground
    waiting = {one.id: one for one in ground.guideline.signals if one.only_when is not None}
    about = ["item", "annotator"]
    every = work.told.select(*about, "control", "value", "file", "row", "order")
    annotations = every.select(*about, "file", "row", "order").unique(
        about, keep="first", maintain_order=True
    )
    for place, name in enumerate(ground.controls):
        if name not in ground.asked or name in waiting:
            continue
        given = every.filter(pl.col("control") == name, pl.col("value").is_not_null())
        missing = annotations.join(given.select(about), about, "anti", maintain_order="left")
        if missing.height:
            yield _missing((0, place), name, missing.height, first_places(missing))
    if not ground.asked.isdisjoint(waiting):
        signals = ground.signals
        asked = [one.id for one in ground.guideline.signals if one.id in signals]
        ticks = ticked(work.told, [name for name in asked if name in ground.asked])
        for place, (name, signal) in enumerate(waiting.items()):
            if name in ticks.columns:
                found = list(_missing_where_it_applies(work, signal, ticks))
                if found:
                    count = sum(size for size, _ in found)
                    shown = sorted(place for _, places in found for place in places)[:SHOWN]
                    yield _missing((1, place), name, count, tuple(shown))


def _missing(key: tuple[int, int], name: str, count: int, places: tuple[Place, ...]) -> Seen:
    message = f"`{name}` is not answered"
    return Seen(key, "missing-answer", "error", message, count, places)


def _missing_where_it_applies(
    work: Work, signal: Signal, ticks: pl.DataFrame
) -> Iterator[tuple[int, tuple[Place, ...]]]:
    """Annotations whose own ticks say that the signal applies, and that have no answer to it."""
    assert signal.only_when is not None
    guideline = work.ground.guideline
    signals = {one.id: one for one in guideline.signals}
    others = [one for one in ticks.columns if one in signals and one != signal.id]
    open_ones = ticks.filter(pl.col(signal.id).is_null())
    groups = open_ones.group_by(others, maintain_order=True).agg(pl.len(), PLACE)
    for *texts, size, shown in groups.iter_rows():
        case: dict[str, Value] = {}
        for name, text in zip(others, texts, strict=True):
            value = None if text is None else text_value(signals[name], text)
            if value is not None:
                case[name] = value
            elif text is None and signals[name].only_when is not None:
                case[name] = Special.NOT_APPLICABLE
        if holds(signal.only_when, guideline, case) is True:
            yield size, places_of(shown)


def ticked(told: pl.DataFrame, signals: list[str]) -> pl.DataFrame:
    """A row for each item and annotator that ticked any of these signals, a column for each, and
    where the annotation stands; of repeated answers the last counts."""
    rows = told.filter(pl.col("control").is_in(signals), pl.col("value").is_not_null())
    return rows.group_by(["item", "annotator"], maintain_order=True).agg(
        pl.col("file", "row", "order").first(),
        *(pl.col("value").filter(pl.col("control") == name).last().alias(name) for name in signals),
    )
