"""The table as one SELECT: all columns of `items`, and for each decision outcome and clauses.

It goes on from column to column: each step of the WITH looks at one more of them and moves every
decision from where it stands to where the case's cell leads. What is not told and matters, what is
no value, and what cannot occur ends in NULL.
"""

from collections.abc import Iterator, Mapping, Sequence

from sqlglot import exp

from rubricc.decide import program_of
from rubricc.emit.sql.cells import Stage, cell_name, cell_stages
from rubricc.emit.sql.dialects import SPOKEN, Dialect
from rubricc.emit.sql.layout import written
from rubricc.emit.sql.nodes import SOURCE, CannotSayError
from rubricc.emit.sql.pieces import (
    any_of,
    called,
    case,
    column,
    equal,
    named,
    number,
    scratch,
    text,
)
from rubricc.emit.sql.walks import Moves, moves_of
from rubricc.frames import Program
from rubricc.table import Decision, Table, Terminal, data_text, to_model


def select_in(table: Table, name: str) -> str:
    """The SELECT in the dialect of this name. Raises CannotSayError where there is none."""
    dialect = SPOKEN[name]
    too_large = [one.id for one in table.decisions if one.diagram is None]
    if too_large:
        named_so = ", ".join(f"`{one}`" for one in too_large)
        why = f"too large for SQL: {named_so}; use `rubricc apply`"
        raise CannotSayError(why)
    names = _names(table, dialect)
    program = program_of(table, to_model(table))
    *steps, last = _stages(table, program, dialect, names)
    return f"{_head(table, dialect)}{written(steps, last, dialect)};\n"


def refusing(table: Table, name: str, why: str) -> str:
    """A SELECT for DuckDB that fails and says why."""
    dialect = SPOKEN[name]
    error = called("ERROR", text(why))
    return f"{_head(table, dialect)}{exp.select(error).sql(dialect.name)};\n"


def _head(table: Table, dialect: Dialect) -> str:
    about = table.guideline
    return (
        f"-- {about.id} {' '.join(about.version.split())} for {dialect.name}. "
        "Made by rubricc: do not edit.\n"
        f"-- Reads `{SOURCE}`, a table or view with a column for each signal.\n"
    )


# ---- names -------------------------------------------------------------------------------------


def _names(table: Table, dialect: Dialect) -> Mapping[str, str]:
    """What the columns of signals and of decisions are called: as everywhere, if that may be."""
    wanted = [one.id for one in table.signals]
    wanted += [name for one in table.decisions for name in (one.id, f"{one.id}.clauses")]
    taken: dict[str, str] = {}
    for one in wanted:
        name = _spelled(one, dialect)
        other = taken.setdefault(name.casefold() if dialect.folds else name, one)
        if other != one or wanted.count(one) > 1:
            why = f"`{one}` and `{other}` name one column in {dialect.name}; rename one of them"
            raise CannotSayError(why)
    return {one: _spelled(one, dialect) for one in wanted}


def _spelled(one: str, dialect: Dialect) -> str:
    name = one if dialect.has_dots else one.replace(".", "_")
    if len(name.encode()) > dialect.longest:
        why = f"a name in {dialect.name} has at most {dialect.longest} bytes; shorten `{one}`"
        raise CannotSayError(why)
    return name


# ---- stages ------------------------------------------------------------------------------------


def _stages(
    table: Table, program: Program, dialect: Dialect, names: Mapping[str, str]
) -> Iterator[Stage]:
    widths = [len(one.cells) for one in table.columns]
    yield from cell_stages(program, widths, dialect, names)
    bad = [equal(column(cell_name(at)), number(width + 1)) for at, width in enumerate(widths)]
    yield [named(case([(any_of(bad), number(1))], number(0)), scratch("bad"))]
    walks = [_moves(one, widths) for one in table.decisions]
    states = [exp.convert(walk.start) for walk in walks]
    for at, width in enumerate(widths):
        stage = []
        for place, walk in enumerate(walks):
            for step, move in enumerate(walk.moves):
                if move.column != at:
                    continue
                index = exp.Add(
                    this=exp.Mul(this=states[place].copy(), expression=number(width + 2)),
                    expression=column(cell_name(at)),
                )
                state = scratch("state", place, step)
                stage.append(named(dialect.numbers(move.next, index), state))
                states[place] = column(state)
        if stage:
            yield stage
    yield [
        one
        for place, decision in enumerate(table.decisions)
        for one in _ends(decision, walks[place], states[place], dialect, names)
    ]


def _moves(decision: Decision, widths: Sequence[int]) -> Moves:
    assert decision.diagram is not None
    return moves_of(decision.diagram, widths)


def _ends(
    decision: Decision,
    walk: Moves,
    state: exp.Expr,
    dialect: Dialect,
    names: Mapping[str, str],
) -> Iterator[exp.Expr]:
    """The outcome and the clauses of the end where the decision stands."""
    assert decision.diagram is not None
    terminals = decision.diagram.terminals
    ends = [None if end is None else terminals[end] for end in walk.ends]
    outcomes = [_outcome(end) for end in ends]
    clauses = [
        None if end is None or end.outcome is None else " ".join(end.clauses) for end in ends
    ]
    for name, texts in ((decision.id, outcomes), (f"{decision.id}.clauses", clauses)):
        entries = [exp.null() if one is None else text(one) for one in texts]
        found = dialect.texts(entries, state.copy()) if walk.moves else entries[walk.start]
        is_bad = equal(column(scratch("bad")), number(1))
        yield named(case([(is_bad, exp.null())], found), names[name])


def _outcome(end: Terminal | None) -> str | None:
    return None if end is None or end.outcome is None else data_text(end.outcome)
