"""A run over a file: what is read is written again with the columns that the run adds."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

import polars as pl

from rubricc.frames.applying import apply_to
from rubricc.frames.csv_rows import pieces, write_rows
from rubricc.frames.lines import line_batches, with_added
from rubricc.frames.runs import MOST_LISTED, BadCell, Run
from rubricc.frames.tabular import UnreadableError, batches, columns_of, write
from rubricc.frames.walking import KIND


@dataclass(frozen=True, slots=True)
class Wrong:
    """A bad cell and its row, counted from 1 without the header, in its file if there are many."""

    row: int
    cell: BadCell
    file: str | None = None


@dataclass(slots=True)
class Report:
    """How far a run is: the rows that were read, and what is wrong with some."""

    rows: int = 0
    bad_rows: int = 0
    wrong: list[Wrong] = field(default_factory=list)

    def take(self, height: int, bad: Mapping[int, tuple[BadCell, ...]]) -> None:
        """Count a batch, and what is wrong with some of its rows."""
        for place in sorted(bad):
            room = MOST_LISTED - len(self.wrong)
            self.wrong += [Wrong(self.rows + place + 1, cell) for cell in bad[place][:room]]
        self.rows += height
        self.bad_rows += len(bad)


Watch = Callable[[Report], None]
"""Is told after every batch how far the run is."""


def run_file(run: Run, source: Path, target: Path, aside: Path | None, watch: Watch) -> Report:
    """Run over `source` into `target`, both of one kind unless one is CSV and the other Parquet.

    Rows that are bad are left out; they go to `aside`, which is JSONL for JSONL and else CSV, with
    what is wrong with them. Raises UnreadableError, and OSError where a file cannot be written.
    """
    run_kind = _run_lines if is_lines(source) else _run_columns
    if is_csv(source) and is_csv(target):
        run_kind = _run_rows
    return run_kind(run, source, target, aside, watch)


def is_lines(path: Path) -> bool:
    """Whether a file is JSONL by its name."""
    return path.suffix.lower() in (".jsonl", ".ndjson")


def is_csv(path: Path) -> bool:
    """Whether a file is CSV by its name."""
    return path.suffix.lower() == ".csv"


def _run_lines(run: Run, source: Path, target: Path, aside: Path | None, watch: Watch) -> Report:
    report = Report()
    with ExitStack() as files:
        good_lines = files.enter_context(target.open("w", encoding="utf-8"))
        bad_lines = files.enter_context(aside.open("w", encoding="utf-8")) if aside else None
        for batch in line_batches(source, run):
            applied = apply_to(run, batch.texts)
            bad = {**applied.bad, **batch.bad}
            report.take(len(batch.lines), bad)
            rows = applied.added.iter_rows(named=True)
            for place, (line, added) in enumerate(zip(batch.lines, rows, strict=True)):
                if place not in bad:
                    good_lines.write(with_added(line, added))
                elif bad_lines:
                    bad_lines.write(line if line.endswith("\n") else f"{line}\n")
            watch(report)
    return report


def _run_rows(run: Run, source: Path, target: Path, aside: Path | None, watch: Watch) -> Report:
    report = Report()
    with ExitStack() as files:
        good_rows = files.enter_context(target.open("wb"))
        bad_rows = files.enter_context(aside.open("w", encoding="utf-8")) if aside else None
        for piece in pieces(source):
            if not good_rows.tell():
                header = {"": piece.header, **{name: name for name in run.added}}
                write_rows(pl.DataFrame([header]), good_rows)
            applied = apply_to(run, piece.cells)
            good = _good(applied.added.insert_column(0, piece.rows), applied.bad)
            write_rows(good, good_rows)
            if bad_rows:
                _set_aside(piece.cells, applied.bad, bad_rows)
            report.take(piece.cells.height, applied.bad)
            watch(report)
    return report


def _run_columns(run: Run, source: Path, target: Path, aside: Path | None, watch: Watch) -> Report:
    report, failed = Report(), list[UnreadableError]()
    kind = pl.String() if is_csv(target) else KIND
    columns = pl.Schema({**columns_of(source), **dict.fromkeys(run.added, kind)})

    def frames(bad_rows: IO[str] | None) -> Iterator[pl.DataFrame]:
        try:
            for frame in batches(source):
                applied = apply_to(run, frame)
                if bad_rows:
                    _set_aside(frame, applied.bad, bad_rows)
                report.take(frame.height, applied.bad)
                watch(report)
                added = applied.added.cast(kind)
                if is_csv(target):  # Polars would write an empty text in quotes
                    added = added.with_columns(pl.all().replace("", None))
                yield _good(pl.concat([frame, added], how="horizontal"), applied.bad)
        except UnreadableError as error:  # Polars would put it into words of its own
            failed.append(error)

    with ExitStack() as files:
        bad_rows = files.enter_context(aside.open("w", encoding="utf-8")) if aside else None
        write(frames(bad_rows), columns, target)
    if failed:
        raise failed[0]
    return report


def _good(frame: pl.DataFrame, bad: Mapping[int, object]) -> pl.DataFrame:
    """The rows that are not bad."""
    if not bad:
        return frame
    return frame.filter(~pl.int_range(frame.height, eager=True).is_in([*bad]))


def _set_aside(
    frame: pl.DataFrame,
    bad: Mapping[int, tuple[BadCell, ...]],
    rows: IO[str],
) -> None:
    places = sorted(bad)
    wrong = ["; ".join(cell.message for cell in bad[place]) for place in places]
    picked = frame[places].with_columns(pl.Series("problems", wrong, pl.String))
    picked.write_csv(rows, include_header=not rows.tell())
