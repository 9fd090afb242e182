"""Labels against the rules: what an annotator's own ticks come to, and what the known case does.

`own` is the outcome of what the annotator ticked, `known` that of the item's known case. A label
that does not follow from the annotator's own ticks was applied wrongly; one that follows from
ticks which lead elsewhere than the known case was seen wrongly.
"""

from collections.abc import Iterator

import polars as pl

from rubricc.audit.checks.completeness import ticked
from rubricc.audit.findings import Seen, groups, short
from rubricc.audit.nodes import ATTENTION, CASE, NAME
from rubricc.audit.work import Work
from rubricc.frames import apply_to
from rubricc.records import record

BATCH = 100_000
UNSETTLED = "flag:"


@record
class Judged:
    """A row for each answer to a decision: `item`, `annotator`, `control`, `value`, `kind`, `file`,
    `row` and `order` as they were read; `own`, `own_clauses`, `known` and `known_clauses`, null
    where nothing is told; `follows` and `is_right`, whether the answer is what `own` and `known`
    say. `ticks` and `cases` have the signals of each annotation and of each item's known case."""

    answers: pl.DataFrame
    ticks: pl.DataFrame
    cases: pl.DataFrame
    impossible: tuple[Seen, ...]


def judge(work: Work) -> Judged:
    """Judge every answer to a decision."""
    signals = list(work.ground.signals)
    frame = _known_values(work)
    ticks, cases = (
        ticked(rows, [one for one in signals if one in found])
        for rows, found in (
            (frame.filter(pl.col("kind") != CASE), work.ground.ticked),
            (frame.filter(pl.col("kind") == CASE), work.ground.cased),
        )
    )
    own, impossible = _ruled(work, ticks, "own", (0, "what was ticked cannot occur"))
    known, impossible_cases = _ruled(work, cases, "known", (1, "the known case cannot occur"))
    about = ["item", "annotator", "control"]
    answers = (
        work.told.select(*about, "value", "kind", "file", "row", "order")
        .filter(
            pl.col("control").is_in(list(work.ground.decisions)),
            pl.col("value").is_not_null(),
            pl.col("kind") != ATTENTION,
        )
        .unique(about, keep="last", maintain_order=True)
        .join(own, on=about, how="left", maintain_order="left")
        .join(known.drop("annotator"), on=["item", "control"], how="left", maintain_order="left")
    )
    return Judged(_compared(work, answers), ticks, cases, (*impossible, *impossible_cases))


def _known_values(work: Work) -> pl.DataFrame:
    """The rows of signals, those with values that their signal has."""
    about = ("item", "annotator", "control", "value", "kind", "file", "row", "order")
    by = ["control", "value"]
    rows = work.frame.select(about).filter(pl.col("control").is_in(list(work.ground.signals)))
    pairs = rows.select(by).unique().drop_nulls()
    good = [pair in work.ground.values for pair in pairs.iter_rows()]
    kept = pairs.filter(pl.Series(good, dtype=pl.Boolean))
    return rows.join(kept, on=by, how="semi", maintain_order="left")


def _ruled(
    work: Work, ticks: pl.DataFrame, name: str, what: tuple[int, str]
) -> tuple[pl.DataFrame, tuple[Seen, ...]]:
    """What each decision comes to, a row each, and which rows cannot occur; what was ticked alike
    is put to the rules once."""
    ground = work.ground
    run = ground.run
    clauses = f"{name}_clauses"
    if ticks.is_empty():
        kinds = ("item", "annotator", "control", name, clauses)
        return pl.DataFrame(schema=dict.fromkeys(kinds, NAME)), ()
    signals = [one for one in ticks.columns if one in ground.signals]
    cases = ticks.select(signals).unique(maintain_order=True)
    parts = [apply_to(run, cases.slice(start, BATCH)) for start in range(0, cases.height, BATCH)]
    ends = pl.concat([part.added for part in parts]).cast(NAME)
    bad = {
        number * BATCH + place: "; ".join(cell.message for cell in cells)
        for number, part in enumerate(parts)
        for place, cells in part.bad.items()
    }
    ends = ends.with_columns(
        pl.Series("message", [bad.get(place) for place in range(cases.height)], NAME)
    )
    whole = ticks.join(
        pl.concat([cases, ends], how="horizontal"),
        on=signals,
        how="left",
        nulls_equal=True,
        maintain_order="left",
    )
    long = pl.concat(
        whole.select(
            "item",
            "annotator",
            pl.lit(one, NAME).alias("control"),
            pl.col(one).alias(name),
            pl.col(f"{one}.clauses").alias(clauses),
        )
        for one in ground.decisions
    )
    settled = pl.col(name).is_not_null() & (pl.col(name) != UNSETTLED)
    return long.filter(settled), tuple(_impossible(whole, what))


def _impossible(rows: pl.DataFrame, what: tuple[int, str]) -> Iterator[Seen]:
    """The cases that cannot occur, by what is wrong with them."""
    place, words = what
    for group in groups(rows.filter(pl.col("message").is_not_null()), "message"):
        (why,) = group.values
        message = f"{words}: {short(why)}"
        yield Seen((place, why), "impossible-case", "error", message, group.count, group.places)


def _compared(work: Work, answers: pl.DataFrame) -> pl.DataFrame:
    """The answers with `follows` and `is_right`; each combination is compared once."""
    by = ["control", "value", "own", "known"]
    decisions = work.ground.decisions
    different = answers.select(by).unique()
    rows = [
        (
            *one,
            agrees(one[2], one[1], decisions[one[0]].kind),
            agrees(one[3], one[1], decisions[one[0]].kind),
        )
        for one in different.iter_rows()
    ]
    kinds = {**dict.fromkeys(by, NAME), "follows": pl.Boolean(), "is_right": pl.Boolean()}
    schema = pl.Schema(kinds)
    told = pl.DataFrame(rows, schema=schema, orient="row")
    return answers.join(told, on=by, how="left", nulls_equal=True, maintain_order="left")


def agrees(expected: str | None, value: str, kind: str) -> bool | None:
    """Whether an answer is one that is right; None where nobody knows."""
    if expected is None:
        return None
    if kind == "many":
        return set(expected.split(" ")) == set(value.split(" "))
    return value in expected.split("|")
