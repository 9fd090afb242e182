"""Frames of other people's making: Polars, pandas, Arrow; each comes back as what it was."""

from collections.abc import Mapping

import narwhals as nw
import polars as pl
from narwhals.typing import IntoDataFrameT

from rubricc.frames.applying import apply_to
from rubricc.frames.runs import MOST_LISTED, BadCell, Run


class BadRowsError(ValueError):
    """Rows that cannot be decided: by place in the frame, from 0, what is wrong with each."""

    def __init__(self, bad: Mapping[int, tuple[BadCell, ...]]) -> None:
        told = [f"row {place}: {cell.message}" for place in sorted(bad) for cell in bad[place]]
        more = [f"and {len(told) - MOST_LISTED} more"] if len(told) > MOST_LISTED else []
        super().__init__("\n".join([*told[:MOST_LISTED], *more]))
        self.bad = bad


class BadColumnsError(ValueError):
    """Columns that a frame lacks, or has already."""

    def __init__(self, lacking: tuple[str, ...], taken: tuple[str, ...]) -> None:
        told = [f"there is no column `{name}`" for name in lacking]
        super().__init__("; ".join([*told, *(f"`{name}` is a column already" for name in taken)]))


def apply_frame(run: Run, frame: IntoDataFrameT) -> IntoDataFrameT:
    """The frame with the columns that a run adds.

    Raises BadColumnsError, BadRowsError where rows cannot be decided, and TypeError for what is no
    frame.
    """
    data = nw.from_native(frame, eager_only=True)
    lacking = tuple(one for one in run.sources if not {one} & {*data.columns, *run.missing})
    taken = tuple(one for one in run.added if one in data.columns)
    if lacking or taken:
        raise BadColumnsError(lacking, taken)
    read = [one for one in run.sources if one in data.columns]
    texts = data.select(*read).to_polars() if read else pl.DataFrame(height=len(data))
    applied = apply_to(run, texts)
    if applied.bad:
        raise BadRowsError(applied.bad)
    columns = [
        nw.new_series(name, applied.added[name].to_list(), nw.String, backend=data.implementation)
        for name in run.added
    ]
    return data.with_columns(*columns).to_native()
