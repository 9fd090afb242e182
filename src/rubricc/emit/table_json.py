"""table.json: the decision table, one row, clause or step of the diagram a line."""

from collections.abc import Iterator

from rubricc.emit.nodes import Artifact, Bundle
from rubricc.table import plain, pretty


def emit_table_json(bundle: Bundle) -> Iterator[Artifact]:
    """The table itself, as `rubricc.table.load` reads it."""
    yield Artifact("table.json", pretty(plain(bundle.table)))
