"""The two sums of a table: what it means, and that nobody has touched it."""

from collections.abc import Mapping, Sequence

from rubricc.table.canonical import Json, digest_of, plain
from rubricc.table.nodes import Table

UNSEALED = "0" * 64
"""Stands where a sum is still to come."""


def sealed(table: Table) -> Table:
    """The table with its digest and its checksum filled in."""
    digested = table.model_copy(update={"digest": meaning_digest(table)})
    return digested.model_copy(update={"checksum": checksum(digested)})


def checksum(table: Table) -> str:
    """The sum of all of the document but the checksum itself."""
    return digest_of(plain(table, exclude={"checksum"}))


def meaning_digest(table: Table) -> str:
    """The sum of what decides: no texts, no guarantees, no examples, nothing worked out."""
    data = plain(table)
    decisions = data["decisions"]
    assert isinstance(decisions, Sequence)
    return digest_of(
        {
            "settings": data["settings"],
            "signals": _only(data["signals"], _SIGNAL),
            "definitions": _only(data["definitions"], ("name", "condition")),
            "facts": _only(data["facts"], ("condition",)),
            "queues": _only(data["queues"], ("name",)),
            "decisions": [_decision(decision) for decision in decisions],
        }
    )


_SIGNAL = (
    "id",
    "setting",
    "kind",
    "values",
    "low",
    "high",
    "may_be_unknown",
    "usual",
    "only_when",
    "if_unsure",
)
_CLAUSE = ("id", "layer", "parent", "condition", "otherwise", "effect")
_LABEL = ("name", "parent", "requires", "excludes")
_PRIORITY = ("kind", "order", "layers")


def _decision(decision: Json) -> Json:
    assert isinstance(decision, Mapping)
    return {
        "id": decision["id"],
        "place": decision["place"],
        "kind": decision["kind"],
        "labels": _only(decision["labels"], _LABEL),
        "clauses": _only(decision["clauses"], _CLAUSE),
        "priority": _only(decision["priority"], _PRIORITY),
    }


def _only(statements: Json, keys: Sequence[str]) -> Json:
    assert isinstance(statements, Sequence)
    return [
        {key: statement[key] for key in keys if key in statement}
        for statement in statements
        if isinstance(statement, Mapping)
    ]
