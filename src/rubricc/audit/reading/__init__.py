"""Takes records of annotation files, gives the long frame, promises that no record is lost unsaid.

Every format has a reader: a function from a record to what it says, or to what is wrong with it.
"""

from rubricc.audit.reading.annotations import UNBOUNDED, Annotations, Answer, annotations_of
from rubricc.audit.reading.answers import NONE_OF_THESE, Control, controls_of
from rubricc.audit.reading.formats import FORMATS, format_of
from rubricc.audit.reading.gathering import Gathered, Take, gather, with_items, with_known
from rubricc.audit.reading.items import read_item
from rubricc.audit.reading.known import known_in, known_of
from rubricc.audit.reading.nodes import Known, Reader, Said, Wanted
from rubricc.audit.reading.others import FIELDS

__all__ = [
    "FIELDS",
    "FORMATS",
    "NONE_OF_THESE",
    "UNBOUNDED",
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
    "format_of",
    "gather",
    "known_in",
    "known_of",
    "read_item",
    "with_items",
    "with_known",
]
