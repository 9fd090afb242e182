"""table.schema.json: what tool writers check their reading of tables by."""

from collections.abc import Iterator

from rubricc.emit.nodes import Artifact, Bundle
from rubricc.table import pretty, schema


def emit_table_schema(_: Bundle) -> Iterator[Artifact]:
    """The JSON Schema of the format, the same for every guideline."""
    yield Artifact("table.schema.json", pretty(schema()))
