"""Takes annotations and a table, gives what is wrong with which, and where annotators disagree.

Promises: gold and checks of attention stay out of agreement; annotations that a change concerns are
all found. What needs Polars is loaded when it is first asked for.
"""

from importlib import import_module

from rubricc.audit.looking_again import Again, BadCell, Report, look_again

AGREEMENT = (
    "Agreement",
    "Blame",
    "Coefficients",
    "Confusion",
    "Couple",
    "Decided",
    "DecisionAgreement",
    "Estimate",
    "LabelPair",
    "Level",
    "Moment",
    "OverTime",
    "Part",
    "Person",
    "Ruled",
    "Shortfall",
    "Undefined",
)
CALIBRATION = (
    "Asked",
    "BadVote",
    "Draft",
    "Pack",
    "Place",
    "Rule",
    "Tally",
    "Topic",
    "Vote",
    "Wish",
    "border_topics",
    "case_told",
    "cells_at",
    "count_votes",
    "drafts",
    "pack_of",
    "read_outcome",
    "read_pack",
    "tallies",
)
FEEDBACK = (
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
)
READING = (
    "FIELDS",
    "FORMATS",
    "Annotations",
    "Answer",
    "Control",
    "Gathered",
    "Known",
    "Reader",
    "Said",
    "Take",
    "Wanted",
    "annotations_of",
    "controls_of",
    "gather",
    "known_in",
    "known_of",
    "read_item",
    "with_items",
    "with_known",
)
REPORT = {
    "AgainstRules": "rubricc.audit.report",
    "Audit": "rubricc.audit.report",
    "ClauseMatch": "rubricc.audit.report",
    "ClauseReport": "rubricc.audit.report",
    "Consistency": "rubricc.audit.report",
    "Counts": "rubricc.audit.report",
    "Finding": "rubricc.audit.report",
    "GoldScore": "rubricc.audit.report",
    "Habit": "rubricc.audit.report",
    "Misseen": "rubricc.audit.report",
    "ModelReport": "rubricc.audit.report",
    "Source": "rubricc.audit.report",
    "Split": "rubricc.audit.report",
    "Spot": "rubricc.audit.report",
    "TwinReport": "rubricc.audit.report",
    "Twins": "rubricc.audit.report",
    "audit": "rubricc.audit.auditing",
}
LATE = {
    **dict.fromkeys(READING, "rubricc.audit.reading"),
    **REPORT,
    **dict.fromkeys(CALIBRATION, "rubricc.audit.calibration"),
    **dict.fromkeys(FEEDBACK, "rubricc.audit.feedback"),
    "annotators_of": "rubricc.audit.calibration.from_frame",
    "disputed_topics": "rubricc.audit.calibration.from_frame",
    **dict.fromkeys(AGREEMENT, "rubricc.audit.agreement.nodes"),
    "is_short": "rubricc.audit.agreement.falling_short",
    "measure_agreement": "rubricc.audit.agreement.measuring",
    "ruled_by": "rubricc.audit.agreement.ruling",
    "shortfalls": "rubricc.audit.agreement.falling_short",
    "LONG": "rubricc.audit.nodes",
    "long_frame": "rubricc.audit.nodes",
    "standing": "rubricc.audit.nodes",
    "TooMuchError": "rubricc.audit.nodes",
}
"""What is loaded when it is first asked for, and the module that holds it."""

__all__ = [  # noqa: PLE0604 - the keys of LATE are names
    "Again",
    "BadCell",
    "Report",
    "look_again",
    *LATE,
]


def __getattr__(name: str) -> object:
    if name not in LATE:
        raise AttributeError(name)
    return getattr(import_module(LATE[name]), name)
