"""The artifacts' schemas: each kind of object with its fields, their types and what they mean."""

from collections.abc import Iterator, Mapping, Sequence

from rubricc.quiz import form_schema, key_schema
from rubricc.table import Json, schema

Schema = Mapping[str, Json]


def artifact_pages() -> Iterator[tuple[str, str]]:
    """A page for each format."""
    for name, title, made in (
        ("table", "The decision table, `table.json`", schema()),
        ("form", "A quiz form, `form-1.json`", form_schema()),
        ("key", "The key of a form, `key-1.json`", key_schema()),
    ):
        yield f"reference/artifacts/{name}.md", page(title, made)


def page(title: str, made: Schema) -> str:
    """The object that the document is, then every kind of object in it."""
    kinds = made.get("$defs", {})
    assert isinstance(kinds, dict)
    inner = "\n".join(
        f"## {named(name)}\n\n{described(one)}" for name, one in sorted(kinds.items())
    )
    return f"# {title}\n\nFormat `{made['$id']}`.\n\n{described(made)}\n{inner}"


def described(made: Json | Schema) -> str:
    """What an object is for, and a row for each of its fields."""
    assert isinstance(made, Mapping)
    held = made.get("properties", {})
    assert isinstance(held, Mapping)
    words = f"{made.get('description', '')}\n\n".lstrip()
    if not held:
        return f"{words}{type_of(made)}\n"
    rows = "".join(f"| `{name}` | {type_of(one)} |\n" for name, one in held.items())
    return f"{words}| field | holds |\n| --- | --- |\n{rows}"


def type_of(made: Json | Schema) -> str:
    """The type of a value in words."""
    match made:
        case {"$ref": str(target)}:
            name = target.rpartition("/")[2]
            return f"[{named(name)}](#section-{named(name).casefold()})"
        case {"const": value}:
            return f"`{value}`"
        case {"enum": [*values]}:
            return " or ".join(f"`{value}`" for value in values)
        case {"anyOf": [*parts]} | {"oneOf": [*parts]}:
            return " or ".join(each_once(type_of(part) for part in parts))
        case {"type": "array", "prefixItems": [*parts]}:
            return f"a list of {', '.join(type_of(part) for part in parts)}"
        case {"type": "array", "items": part}:
            return f"a list, each {type_of(part)}"
        case {"type": "object", "additionalProperties": Mapping() as part}:
            return f"an object, each value {type_of(part)}"
        case {"type": str(name)}:
            return {"null": "null", "integer": "a whole number"}.get(name, f"a {name}")
        case _:
            return "any value"


def named(kind: str) -> str:
    """The name of a kind of object; of two alike, with the part of rubricc that each is of."""
    front, _, name = kind.rpartition("__")
    part = front.rpartition("__")[2]
    return f"{name}-{part}" if part else name


def each_once(words: Iterator[str]) -> Sequence[str]:
    """The words without repetition, in order."""
    return tuple(dict.fromkeys(words))
