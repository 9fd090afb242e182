"""What every part of an audit looks at: the table, and the annotations as they were read."""

from collections.abc import Mapping

import polars as pl

from rubricc.audit.nodes import CASE
from rubricc.audit.reading import Control
from rubricc.model import Guideline
from rubricc.records import record
from rubricc.table import Decision, Signal, Table


@record
class Work:
    """The table as data and as a model, its controls, the long frame, and which of the annotators
    are models."""

    table: Table
    guideline: Guideline
    controls: Mapping[str, Control]
    frame: pl.DataFrame
    models: frozenset[str]

    @property
    def told(self) -> pl.DataFrame:
        """The annotations, without what is known of items themselves."""
        return self.frame.filter(pl.col("kind") != CASE)

    @property
    def decisions(self) -> Mapping[str, Decision]:
        """The decisions by id, as they were declared."""
        return {one.id: one for one in sorted(self.table.decisions, key=lambda each: each.place)}

    @property
    def signals(self) -> Mapping[str, Signal]:
        """The signals that annotators may tick, by id."""
        return {one.id: one for one in self.table.signals if not one.setting}
