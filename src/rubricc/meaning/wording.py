"""Cases in the author's words."""

from rubricc.meaning.nodes import Axis, Cell, Interval, Meaning
from rubricc.model import Special, signal_text
from rubricc.space import Cube


def case_of(meaning: Meaning, cube: Cube) -> dict[str, str]:
    """The signals that a cube names, with their values as text: `yes`, `action`, `at least 4`."""
    case: dict[str, str] = {}
    for level, cell in cube:
        axis = meaning.axes[level]
        value = axis.cells[cell]
        text = cell_text(value) if axis.member is None else _member_text(axis, value)
        known = case.get(axis.signal)
        case[axis.signal] = text if known in (None, text) else f"{known}, {text}"
    return case


def cell_text(cell: Cell) -> str:
    """A cell as a person writes it."""
    match cell:
        case Interval():
            return interval_text(cell)
        case Special():
            return str(cell.value)
        case _:
            return cell


def interval_text(interval: Interval) -> str:
    """`3`, `2 to 4`, `at least 5`, `more than 2 and less than 4`."""
    low, high = interval.low, interval.high
    if interval.has_low and interval.has_high:
        return f"{low:f}" if low == high else f"{low:f} to {high:f}"
    start = f"{'at least' if interval.has_low else 'more than'} {low:f}"
    if high is None:
        return start
    return f"{start} and {'at most' if interval.has_high else 'less than'} {high:f}"


def _member_text(axis: Axis, value: Cell) -> str:
    match value:
        case Special():
            return str(value.value)
        case "yes":
            return f"includes {axis.member}"
        case _:
            return f"without {axis.member}"


def words_of(meaning: Meaning, cube: Cube) -> str:
    """The case as the conditions of the language say it, joined by `and`."""
    return " and ".join(parts_of(meaning, cube))


def parts_of(meaning: Meaning, cube: Cube) -> tuple[str, ...]:
    """What the case says of each signal that it names, as the conditions of the language do."""
    return tuple(_words(meaning.axes[level], cell) for level, cell in cube)


def _words(axis: Axis, cell: int) -> str:
    value = axis.cells[cell]
    name = signal_text(axis.signal)
    match value:
        case Special.NOT_APPLICABLE:
            return f"{name} is not applicable"
        case Special.UNKNOWN:
            return f"{name} is unknown"
        case Interval():
            return f"{name} is {_bounds(value)}"
        case str() if axis.member is not None:
            includes = f"{name} includes `{axis.member}`"
            return includes if value == "yes" else f"not ({includes})"
        case str() if set(axis.cells) <= {"no", "yes", *Special}:
            return name if value == "yes" else f"not {name}"
        case _:
            return f"{name} is `{value}`"


def _bounds(interval: Interval) -> str:
    if interval.has_low and interval.has_high and interval.low != interval.high:
        return f"between {interval.low:f} and {interval.high:f}"
    return interval_text(interval)
