"""From the text that a data set holds to the number of the cell that it lies in.

It goes in stages, lists of columns that each see those before them. A cell is counted as in its
column of the table; behind the last comes OPEN, nothing told, and then what is no value. No stage
holds a NULL, but for numbers that are none.
"""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from sqlglot import exp

from rubricc.emit.sql.dialects import Dialect
from rubricc.emit.sql.pieces import (
    all_of,
    among,
    any_of,
    case,
    column,
    equal,
    joined,
    length_of,
    named,
    number,
    part_of,
    place_of,
    replaced,
    scratch,
    text,
    trimmed,
)
from rubricc.frames import (
    Band,
    Bands,
    CellColumn,
    Coding,
    Enough,
    InCells,
    Member,
    Opposite,
    Program,
    Test,
    Texts,
)

Stage = list[exp.Expr]
DECIMALS = "0123456789"
YES_NO = {"yes", "no"}


def cell_stages(
    program: Program, widths: Sequence[int], dialect: Dialect, names: Mapping[str, str]
) -> Iterator[Stage]:
    """The stages up to the cells of all columns, by the name of each signal's column."""
    sources = {one.source: one.coding for one in program.columns}
    numbers = {at: one for at, one in enumerate(sources) if isinstance(sources[one], Bands)}
    yield [
        named(_told(dialect, names[source], coding), scratch("text", at))
        for at, (source, coding) in enumerate(sources.items())
    ]
    if numbers:
        yield from _digits(numbers, sources)
    places = {source: at for at, source in enumerate(sources)}
    cells = list(enumerate(zip(program.columns, widths, strict=True)))
    yield [
        named(_cell(one.coding, places[one.source], width), _own(at, one))
        for at, (one, width) in cells
    ]
    waiting = {at: one for at, (one, _) in cells if one.absence is not None}
    while waiting:
        ready = [at for at, one in waiting.items() if not _needs(one) & waiting.keys()]
        assert ready, "no column waits for itself"
        yield [
            named(_settled(waiting[at], at, places[waiting[at].source], widths), cell_name(at))
            for at in ready
        ]
        waiting = {at: one for at, one in waiting.items() if at not in ready}


def cell_name(at: int) -> str:
    """The column that holds the cells of a column of the program."""
    return scratch("cell", at)


def _own(at: int, one: CellColumn) -> str:
    """The column with what the text says by itself."""
    return cell_name(at) if one.absence is None else scratch("own", at)


# ---- texts -------------------------------------------------------------------------------------


def _told(dialect: Dialect, source: str, coding: Coding) -> exp.Expr:
    """The text that is told, empty where there is none."""
    value = column(source, "items")
    told: exp.Expr = exp.cast(value.copy(), "text")
    if isinstance(coding, Texts) and set(coding.cells) <= YES_NO:
        told = case(
            [
                (dialect.is_true(value.copy()), text("yes")),
                (dialect.is_false(value.copy()), text("no")),
            ],
            told,
        )
    return dialect.plain(exp.Coalesce(this=told, expressions=[text("")]))


def _cell(coding: Coding, at: int, width: int) -> exp.Expr:
    told = column(scratch("text", at))
    is_open = equal(told.copy(), text("")), number(width)
    bad = number(width + 1)
    match coding:
        case Texts(cells):
            arms = [(equal(told.copy(), text(one)), number(cell)) for one, cell in cells.items()]
            return case([is_open, *arms], bad)
        case Member(member, known, nothing):
            return case([is_open, *_member(told, member, known, nothing)], bad)
        case Bands():
            return case([is_open, *_bands(coding, at)], bad)


def _member(
    told: exp.Expr, member: str, known: Sequence[str], nothing: str
) -> Iterator[tuple[exp.Expr, exp.Expr]]:
    """Every word gets spaces of its own; nothing is left without those that are known."""
    yield equal(told.copy(), text(nothing)), number(0)
    words = joined(text(" "), replaced(told.copy(), " ", "  "), text(" "))
    left = words.copy()
    for word in known:
        left = replaced(left, f" {word} ", "")
    is_known = equal(left, text(""))
    has = exp.GT(this=place_of(words, f" {member} "), expression=number(0))
    yield exp.and_(is_known, has), number(1)
    yield is_known.copy(), number(0)


# ---- numbers -----------------------------------------------------------------------------------


def _digits(numbers: dict[int, str], sources: dict[str, Coding]) -> Iterator[Stage]:
    """Numbers as digits of fixed width, which no engine rounds; those below 0 begin with 0, all
    others with 1. What is no number is NULL."""
    stages: list[Stage] = [[], [], []]
    for at, source in numbers.items():
        coding = sources[source]
        assert isinstance(coding, Bands)
        told, bare = column(scratch("text", at)), column(scratch("bare", at))
        before, behind = column(scratch("before", at)), column(scratch("behind", at))
        rest = part_of(told.copy(), number(2), sum(coding.digits) + 2)
        stages[0].append(named(case([(_is_minus(told), rest)], told.copy()), scratch("bare", at)))
        dot = place_of(bare, ".")
        has_dot = exp.GT(this=dot, expression=number(0))
        whole = exp.Substring(
            this=bare.copy(), start=number(1), length=exp.Sub(this=dot.copy(), expression=number(1))
        )
        after = exp.Add(this=dot.copy(), expression=number(1))
        fraction = part_of(bare.copy(), after, sum(coding.digits) + 2)
        stages[1].append(named(case([(has_dot, whole)], bare.copy()), scratch("before", at)))
        stages[1].append(
            named(case([(has_dot.copy(), fraction)], text("0")), scratch("behind", at))
        )
        key = case([(_is_number(coding, before, behind), _key(coding, at))], exp.null())
        stages[2].append(named(key, scratch("digits", at)))
    yield from stages


def _is_minus(told: exp.Expr) -> exp.Expr:
    return equal(part_of(told.copy(), number(1), 1), text("-"))


def _is_number(coding: Bands, before: exp.Expr, behind: exp.Expr) -> exp.Expr:
    parts = (before, DECIMALS, coding.digits[0]), (behind, _after(coding), coding.digits[1])
    return all_of(
        [
            test
            for part, allowed, most in parts
            for test in (
                equal(trimmed(part.copy(), allowed), text("")),
                exp.Between(this=length_of(part.copy()), low=number(1), high=number(most)),
            )
        ]
    )


def _after(coding: Bands) -> str:
    return "0" if coding.is_whole else DECIMALS


def _key(coding: Bands, at: int) -> exp.Expr:
    told, before, behind = (column(scratch(one, at)) for one in ("text", "before", "behind"))
    wide, deep = coding.digits
    is_zero = equal(trimmed(joined(before.copy(), behind.copy()), "0"), text(""))
    is_below = exp.and_(_is_minus(told), exp.not_(is_zero))
    start = exp.Add(this=length_of(before.copy()), expression=number(1))
    return joined(
        case([(is_below, text("0"))], text("1")),
        part_of(joined(text("0" * wide), before), start, wide),
        part_of(joined(behind, text("0" * deep)), number(1), deep),
    )


def _bound(coding: Bands, value: Decimal) -> str:
    whole, _, fraction = f"{abs(value):f}".partition(".")
    wide, deep = coding.digits
    assert len(whole) <= wide
    assert len(fraction) <= deep
    return ("0" if value < 0 else "1") + whole.rjust(wide, "0") + fraction.ljust(deep, "0")


def _bands(coding: Bands, at: int) -> Iterator[tuple[exp.Expr, exp.Expr]]:
    """The tests that find the cell, in order; what is below the lowest is no value."""
    told, digits = column(scratch("text", at)), column(scratch("digits", at))
    for word, cell in coding.texts.items():
        yield equal(told.copy(), text(word)), number(cell)
    there = exp.not_(exp.Is(this=digits, expression=exp.null()))
    fits = exp.and_(there, exp.not_(_within(coding, digits, coding.low, has_it=False)))
    for band in coding.bands:
        yield exp.and_(fits.copy(), _in_band(coding, digits, band)), number(band.cell)


def _in_band(coding: Bands, digits: exp.Expr, band: Band) -> exp.Expr:
    if band.high is None:
        return exp.true()
    return _within(coding, digits, band.high, has_it=band.has_high)


def _within(coding: Bands, digits: exp.Expr, high: Decimal, *, has_it: bool) -> exp.Expr:
    """Whether a number is at most, or less than another: below 0, more digits are less."""
    bound = text(_bound(coding, high))
    if high >= 0:
        less = exp.LTE if has_it else exp.LT
        return less(this=digits.copy(), expression=bound)
    more = exp.GTE if has_it else exp.GT
    is_below = equal(part_of(digits.copy(), number(1), 1), text("0"))
    return exp.and_(is_below, more(this=digits.copy(), expression=bound))


# ---- what may be absent ------------------------------------------------------------------------


def _needs(one: CellColumn) -> set[int]:
    return set() if one.absence is None else set(_tested(one.absence.applies))


def _tested(test: Test) -> Iterator[int]:
    match test:
        case InCells(at, _):
            yield at
        case Enough(_, parts):
            for part in parts:
                yield from _tested(part)
        case Opposite(part):
            yield from _tested(part)


def _settled(one: CellColumn, at: int, source: int, widths: Sequence[int]) -> exp.Expr:
    """The cell of a column that may be absent; open where it is open whether it is."""
    absence = one.absence
    assert absence is not None
    told, own, width = column(scratch("text", source)), column(_own(at, one)), widths[at]
    silent = [equal(told.copy(), text(word)) for word in absence.texts]
    match one.coding, absence.number, absence.usual:
        case Bands() as coding, Decimal() as usual, _:
            silent.append(equal(column(scratch("digits", source)), text(_bound(coding, usual))))
        case ((Texts() | Member()), _, int() as cell):
            silent.append(equal(own.copy(), number(cell)))
    fails = _holds(absence.applies, widths, wanted=False)
    return case(
        [
            (_holds(absence.applies, widths, wanted=True), own),
            (exp.and_(fails, any_of(silent)), number(absence.cell)),
            (fails.copy(), number(width + 1)),
        ],
        number(width),
    )


def _holds(test: Test, widths: Sequence[int], *, wanted: bool) -> exp.Expr:
    """Whether a test is known to hold, or else to fail."""
    match test:
        case InCells(at, cells):
            among_them = [n for n in range(widths[at]) if (n in cells) == wanted]
            return among(column(cell_name(at)), among_them)
        case Opposite(part):
            return _holds(part, widths, wanted=not wanted)
        case Enough(count, parts):
            tests = [_holds(part, widths, wanted=wanted) for part in parts]
            return _enough(count if wanted else len(parts) - count + 1, tests)


def _enough(count: int, tests: Sequence[exp.Expr]) -> exp.Expr:
    if count <= 0:
        return exp.true()
    if count == len(tests):
        return all_of(tests)
    if count == 1:
        return any_of(tests)
    total = number(0)
    for test in tests:
        total = exp.Add(this=total, expression=case([(test, number(1))], number(0)))
    return exp.GTE(this=total, expression=number(count))
