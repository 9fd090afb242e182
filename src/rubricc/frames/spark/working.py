"""What a worker of Spark does with its rows. It imports no Spark: it is called with the data."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

import polars as pl

from rubricc.frames.applying import apply_to
from rubricc.frames.lines import read_lines, with_added
from rubricc.frames.runs import MOST_LISTED, BadCell, Run

FILE, START, LINE = "rubricc_file", "rubricc_start", "value"
PROBLEMS = "problems"


class Column(Protocol):
    """A column of Arrow."""

    def cast(self, kind: str) -> "Column":
        """The column in another type."""
        ...


class Schema(Protocol):
    """What a batch says of its columns."""

    names: Sequence[str]


class Batch(Protocol):
    """Some rows, as Arrow has them."""

    num_rows: int
    schema: Schema

    def select(self, names: Sequence[str]) -> "Batch":
        """Some columns."""
        ...

    def drop_columns(self, names: Sequence[str]) -> "Batch":
        """All columns but some."""
        ...

    def rename_columns(self, names: Sequence[str]) -> "Batch":
        """The same columns by other names."""
        ...

    def append_column(self, name: str, column: Column) -> "Batch":
        """One column more."""
        ...

    def set_column(self, at: int, name: str, column: Column) -> "Batch":
        """Another column in the place of one."""
        ...

    def filter(self, mask: Column) -> "Batch":
        """Some rows."""
        ...


class Known(Protocol):
    """What every worker was sent: a broadcast of Spark's."""

    value: Callable[[], Run]


@dataclass(slots=True)
class Piece:
    """What was found in a piece of a file: its rows, and by place those that are bad."""

    rows: int
    bad: int
    wrong: list[tuple[int, BadCell]]


Notes = dict[tuple[str, int], Piece]
"""Pieces by their file, and where in it they begin."""


class Noted(Protocol):
    """Where tasks put their notes: an accumulator of Spark's."""

    def add(self, notes: Notes) -> None:
        """Put some down."""
        ...


@dataclass(frozen=True, slots=True)
class Task:
    """Takes the batches of a partition and gives the good rows with what the run adds, or the bad
    ones with what is wrong with them. `read` are the names of the columns as they come."""

    known: Known
    notes: Noted
    kind: str
    read: tuple[str, ...]
    added: tuple[str, ...]
    is_aside: bool

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns that it adds; to lines it adds none."""
        if self.kind == "jsonl":
            return ()
        return (PROBLEMS,) if self.is_aside else self.added

    def __call__(self, batches: Iterator[Batch]) -> Iterator[Batch]:
        """Go through the batches in order."""
        run = _run(self.known.value)
        notes: Notes = {}
        do = self._lines if self.kind == "jsonl" else self._rows
        for batch in batches:
            yield do(run, batch.rename_columns(list(self.read)), notes)
        self.notes.add(notes)

    def _rows(self, run: Run, batch: Batch, notes: Notes) -> Batch:
        places = _frame(batch, (FILE, START))
        rows = batch.drop_columns([FILE, START])
        applied = apply_to(run, _frame(rows, [one for one in run.sources if one in _names(rows)]))
        _note(notes, places, applied.bad)
        told = applied.added.get_columns()
        if self.is_aside:
            problems = {at: "; ".join(one.message for one in applied.bad[at]) for at in applied.bad}
            texts = [problems.get(at) for at in range(rows.num_rows)]
            told = [pl.Series(PROBLEMS, texts, pl.String)]
        for column in told:
            rows = rows.append_column(column.name, column.to_arrow().cast("string"))
        return self._kept(rows, applied.bad)

    def _lines(self, run: Run, batch: Batch, notes: Notes) -> Batch:
        full = [bool(line.strip()) for line in _lines_of(batch)]
        batch = batch.filter(pl.Series(full, dtype=pl.Boolean).to_arrow())
        found = read_lines(_lines_of(batch), run)
        applied = apply_to(run, found.texts)
        bad = {**applied.bad, **found.bad}
        _note(notes, _frame(batch, (FILE, START)), bad)
        lines = found.lines
        if not self.is_aside:
            added = applied.added.iter_rows(named=True)
            pairs = zip(lines, added, strict=True)
            lines = [
                line if at in bad else with_added(line, told).removesuffix("\n")
                for at, (line, told) in enumerate(pairs)
            ]
        column = pl.Series(LINE, lines, pl.String).to_arrow().cast("string")
        batch = batch.drop_columns([FILE, START])
        return self._kept(batch.set_column(_names(batch).index(LINE), LINE, column), bad)

    def _kept(self, rows: Batch, bad: Mapping[int, object]) -> Batch:
        wanted = [(at in bad) == self.is_aside for at in range(rows.num_rows)]
        if all(wanted):
            return rows
        return rows.filter(pl.Series(wanted, dtype=pl.Boolean).to_arrow())


made: dict[int, tuple[Callable[[], Run], Run]] = {}
"""The run of this process, by what it was made by."""


def _run(make: Callable[[], Run]) -> Run:
    if id(make) not in made:
        made[id(make)] = make, make()
    return made[id(make)][1]


def _names(batch: Batch) -> Sequence[str]:
    return batch.schema.names


def _frame(batch: Batch, names: Sequence[str]) -> pl.DataFrame:
    if not names:
        return pl.DataFrame(height=batch.num_rows)
    frame = pl.from_arrow(batch.select(names))
    assert isinstance(frame, pl.DataFrame)
    return frame


def _lines_of(batch: Batch) -> list[str]:
    lines: list[str] = _frame(batch, [LINE]).to_series().to_list()
    return [line.removeprefix("\ufeff") for line in lines]


def _note(notes: Notes, places: pl.DataFrame, bad: Mapping[int, tuple[BadCell, ...]]) -> None:
    """Note some rows and what is wrong with them; those of a piece follow each other."""
    pieces = places.group_by(FILE, START, maintain_order=True).len()
    first = 0
    for file, start, rows in pieces.rows():
        piece = notes.setdefault((file, start), Piece(0, 0, []))
        wrong = [at for at in sorted(bad) if first <= at < first + rows]
        for at in wrong[: MOST_LISTED - len(piece.wrong)]:
            piece.wrong += [(piece.rows + at - first, cell) for cell in bad[at]]
        piece.rows += rows
        piece.bad += len(wrong)
        first += rows
