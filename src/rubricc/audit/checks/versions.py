"""Annotations that were made by another text of the guideline."""

from collections.abc import Iterator

import polars as pl

from rubricc.audit.findings import PLACE, places_of, short
from rubricc.audit.report import Finding
from rubricc.audit.work import Work


def find_other_versions(work: Work) -> Iterator[Finding]:
    """Annotations by rules that mean something else, or that may; and several versions at once."""
    now = work.table.guideline.version
    if work.told["version"].null_count() == work.told["digest"].null_count() == work.told.height:
        return
    about = ["item", "annotator"]
    told = work.told.select(*about, "version", "digest", "file", "row")
    made = (
        told.unique([*about, "version", "digest"], keep="first", maintain_order=True)
        .group_by("version", "digest")
        .agg(pl.len().alias("count"), PLACE)
        .sort("version", "digest", nulls_last=True)
    )
    for version, digest, count, places in made.iter_rows():
        by = f"made by version {short(version)}" if version else "made by a version without a name"
        if digest is not None and digest != work.table.digest:
            message = f"{by}, whose rules mean something else than those of {now}"
            yield Finding("other-version", "error", message, count, places_of(places))
        elif digest is None and version is not None and version != now:
            message = f"{by}, not by {now}; no digest says whether its rules mean the same"
            yield Finding("other-version", "warning", message, count, places_of(places))
    named = made["version"].drop_nulls().unique().sort().to_list()
    if len(named) > 1:
        listed = ", ".join(map(short, named[:5]))
        message = f"annotations of {len(named)} versions are mixed: {listed}"
        count = told.select(pl.struct(about).n_unique()).item()
        yield Finding("mixed-versions", "warning", message, count)
