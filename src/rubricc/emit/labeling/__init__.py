"""Takes a sound guideline, gives what annotators are asked and the answers that are known.

Promises that an answer reads as `apply` writes it, whatever the tool that it is given in.
"""

from rubricc.emit.labeling.from_bundle import job_of
from rubricc.emit.labeling.knowing import (
    known_examples,
    known_items,
    known_practice,
    known_vectors,
    refuse_gold,
)
from rubricc.emit.labeling.nodes import (
    ANY_NOTE,
    NONE_OF_THESE,
    NOT_APPLICABLE,
    NOT_SURE,
    NOTE,
    UNKNOWN,
    Answer,
    Form,
    Given,
    Job,
    Known,
    Mode,
    Question,
    Shown,
)

__all__ = [
    "ANY_NOTE",
    "NONE_OF_THESE",
    "NOTE",
    "NOT_APPLICABLE",
    "NOT_SURE",
    "UNKNOWN",
    "Answer",
    "Form",
    "Given",
    "Job",
    "Known",
    "Mode",
    "Question",
    "Shown",
    "job_of",
    "known_examples",
    "known_items",
    "known_practice",
    "known_vectors",
    "refuse_gold",
]
