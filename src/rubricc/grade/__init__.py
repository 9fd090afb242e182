"""Takes a key and what annotators answered, gives scores and the misreadings that explain them.

Promises: whether somebody passed is counted in whole numbers; floats are in statistics only.
"""

from rubricc.grade.classroom import Classroom, ItemReport, Pace, report_on
from rubricc.grade.copying import Copied
from rubricc.grade.diagnosing import Diagnosis, Suspect, Verdict, diagnose, diagnose_by
from rubricc.grade.grading import Graded, grade
from rubricc.grade.readings import SLIP, Reading, Readings, readings_of
from rubricc.grade.replies import BadReply, Replies, Reply, read_replies
from rubricc.grade.scoring import Score, Share, score_all
from rubricc.grade.speed import Hurried
from rubricc.grade.written import Point, met, points_of

__all__ = [
    "SLIP",
    "BadReply",
    "Classroom",
    "Copied",
    "Diagnosis",
    "Graded",
    "Hurried",
    "ItemReport",
    "Pace",
    "Point",
    "Reading",
    "Readings",
    "Replies",
    "Reply",
    "Score",
    "Share",
    "Suspect",
    "Verdict",
    "diagnose",
    "diagnose_by",
    "grade",
    "met",
    "points_of",
    "read_replies",
    "readings_of",
    "report_on",
    "score_all",
]
