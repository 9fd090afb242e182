"""What every part of an audit looks at: the table, and the annotations as they were read."""

from collections.abc import Iterable, Mapping

import polars as pl

from rubricc.audit.nodes import CASE, standing
from rubricc.audit.reading import Control, controls_of
from rubricc.model import Guideline
from rubricc.records import record
from rubricc.table import Decision, Signal, Table, to_model


@record
class Work:
    """The table as data and as a model, its controls, the long frame, in `told` the rows that say
    more than what is known of an item itself, in `standing` the answers to decisions that stand for
    agreement, without where they are told, which of the annotators are models, and whether a
    signal that nobody ticked anywhere has its usual value, rather than any."""

    table: Table
    guideline: Guideline
    controls: Mapping[str, Control]
    frame: pl.DataFrame
    told: pl.DataFrame
    standing: pl.DataFrame
    models: frozenset[str]
    is_usual: bool

    @property
    def decisions(self) -> Mapping[str, Decision]:
        """The decisions by id, as they were declared."""
        return {one.id: one for one in sorted(self.table.decisions, key=lambda each: each.place)}

    @property
    def signals(self) -> Mapping[str, Signal]:
        """The signals that annotators may tick, by id."""
        return {one.id: one for one in self.table.signals if not one.setting}


def work_on(
    table: Table, frame: pl.DataFrame, models: Iterable[str], *, is_usual: bool = False
) -> Work:
    """What an audit of these annotations looks at."""
    has_cases = bool((frame["kind"] == CASE).any())
    told = frame.filter(pl.col("kind") != CASE) if has_cases else frame
    decisions = [one.id for one in table.decisions]
    stands = standing(frame.select(SLIM), decisions).drop("kind")
    controls = controls_of(table)
    return Work(table, to_model(table), controls, frame, told, stands, frozenset(models), is_usual)


SLIM = ("item", "annotator", "control", "value", "kind", "at", "version")
