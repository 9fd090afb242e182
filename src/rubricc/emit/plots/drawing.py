"""What is to be drawn, and where."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

WIDTH, HEIGHT = 560, 300
LEFT, RIGHT, TOP, BOTTOM = 46, 24, 14, 40
ROW, NAMES = 22, 150
SHARES = (0.0, 0.25, 0.5, 0.75, 1.0)
STEPS = (0.01, 0.02, 0.05, 0.1, 0.2, 0.25, 0.5, 1.0)
MOST_TICKS = 6


@dataclass(frozen=True, slots=True)
class Tick:
    """A place on an axis and what stands there."""

    at: float
    text: str


@dataclass(frozen=True, slots=True)
class Dot:
    """A point with the words that a pointer shows; `kind` says how it is drawn."""

    x: float
    y: float
    words: str
    kind: str


@dataclass(frozen=True, slots=True)
class Cloud:
    """Points over two axes."""

    title: str
    x_title: str
    y_title: str
    x_ticks: tuple[Tick, ...]
    y_ticks: tuple[Tick, ...]
    dots: tuple[Dot, ...]


@dataclass(frozen=True, slots=True)
class Bar:
    """A row: a share with the ends of its interval, and the mark to reach."""

    name: str
    y: float
    low: float
    share: float
    high: float
    mark: float | None
    words: str
    kind: str


@dataclass(frozen=True, slots=True)
class Bars:
    """Rows over one axis."""

    title: str
    height: float
    ticks: tuple[Tick, ...]
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class Point:
    """One of a course: where it stands, with the ends of its interval."""

    x: float
    low: float
    y: float
    high: float
    name: str
    words: str


@dataclass(frozen=True, slots=True)
class Course:
    """Points from left to right, joined in that order."""

    title: str
    ticks: tuple[Tick, ...]
    points: tuple[Point, ...]
    line: str


@dataclass(frozen=True, slots=True)
class Square:
    """A cell of a grid; `shade` is how much of the tone it has, from 0 to 1."""

    x: float
    y: float
    shade: float
    text: str
    words: str
    is_same: bool


@dataclass(frozen=True, slots=True)
class Grid:
    """A matrix of names by names."""

    title: str
    size: float
    side: float
    rows: tuple[Tick, ...]
    columns: tuple[Tick, ...]
    squares: tuple[Square, ...]


def row(number: int) -> float:
    """The middle of a row."""
    return TOP + ROW * (number + 0.5)


def across(value: float, low: float = 0.0, high: float = 1.0) -> float:
    """The place of a value on an axis beside names."""
    share = (min(max(value, low), high) - low) / (high - low)
    return round(NAMES + share * (WIDTH - NAMES - RIGHT), 1)


def shares() -> list[tuple[float, str]]:
    """The marks of an axis from nothing to all."""
    return [(share, f"{share:.0%}") for share in SHARES]


def bars(title: str, some: Sequence[Bar], marks: Iterable[tuple[float, str]] = ()) -> Bars:
    """Rows that have their places, over shares or over marks of one's own."""
    ticks = tuple(Tick(at, text) for at, text in marks)
    plain = tuple(Tick(across(share), text) for share, text in shares())
    return Bars(title, TOP + ROW * len(some) + BOTTOM, ticks or plain, tuple(some))


def marks_from(low: float, high: float) -> list[float]:
    """Round numbers that cover a range."""
    step = next(
        (one for one in STEPS if (high - low) / one <= MOST_TICKS), max(STEPS[-1], high - low)
    )
    first, last = int(low // step), -int(-high // step)
    return [round(number * step, 6) for number in range(first, last + 1)]


def cloud(
    title: str,
    titles: tuple[str, str],
    x_marks: Sequence[tuple[float, str]],
    y_marks: Sequence[tuple[float, str]],
    points: Iterable[tuple[float, float, str, str]],
) -> Cloud:
    """Points by their values: x, y, the words, the kind."""
    left, right = x_marks[0][0], x_marks[-1][0]
    low, high = y_marks[0][0], y_marks[-1][0]

    def x_of(value: float) -> float:
        return round(LEFT + (value - left) / (right - left) * (WIDTH - LEFT - RIGHT), 1)

    return Cloud(
        title,
        *titles,
        tuple(Tick(x_of(value), text) for value, text in x_marks),
        tuple(Tick(_up(value, low, high), text) for value, text in y_marks),
        tuple(Dot(x_of(x), _up(y, low, high), words, kind) for x, y, words, kind in points),
    )


def _up(value: float, low: float, high: float) -> float:
    share = (value - low) / (high - low)
    return round(HEIGHT - BOTTOM - share * (HEIGHT - TOP - BOTTOM), 1)


def course(title: str, points: Sequence[tuple[str, float, float, float, str]]) -> Course:
    """Points by their values: the name, the low end, the value, the high end, the words."""
    marks = marks_from(min(one[1] for one in points), max(one[3] for one in points))
    low, high = marks[0], marks[-1] if len(marks) > 1 else marks[0] + STEPS[0]
    room = (WIDTH - LEFT - RIGHT) / len(points)
    placed = tuple(
        Point(
            round(LEFT + room * (number + 0.5), 1),
            _up(bottom, low, high),
            _up(value, low, high),
            _up(top, low, high),
            name,
            words,
        )
        for number, (name, bottom, value, top, words) in enumerate(points)
    )
    ticks = tuple(Tick(_up(mark, low, high), f"{mark:.2f}") for mark in marks)
    return Course(title, ticks, placed, " ".join(f"{one.x},{one.y}" for one in placed))


def grid(title: str, names: Sequence[str], counts: Sequence[Sequence[float]]) -> Grid:
    """A matrix of counts; what lies beside the diagonal is shaded by the greatest count there."""
    side = round(min(44.0, (WIDTH - NAMES - RIGHT - LEFT) / len(names)), 1)
    most = max(
        (count for y, line in enumerate(counts) for x, count in enumerate(line) if x != y),
        default=0.0,
    )
    places = [round((number + 0.5) * side, 1) for number in range(len(names))]
    top = 110.0
    squares = tuple(
        Square(
            round(NAMES + x * side, 1),
            round(top + y * side, 1),
            0.0 if x == y or not most else round(0.55 * count / most, 3),
            f"{count:.0f}" if count >= 1 else "",
            f"{names[y]} and {names[x]}: {count:.1f}",
            x == y,
        )
        for y, line in enumerate(counts)
        for x, count in enumerate(line)
    )
    return Grid(
        title,
        top + side * len(names) + 10,
        side,
        tuple(Tick(top + at, name) for at, name in zip(places, names, strict=True)),
        tuple(Tick(NAMES + at, name) for at, name in zip(places, names, strict=True)),
        squares,
    )
