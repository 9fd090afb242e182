"""The completions of a case that is told in part, one by one, by clauses: where no diagram is."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice, product

from rubricc import interpret
from rubricc.decide.found import Found, key_of
from rubricc.decide.impossible import settle
from rubricc.decide.told import Told, representative
from rubricc.model import (
    Accepted,
    Amount,
    Case,
    Chosen,
    Flagged,
    Guideline,
    Inapplicable,
    Signal,
    Special,
    Value,
)
from rubricc.table import Column, Table, text_value

MOST_COMPLETIONS = 5_000
"""How many completions are looked at; of more, nothing is said."""


@dataclass(frozen=True, slots=True)
class Listed:
    """Completions, and what one decision comes to in each."""

    cases: tuple[tuple[Case, Found], ...]

    def found(self) -> tuple[Found, ...]:
        """What they come to."""
        return tuple(found for _, found in self.cases)

    def given(self, policies: Mapping[str, Value]) -> "Listed":
        """Those in which these signals have these values, or do not apply."""
        return Listed(
            tuple(
                (case, found)
                for case, found in self.cases
                if all(case[name] in (v, Special.NOT_APPLICABLE) for name, v in policies.items())
            )
        )

    def which_matter(self, signals: Sequence[Signal]) -> tuple[str, ...]:
        """The signals of which each alone decides between two outcomes."""
        return tuple(signal.id for signal in signals if _decides_alone(self.cases, signal.id))

    def which_vary(self, signals: Sequence[Signal]) -> tuple[str, ...]:
        """The signals that have several values."""
        return tuple(
            signal.id for signal in signals if len({case[signal.id] for case, _ in self.cases}) > 1
        )


def _decides_alone(cases: Sequence[tuple[Case, Found]], signal: str) -> bool:
    """Whether two cases agree on all other signals, of which some may not apply, and differ.

    Cases are sorted by what does not apply, so that two kinds are compared on all the rest.
    """
    kinds: dict[frozenset[str], list[tuple[Case, Found]]] = {}
    for case, found in cases:
        absent = frozenset(name for name, v in case.items() if v is Special.NOT_APPLICABLE)
        kinds.setdefault(absent - {signal}, []).append((case, found))
    return any(
        _differ(kinds[one], kinds[other], one | other | {signal})
        for one in kinds
        for other in kinds
    )


def _differ(
    ones: Sequence[tuple[Case, Found]],
    others: Sequence[tuple[Case, Found]],
    left_out: frozenset[str],
) -> bool:
    """Whether one of these and one of those agree on the rest and differ in outcome."""
    rests, partners = _by_rest(ones, left_out), _by_rest(others, left_out)
    return any(len(rests[rest] | partners[rest]) > 1 for rest in rests.keys() & partners.keys())


def _by_rest(
    cases: Sequence[tuple[Case, Found]], left_out: frozenset[str]
) -> dict[tuple[Value, ...], set[object]]:
    outcomes: dict[tuple[Value, ...], set[object]] = {}
    for case, (outcome, _) in cases:
        rest = tuple(value for name, value in case.items() if name not in left_out)
        outcomes.setdefault(rest, set()).add(key_of(outcome))
    return outcomes


def list_completions(
    table: Table, guideline: Guideline, decision: str, told: Told
) -> Listed | None:
    """The completions that the facts allow; None if there are too many to look at."""
    possible = list(islice(_completions(table, guideline, told), MOST_COMPLETIONS + 1))
    if len(possible) > MOST_COMPLETIONS:
        return None
    return Listed(
        tuple(
            (case, _found(guideline, decision, case))
            for case in possible
            if interpret.is_feasible(guideline, case)
        )
    )


def _found(guideline: Guideline, decision: str, case: Case) -> Found:
    verdict = interpret.decide(guideline, case)[decision]
    assert isinstance(verdict.result, Accepted | Chosen | Amount | Flagged | Inapplicable)
    return verdict.result, verdict.clauses


def _completions(table: Table, guideline: Guideline, told: Told) -> Iterator[dict[str, Value]]:
    settled = settle(guideline, told.values)
    choices = [
        [settled[signal.id]] if signal.id in settled else list(_values(table, signal, told))
        for signal in guideline.signals
    ]
    names = [signal.id for signal in guideline.signals]
    for values in product(*choices):
        yield dict(zip(names, values, strict=True))


def _values(table: Table, signal: Signal, told: Told) -> Iterator[Value]:
    columns = [
        (column, open_cells)
        for column, open_cells in zip(table.columns, told.open, strict=True)
        if column.signal == signal.id
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
