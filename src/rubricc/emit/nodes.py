"""What emitters take and give."""

from dataclasses import dataclass
from functools import cached_property

from rubricc.blocks import Document
from rubricc.meaning import Meaning, OutOfNodesError
from rubricc.model import Guideline
from rubricc.source import Source
from rubricc.suite import Telling, tell_apart
from rubricc.table import Table


@dataclass(frozen=True)  # no slots: what is worked out when it is first asked for is kept
class Bundle:
    """Everything known about one sound guideline; the tables of its releases, the oldest first."""

    source: Source
    document: Document
    guideline: Guideline
    meaning: Meaning
    table: Table
    released: tuple[Table, ...] = ()

    @cached_property
    def telling(self) -> Telling | None:
        """Where each misreading tells; None where the cases are too many for diagrams."""
        if not self.meaning.space.is_counted:
            return None
        try:
            return tell_apart(self.guideline, self.meaning)
        except OutOfNodesError:
            return None


@dataclass(frozen=True, slots=True)
class Artifact:
    """A file to write: its path below the folder that the emitter writes to, with `/`."""

    path: str
    content: str
