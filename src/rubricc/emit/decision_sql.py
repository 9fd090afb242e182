"""The table as one SELECT; for DuckDB it is `decision.sql`. sqlglot is loaded when one is made."""

from collections.abc import Iterator

from rubricc.emit import sql
from rubricc.emit.nodes import Artifact, Bundle
from rubricc.table import Table

OWN = "duckdb"
"""The dialect of `decision.sql`."""


def emit_decision_sql(bundle: Bundle) -> Iterator[Artifact]:
    """The SELECT, or one that fails and says why there is none."""
    yield Artifact("decision.sql", select(bundle.table))


def select(table: Table) -> str:
    """The SELECT, or one that fails and says why there is none."""
    try:
        return select_in(table, OWN)
    except sql.CannotSayError as error:
        return sql.refusing(table, OWN, error.why)


def select_in(table: Table, dialect: str) -> str:
    """The SELECT in one of DIALECTS. Raises CannotSayError where there is none."""
    return sql.select_in(table, dialect)
