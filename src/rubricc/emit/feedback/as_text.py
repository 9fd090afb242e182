"""Reports for a terminal."""

from collections.abc import Iterator

from rubricc.audit import CaseGroup, Feedback
from rubricc.emit.feedback import words
from rubricc.emit.feedback.words import Drafted, Drafts

MOST_SHOWN = 3
"""So many reports of a case are shown in their own words."""


def feedback_text(found: Feedback, drafts: Drafts, *, has_several: bool) -> Iterator[str]:
    """The lines; text of others is as it is."""
    yield words.headline(found)
    aside = words.elsewhere(found)
    if aside is not None:
        yield aside
    for group in found.groups:
        yield ""
        yield words.heading(group, has_several=has_several)
        for text in group.texts:
            yield f"  {text}"
        for case in group.cases:
            yield f"  - {case.words}: {words.stands(case)}"
            yield from _reports(case)
            if id(case) in drafts:
                yield from _draft(drafts[id(case)])
    for decision, counts in words.by_decision(found).items():
        yield ""
        yield f"`{decision}` of {words.counted(found.reports, 'report')}:"
        for depth, one in counts:
            yield f"{'  ' * depth}{words.failure_line(one, found.reports)}"
            for report in one.examples:
                told = words.said(report)
                if told:
                    yield f"{'  ' * depth}  {told} ({words.place(report)})"


def _reports(case: CaseGroup) -> Iterator[str]:
    for one in case.judged[:MOST_SHOWN]:
        told = words.said(one.report)
        yield f"      {words.place(one.report)}{': ' if told else ''}{told}"
    if len(case.judged) > MOST_SHOWN:
        yield f"      and {words.counted(len(case.judged) - MOST_SHOWN, 'report')} more"


def _draft(drafted: Drafted) -> Iterator[str]:
    how = "a clause would be" if drafted.is_accepted else "a clause that does not hold yet"
    yield f"    {how}:"
    for statement in drafted.statements:
        yield from (f"      {line}".rstrip() for line in statement.split("\n"))
    for problem in drafted.problems:
        yield f"    it is not sound: {problem}"
    if drafted.changes:
        yield f"    {drafted.changes}"
