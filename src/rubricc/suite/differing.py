"""Where one misreading tells, worked out in the cases that it touches."""

from collections.abc import Hashable, Iterator

from rubricc.meaning import reconsider
from rubricc.model import Decision
from rubricc.space import FALSE
from rubricc.suite.accepting import accepted
from rubricc.suite.doubts import doubt_of
from rubricc.suite.lines import Line, Part, family_of, parts_of
from rubricc.suite.nodes import Difference, Misreading
from rubricc.suite.regions import Ground, narrowed, touched


def difference_of(ground: Ground, line: Line | None, misreading: Misreading) -> Difference:
    """Where one misreading tells, if anywhere. Raises OutOfNodesError."""
    meaning, space = ground.meaning, ground.meaning.space
    if misreading.unsure is not None:
        return doubt_of(meaning, misreading)
    read = next(one for one in misreading.guideline.decisions if one.id == misreading.decision)
    said, nothing = space.terminal(None), space.terminal(None)
    for within, what in _read_anew(ground, line, read):
        meant = space.choose(within, meaning.decisions[read.id].rough, nothing)
        other = space.merge(meant, space.choose(within, what, nothing), _otherwise)
        said = space.choose(within, other, said)
    return Difference(misreading, space.where(said, lambda one: one is not None), said, meaning)


def _read_anew(ground: Ground, line: Line | None, read: Decision) -> Iterator[Part]:
    """What comes out where the misreading may tell: by the line, else all worked out again."""
    family = None if line is None else family_of(line, read)
    if line is not None and family is not None:
        yield from parts_of(line, read, family)
        return
    within = touched(ground, read)
    if within != FALSE:
        yield within, reconsider(ground.meaning, narrowed(ground, read, within), within).verdict


def _otherwise(meant: Hashable, said: Hashable) -> Hashable:
    """What is said, if it is something else; where nothing was meant, no case can be."""
    is_same = meant is None or said is None or accepted(meant) == accepted(said)
    return None if is_same else said


def tells(difference: Difference) -> bool:
    """Whether there is a feasible case in which it does."""
    meaning = difference.meaning
    return meaning.space.meets((meaning.feasible, difference.rough))
