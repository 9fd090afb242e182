"""The JSON Schema of tables."""

from collections.abc import Mapping

from rubricc.table.canonical import Json
from rubricc.table.nodes import FORMAT, Table


def schema() -> Mapping[str, Json]:
    """The schema of the format, JSON Schema 2020-12."""
    made = Table.model_json_schema(mode="serialization")
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:rubricc:{FORMAT}",
        **{key: value for key, value in made.items() if key != "$schema"},
    }
