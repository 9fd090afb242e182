"""From the cells of a case to the vector that a person or a program is given."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rubricc.meaning import Axis, Interval, Meaning, number_in
from rubricc.model import Case, Failure, Outcome, Special, Value
from rubricc.suite.doubts import loosened
from rubricc.suite.nodes import Telling, Vector
from rubricc.suite.targets import Target


@dataclass(frozen=True, slots=True)
class Shot:
    """The cells of a case, the signal in it that is not sure, and the targets that it hits; with
    what those readers say there who go wrong by what a solver found."""

    cells: tuple[int, ...]
    unsure: str | None
    hit: tuple[Target, ...]
    asked: Mapping[str, Outcome | Failure]

    @property
    def caught(self) -> frozenset[str]:
        """The ids of the misreadings that tell here."""
        return frozenset((*(one.difference.misreading.id for one in self.hit), *self.asked))


def shot_at(
    telling: Telling, cells: tuple[int, ...], unsure: str | None, hit: tuple[Target, ...]
) -> Shot:
    """The shot of a case with the targets that it is known to hit."""
    asked = telling.asked if unsure is None else None
    return Shot(cells, unsure, hit, {} if asked is None else asked.said_at(cells))


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
    for name, answer in shot.asked.items():
        kills[name] = answer if isinstance(answer, Outcome) else None
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
