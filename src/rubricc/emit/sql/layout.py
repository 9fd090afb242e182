"""How the steps of a SELECT stand on the page, by how a dialect adds columns to rows."""

from collections.abc import Sequence

from sqlglot import ErrorLevel, exp

from rubricc.emit.sql.dialects import Dialect
from rubricc.emit.sql.nodes import SOURCE
from rubricc.emit.sql.pieces import scratch

MADE = scratch("made")

Columns = Sequence[exp.Expr]


def written(steps: Sequence[Columns], last: Columns, dialect: Dialect) -> str:
    """A SELECT of all columns of `items` and the last ones."""
    match dialect.adds:
        case "without":
            return _without(steps, last, dialect)
        case "lateral":
            return _lateral(steps, last, dialect)
        case "json":
            return _through_json(steps, last, dialect)


def _without(steps: Sequence[Columns], last: Columns, dialect: Dialect) -> str:
    """The columns on the way are left out at the end."""
    hidden = [exp.to_identifier(one.alias, quoted=True) for step in steps for one in step]
    star = exp.Star(except_=hidden)
    chain = _chain([[exp.Star(), *steps[0]], *steps[1:]], SOURCE, dialect)
    return f"{chain}\n{_select([star, *last], _step(len(steps)), dialect)}"


def _lateral(steps: Sequence[Columns], last: Columns, dialect: Dialect) -> str:
    """A row of the columns on the way is made for each row, and all but the last are lost."""
    inner = f"{_chain(steps, None, dialect)}\n{_select(last, _step(len(steps)), dialect)}"
    return f"SELECT {SOURCE}.*, {MADE}.*\nFROM {SOURCE} CROSS JOIN LATERAL (\n{inner}\n) AS {MADE}"


def _through_json(steps: Sequence[Columns], last: Columns, dialect: Dialect) -> str:
    """As JSON_EACH is the one table that may be made for each row, the last columns are JSON."""
    values = exp.Anonymous(this="JSON_ARRAY", expressions=[one.unalias() for one in last])
    row = exp.Anonymous(this="JSON_ARRAY", expressions=[values])
    inner = f"{_chain(steps, None, dialect)}\n{_select([row], _step(len(steps)), dialect)}"
    told = ",\n    ".join(
        f"JSON_EXTRACT({MADE}.value, '$[{at}]') AS {_name(one.alias, dialect)}"
        for at, one in enumerate(last)
    )
    each = f"FROM {SOURCE}, JSON_EACH((\n{inner}\n)) AS {MADE}"
    return f"SELECT {SOURCE}.*,\n    {told}\n{each}"


def _chain(steps: Sequence[Columns], source: str | None, dialect: Dialect) -> str:
    """The steps of the WITH; each has all columns of the one before, worked out once."""
    once = "" if dialect.adds == "without" else "MATERIALIZED "
    texts = []
    for at, columns in enumerate(steps, 1):
        body = _select(
            columns if at == 1 else [exp.Star(), *columns], _step(at - 1, source), dialect
        )
        texts.append(f"{_step(at)} AS {once}(\n  {body}\n)")
    return "WITH " + ",\n".join(texts)


def _step(at: int, source: str | None = None) -> str | None:
    return scratch(at) if at else source


def _select(columns: Columns, source: str | None, dialect: Dialect) -> str:
    lines = ",\n    ".join(_say(one, dialect) for one in columns)
    return f"SELECT {lines}" + (f"\n  FROM {source}" if source is not None else "")


def _say(one: exp.Expr, dialect: Dialect) -> str:
    """Raises sqlglot's UnsupportedError for what the dialect has no word for."""
    return one.sql(dialect.name, unsupported_level=ErrorLevel.RAISE)


def _name(name: str, dialect: Dialect) -> str:
    return _say(exp.to_identifier(name, quoted=True), dialect)
