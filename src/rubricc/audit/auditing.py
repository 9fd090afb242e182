"""An audit: everything that is told of annotations, counted part by part."""

from collections.abc import Iterable, Sequence

from rubricc.audit.agreement.given import Given
from rubricc.audit.agreement.measuring import agreement_of
from rubricc.audit.agreement.ruling import ruled_by
from rubricc.audit.checks import CHECKS
from rubricc.audit.clauses import Rules
from rubricc.audit.consistency import Cases
from rubricc.audit.findings import Findings
from rubricc.audit.gold import Gold
from rubricc.audit.habits import Seconds, find_habits
from rubricc.audit.models import Models
from rubricc.audit.reading import UNBOUNDED, Annotations
from rubricc.audit.report import Audit, Source
from rubricc.audit.rules import judge
from rubricc.audit.twins import TwinSearch
from rubricc.audit.whole import Count
from rubricc.audit.work import ground_of, work_on
from rubricc.frames import Scratch
from rubricc.table import Table


def audit(
    table: Table,
    annotations: Annotations,
    sources: Sequence[Source],
    models: Iterable[str],
    *,
    is_usual: bool = False,
    scratch: Scratch = UNBOUNDED,
) -> Audit:
    """Audit annotations; what does not fit into memory is put away in `scratch`. A signal that
    nobody ticked anywhere may have any value, or its usual one.

    Raises TooMuchError for annotations of which there may be no more of a kind.
    """
    ground = ground_of(table, annotations.answers, models, is_usual=is_usual)
    findings, count, gold = Findings(), Count(ground), Gold()
    rules, cases = Rules(ground, scratch), Cases(ground, scratch)
    twins = TwinSearch(ground, scratch)
    seconds, beside = Seconds(scratch), Models(ground, scratch)
    given = Given(table, ground.models, scratch)
    for frame in annotations.parts():
        work = work_on(ground, frame)
        judged = judge(work)
        for place, (check, _) in enumerate(CHECKS):
            if check is not None:
                findings.add(place, check(work))
        findings.add(len(CHECKS), judged.impossible)
        for part in (gold, rules, cases, beside):
            part.take(work, judged)
        for counted in (count, twins, seconds):
            counted.take(work)
        given.take(work.standing, ruled_by(judged.answers))
        del work, judged, frame  # names are let go before the next part
    whole = count.told()
    for place, (_, check_all) in enumerate(CHECKS):
        if check_all is not None:
            findings.add(place, check_all(whole))
    parts = (
        whole.counts,
        findings.told(),
        gold.told(),
        rules.told(),
        cases.told(),
        twins.told(),
        find_habits(whole, seconds.told()),
        beside.told(),
    )
    return Audit(table, tuple(sources), *parts, agreement_of(given, table, scratch))
