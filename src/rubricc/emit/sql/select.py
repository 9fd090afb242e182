"""The table as one SELECT: all columns of `items`, and for each decision outcome and clauses.

It goes on from column to column: each step of the WITH looks at one more of them and moves every
decision from where it stands to where the case's cell leads. What is not told and matters, what is
no value, and what cannot occur ends in NULL. A decision without a diagram in the table goes by one
that is made from its clauses, beside one of the cases that can occur.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sqlglot import exp

from rubricc.decide import Path, Paths, paths_of, program_of
from rubricc.emit.sql.cells import Stage, cell_name, cell_stages
from rubricc.emit.sql.dialects import SPOKEN, Dialect
from rubricc.emit.sql.layout import written
from rubricc.emit.sql.nodes import SOURCE, CannotSayError
from rubricc.emit.sql.pieces import (
    among,
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

MOST_STEPS = 100_000
"""Of all diagrams together: more make a statement that no database would take."""


def select_in(table: Table, name: str) -> str:
    """The SELECT in the dialect of this name. Raises CannotSayError where there is none."""
    dialect = SPOKEN[name]
    guideline = to_model(table)
    paths = paths_of(table, guideline)
    walked = [paths.of[one.id] for one in table.decisions if one.id in paths.of]
    size = sum(len(path.diagram.steps) for path in walked)
    if size > MOST_STEPS or len(walked) < len(table.decisions):
        every = ", ".join(f"`{one.id}`" for one in table.decisions if one.diagram is None)
        why = f"too large for SQL: {every}; use `rubricc apply`"
        raise CannotSayError(why)
    names = _names(table, dialect)
    program = program_of(table, guideline)
    *steps, last = _stages(table, program, paths, dialect, names)
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


@dataclass(frozen=True, slots=True)
class Walk:
    """The diagram of a decision, or of the cases that can occur, and the moves along it."""

    path: Path
    moves: Moves


def _stages(
    table: Table, program: Program, paths: Paths, dialect: Dialect, names: Mapping[str, str]
) -> Iterator[Stage]:
    widths = [len(one.cells) for one in table.columns]
    yield from cell_stages(program, widths, dialect, names)
    bad = [equal(column(cell_name(at)), number(width + 1)) for at, width in enumerate(widths)]
    yield [named(case([(any_of(bad), number(1))], number(0)), scratch("bad"))]
    possible = () if paths.possible is None else (paths.possible,)
    walks = [
        Walk(path, moves_of(path.diagram, [widths[place] for place in path.places]))
        for path in (*(paths.of[one.id] for one in table.decisions), *possible)
    ]
    states = [exp.convert(walk.moves.start) for walk in walks]
    for level in range(len(widths)):
        stage = list(_moved(walks, states, level, widths, dialect))
        if stage:
            yield stage
    is_nothing = equal(column(scratch("bad")), number(1))
    if possible:
        is_nothing = any_of([is_nothing, _cannot_occur(walks[-1], states[-1])])
    yield [
        one
        for decision, walk, state in zip(table.decisions, walks, states, strict=False)
        for one in _ends(decision, walk, (is_nothing, state), dialect, names)
    ]


def _moved(
    walks: Sequence[Walk],
    states: list[exp.Expr],
    level: int,
    widths: Sequence[int],
    dialect: Dialect,
) -> Iterator[exp.Expr]:
    """The new states of the walks that look at this level of their diagrams."""
    for place, walk in enumerate(walks):
        for step, move in enumerate(walk.moves.moves):
            if move.column != level:
                continue
            at = walk.path.places[level]
            index = exp.Add(
                this=exp.Mul(this=states[place].copy(), expression=number(widths[at] + 2)),
                expression=column(cell_name(at)),
            )
            states[place] = column(scratch("state", place, step))
            yield named(dialect.numbers(move.next, index), scratch("state", place, step))


def _cannot_occur(walk: Walk, state: exp.Expr) -> exp.Expr:
    """Whether the case is known to be impossible; what is not told leaves it possible."""
    ends = [at for at, end in enumerate(_ends_of(walk)) if end is not None and end.outcome is None]
    return among(state, ends)


def _ends_of(walk: Walk) -> list[Terminal | None]:
    """What stands at each state behind the last move; nothing at the state without outcome."""
    terminals = walk.path.diagram.terminals
    return [None if end is None else terminals[end] for end in walk.moves.ends]


def _ends(
    decision: Decision,
    walk: Walk,
    place: tuple[exp.Expr, exp.Expr],
    dialect: Dialect,
    names: Mapping[str, str],
) -> Iterator[exp.Expr]:
    """The outcome and the clauses of the end where the decision stands, if it comes to one."""
    is_nothing, state = place
    ends = _ends_of(walk)
    outcomes = [_outcome(end) for end in ends]
    clauses = [
        None if end is None or end.outcome is None else " ".join(end.clauses) for end in ends
    ]
    for name, texts in ((decision.id, outcomes), (f"{decision.id}.clauses", clauses)):
        entries = [exp.null() if one is None else text(one) for one in texts]
        found = dialect.texts(entries, state.copy()) if walk.moves.moves else entries[1]
        yield named(case([(is_nothing.copy(), exp.null())], found), names[name])


def _outcome(end: Terminal | None) -> str | None:
    return None if end is None or end.outcome is None else data_text(end.outcome)
