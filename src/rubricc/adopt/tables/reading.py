"""From the lines of a table to its grid: which columns are signals, which outcomes."""

from collections.abc import Iterator, Mapping, Sequence

from rubricc.adopt.nodes import Finding, Findings, Wish
from rubricc.adopt.tables.cells import is_anything
from rubricc.adopt.tables.columns import Tested, column_name, tested
from rubricc.adopt.tables.nodes import (
    Decision,
    Effect,
    Field,
    Grid,
    Line,
    Outcome,
    Row,
)
from rubricc.adopt.wording import name_of

NUMBERING = frozenset({"", "#", "row", "id", "no", "no.", "nr", "nr.", "number", "rule", "case"})
REMARKS = frozenset(
    {"because", "rationale", "note", "notes", "comment", "comments", "annotation", "annotations"}
)
FLAG = "flag:"


def read_grid(lines: Sequence[Line], wish: Wish) -> Grid | Findings:
    """The grid of a table, or what stands in its way."""
    header, rows = lines[0].cells, lines[1:]
    wrong = tuple(_twice(header)) + tuple(_unknown(header, wish))
    if wrong:
        return wrong
    notes: list[str] = []
    left_out = set(_left_out(header, rows, wish, notes))
    outcomes = [place for place, one in enumerate(header) if one.text in wish.outcomes]
    rest = [place for place in range(len(header)) if place not in left_out]
    outcomes = outcomes or rest[-1:]
    names: dict[int, str] = {}
    for place in (*outcomes, *rest):
        names.setdefault(place, column_name(header[place].text, set(names.values())))
    found = _signals(header, rows, [one for one in rest if one not in outcomes], names, notes)
    if not isinstance(found, list):
        return found
    if not found:
        message = "the table has no column that an outcome could hang on"
        return (Finding("no-signals", message, lines[0].place),)
    columns = tuple(one.column for one in found)
    whens = [tuple(one.masks[row] for one in found) for row in range(len(rows))]
    empty = tuple(_empty(header, rows, outcomes)) + tuple(_impossible(rows, whens))
    if empty:
        return empty
    decisions = tuple(_decision(header[one], names[one], one, rows, whens) for one in outcomes)
    return Grid(columns, decisions, tuple(notes))


def _twice(header: Sequence[Field]) -> Iterator[Finding]:
    seen: dict[str, Field] = {}
    for cell in header:
        first = seen.setdefault(cell.text.lower(), cell)
        if first is not cell:
            message = f"two columns are headed `{cell.text}`"
            yield Finding("column-twice", message, cell.place, "rename one of them")


def _unknown(header: Sequence[Field], wish: Wish) -> Iterator[Finding]:
    known = {cell.text for cell in header}
    for name in (*wish.outcomes, *wish.left_out):
        if name not in known:
            listed = ", ".join(f"`{cell.text}`" for cell in header[:20])
            message = f"no column is headed `{name}`; there are {listed}"
            yield Finding("unknown-column", message, header[0].place)
    for name in wish.outcomes:
        if name in wish.left_out:
            message = f"`{name}` cannot both be an outcome and be left out"
            yield Finding("unknown-column", message, header[0].place)


def _left_out(
    header: Sequence[Field], rows: Sequence[Line], wish: Wish, notes: list[str]
) -> Iterator[int]:
    """The columns that are no part of the rules."""
    for place, cell in enumerate(header):
        if cell.text in wish.outcomes:
            continue
        texts = [row.cells[place].text for row in rows]
        is_number = cell.text.lower() in NUMBERING and len(set(texts)) == len(texts)
        is_remark = cell.text.lower() in REMARKS
        if cell.text in wish.left_out:
            yield place
        elif (place == 0 and is_number) or is_remark:
            what = "holds remarks on rows" if is_remark else "numbers the rows"
            notes.append(f"the column `{cell.text}` {what} and is left out")
            yield place


def _signals(
    header: Sequence[Field],
    rows: Sequence[Line],
    places: Sequence[int],
    names: Mapping[int, str],
    notes: list[str],
) -> list[Tested] | Findings:
    """The columns that are tested."""
    found: list[Tested] = []
    wrong: list[Finding] = []
    for place in places:
        made = tested(header[place], names[place], [row.cells[place] for row in rows])
        if isinstance(made, Tested):
            found.append(made)
            if made.note:
                notes.append(made.note)
        elif made is None:
            notes.append(f"all rows say the same of `{header[place].text}`, which is left out")
        else:
            wrong += made
    return tuple(wrong) or found


def _empty(
    header: Sequence[Field], rows: Sequence[Line], outcomes: Sequence[int]
) -> Iterator[Finding]:
    for row in rows:
        for place in outcomes:
            cell = row.cells[place]
            if is_anything(cell.text):
                message = f"the row says nothing of `{header[place].text}`"
                yield Finding("no-outcome", message, cell.place, "fill it in, or drop the row")


def _impossible(rows: Sequence[Line], whens: Sequence[tuple[int, ...]]) -> Iterator[Finding]:
    for row, when in zip(rows, whens, strict=True):
        if not all(when):
            yield Finding("no-case", "the row fits no case", row.place, "look for a `not`")


def _decision(
    header: Field, name: str, place: int, rows: Sequence[Line], whens: Sequence[tuple[int, ...]]
) -> Decision:
    labels: dict[str, tuple[str, str]] = {}
    queues: dict[str, str] = {}
    found = []
    for row, when in zip(rows, whens, strict=True):
        text = row.cells[place].text
        key = text.lower()
        if key.startswith(FLAG) and key.removeprefix(FLAG).strip():
            queue = queues.setdefault(
                key, name_of(key.removeprefix(FLAG), queues.values(), "queue")
            )
            outcome = Outcome(Effect.FLAG, (queue,))
        else:
            if key not in labels:
                taken = {one for one, _ in labels.values()}
                labels[key] = name_of(text, taken, "label", is_value=True), text
            outcome = Outcome(Effect.LABEL, (labels[key][0],))
        found.append(Row(when, outcome, row.place))
    return Decision(header.text, name, tuple(labels.values()), tuple(found))
