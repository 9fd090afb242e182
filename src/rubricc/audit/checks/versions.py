"""Annotations that were made by another text of the guideline."""

from collections.abc import Iterator

import polars as pl

from rubricc.audit.counting import PLACE, places_of
from rubricc.audit.findings import Seen, short
from rubricc.audit.whole import Whole
from rubricc.audit.work import Work

LAST = 2
"""Behind all that one version has."""


def find_other_versions(work: Work) -> Iterator[Seen]:
    """Annotations by rules that mean something else, or that may."""
    table = work.ground.table
    now = table.guideline.version
    told = work.told
    if told["version"].null_count() == told["digest"].null_count() == told.height:
        return
    for version, digest, count, places in _made_by(told).iter_rows():
        by = f"made by version {short(version)}" if version else "made by a version without a name"
        key = (version is None, version or "", digest is None, digest or "")
        shown = places_of(places)
        if digest is not None and digest != table.digest:
            message = f"{by}, whose rules mean something else than those of {now}"
            yield Seen(key, "other-version", "error", message, count, shown)
        elif digest is None and version is not None and version != now:
            message = f"{by}, not by {now}; no digest says whether its rules mean the same"
            yield Seen(key, "other-version", "warning", message, count, shown)


def _made_by(told: pl.DataFrame) -> pl.DataFrame:
    """The versions and digests that annotations name, with how many do, and where."""
    about = ["item", "annotator", "version", "digest"]
    return (
        told.select(*about, "file", "row", "order")
        .unique(about, keep="first", maintain_order=True)
        .group_by("version", "digest")
        .agg(pl.len().alias("count"), PLACE)
    )


def find_mixed_versions(whole: Whole) -> Iterator[Seen]:
    """Several versions at once."""
    if len(whole.versions) > 1:
        listed = ", ".join(short(one) for one in sorted(whole.versions)[:5])
        message = f"annotations of {len(whole.versions)} versions are mixed: {listed}"
        yield Seen((LAST,), "mixed-versions", "warning", message, whole.annotations)
