"""What emitters take and give."""

from dataclasses import dataclass

from rubricc.blocks import Document
from rubricc.meaning import Meaning
from rubricc.model import Guideline
from rubricc.source import Source
from rubricc.table import Table


@dataclass(frozen=True, slots=True)
class Bundle:
    """Everything known about one sound guideline; the tables of its releases, the oldest first."""

    source: Source
    document: Document
    guideline: Guideline
    meaning: Meaning
    table: Table
    released: tuple[Table, ...] = ()


@dataclass(frozen=True, slots=True)
class Artifact:
    """A file to write: its path below the folder that the emitter writes to, with `/`."""

    path: str
    content: str
