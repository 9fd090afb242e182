"""Answers that stand twice, people and labels that stand alone, and nothing at all."""

from collections.abc import Iterator

import polars as pl

from rubricc.audit.counting import Place, first_places
from rubricc.audit.findings import Seen, short
from rubricc.audit.whole import Whole
from rubricc.audit.work import Work


def find_nothing(whole: Whole) -> Iterator[Seen]:
    """Files that hold no annotation at all."""
    if not whole.answers:
        message = "the files hold no annotation"
        yield Seen((), "no-annotations", "error", message, 1)


def find_repeats(work: Work) -> Iterator[Seen]:
    """Answers of one annotator to one question about one item that stand twice."""
    about = ["item", "annotator", "control"]
    rows = work.told.select(*about, "value", "file", "row", "order")
    named = rows.filter(pl.col("annotator") != "", pl.col("value").is_not_null())
    twice = (
        named.filter(pl.struct(about).is_duplicated())
        .group_by(about)
        .agg(
            pl.len(),
            pl.col("value").n_unique().alias("values"),
            pl.col("file", "row", "order").last(),
        )
        .sort("order")
    )
    other = twice.filter(pl.col("values") > 1)
    same = twice.filter(pl.col("values") == 1)
    if other.height:
        message = (
            "one annotator answers one question twice, and differently; the last answer counts"
        )
        yield Seen((0,), "contradicting-repeat", "error", message, other.height, _seen(other))
    if same.height:
        message = "an answer stands twice; it counts once"
        yield Seen((1,), "repeat", "warning", message, same.height, _seen(same))


def _seen(rows: pl.DataFrame) -> tuple[Place, ...]:
    """The first places, each once however many answers are repeated there."""
    about = ["file", "row", "item", "annotator"]
    return first_places(rows.unique(about, keep="first", maintain_order=True))


def find_lonely(whole: Whole) -> Iterator[Seen]:
    """Annotators with one item, and labels that only one of several annotators uses."""
    people = whole.people
    single = sorted(name for name, one in people.items() if one.items == 1)
    if single:
        names = ", ".join(f"`{short(one)}`" for one in single[:5])
        more = f" and {len(single) - 5} more" if len(single) > 5 else ""
        message = f"{names}{more} answered one item only"
        yield Seen((), "single-item", "warning", message, 1)
    if len(people) < 3:
        return
    alone = whole.given.filter(pl.col("first") == pl.col("last"), pl.col("count") > 1)
    decisions = whole.ground.decisions
    for control, value, count, who, _ in alone.iter_rows():
        if decisions[control].kind not in ("score", "many"):
            message = f"only `{short(who)}` answers `{short(value)}` to `{control}`"
            yield Seen((control, value), "lonely-label", "warning", message, count)
