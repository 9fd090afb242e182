"""Runs a program over a frame of data, in Polars; rows that it cannot settle are asked for.

A row is settled by lookups where all its cells are known and its case can occur. Any other, and
every row of a decision without a walk, is put to `ask`, once for each combination of texts.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import polars as pl

from rubricc.frames.cells import as_text, cells_of
from rubricc.frames.runs import BadCell, Run, Told
from rubricc.frames.walking import KIND, clauses_name, may_be, outcome_name, walked

MOST_KNOWN = 100_000
"""Answers that are kept, so that rows of the same texts are asked for once."""


@dataclass(frozen=True, slots=True)
class Applied:
    """The columns that were added, of KIND, and by place in the frame the rows that could not
    be."""

    added: pl.DataFrame
    bad: Mapping[int, tuple[BadCell, ...]]


def apply_to(run: Run, frame: pl.DataFrame) -> Applied:
    """Run the program over a frame."""
    cells = cells_of(run.program, frame, run.missing)
    found = pl.concat([_empty(run, frame.height), *_ends(run, cells)], how="horizontal")
    is_open = _is_open(found, cells)
    found = found.select(run.added)
    places = is_open.arg_true()
    if places.is_empty():
        return Applied(found, {})
    answers = [_asked(run, row) for row in _texts(run, frame.filter(is_open)).rows()]
    bad = {
        place: answer
        for place, answer in zip(places, answers, strict=True)
        if isinstance(answer, tuple)
    }
    told = [{} if isinstance(answer, tuple) else answer for answer in answers]
    added = [
        found[name].scatter(places, pl.Series([one.get(name) for one in told], dtype=KIND))
        for name in run.added
    ]
    return Applied(pl.DataFrame(added), bad)


def _texts(run: Run, frame: pl.DataFrame) -> pl.DataFrame:
    """What is told of each source, a column for each by number."""
    return frame.select(
        (
            as_text(source, frame.schema[source]).fill_null("")
            if source in frame.columns
            else pl.repeat(run.missing[source], pl.len())
        ).alias(f"{number}")
        for number, source in enumerate(run.sources)
    )


def _ends(run: Run, cells: pl.DataFrame) -> list[pl.DataFrame]:
    program = run.program
    ends = [walked(walk, cells) for walk in program.walks]
    return ends if program.possible is None else [*ends, may_be(program.possible, cells)]


def _empty(run: Run, height: int) -> pl.DataFrame:
    """The columns that no walk fills."""
    walks = run.program.walks
    filled = {name for walk in walks for name in (outcome_name(walk), clauses_name(walk))}
    empty = pl.Series([None], dtype=KIND).new_from_index(0, height)
    return pl.DataFrame([empty.alias(name) for name in run.added if name not in filled])


def _is_open(found: pl.DataFrame, cells: pl.DataFrame) -> pl.Series:
    known = pl.concat([cells, found], how="horizontal")
    unknown = [one for one in known if one.null_count()]
    if not unknown:
        return pl.Series([False]).new_from_index(0, known.height)
    return pl.select(pl.any_horizontal(pl.lit(one.is_null()) for one in unknown)).to_series()


def _asked(run: Run, texts: tuple[str, ...]) -> Told | tuple[BadCell, ...]:
    if texts not in run.known:
        if len(run.known) >= MOST_KNOWN:
            run.known.clear()
        run.known[texts] = run.ask(dict(zip(run.sources, texts, strict=True)))
    return run.known[texts]
