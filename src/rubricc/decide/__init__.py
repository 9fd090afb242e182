"""Takes a table and a case told in text, gives what each decision comes to, promises no guess.

A case that is told in part is decided where what is missing makes no difference.
"""

from rubricc.decide.nodes import Answer, Status
from rubricc.decide.one_case import decide, decide_as
from rubricc.decide.partly import holds
from rubricc.decide.told import domain_text, has, representative
from rubricc.decide.walk import Ending, walk

__all__ = [
    "Answer",
    "Ending",
    "Status",
    "decide",
    "decide_as",
    "domain_text",
    "has",
    "holds",
    "representative",
    "walk",
]
