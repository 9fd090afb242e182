"""Every completion of a case that is told in part, judged by clauses: where no diagram is."""

from collections.abc import Iterator, Sequence
from itertools import islice, product

from rubricc import interpret
from rubricc.decide.impossible import settle
from rubricc.decide.told import Told, representative
from rubricc.model import Guideline, Special, Value, Verdict
from rubricc.table import Column, Table, text_value

MOST_COMPLETIONS = 5_000


def judge(table: Table, guideline: Guideline, told: Told) -> list[dict[str, Verdict]] | None:
    """What each completion comes to, decision by decision; None if there are too many."""
    completions = _completions(table, guideline, told)
    considered = list(islice(completions, MOST_COMPLETIONS + 1))
    if len(considered) > MOST_COMPLETIONS:
        return None
    possible = (case for case in considered if interpret.is_feasible(guideline, case))
    return [dict(interpret.decide(guideline, case)) for case in possible]


def _completions(table: Table, guideline: Guideline, told: Told) -> Iterator[dict[str, Value]]:
    settled = settle(guideline, told.values)
    choices = [
        [settled[signal.id]]
        if signal.id in settled
        else list(_values(table, signal.id, guideline, told))
        for signal in guideline.signals
    ]
    names = [signal.id for signal in guideline.signals]
    for values in product(*choices):
        yield dict(zip(names, values, strict=True))


def _values(table: Table, name: str, guideline: Guideline, told: Told) -> Iterator[Value]:
    signal = next(one for one in guideline.signals if one.id == name)
    columns = [
        (column, open_cells)
        for column, open_cells in zip(table.columns, told.open, strict=True)
        if column.signal == name
    ]
    if columns[0][0].member is not None:
        yield from _sets(columns)
        return
    column, open_cells = columns[0]
    for cell in open_cells:
        value = text_value(signal, representative(column.cells[cell]))
        assert value is not None
        yield value


def _sets(columns: Sequence[tuple[Column, tuple[int, ...]]]) -> Iterator[Value]:
    names = [[column.cells[cell].name for cell in cells] for column, cells in columns]
    for chosen in product(*names):
        if set(chosen) <= {"yes", "no"}:
            yield frozenset(
                column.member or ""
                for (column, _), cell in zip(columns, chosen, strict=True)
                if cell == "yes"
            )
        elif set(chosen) == {"n/a"}:
            yield Special.NOT_APPLICABLE
