"""Reports as Markdown, for an issue or a page; what others wrote is plain text in it."""

from collections.abc import Iterator

from rubricc.audit import CaseGroup, Feedback
from rubricc.emit.feedback import words
from rubricc.emit.feedback.words import Drafted, Drafts
from rubricc.emit.packs import plain

MOST_SHOWN = 5


def feedback_markdown(
    found: Feedback, drafts: Drafts, title: str, *, has_several: bool
) -> Iterator[str]:
    """The lines."""
    yield from (f"# {plain(title)}: feedback", "", f"{words.headline(found)}.")
    aside = words.elsewhere(found)
    if aside is not None:
        yield from ("", f"{aside[0].upper()}{aside[1:]}.")
    for group in found.groups:
        yield from ("", f"## {words.heading(group, has_several=has_several)}")
        for text in group.texts:
            yield from ("", text)
        for case in group.cases:
            yield from ("", f"### {case.words}", "", f"{_upper(words.stands(case))}.", "")
            yield from _reports(case)
            if id(case) in drafts:
                yield from _draft(drafts[id(case)])
    for decision, counts in words.by_decision(found).items():
        yield from ("", f"## `{decision}` of {words.counted(found.reports, 'report')}", "")
        for depth, one in counts:
            space = "    " * (depth - 1)
            yield f"{space}- {words.failure_line(one, found.reports)}"
            for report in one.examples:
                told = words.said(report)
                if told:
                    yield f"{space}    - {_safe(told)} ({_safe(words.place(report))})"


def _upper(text: str) -> str:
    return f"{text[0].upper()}{text[1:]}"


def _safe(text: str) -> str:
    """Words of others, which call nobody."""
    return plain(text).replace("@", "&#64;")


def _reports(case: CaseGroup) -> Iterator[str]:
    for one in case.judged[:MOST_SHOWN]:
        told = words.said(one.report)
        yield f"- {_safe(words.place(one.report))}{': ' if told else ''}{_safe(told)}"
    if len(case.judged) > MOST_SHOWN:
        yield f"- and {words.counted(len(case.judged) - MOST_SHOWN, 'report')} more"


def _draft(drafted: Drafted) -> Iterator[str]:
    how = "A clause would be" if drafted.is_accepted else "A clause that does not hold yet"
    fence = "`" * 4
    yield from ("", f"{how}:", "", f"{fence}markdown")
    for statement in drafted.statements:
        yield from statement.split("\n")
    yield fence
    for problem in drafted.problems:
        yield from ("", f"It is not sound: {problem}.")
    if drafted.changes:
        yield from ("", f"{_upper(drafted.changes)}.")
