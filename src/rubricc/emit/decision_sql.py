"""decision.sql: the table as one SELECT for DuckDB."""

from collections.abc import Iterator

from rubricc.emit.nodes import Artifact, Bundle
from rubricc.emit.sql import DIALECTS, CannotSayError, refusing, select_in
from rubricc.table import Table


def emit_decision_sql(bundle: Bundle) -> Iterator[Artifact]:
    """The SELECT, or one that fails and says why there is none."""
    yield Artifact("decision.sql", select(bundle.table))


def select(table: Table) -> str:
    """The SELECT, or one that fails and says why there is none."""
    dialect = DIALECTS["duckdb"]
    try:
        return select_in(table, dialect)
    except CannotSayError as error:
        return refusing(table, dialect, error.why)
