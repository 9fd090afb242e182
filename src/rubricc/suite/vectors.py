"""From the cells of a case to the vector that a person or a program is given."""

from collections.abc import Sequence
from dataclasses import dataclass

from rubricc.meaning import Axis, Interval, Meaning, number_in
from rubricc.model import Case, Outcome, Special, Value
from rubricc.suite.doubts import loosened
from rubricc.suite.nodes import Vector
from rubricc.suite.targets import Target


@dataclass(frozen=True, slots=True)
class Shot:
    """The cells of a case, the signal in it that is not sure, and the targets that it hits."""

    cells: tuple[int, ...]
    unsure: str | None
    hit: tuple[Target, ...]


def vector_of(meaning: Meaning, id_: str, shot: Shot) -> Vector:
    """The case told in values, and what each misreading that it hits says of it."""
    cells = list(shot.cells)
    if shot.unsure is not None:
        for one in loosened(meaning, shot.unsure):
            cells[one.level] = one.usual
    case = {
        name: value for name, value in case_in(meaning.axes, cells).items() if name != shot.unsure
    }
    order = [signal.id for signal in meaning.guideline.signals if signal.id in case]
    kills = {}
    for target in shot.hit:
        said = meaning.space.value_of(target.said, shot.cells)
        kills[target.difference.misreading.id] = said if isinstance(said, Outcome) else None
    return Vector(id_, {name: case[name] for name in order}, kills, shot.unsure)


def case_in(axes: Sequence[Axis], cells: Sequence[int]) -> Case:
    """The values of the cells, the plainest number of each interval."""
    case: dict[str, Value] = {}
    for axis, number in zip(axes, cells, strict=True):
        cell = axis.cells[number]
        if axis.member is None or isinstance(cell, Special):
            case[axis.signal] = number_in(cell) if isinstance(cell, Interval) else cell
        else:
            held = case.get(axis.signal, frozenset())
            assert isinstance(held, frozenset)
            case[axis.signal] = held | {axis.member} if cell == "yes" else held
    return case
