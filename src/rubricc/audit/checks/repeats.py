"""Answers that stand twice, people and labels that stand alone, and nothing at all."""

from collections.abc import Iterator

import polars as pl

from rubricc.audit.findings import first_places, short
from rubricc.audit.report import Finding, Spot
from rubricc.audit.work import Work


def find_nothing(work: Work) -> Iterator[Finding]:
    """Files that hold no annotation at all."""
    if work.told["value"].null_count() == work.told.height:
        message = "the files hold no annotation"
        yield Finding("no-annotations", "error", message, 1)


def find_repeats(work: Work) -> Iterator[Finding]:
    """Answers of one annotator to one question about one item that stand twice."""
    about = ["item", "annotator", "control"]
    rows = work.told.select(*about, "value", "file", "row")
    named = rows.filter(pl.col("annotator") != "", pl.col("value").is_not_null())
    twice = (
        named.filter(pl.struct(about).is_duplicated())
        .group_by(about)
        .agg(
            pl.len(),
            pl.col("value").n_unique().alias("values"),
            pl.col("file", "row").last(),
        )
        .sort("file", "row", "control")
    )
    other = twice.filter(pl.col("values") > 1)
    same = twice.filter(pl.col("values") == 1)
    if other.height:
        message = (
            "one annotator answers one question twice, and differently; the last answer counts"
        )
        yield Finding("contradicting-repeat", "error", message, other.height, _seen(other))
    if same.height:
        message = "an answer stands twice; it counts once"
        yield Finding("repeat", "warning", message, same.height, _seen(same))


def _seen(rows: pl.DataFrame) -> tuple[Spot, ...]:
    """The first places, each once however many answers are repeated there."""
    about = ["file", "row", "item", "annotator"]
    return first_places(rows.unique(about, keep="first", maintain_order=True))


def find_lonely(work: Work) -> Iterator[Finding]:
    """Annotators with one item, and labels that only one of several annotators uses."""
    rows = work.standing
    people = rows.group_by("annotator").agg(pl.col("item").n_unique().alias("items"))
    single = people.filter(pl.col("items") == 1)["annotator"].sort().to_list()
    if single:
        names = ", ".join(f"`{short(one)}`" for one in single[:5])
        more = f" and {len(single) - 5} more" if len(single) > 5 else ""
        message = f"{names}{more} answered one item only"
        yield Finding("single-item", "warning", message, 1)
    if people.height < 3:
        return
    alone = (
        rows.group_by("control", "value")
        .agg(
            pl.col("annotator").n_unique().alias("people"),
            pl.col("annotator").first().alias("who"),
            pl.len(),
        )
        .filter(pl.col("people") == 1, pl.col("len") > 1)
        .sort("control", "value")
    )
    for control, value, _, who, count in alone.iter_rows():
        if work.decisions[control].kind not in ("score", "many"):
            message = f"only `{short(who)}` answers `{short(value)}` to `{control}`"
            yield Finding("lonely-label", "warning", message, count)
