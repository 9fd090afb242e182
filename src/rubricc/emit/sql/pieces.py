"""Pieces of SQL, as sqlglot has them: it quotes names and literals, and spells functions."""

from collections.abc import Iterable, Sequence

from sqlglot import exp


def number(value: int) -> exp.Expr:
    """A whole number."""
    return exp.Literal.number(value)


def numbers(values: Sequence[int]) -> exp.Expr:
    """The numbers of a list as one piece: a piece for each of thousands takes its time."""
    return exp.Literal.number(", ".join(map(str, values)))


def text(value: str) -> exp.Expr:
    """A text."""
    return exp.Literal.string(value)


def column(name: str, table: str | None = None) -> exp.Expr:
    """A column by its quoted name."""
    return exp.column(exp.to_identifier(name, quoted=True), table=table)


def scratch(*words: str | int) -> str:
    """The name of a column that is only there on the way."""
    return "_".join(["rubricc", *map(str, words)])


def named(value: exp.Expr, name: str) -> exp.Expr:
    """A column of a SELECT."""
    return exp.Alias(this=value, alias=exp.to_identifier(name, quoted=True))


def case(arms: Iterable[tuple[exp.Expr, exp.Expr]], otherwise: exp.Expr) -> exp.Expr:
    """The result of the first test that holds."""
    ifs = [exp.If(this=test, true=result) for test, result in arms]
    return exp.Case(ifs=ifs, default=otherwise) if ifs else otherwise


def equal(left: exp.Expr, right: exp.Expr) -> exp.Expr:
    """Whether both are the same."""
    return exp.EQ(this=left, expression=right)


def among(value: exp.Expr, numbers: Sequence[int]) -> exp.Expr:
    """Whether a number is one of these."""
    if not numbers:
        return exp.false()
    return exp.In(this=value, expressions=[number(one) for one in numbers])


def all_of(tests: Sequence[exp.Expr]) -> exp.Expr:
    """Whether all hold."""
    return exp.and_(*tests) if tests else exp.true()


def any_of(tests: Sequence[exp.Expr]) -> exp.Expr:
    """Whether one of them holds."""
    return exp.or_(*tests) if tests else exp.false()


def joined(*parts: exp.Expr) -> exp.Expr:
    """Texts one behind the other; none of them is NULL."""
    whole, *rest = parts
    for part in rest:
        whole = exp.DPipe(this=whole, expression=part, safe=True)
    return whole


def part_of(value: exp.Expr, start: exp.Expr, length: int) -> exp.Expr:
    """So many characters of a text, counted from 1."""
    return exp.Substring(this=value, start=start, length=number(length))


def length_of(value: exp.Expr) -> exp.Expr:
    """How many characters a text has."""
    return exp.Length(this=value)


def place_of(value: exp.Expr, what: str) -> exp.Expr:
    """Where a text is found first, from 1; 0 if it is not."""
    return exp.StrPosition(this=value, substr=text(what))


def trimmed(value: exp.Expr, characters: str) -> exp.Expr:
    """A text without these characters at its ends: empty if it has no others."""
    return exp.Trim(this=value, expression=text(characters), position="BOTH")


def replaced(value: exp.Expr, old: str, new: str) -> exp.Expr:
    """A text with every `old` in it made `new`."""
    return exp.func("REPLACE", value, text(old), text(new))


def called(name: str, *values: exp.Expr) -> exp.Expr:
    """A function that only this dialect has."""
    return exp.Anonymous(this=name, expressions=list(values))
