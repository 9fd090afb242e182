"""Edges, near misses and value tuples: complete, as every case looked at one by one shows."""

from collections.abc import Callable, Iterator
from functools import partial
from itertools import combinations

import pytest

from rubricc.compiler import read_guideline
from rubricc.interpret import decide
from rubricc.meaning import cell_of, find_axes
from rubricc.model import (
    All,
    Any,
    AtLeast,
    Case,
    Compare,
    Condition,
    Guideline,
    Not,
    Relation,
    case_values,
)
from rubricc.suite import Addition, TooManyTuplesError, Vector, add, choose, tell_apart
from tests.brute_force import all_cases
from tests.made import MADE, messages
from tests.random_guidelines import PATH, Wanted, from_seed

MAIL = "mail.md"
FRONT = """\
---
guideline: mail
title: Mail
version: 1.0.0
task: classify
unit: message
media: text
---

# Mail

"""
NESTED = """\
## Signals

- `a`: yes or no. A.
- `b`: yes or no. B.
- `c`: yes or no. C.
- `d`: yes or no. D.
- `kind`: `x`, `y` or `z`; usually `x`. Kind.

## Facts

- `a` excludes `d`.
- `c` requires `b`.

## Labels

- `one`: One.
- `two`: Two.
- `three`: Three.

## Rules

- **R1** `one` when `a` and (`b` or `kind` is `y`) unless `c`.
    - **R1a** except `two` when not `b` or `c`.
- **R2** `two` when at least 2 of `b`, `c`, `d`.
- **R3** `three` otherwise.

## Priority

- **R1** over **R2**.
"""
NUMBERS = """\
## Signals

- `age`: number from 0 to 100. Age.
- `visits`: 0 to 9. Visits.
- `harm`: `none` < `some` < `much`; usually `none`. Harm.
- `mood`: `bad` < `fair` < `good`; usually `fair`. Nobody asks for it.

## Labels

- `one`: One.
- `two`: Two.

## Rules

- **R1** `one` when `age` is at least 2.5 or `visits` is more than 3 or `harm` is `much`.
- **R2** `two` otherwise.
"""


def read(text: str) -> Guideline:
    made = read_guideline(MAIL, {MAIL: (FRONT + text).encode()})
    assert made.guideline is not None, made.diagnostics
    return made.guideline


def randomly(seed: int) -> Guideline | None:
    made = from_seed(seed, Wanted(budget=60, is_sound=True))
    return read_guideline(PATH, {**made.files, PATH: made.text.encode()}).guideline


def with_added(made: Guideline, addition: Addition) -> tuple[list[Case], int, int]:
    """The whole cases of the suite with an addition, and the goals: how many, how many none meets.

    The first vectors are those of the suite without it.
    """
    telling = tell_apart(made)
    before = choose(telling).vectors
    vectors, (report,) = add(telling, before, [addition])

    assert vectors[: len(before)] == before
    assert len(vectors) == len(before) + report.vectors
    assert report.met <= report.goals
    return cases_of(vectors), report.goals, report.impossible


def cases_of(vectors: tuple[Vector, ...]) -> list[Case]:
    return [one.case for one in vectors if one.unsure is None]


# ---- tuples


def tuples_in(
    made: Guideline, cases: list[Case], strength: int
) -> set[tuple[tuple[str, int], ...]]:
    """The combinations of values that some case has; of numbers, of what tells them apart."""
    axes = sorted(find_axes(made), key=lambda axis: axis.name)
    rows = ([(axis.name, cell_of(axis, case[axis.signal])) for axis in axes] for case in cases)
    return {chosen for row in rows for chosen in combinations(row, min(strength, len(axes)))}


SMALL = [
    *(pytest.param(make, id=make.__name__) for make in MADE),
    pytest.param(lambda: read(NESTED), id="nested"),
    *(pytest.param(partial(randomly, seed), id=f"random-{seed}") for seed in range(8)),
]


@pytest.mark.parametrize("strength", [2, 3])
@pytest.mark.parametrize("make", SMALL)
def test_tuples_are_all_that_can_occur(make: Callable[[], Guideline | None], strength):
    made = make()
    assert made is not None
    addition = Addition.PAIRS if strength == 2 else Addition.TRIPLES
    cases, goals, _ = with_added(made, addition)
    expected = tuples_in(made, list(all_cases(made)), strength)

    assert tuples_in(made, cases, strength) == expected
    assert goals == len(expected)


def test_tuples_take_fewer_rows_than_cases():
    cases, _, _ = with_added(read(NESTED), Addition.PAIRS)

    assert len(cases) < len(list(all_cases(read(NESTED)))) / 2


def test_too_many_tuples_are_refused(monkeypatch):
    monkeypatch.setattr("rubricc.suite.tuples.MOST_TUPLES", 10)
    telling = tell_apart(messages())

    with pytest.raises(TooManyTuplesError):
        add(telling, (), [Addition.PAIRS])


# ---- near misses

Flip = Callable[[bool], bool]
Place = tuple[int, ...]


def places(condition: Condition, at: Place = ()) -> Iterator[Place]:
    """Where the condition asks one thing: `not` belongs to what it negates."""
    match condition:
        case All(parts) | Any(parts) | AtLeast(_, parts):
            for number, part in enumerate(parts):
                yield from places(part, (*at, number))
        case Not(All() | Any() | AtLeast() | Not() as part):
            yield from places(part, (*at, 0))
        case _:
            yield at


def truth(condition: Condition, case: Case, flipped: Place | None, at: Place = ()) -> bool:
    """Whether it holds, if what is asked in one place were the other way round."""
    match condition:
        case All(parts):
            found = [truth(part, case, flipped, (*at, n)) for n, part in enumerate(parts)]
            return all(found)
        case Any(parts):
            found = [truth(part, case, flipped, (*at, n)) for n, part in enumerate(parts)]
            return any(found)
        case AtLeast(count, parts):
            found = [truth(part, case, flipped, (*at, n)) for n, part in enumerate(parts)]
            return sum(found) >= count
        case Not(All() | Any() | AtLeast() | Not() as part):
            return not truth(part, case, flipped, (*at, 0))
        case Not(part):
            return (not leaf(part, case)) != (at == flipped)
        case _:
            return leaf(condition, case) != (at == flipped)


def leaf(condition: Condition, case: Case) -> bool:
    assert isinstance(condition, Compare)
    assert condition.relation is Relation.IS
    return case[condition.signal] == condition.operand


def pairs_in(made: Guideline, cases: list[Case]) -> tuple[set[tuple[str, Place, bool]], int]:
    """Which hits and misses some case is, of each place of each clause."""
    (decision,) = made.decisions
    clauses = {clause.id: clause for clause in decision.clauses}
    found = set()
    count = 0
    for clause in decision.clauses:
        for place in places(clause.condition):
            if clause.condition == All(()):
                continue
            count += 1
            for case in cases:
                now = truth(clause.condition, case, None)
                if now == truth(clause.condition, case, place):
                    continue
                parent = clauses[clause.parent] if clause.parent else None
                if now and clause.id in decide(made, case)[decision.id].clauses:
                    found.add((clause.id, place, True))
                if not now and (parent is None or truth(parent.condition, case, None)):
                    found.add((clause.id, place, False))
    return found, count


@pytest.mark.parametrize("make", [messages, lambda: read(NESTED)], ids=["messages", "nested"])
def test_near_misses_are_all_that_can_occur(make):
    made = make()
    cases, _, impossible = with_added(made, Addition.MCDC)
    possible, count = pairs_in(made, list(all_cases(made)))
    whole = {
        (id_, at) for id_, at, _ in possible if {(id_, at, True), (id_, at, False)} <= possible
    }
    found, _ = pairs_in(made, cases)

    assert whole == {(id_, at) for id_, at in whole if {(id_, at, True), (id_, at, False)} <= found}
    assert impossible == count - len(whole)
    assert count > len(whole) > 0 or make is messages


# ---- edges


def values(cases: list[Case], signal: str) -> set[str]:
    return {case_values(case)[signal] for case in cases}


def test_edges_are_as_close_as_values_lie():
    cases, goals, impossible = with_added(read(NUMBERS), Addition.BOUNDARIES)

    assert {"0", "2.49", "2.5", "100"} <= values(cases, "age")
    assert {"0", "3", "4", "9"} <= values(cases, "visits")
    assert {"some", "much"} <= values(cases, "harm")
    assert (goals, impossible) == (10, 0)


ENDLESS = """\
## Signals

- `weight`: number from 0 to 9. Weight.
- `count`: 0 or more. Count.
- `level`: 0 to 3. Level.

## Labels

- `one`: One.
- `two`: Two.

## Rules

- **R1** `one` when `weight` is more than 2.5 or `count` is at least 1.
- **R2** `one` when `count` is more than 4 or `weight` is at most 0.7 or `level` is at least 2.
- **R3** `two` otherwise.
"""


def test_what_has_no_end_has_an_edge_at_each_threshold():
    cases, goals, impossible = with_added(read(ENDLESS), Addition.BOUNDARIES)

    assert {"0", "0.7", "0.71", "2.5", "2.51"} <= values(cases, "weight")
    assert {"0", "1", "4", "5"} <= values(cases, "count")
    assert {"0", "1", "2", "3"} <= values(cases, "level")
    assert (goals, impossible) == (15, 0)


def test_what_is_cut_too_often_has_only_its_ends(monkeypatch):
    monkeypatch.setattr("rubricc.suite.edges.MOST_CUTS", 1)
    _, goals, _ = with_added(read(ENDLESS), Addition.BOUNDARIES)

    assert goals == 5


def test_both_sides_of_an_edge_stand_where_it_matters():
    cases, _, _ = with_added(read(NUMBERS), Addition.BOUNDARIES)
    told = [case_values(case) for case in cases]
    calm = [one for one in told if one["visits"] in "0123" and one["harm"] != "much"]

    assert {"2.49", "2.5"} <= {one["age"] for one in calm}


def test_what_no_fact_allows_is_no_edge():
    barred = NUMBERS.replace(
        "## Labels", "## Facts\n\n- never `visits` is at least 4.\n\n## Labels"
    )
    cases, _, impossible = with_added(read(barred), Addition.BOUNDARIES)

    assert values(cases, "visits") == {"0", "3"}
    assert impossible == 2


def test_a_goal_that_is_met_takes_no_vector():
    telling = tell_apart(read(NUMBERS))
    vectors, _ = add(telling, choose(telling).vectors, list(Addition))
    again, reports = add(telling, vectors, list(Addition))

    assert again == vectors
    assert all(report.met == report.goals for report in reports)
