"""Plots as what is to be drawn: numbers are made places here, the template only draws."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rubricc.emit.grades.sentences import key_of_form
from rubricc.grade import Graded, Verdict

WIDTH, HEIGHT = 560, 300
LEFT, RIGHT, TOP, BOTTOM = 46, 24, 14, 40
ROW, NAMES = 22, 150
SHARES = (0.0, 0.25, 0.5, 0.75, 1.0)


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
    """Rows over one axis of shares."""

    title: str
    height: float
    ticks: tuple[Tick, ...]
    bars: tuple[Bar, ...]


def scores_plot(graded: Graded) -> Bars:
    """Each annotator's score with its interval, and the pass mark."""
    bars = []
    for number, one in enumerate(graded.scores):
        key = key_of_form(graded, one.form)
        careful = graded.diagnoses[one.annotator, one.form].verdict is Verdict.CAREFUL
        form = f" ({one.form})" if len(graded.keys) > 1 else ""
        bars.append(
            Bar(
                f"{one.annotator}{form}",
                _row(number),
                _across(one.low),
                _across(one.right / one.of),
                _across(one.high),
                _across(key.pass_mark / len(key.items)),
                f"{one.annotator}{form}: {one.right} of {one.of}",
                "good" if one.passed and careful else "fair" if one.passed else "bad",
            )
        )
    return _bars("Scores with their exact 95 % intervals; the tick is the pass mark", bars)


def clauses_plot(graded: Graded) -> Bars:
    """How often the class is right where each clause decides."""
    right: dict[str, int] = {}
    of: dict[str, int] = {}
    for score in graded.scores:
        for name, share in score.clauses.items():
            right[name] = right.get(name, 0) + share.right
            of[name] = of.get(name, 0) + share.of
    bars = [
        Bar(
            name,
            _row(number),
            _across(0),
            _across(right[name] / of[name]),
            _across(right[name] / of[name]),
            None,
            f"{name}: {right[name]} of {of[name]}",
            "good" if right[name] * 5 >= of[name] * 4 else "bad",
        )
        for number, name in enumerate(sorted(of, key=lambda one: (right[one] / of[one], one)))
    ]
    return _bars("Answers that are right, by the clause that decides", bars)


def items_plot(graded: Graded) -> Cloud:
    """How hard each item is, and how well it tells who gets the others right."""
    shown = [one for one in graded.classroom.items if one.discrimination is not None and one.of]
    return _cloud(
        "Items: how many are right, and how well that goes with the rest",
        ("share of annotators who are right", "discrimination"),
        _shares(),
        [(value, f"{value:+.1f}") for value in (-1.0, -0.5, 0.0, 0.5, 1.0)],
        [
            (
                one.right / one.of,
                one.discrimination or 0.0,
                f"{one.item}: {one.right} of {one.of}, {one.discrimination:+.2f}",
                "bad" if (one.discrimination or 0.0) < 0 or not one.right else "good",
            )
            for one in shown
        ],
    )


def speed_plot(graded: Graded) -> Cloud:
    """Accuracy against speed."""
    paces = graded.classroom.paces
    hurried = {(one.annotator, one.form) for one in graded.classroom.hurried}
    most = max((one.seconds for one in paces), default=0.0) or 1.0
    return _cloud(
        "Accuracy against time taken",
        ("seconds for an item, in the middle", "share right"),
        [(most * share, f"{most * share:.3g}") for share in SHARES],
        _shares(),
        [
            (
                one.seconds,
                one.share,
                f"{one.annotator}: {one.seconds:.3g} s, {one.share:.2f}",
                "bad" if (one.annotator, one.form) in hurried else "good",
            )
            for one in paces
        ],
    )


def _shares() -> list[tuple[float, str]]:
    return [(share, f"{share:.0%}") for share in SHARES]


def _bars(title: str, bars: Sequence[Bar]) -> Bars:
    ticks = tuple(Tick(_across(share), f"{share:.0%}") for share in SHARES)
    return Bars(title, TOP + ROW * len(bars) + BOTTOM, ticks, tuple(bars))


def _row(number: int) -> float:
    return TOP + ROW * (number + 0.5)


def _across(share: float) -> float:
    return round(NAMES + share * (WIDTH - NAMES - RIGHT), 1)


def _cloud(
    title: str,
    titles: tuple[str, str],
    x_marks: Sequence[tuple[float, str]],
    y_marks: Sequence[tuple[float, str]],
    points: Iterable[tuple[float, float, str, str]],
) -> Cloud:
    left, right = x_marks[0][0], x_marks[-1][0]
    low, high = y_marks[0][0], y_marks[-1][0]

    def x_of(value: float) -> float:
        return round(LEFT + (value - left) / (right - left) * (WIDTH - LEFT - RIGHT), 1)

    def y_of(value: float) -> float:
        return round(HEIGHT - BOTTOM - (value - low) / (high - low) * (HEIGHT - TOP - BOTTOM), 1)

    return Cloud(
        title,
        *titles,
        tuple(Tick(x_of(value), text) for value, text in x_marks),
        tuple(Tick(y_of(value), text) for value, text in y_marks),
        tuple(Dot(x_of(x), y_of(y), words, kind) for x, y, words, kind in points),
    )
