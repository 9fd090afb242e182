"""`diff --annotations`: who must look at what again."""

from collections import Counter
from collections.abc import Iterator

from rubricc.apps.refusal import refuse
from rubricc.apps.rows import rows_of
from rubricc.audit import Again, Report, TooMuchError, look_again
from rubricc.diff import Comparison
from rubricc.table import Json

FILE_LIMIT = 512_000_000
"""Bytes of a file of annotations."""
MOST_LISTED = 50
"""So many annotations are told as text; JSON has them all."""
WHO = ("annotator", "annotator_id")


def read_annotations(path: str, comparison: Comparison) -> Report:
    """Judge the annotations of a file.

    Raises RefusedError for what is no text, and for too much of it.
    """
    try:
        return look_again(comparison, rows_of(path, FILE_LIMIT))
    except TooMuchError as error:
        refuse(f"`{path}`: {error.message}", code=1)


def bad_lines(path: str, report: Report) -> Iterator[str]:
    """Every cell that cannot be read, with its row and column."""
    for one in report.bad:
        column = f", column `{one.column}`" if one.column is not None else ""
        yield f"error: `{path}`, row {one.row}{column}: {one.message}"


def report_lines(report: Report) -> Iterator[str]:
    """What came of it, in sentences."""
    rows = len({one.row for one in report.again})
    how = "by their signals" if report.by_signals == report.rows else "by their outcomes"
    if 0 < report.by_signals < report.rows:
        how = f"{report.by_signals} by their signals, the others by their outcomes"
    yield f"{rows} of {report.rows} annotations must be looked at again (judged {how})"
    people = Counter(one.named[who] for one in report.again for who in WHO if one.named.get(who))
    if people:
        yield "of " + ", ".join(f"{who}: {count}" for who, count in sorted(people.items()))
    for one in report.again[:MOST_LISTED]:
        yield f"- {_line(one)}"
    if len(report.again) > MOST_LISTED:
        yield f"- and {len(report.again) - MOST_LISTED} more"
    if report.impossible:
        shown = ", ".join(map(str, report.impossible[:20]))
        yield f"{len(report.impossible)} rows record what cannot occur on both sides: {shown}"
    for decision in report.unknown:
        yield f"`{decision}` was not counted: any annotation of it may have changed"


def _line(one: Again) -> str:
    named = ", ".join(f"{name} {value}" for name, value in one.named.items())
    must = "comes out" if one.is_certain else "may come out"
    return (
        f"row {one.row}{f' ({named})' if named else ''}: `{one.decision}` {must} as "
        f"{' or '.join(f'`{text}`' for text in one.after)} instead of "
        f"{' or '.join(f'`{text}`' for text in one.before)}"
    )


def report_json(report: Report) -> dict[str, Json]:
    """The report as JSON."""
    return {
        "rows": report.rows,
        "by_signals": report.by_signals,
        "again": [
            {
                "row": one.row,
                "named": dict(one.named),
                "decision": one.decision,
                "recorded": one.recorded,
                "before": list(one.before),
                "after": list(one.after),
                "certain": one.is_certain,
            }
            for one in report.again
        ],
        "impossible": list(report.impossible),
        "not_counted": list(report.unknown),
    }
