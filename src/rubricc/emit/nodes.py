"""What emitters take and give."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from rubricc.blocks import Document
from rubricc.diff import Difference, compare
from rubricc.emit.engines import Told, told_by_ways
from rubricc.meaning import Meaning, OutOfNodesError
from rubricc.model import Guideline
from rubricc.quiz import PRACTICE, Half, Item, example_items, items
from rubricc.source import Source
from rubricc.suite import Telling, Vector, choose, tell_apart
from rubricc.syntax import SyntaxTree
from rubricc.table import Table, to_model


@dataclass(frozen=True)  # no slots: what is worked out when it is first asked for is kept
class Bundle:
    """Everything known about one sound guideline; the tables of its releases, the oldest first."""

    source: Source
    document: Document
    tree: SyntaxTree
    guideline: Guideline
    meaning: Meaning
    table: Table
    released: tuple[Table, ...] = ()

    @cached_property
    def telling(self) -> Telling | None:
        """Where each misreading tells; None where not even a solver says what is decided."""
        try:
            return tell_apart(self.guideline, self.meaning)
        except OutOfNodesError:
            return None

    @cached_property
    def vectors(self) -> tuple[Vector, ...]:
        """The smallest suite; none where the cases are too many to tell anything apart."""
        try:
            return () if self.telling is None else choose(self.telling).vectors
        except OutOfNodesError:
            return ()

    @cached_property
    def practice(self) -> tuple[Item, ...]:
        """The author's own examples, then items made of the practice half's cases and words."""
        if self.telling is None or not self.telling.meaning.space.is_counted:
            return ()
        return (*example_items(self.telling), *items(self.telling, Half.PRACTICE, PRACTICE))

    @cached_property
    def told(self) -> Mapping[str, tuple[Told, ...]]:
        """Every decision by what it reads: the tables before it, and signals."""
        return told_by_ways(self.table)

    @cached_property
    def steps(self) -> tuple[Difference, ...]:
        """What changed from release to release, and from the last one to the present text."""
        versions = [to_model(table) for table in (*self.released, self.table)]
        return tuple(compare(old, new).difference for old, new in pairwise(versions))


@dataclass(frozen=True, slots=True)
class Artifact:
    """A file to write: its path below the folder that the emitter writes to, with `/`."""

    path: str
    content: str
