"""The suite of one guideline, with all that a report says of it."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from rubricc.apps.refusal import refuse
from rubricc.apps.runs import compile_one
from rubricc.apps.tables import load_built
from rubricc.emit import Note, WrittenVector, renew_written, written_vectors
from rubricc.meaning import OutOfNodesError
from rubricc.model import Guideline
from rubricc.suite import (
    Addition,
    Kind,
    Report,
    Suite,
    Telling,
    TooManyTuplesError,
    Vector,
    add,
    choose,
    tell_apart,
)
from rubricc.table import Table, to_model

TOO_MANY = "has too many cases to tell its misreadings apart"


@dataclass(frozen=True, slots=True)
class Chosen:
    """A guideline's table, where its misreadings tell, the suite, and its vectors as text.

    `notes` say what became of the vectors of before, `additions` what was added.
    """

    table: Table
    telling: Telling
    suite: Suite
    written: tuple[WrittenVector, ...]
    notes: tuple[Note, ...] = ()
    additions: tuple[Report, ...] = ()


@dataclass(frozen=True, slots=True)
class Tally:
    """How many misreadings of one kind are caught, of those that make a difference, and how many
    make none."""

    kind: Kind
    caught: int
    total: int
    equivalent: int


def choose_for(
    path: str,
    form: str,
    size: int | None = None,
    former: Sequence[WrittenVector] = (),
    additions: Sequence[Addition] = (),
) -> Chosen:
    """The suite of a guideline or table; what is wrong with it is told, and the command ends."""
    table, guideline = read_sound(path, form)
    telling = tell_apart_or_refuse(path, guideline)
    notes: tuple[Note, ...] = ()
    try:
        if former:
            suite, notes = renew_written(table, telling, former)
        else:
            suite = choose(telling, size)
    except OutOfNodesError:
        refuse(f"`{path}` {TOO_MANY}")
    vectors, reports = add_or_refuse(telling, suite.vectors, additions)
    suite = replace(suite, vectors=vectors)
    written = written_vectors(table, telling, vectors)
    return Chosen(table, telling, suite, written, notes, reports)


def add_or_refuse(
    telling: Telling, vectors: tuple[Vector, ...], additions: Sequence[Addition]
) -> tuple[tuple[Vector, ...], tuple[Report, ...]]:
    """The vectors with what is to be added. Raises RefusedError where that is too much."""
    try:
        return add(telling, vectors, additions)
    except TooManyTuplesError:
        return refuse("there are too many triples of values; ask for pairs")
    except OutOfNodesError:
        return refuse("there are too many cases for these additions; leave out boundaries and mcdc")


def read_sound(path: str, form: str) -> tuple[Table, Guideline]:
    """The table of a guideline and its model."""
    if path.endswith(".json"):
        table = load_built(path, form)
        return table, to_model(table, path)
    made = compile_one(path, form)
    if made.is_module:
        refuse(f"`{path}` decides nothing itself: other guidelines use it", code=1)
    assert made.table is not None, "a sound guideline has a table"
    assert made.guideline is not None, "a sound guideline has a model"
    return made.table, made.guideline


def tell_apart_or_refuse(path: str, guideline: Guideline) -> Telling:
    """Where each misreading tells. Raises RefusedError where the cases are too many."""
    try:
        return tell_apart(guideline)
    except OutOfNodesError:
        return refuse(f"`{path}` {TOO_MANY}")


def count_apart_or_refuse(path: str, guideline: Guideline) -> Telling:
    """The same, for items that are drawn by how many cases there are of each sort."""
    telling = tell_apart_or_refuse(path, guideline)
    return telling if telling.meaning.space.is_counted else refuse(f"`{path}` {TOO_MANY}")


def tally(chosen: Chosen) -> Iterator[Tally]:
    """The kill rate of every kind that the guideline has, in the order of Kind."""
    telling = chosen.telling
    total = Counter(one.kind for one in telling.telling)
    left = Counter(one.kind for one in chosen.suite.survivors)
    same = Counter(one.kind for one in telling.equivalent)
    for kind in Kind:
        if total[kind] or same[kind]:
            yield Tally(kind, total[kind] - left[kind], total[kind], same[kind])
