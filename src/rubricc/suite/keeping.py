"""A suite of before, brought up to date: what still tells is kept, what is missing joins it."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from rubricc.meaning import cell_of
from rubricc.model import Case
from rubricc.suite.choosing import choose
from rubricc.suite.nodes import Suite, Telling, Vector
from rubricc.suite.targets import Target, targets_of
from rubricc.suite.vectors import shot_at, vector_of


class Lost(Enum):
    """Why a vector is not kept."""

    IMPOSSIBLE = "its case can no longer occur"
    SILENT = "it catches no misreading any more"


@dataclass(frozen=True, slots=True)
class Former:
    """A vector of before: its case, every signal of the guideline told but for the unsure one."""

    id: str
    case: Case
    unsure: str | None = None


@dataclass(frozen=True, slots=True)
class Renewed:
    """The suite, the vectors kept first, and why the others were not."""

    suite: Suite
    lost: Mapping[str, Lost]


def renew(telling: Telling, former: Sequence[Former], taken: Iterable[str] = ()) -> Renewed:
    """Keep the vectors that catch a misreading, and add the fewest that catch the others.

    New vectors get ids that neither the former have nor are `taken`.
    """
    targets = tuple(targets_of(telling))
    kept: list[Vector] = []
    lost: dict[str, Lost] = {}
    for one in former:
        vector = vector_at(telling, targets, one.id, one.case, one.unsure)
        if one.unsure is None and not is_possible(telling, one.case):
            lost[one.id] = Lost.IMPOSSIBLE
        elif not vector.kills:
            lost[one.id] = Lost.SILENT
        else:
            kept.append(vector)
    killed = {id_ for vector in kept for id_ in vector.kills}
    more = choose(_without(telling, killed)).vectors
    number = last_number((*taken, *(one.id for one in former)))
    added = [
        vector_at(telling, targets, f"v{number + place}", one.case, one.unsure)
        for place, one in enumerate(more, 1)
    ]
    bound = choose(telling).lower_bound
    caught = {id_ for vector in (*kept, *added) for id_ in vector.kills}
    survivors = tuple(one for one in telling.telling if one.id not in caught)
    return Renewed(Suite((*kept, *added), bound, survivors), lost)


def _without(telling: Telling, killed: Collection[str]) -> Telling:
    """The telling of the misreadings that are not killed yet."""
    left = tuple(one for one in telling.differences if one.misreading.id not in killed)
    asked = telling.asked
    if asked is not None:
        rest = tuple(one for one in asked.differences if one.misreading.id not in killed)
        asked = replace(asked, differences=rest)
    return replace(telling, differences=left, asked=asked)


def is_possible(telling: Telling, case: Case) -> bool:
    """Whether a whole case can occur."""
    meaning = telling.meaning
    cells = tuple(cell_of(axis, case[axis.signal]) for axis in meaning.axes)
    return bool(meaning.space.value_of(meaning.feasible, cells))


def vector_at(
    telling: Telling, targets: Iterable[Target], id_: str, case: Case, unsure: str | None = None
) -> Vector:
    """The vector of a case, with all of these targets that it hits."""
    meaning = telling.meaning
    cells = tuple(
        0 if axis.signal == unsure else cell_of(axis, case[axis.signal]) for axis in meaning.axes
    )
    hit = tuple(
        one for one in targets if one.unsure == unsure and meaning.space.value_of(one.where, cells)
    )
    return replace(vector_of(meaning, id_, shot_at(telling, cells, unsure, hit)), case=case)


def last_number(ids: Iterable[str]) -> int:
    """The highest number of the ids `v1`, `v2` …, 0 if there are none."""
    numbers = [id_.removeprefix("v") for id_ in ids if id_.startswith("v")]
    return max([0, *(int(one) for one in numbers if one.isascii() and one.isdigit())])
