"""Labels against the rules: what an annotator's own ticks come to, and what the known case does.

`own` is the outcome of what the annotator ticked, `known` that of the item's known case. A label
that does not follow from the annotator's own ticks was applied wrongly; one that follows from
ticks which lead elsewhere than the known case was seen wrongly.
"""

from collections.abc import Iterator, Mapping

import polars as pl

from rubricc.audit.checks.completeness import ticked
from rubricc.audit.findings import first_places, short
from rubricc.audit.nodes import ATTENTION, CASE
from rubricc.audit.report import Finding
from rubricc.audit.work import Work
from rubricc.decide import run_over, stand_ins
from rubricc.frames import BadCell, apply_to
from rubricc.model import Signal, Special
from rubricc.records import record
from rubricc.table import text_value

BATCH = 100_000
UNSETTLED = "flag:"


@record
class Judged:
    """A row for each answer to a decision: `item`, `annotator`, `control`, `value`, `kind`, `file`
    and `row` as they were read; `own`, `own_clauses`, `known` and `known_clauses`, null where
    nothing is told; `follows` and `is_right`, whether the answer is what `own` and `known` say.
    `ticks` and `cases` have the signals of each annotation and of each item's known case."""

    answers: pl.DataFrame
    ticks: pl.DataFrame
    cases: pl.DataFrame
    impossible: tuple[Finding, ...]


def judge(work: Work) -> Judged:
    """Judge every answer to a decision."""
    signals = list(work.signals)
    frame = _known_values(work)
    ticks = ticked(frame.filter(pl.col("kind") != CASE), signals)
    cases = ticked(frame.filter(pl.col("kind") == CASE), signals)
    own, wrong = _ruled(work, ticks, "own")
    known, wrong_cases = _ruled(work, cases, "known")
    about = ["item", "annotator", "control"]
    answers = (
        work.told.select(*about, "value", "kind", "file", "row")
        .filter(
            pl.col("control").is_in(list(work.decisions)),
            pl.col("value").is_not_null(),
            pl.col("kind") != ATTENTION,
        )
        .unique(about, keep="last", maintain_order=True)
        .join(own, on=about, how="left", maintain_order="left")
        .join(known.drop("annotator"), on=["item", "control"], how="left", maintain_order="left")
    )
    impossible = (
        *_impossible(ticks, wrong, "what was ticked cannot occur"),
        *_impossible(cases, wrong_cases, "the known case cannot occur"),
    )
    return Judged(_compared(work, answers), ticks, cases, impossible)


def _known_values(work: Work) -> pl.DataFrame:
    """The rows of signals, those with values that their signal has."""
    declared = {one.id: one for one in work.guideline.signals}
    slim = work.frame.select("item", "annotator", "control", "value", "kind", "file", "row")
    rows = slim.filter(pl.col("control").is_in(list(work.signals)))
    pairs = rows.select("control", "value").unique().drop_nulls()
    good = [text == "not sure" or _has(declared[name], text) for name, text in pairs.iter_rows()]
    kept = pairs.filter(pl.Series(good, dtype=pl.Boolean))
    return rows.join(kept, on=["control", "value"], how="semi", maintain_order="left")


def _has(signal: Signal, text: str) -> bool:
    value = text_value(signal, text)
    is_absent = value is Special.NOT_APPLICABLE
    return value is not None and not (is_absent and signal.only_when is None)


def _ruled(
    work: Work, ticks: pl.DataFrame, name: str
) -> tuple[pl.DataFrame, Mapping[int, tuple[BadCell, ...]]]:
    """What each decision comes to, a row each, and by place the rows that cannot occur."""
    usual = stand_ins(work.table, "usual")
    missing = {
        one.id: usual.get(one.id, "") if one.setting or work.is_usual else ""
        for one in work.table.signals
    }
    run = run_over(work.table, missing)
    added: list[pl.DataFrame] = []
    bad: dict[int, tuple[BadCell, ...]] = {}
    for start in range(0, ticks.height, BATCH):
        part = ticks.slice(start, BATCH)
        applied = apply_to(run, part)
        added.append(pl.concat([part.select("item", "annotator"), applied.added], how="horizontal"))
        bad |= {start + place: cells for place, cells in applied.bad.items()}
    clauses = f"{name}_clauses"
    if not added:
        kinds = ("item", "annotator", "control", name, clauses)
        return pl.DataFrame(schema=dict.fromkeys(kinds, pl.String)), bad
    whole = pl.concat(added)
    long = pl.concat(
        whole.select(
            "item",
            "annotator",
            pl.lit(one).alias("control"),
            pl.col(one).alias(name),
            pl.col(f"{one}.clauses").alias(clauses),
        )
        for one in work.decisions
    )
    settled = pl.col(name).is_not_null() & (pl.col(name) != UNSETTLED)
    return long.filter(settled), bad


def _impossible(
    ticks: pl.DataFrame, bad: Mapping[int, tuple[BadCell, ...]], what: str
) -> Iterator[Finding]:
    """The cases that cannot occur, by what is wrong with them."""
    by_message: dict[str, list[int]] = {}
    for place, cells in bad.items():
        by_message.setdefault("; ".join(cell.message for cell in cells), []).append(place)
    for message, places in sorted(by_message.items()):
        rows = ticks[places[:100]]
        yield Finding(
            "impossible-case", "error", f"{what}: {short(message)}", len(places), first_places(rows)
        )


def _compared(work: Work, answers: pl.DataFrame) -> pl.DataFrame:
    """The answers with `follows` and `is_right`; each combination is compared once."""
    by = ["control", "value", "own", "known"]
    different = answers.select(by).unique()
    rows = [
        (
            *one,
            agrees(one[2], one[1], work.decisions[one[0]].kind),
            agrees(one[3], one[1], work.decisions[one[0]].kind),
        )
        for one in different.iter_rows()
    ]
    schema = {**dict.fromkeys(by, pl.String), "follows": pl.Boolean, "is_right": pl.Boolean}
    told = pl.DataFrame(rows, schema=schema, orient="row")
    return answers.join(told, on=by, how="left", nulls_equal=True, maintain_order="left")


def agrees(expected: str | None, value: str, kind: str) -> bool | None:
    """Whether an answer is one that is right; None where nobody knows."""
    if expected is None:
        return None
    if kind == "many":
        return set(expected.split(" ")) == set(value.split(" "))
    return value in expected.split("|")
