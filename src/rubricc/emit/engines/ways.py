"""The ways through a decision: rows before they are written, the fewest that are found."""

from collections.abc import Iterator, Mapping, Sequence

from rubricc.emit.engines.parts import Piece
from rubricc.emit.engines.reading import signals_read
from rubricc.emit.engines.relating import (
    Branch,
    Part,
    Reading,
    Relation,
    TooManyError,
    columns_first,
    readings_first,
)
from rubricc.records import record
from rubricc.table import (
    Accepted,
    Cell,
    Diagram,
    IntervalCell,
    Table,
    count_ways,
    data_text,
    with_fewest_ways,
)

MOST_RULES = 2_500
"""The budget of one table: more than these, nobody reads, and engines test them one by one."""
MOST_COLUMNS = 200
"""Of a guideline with more columns, decisions are told by signals alone."""

Cells = tuple[int, ...]


@record
class Way:
    """A row before it is written: the readings and the cells that it is for, and what comes out."""

    readings: tuple[tuple[str, ...] | None, ...]
    cells: Mapping[int, Cells]
    outcome: str
    clauses: tuple[str, ...]


def ways_of(table: Table, piece: Piece, others: Sequence[Piece]) -> tuple[Way, ...] | None:
    """The fewest ways that are found; by what the decision reads, if that is not more."""
    by_signals = _told_by_signals(table, piece)
    related = _related(table, piece, others)
    if related is not None and (by_signals is None or len(related) <= len(by_signals)):
        return related
    return by_signals


def _told_by_signals(table: Table, piece: Piece) -> tuple[Way, ...] | None:
    """The rows of the table, if there are any of what is asked."""
    rows = piece.decision.rows
    if rows is None or piece.label is not None:
        return None
    cells = {
        one.id: (place, {cell.name: at for at, cell in enumerate(one.cells)})
        for place, one in enumerate(table.columns)
    }
    return tuple(
        Way((), taken, data_text(row.outcome), row.clauses)
        for row in rows
        for taken in _apart(
            table,
            {
                cells[name][0]: tuple(cells[name][1][cell] for cell in told)
                for name, told in row.when.items()
            },
        )
        if _occurs(piece.part, taken)
    )


def _related(table: Table, piece: Piece, others: Sequence[Piece]) -> tuple[Way, ...] | None:
    """The ways of the function from readings and the clauses' own signals, in the better order."""
    if len(table.columns) > MOST_COLUMNS:
        return None
    read = signals_read(table, piece.decision)
    kept = {place for place, one in enumerate(table.columns) if one.signal in read}
    widths = [len(one.cells) for one in table.columns]
    outcomes = [one.column.values for one in others]
    try:
        relation = Relation([_bare(one.part) for one in others], _bare(piece.part), kept, widths)
        cited = Relation([_bare(one.part) for one in others], piece.part, kept, widths)
        first = with_fewest_ways(readings_first(relation, outcomes))
        last = with_fewest_ways(columns_first(relation, outcomes))
    except TooManyError:
        return None
    is_first = count_ways(first) <= count_ways(last)
    diagram, places = (first, (0, len(outcomes))) if is_first else (last, (len(widths), 0))
    if count_ways(diagram) > MOST_RULES:
        return None
    found = (
        _way(cited, each, outcome, outcomes, places)
        for path, outcome in _paths(diagram)
        for each in _apart(table, path, places[1])
    )
    return tuple(way for way in found if way is not None)


def _apart(table: Table, taken: Mapping[int, Cells], offset: int = 0) -> Iterator[dict[int, Cells]]:
    """The cells with numbers and their absence apart, which two inputs tell."""
    ways: list[dict[int, Cells]] = [{}]
    for column, cells in taken.items():
        place = column - offset
        parts = [cells]
        if 0 <= place < len(table.columns):
            parts = _parts(table.columns[place].cells, cells)
        ways = [{**way, column: part} for way in ways for part in parts]
    yield from ways


def _parts(every: Sequence[Cell], cells: Cells) -> list[Cells]:
    numbers = tuple(at for at in cells if isinstance(every[at], IntervalCell))
    states = tuple(at for at in cells if at not in numbers)
    is_whole = len(numbers) == sum(isinstance(cell, IntervalCell) for cell in every)
    return [cells] if is_whole or not numbers or not states else [numbers, states]


def _occurs(part: Part, taken: Mapping[int, Cells]) -> bool:
    """Whether some case that can occur has these cells."""
    steps = part.diagram.steps
    pending, seen = [part.diagram.root], {part.diagram.root}
    while pending:
        node = pending.pop()
        if node >= len(steps):
            if part.results[node - len(steps)] is not None:
                return True
            continue
        step = steps[node]
        ahead = {step.next[cell] for cell in taken.get(step.column, range(len(step.next)))} - seen
        seen |= ahead
        pending.extend(ahead)
    return False


def _bare(part: Part) -> Part:
    """The part without clauses, which would tell cases apart that come to the same."""
    bare = tuple(None if one is None else (one[0], ()) for one in part.results)
    return Part(part.diagram, bare)


def _paths(diagram: Diagram) -> Iterator[tuple[dict[int, Cells], str]]:
    """Every way through a diagram that a case can go."""
    size = len(diagram.steps)
    pending: list[tuple[int, dict[int, Cells]]] = [(diagram.root, {})]
    while pending:
        node, path = pending.pop()
        if node >= size:
            outcome = diagram.terminals[node - size].outcome
            if isinstance(outcome, Accepted):
                yield path, outcome.labels[0]
            continue
        step = diagram.steps[node]
        groups: dict[int, list[int]] = {}
        for cell, child in enumerate(step.next):
            groups.setdefault(child, []).append(cell)
        for child, cells in reversed(groups.items()):
            pending.append((child, {**path, step.column: tuple(cells)}))


def _way(
    cited: Relation,
    path: Mapping[int, Cells],
    outcome: str,
    outcomes: Sequence[Sequence[str]],
    places: tuple[int, int],
) -> Way | None:
    place, offset = places
    readings = tuple(
        tuple(values[cell] for cell in path[place + at]) if place + at in path else None
        for at, values in enumerate(outcomes)
    )
    own = range(offset, offset + len(cited.widths))
    cells = {column - offset: taken for column, taken in path.items() if column in own}
    clauses = _cited(cited, readings, cells)
    return None if clauses is None else Way(readings, cells, outcome, clauses)


def _cited(
    relation: Relation, readings: Sequence[Sequence[str] | None], cells: Mapping[int, Cells]
) -> tuple[str, ...] | None:
    """The clauses that decide in every case of a way, None if there is no case."""
    common: tuple[str, ...] | None = None
    pending, seen = [relation.root], {relation.root}
    while pending:
        node = relation.nodes[pending.pop()]
        if isinstance(node, Branch):
            taken = cells.get(node.column, range(len(node.children)))
            ahead = {node.children[cell] for cell in taken} - seen
            seen |= ahead
            pending.extend(ahead)
            continue
        for reading, (_, clauses) in node.items():
            if _fits(reading, readings):
                common = clauses if common is None else tuple(c for c in common if c in clauses)
    return common


def _fits(reading: Reading, wanted: Sequence[Sequence[str] | None]) -> bool:
    return all(one is None or text in one for text, one in zip(reading, wanted, strict=True))
