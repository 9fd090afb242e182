"""Front matter as YAML: every scalar is text, so only what YAML would misread is quoted."""

import json
import re

from rubricc.blocks import Field

PLAIN = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9 ./_-]*[A-Za-z0-9./_-])?")


def front_matter_lines(fields: tuple[Field, ...]) -> list[str]:
    """The front matter between its fences."""
    return ["---", *(line for field in fields for line in _field_lines(field)), "---", ""]


def _field_lines(field: Field) -> list[str]:
    if isinstance(field.value, str):
        return [f"{field.key}: {_scalar(field.value)}"]
    return [f"{field.key}:", *(f"  - {_scalar(text)}" for text, _ in field.value)]


def _scalar(text: str) -> str:
    return text if PLAIN.fullmatch(text) else json.dumps(text, ensure_ascii=False)
