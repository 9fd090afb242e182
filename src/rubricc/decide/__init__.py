"""Takes a table and a case told in text, gives what each decision comes to, promises no guess.

A signal may be left open: then the case is decided where that makes no difference, else as the
guideline's policies for the annotator who is not sure say.
"""

from rubricc.decide.asking import next_question
from rubricc.decide.justification import justify
from rubricc.decide.many import added_columns, answer_text, run_over, stand_ins
from rubricc.decide.nodes import Answer, Status, Told
from rubricc.decide.one_case import decide, decide_as
from rubricc.decide.partly import holds
from rubricc.decide.paths import Path, Paths, paths_of
from rubricc.decide.program import program_of
from rubricc.decide.quick import BadCaseError, Decider
from rubricc.decide.ranking import OpenPair, Ranking, rank
from rubricc.decide.told import NOT_SURE, domain_text, has, representative

__all__ = [
    "NOT_SURE",
    "Answer",
    "BadCaseError",
    "Decider",
    "OpenPair",
    "Path",
    "Paths",
    "Ranking",
    "Status",
    "Told",
    "added_columns",
    "answer_text",
    "decide",
    "decide_as",
    "domain_text",
    "has",
    "holds",
    "justify",
    "next_question",
    "paths_of",
    "program_of",
    "rank",
    "representative",
    "run_over",
    "stand_ins",
]
