"""Takes reports of unclear cases, gives them by clause and case, with what is decided already."""

from rubricc.audit.feedback.grouping import gather_feedback
from rubricc.audit.feedback.issues import read_issue, read_row, split_reports
from rubricc.audit.feedback.naming import Names, names_of
from rubricc.audit.feedback.nodes import (
    BadNotice,
    CaseGroup,
    ClauseGroup,
    FailureCount,
    Feedback,
    Judged,
    Notice,
    Standing,
)
from rubricc.audit.feedback.tools import read_annotation, tool_of, wanted_of

__all__ = [
    "BadNotice",
    "CaseGroup",
    "ClauseGroup",
    "FailureCount",
    "Feedback",
    "Judged",
    "Names",
    "Notice",
    "Standing",
    "gather_feedback",
    "names_of",
    "read_annotation",
    "read_issue",
    "read_row",
    "split_reports",
    "tool_of",
    "wanted_of",
]
