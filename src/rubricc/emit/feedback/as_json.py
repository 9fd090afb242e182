"""Reports as JSON."""

from collections.abc import Mapping

from rubricc.audit import CaseGroup, ClauseGroup, FailureCount, Feedback, Notice
from rubricc.emit.feedback.words import Drafted, Drafts
from rubricc.table import Json


def feedback_json(found: Feedback, drafts: Drafts) -> dict[str, Json]:
    """All of it: groups of clauses, their cases, the reports, drafts and failures."""
    return {
        "reports": found.reports,
        "elsewhere": dict(found.elsewhere),
        "groups": [_group(one, drafts) for one in found.groups],
        "failures": [_failure(one) for one in found.failures],
    }


def _group(group: ClauseGroup, drafts: Drafts) -> Mapping[str, Json]:
    return {
        "decision": group.decision,
        "clauses": list(group.clauses),
        "texts": list(group.texts),
        "gone": group.is_gone,
        "reports": group.reports,
        "cases": [_case(one, drafts.get(id(one))) for one in group.cases],
    }


def _case(case: CaseGroup, drafted: Drafted | None) -> Mapping[str, Json]:
    return {
        "words": case.words,
        "standing": str(case.standing),
        "outcome": case.outcome or None,
        "clauses": list(case.clauses),
        "why": case.why or None,
        "wanted": dict(case.wanted),
        "reports": [_report(one.report) for one in case.judged],
        "draft": None if drafted is None else _drafted(drafted),
    }


def _drafted(drafted: Drafted) -> Mapping[str, Json]:
    return {
        "wanted": drafted.wanted,
        "accepted": drafted.is_accepted,
        "statements": list(drafted.statements),
        "problems": list(drafted.problems),
        "changes": drafted.changes,
    }


def _report(report: Notice) -> Mapping[str, Json]:
    return {
        "file": report.file,
        "row": report.row,
        "version": report.version or None,
        "clauses": list(report.clauses),
        "case": dict(report.told),
        "labels": dict(report.labels),
        "text": report.text or None,
        "note": report.note or None,
        "who": report.who or None,
    }


def _failure(one: FailureCount) -> Mapping[str, Json]:
    return {
        "decision": one.decision,
        "label": one.label,
        "parent": one.parent,
        "reports": one.count,
        "examples": [_report(report) for report in one.examples],
    }
