"""The JSON Schema of tables."""

from collections.abc import Mapping

from rubricc.table.canonical import Json
from rubricc.table.documents import schema_of
from rubricc.table.nodes import FORMAT, Table


def schema() -> Mapping[str, Json]:
    """The schema of the format, JSON Schema 2020-12."""
    return schema_of(Table, FORMAT)
