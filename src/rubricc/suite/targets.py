"""What a vector must hit: a difference set, over what the vector tells.

A vector in which a signal is not sure tells neither that signal nor, of those that hang on it, more
than their usual value; so of a doubt guessed away the set speaks of the other signals alone.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from rubricc.meaning import Meaning
from rubricc.model import Special
from rubricc.suite.doubts import as_told, level_of, loosened
from rubricc.suite.nodes import Difference, Telling


@dataclass(frozen=True, slots=True)
class Target:
    """A difference, the cases as told that hit it, and the diagram of what its reader says.

    Where nothing is in doubt, `where` may have cases that cannot occur.
    """

    difference: Difference
    unsure: str | None
    where: int
    said: int


def targets_of(telling: Telling) -> Iterator[Target]:
    """One for each difference."""
    for one in telling.differences:
        unsure = one.misreading.unsure
        if unsure is None:
            yield Target(one, None, one.rough, one.verdict)
        else:
            said = _told(telling.meaning, one)
            where = telling.meaning.space.where(said, lambda result: result is not None)
            yield Target(one, unsure, where, said)


def targets_at(telling: Telling, cells: tuple[int, ...]) -> tuple[Target, ...]:
    """Those that a case hits in which nothing is in doubt."""
    return tuple(
        one
        for one in targets_of(telling)
        if one.unsure is None and telling.meaning.space.value_of(one.where, cells)
    )


def _told(meaning: Meaning, difference: Difference) -> int:
    space, unsure = meaning.space, difference.misreading.unsure
    assert unsure is not None
    level = level_of(meaning, unsure)
    said = space.terminal(None)
    for number, cell in enumerate(meaning.axes[level].cells):
        if cell is not Special.NOT_APPLICABLE:
            here = space.restrict(difference.verdict, level, number)
            said = space.merge(said, here, lambda one, other: other if one is None else one)
    return as_told(space, said, loosened(meaning, unsure))
