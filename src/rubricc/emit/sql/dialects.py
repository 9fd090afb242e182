"""What the dialects say in ways of their own."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

from sqlglot import exp

from rubricc.emit.sql.pieces import called, equal, number, numbers, text

Look = Callable[[list[exp.Expr], exp.Expr], exp.Expr]
"""The entry at an index, which counts from 0 and is always there."""
LookNumber = Callable[[Sequence[int], exp.Expr], exp.Expr]


@dataclass(frozen=True, slots=True)
class Dialect:
    """A dialect by the name that sqlglot knows it by.

    `is_true` tells a yes/no column that is true from all texts and numbers, `is_false` likewise;
    `plain` is a text compared letter by letter, whatever its column's collation. `adds` is
    how columns are added to rows: by a SELECT without those that were on the way, or else beside.
    `longest` is how many bytes a name may have, `has_dots` whether a dot may be in it, and
    `folds` whether names that differ by case are the same.
    """

    name: str
    is_true: Callable[[exp.Expr], exp.Expr]
    is_false: Callable[[exp.Expr], exp.Expr]
    plain: Callable[[exp.Expr], exp.Expr]
    texts: Look
    numbers: LookNumber
    adds: Literal["without", "lateral", "json"] = "without"
    longest: int = 255
    has_dots: bool = True
    folds: bool = True


def _typed(function: str, kind: str, word: str) -> Callable[[exp.Expr], exp.Expr]:
    """A column of this type whose text is this word."""

    def test(value: exp.Expr) -> exp.Expr:
        is_kind = equal(exp.cast(called(function, value), "text"), text(kind))
        return exp.and_(is_kind, equal(exp.cast(value.copy(), "text"), text(word)))

    return test


def _in_json(word: str) -> Callable[[exp.Expr], exp.Expr]:
    """BigQuery has no types at hand, but writes a text with quotes."""
    return lambda value: equal(called("TO_JSON_STRING", value), text(word))


def _in_variant(word: str) -> Callable[[exp.Expr], exp.Expr]:
    typed = _typed("TYPEOF", "BOOLEAN", word)

    def test(value: exp.Expr) -> exp.Expr:
        return typed(called("TO_VARIANT", value))

    return test


def _bit(bit: int) -> Callable[[exp.Expr], exp.Expr]:
    """SQLite has no other truth than 0 and 1."""

    def test(value: exp.Expr) -> exp.Expr:
        is_number = equal(called("TYPEOF", value), text("integer"))
        return exp.and_(is_number, equal(value.copy(), number(bit)))

    return test


def _collated(name: str, *, quoted: bool) -> Callable[[exp.Expr], exp.Expr]:
    collation = exp.Column(this=exp.to_identifier(name, quoted=quoted))
    return lambda value: exp.Collate(this=value, expression=collation.copy())


def _uncollated(value: exp.Expr) -> exp.Expr:
    return called("COLLATE", value, text(""))


def _through_bytes(value: exp.Expr) -> exp.Expr:
    return exp.cast(exp.cast(value, "binary"), "text")


def _array(first: int) -> Look:
    def look(entries: list[exp.Expr], index: exp.Expr) -> exp.Expr:
        at = index if first == 0 else exp.Add(this=index, expression=number(first))
        return exp.Bracket(this=exp.Array(expressions=entries), expressions=[at])

    return look


def _offset(entries: list[exp.Expr], index: exp.Expr) -> exp.Expr:
    array = exp.Array(expressions=entries)
    return exp.Bracket(this=array, expressions=[index], offset=0, safe=False)


def _variant(kind: str) -> Look:
    return lambda entries, index: exp.cast(_array(0)(entries, index), kind)


def _cases(otherwise: exp.Expr) -> Look:
    """Without arrays: a case for each entry that is not like most."""

    def look(entries: list[exp.Expr], index: exp.Expr) -> exp.Expr:
        ifs = [
            exp.If(this=number(at), true=entry)
            for at, entry in enumerate(entries)
            if entry != otherwise
        ]
        return exp.Case(this=index, ifs=ifs, default=otherwise.copy()) if ifs else otherwise.copy()

    return look


def _of_numbers(look: Look) -> LookNumber:
    return lambda entries, index: look([numbers(entries)], index)


def _number_cases(entries: Sequence[int], index: exp.Expr) -> exp.Expr:
    return _cases(number(0))([*map(number, entries)], index)


SPOKEN: Mapping[str, Dialect] = MappingProxyType(
    {
        one.name: one
        for one in (
            Dialect(
                "duckdb",
                _typed("TYPEOF", "BOOLEAN", "true"),
                _typed("TYPEOF", "BOOLEAN", "false"),
                _collated("C", quoted=False),
                _array(1),
                _of_numbers(_array(1)),
                longest=10_000,
            ),
            Dialect(
                "postgres",
                _typed("PG_TYPEOF", "boolean", "true"),
                _typed("PG_TYPEOF", "boolean", "false"),
                _collated("C", quoted=True),
                _array(1),
                _of_numbers(_array(1)),
                adds="lateral",
                longest=63,
                folds=False,
            ),
            Dialect(
                "sqlite",
                _bit(1),
                _bit(0),
                _collated("BINARY", quoted=False),
                _cases(exp.null()),
                _number_cases,
                adds="json",
                longest=10_000,
            ),
            Dialect(
                "bigquery",
                _in_json("true"),
                _in_json("false"),
                _uncollated,
                _offset,
                _of_numbers(_offset),
                has_dots=False,
                longest=300,
            ),
            Dialect(
                "snowflake",
                _in_variant("true"),
                _in_variant("false"),
                _uncollated,
                _variant("text"),
                _of_numbers(_variant("int")),
                folds=False,
            ),
            Dialect(
                "spark",
                _typed("TYPEOF", "boolean", "true"),
                _typed("TYPEOF", "boolean", "false"),
                _through_bytes,
                _array(0),
                _of_numbers(_array(0)),
            ),
        )
    }
)
"""All of them by name."""
