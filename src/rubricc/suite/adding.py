"""What a suite may have beside the vectors that kill misreadings: edges, near misses, tuples."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType

from rubricc.meaning import arrange, find_axes, space_of, understand_in, usual_cells
from rubricc.model import Case
from rubricc.suite.edges import edges
from rubricc.suite.goals import Added, case_at, cells_in, meet
from rubricc.suite.keeping import last_number, vector_at
from rubricc.suite.near_misses import near_misses
from rubricc.suite.nodes import Telling, Vector
from rubricc.suite.targets import targets_of
from rubricc.suite.tuples import covering_rows

BUDGET = 2_000_000
"""Nodes of the diagrams that an addition makes for itself."""


class Addition(StrEnum):
    """What may be added to a suite."""

    BOUNDARIES = "boundaries"
    MCDC = "mcdc"
    PAIRS = "pairs"
    TRIPLES = "triples"


@dataclass(frozen=True, slots=True)
class Report:
    """What became of an addition: its goals, how many the suite met without it, how many no case
    can meet, and how many vectors it took."""

    addition: Addition
    goals: int
    met: int
    impossible: int
    vectors: int


def add(
    telling: Telling, vectors: Sequence[Vector], additions: Iterable[Addition]
) -> tuple[tuple[Vector, ...], tuple[Report, ...]]:
    """The vectors with those that the additions ask for, one after the other, and what they took.

    Raises OutOfNodesError and TooManyTuplesError where an addition is too large.
    """
    found = list(vectors)
    targets = tuple(targets_of(telling))
    reports = []
    for addition in dict.fromkeys(additions):
        whole = [one.case for one in found if one.unsure is None]
        added = ADDITIONS[addition](telling, whole)
        for case in added.cases:
            id_ = f"v{last_number(one.id for one in found) + 1}"
            found.append(vector_at(telling, targets, id_, case))
        reports.append(Report(addition, added.goals, added.met, added.impossible, len(added.cases)))
    return tuple(found), tuple(reports)


def _boundaries(telling: Telling, cases: Sequence[Case]) -> Added:
    return meet(edges(telling.meaning.guideline, BUDGET), cases)


def _mcdc(telling: Telling, cases: Sequence[Case]) -> Added:
    return meet(near_misses(telling.meaning), cases)


def _tuples(strength: int) -> Callable[[Telling, Sequence[Case]], Added]:
    """All combinations of so many values: of them only the facts say what is possible."""

    def added(telling: Telling, cases: Sequence[Case]) -> Added:
        guideline = telling.meaning.guideline
        facts = replace(guideline, decisions=(), examples=(), guarantees=())
        axes = arrange(facts, find_axes(guideline))
        meaning = understand_in(facts, space_of(axes, BUDGET), axes, is_cited=False)
        rows, goals, met = covering_rows(
            meaning.space,
            meaning.feasible,
            strength,
            usual_cells(meaning),
            [cells_in(meaning, case) for case in cases],
        )
        return Added(goals, met, 0, tuple(case_at(meaning, row) for row in rows))

    return added


ADDITIONS: Mapping[Addition, Callable[[Telling, Sequence[Case]], Added]] = MappingProxyType(
    {
        Addition.BOUNDARIES: _boundaries,
        Addition.MCDC: _mcdc,
        Addition.PAIRS: _tuples(2),
        Addition.TRIPLES: _tuples(3),
    }
)
