"""JSON with one spelling: what digests are taken of, and what table.json looks like."""

import json
from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256

from pydantic import BaseModel

Json = str | int | float | bool | None | Sequence["Json"] | Mapping[str, "Json"]

WIDTH = 100


def canonical(value: Json) -> str:
    """The value as JSON with sorted keys and no spaces."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def digest_of(value: Json) -> str:
    """The SHA-256 of the value's canonical JSON."""
    return sha256(canonical(value).encode("utf-8", "surrogatepass")).hexdigest()


def plain(node: BaseModel, exclude: set[str] | None = None) -> Mapping[str, Json]:
    """The node as plain data."""
    data: Mapping[str, Json] = node.model_dump(mode="json", exclude=exclude)
    return data


def pretty(value: Json) -> str:
    """The value as JSON for reading and diffing: what fits stands on one line."""
    return "".join(_lines(value, 0)) + "\n"


def _lines(value: Json, depth: int) -> Iterator[str]:
    if isinstance(value, str | int | float | None) or not value or depth > _DEEP:
        yield _flat(value)
        return
    flat = _flat(value) if depth else None
    if flat is not None and len(flat) + 2 * depth <= WIDTH:
        yield flat
        return
    is_object = isinstance(value, Mapping)
    yield "{" if is_object else "["
    separator = "\n"
    for key, one in _entries(value):
        yield f"{separator}{'  ' * (depth + 1)}{key}"
        yield from _lines(one, depth + 1)
        separator = ",\n"
    yield f"\n{'  ' * depth}" + ("}" if is_object else "]")


_DEEP = 12
"""Below this depth everything stands on one line, so that the work stays linear."""


def _flat(value: Json) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(", ", ": "))


def _entries(value: Json) -> Iterator[tuple[str, Json]]:
    match value:
        case Mapping():
            for key, one in value.items():
                yield f"{_flat(key)}: ", one
        case str() | int() | float() | None:
            return
        case _:
            for one in value:
                yield "", one
