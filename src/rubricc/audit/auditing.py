"""An audit: everything that is told of annotations, one part after the other."""

from collections.abc import Iterable, Sequence

import polars as pl

from rubricc.audit.agreement.measuring import agreement_of
from rubricc.audit.agreement.ruling import ruled_by
from rubricc.audit.checks import CHECKS
from rubricc.audit.clauses import against_rules
from rubricc.audit.consistency import find_splits
from rubricc.audit.gold import score_gold
from rubricc.audit.habits import find_habits
from rubricc.audit.models import compare_models
from rubricc.audit.nodes import ATTENTION, GOLD
from rubricc.audit.report import Audit, Counts, Source
from rubricc.audit.rules import judge
from rubricc.audit.twins import find_twins
from rubricc.audit.work import Work, work_on
from rubricc.table import Table


def audit(
    table: Table,
    frame: pl.DataFrame,
    sources: Sequence[Source],
    models: Iterable[str],
    *,
    is_usual: bool = False,
) -> Audit:
    """Audit the annotations of a long frame. A signal that nobody ticked anywhere may have any
    value, or its usual one."""
    work = work_on(table, frame, models, is_usual=is_usual)
    judged = judge(work)
    findings = [one for check in CHECKS for one in check(work)]
    parts = (
        _counts(work),
        (*findings, *judged.impossible),
        score_gold(work, judged),
        against_rules(work, judged),
        find_splits(work, judged),
        find_twins(work),
        find_habits(work),
        compare_models(work, judged),
    )
    ruled, people = ruled_by(judged.answers), _of_people(work)
    del frame, judged, work  # what agreement takes is taken beside the answers alone
    return Audit(table, tuple(sources), *parts, agreement_of(people, table, ruled))


def _of_people(work: Work) -> pl.DataFrame:
    """The standing rows without models, unless fewer than two people are left."""
    rows = work.standing
    people = set(rows["annotator"].unique()) - work.models
    if len(people) < 2:
        return rows
    return rows.filter(~pl.col("annotator").is_in(list(work.models)))


def _counts(work: Work) -> Counts:
    told = work.told.select("item", "annotator", "kind")
    names = tuple(told["annotator"].unique().sort().to_list())

    def items(kind: str) -> int:
        return told.filter(pl.col("kind") == kind)["item"].n_unique()

    return Counts(
        told.select(pl.struct("item", "annotator").n_unique()).item(),
        told["item"].n_unique(),
        items(GOLD),
        items(ATTENTION),
        names,
        tuple(sorted(work.models & set(names))),
    )
