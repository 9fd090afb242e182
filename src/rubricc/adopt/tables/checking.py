"""What is wrong with a table as a whole: rows that contradict each other, cases without a row."""

from collections.abc import Iterator, Sequence

from rubricc.adopt.nodes import Finding
from rubricc.adopt.tables.conditions import short
from rubricc.adopt.tables.cubes import Room, TooManyCubesError
from rubricc.adopt.tables.nodes import Decision, Grid, Outcome, Row
from rubricc.adopt.xml_tree import Place

MOST_FINDINGS = 100
MOST_PIECES = 20_000


def outcome_text(outcome: Outcome) -> str:
    """An outcome as a table has it."""
    return " or ".join(outcome.names) or outcome.effect.value


def find_contradictions(grid: Grid, room: Room, decision: Decision) -> Iterator[Finding]:
    """Rows that hold in the same case and give different outcomes."""
    packed = [room.packed(row.when) for row in decision.rows]
    count = 0
    for later, row in enumerate(decision.rows):
        for earlier in range(later):
            other = decision.rows[earlier]
            shared = packed[earlier] & packed[later]
            if other.outcome == row.outcome or room.is_empty(shared):
                continue
            case = _case(grid, room, shared)
            yield _contradiction(decision.header, row, other, case)
            count += 1
            if count == MOST_FINDINGS:
                return


def _case(grid: Grid, room: Room, cube: int) -> str:
    """When something is; a column with one value alone tells no cases apart."""
    told = short(grid.columns, room.unpacked(cube))
    return f"when {told}" if told else "in every case that the columns tell apart"


def _contradiction(header: str, row: Row, other: Row, case: str) -> Finding:
    message = (
        f"this row gives `{outcome_text(row.outcome)}` for `{header}`, and line "
        f"{other.place.line} `{outcome_text(other.outcome)}`, {case}"
    )
    mend = "mend one of them, or let the first win with --hit first"
    return Finding("contradiction", message, row.place, mend)


def gaps_of(room: Room, rows: Sequence[int]) -> list[int]:
    """The cases without a row: the largest cubes of them, or pieces where these are too many."""
    try:
        found = room.largest_outside(rows, MOST_FINDINGS * 20)
    except TooManyCubesError:
        found = room.without([room.everything], room.joined(rows), MOST_PIECES)
    return sorted(found, key=lambda cube: (-room.count(cube), cube))


def find_gaps(grid: Grid, room: Room, decision: Decision, gaps: Sequence[int]) -> Iterator[Finding]:
    """A finding for each group of cases without a row."""
    for cube in gaps[:MOST_FINDINGS]:
        case = _case(grid, room, cube)
        last = decision.rows[-1].place.line
        message = f"none of the rows to line {last} says what `{decision.header}` is {case}"
        mend = "add a row, or flag such cases with --gaps flag:QUEUE"
        yield Finding("gap", message, Place(1, 1), mend)
