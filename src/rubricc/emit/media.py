"""What a task shows, by medium: the tags, and the data that they show."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from rubricc.table import Json

SPOKEN = re.compile(r"\**([^\s:*][^:*\n]{0,39}):\**[ \t]*(.*)")
"""A line that names who speaks: `Assistant: …`, `*Assistant:* …`."""


@dataclass(frozen=True, slots=True)
class Shown:
    """An object tag: its name, which is also the name of its data, and its attributes."""

    tag: str
    name: str
    attributes: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Medium:
    """The objects that a task shows, and the tag that marks a region in the first of them."""

    objects: tuple[Shown, ...]
    region: str | None = None

    @property
    def target(self) -> str:
        """What a question is about."""
        return self.objects[0].name


TEXT = Medium((Shown("Text", "text"),))

MEDIA: Mapping[str, Medium] = MappingProxyType(
    {
        "text": TEXT,
        "text span": Medium((Shown("Text", "text"),), "Labels"),
        "text pair": Medium((Shown("Text", "A"), Shown("Text", "B"))),
        "image": Medium((Shown("Image", "image"),)),
        "image region": Medium((Shown("Image", "image"),), "RectangleLabels"),
        "audio": Medium((Shown("Audio", "audio"),)),
        "video": Medium((Shown("Video", "video"),)),
        "dialogue": Medium(
            (
                Shown(
                    "Paragraphs",
                    "dialogue",
                    (("layout", "dialogue"), ("nameKey", "author"), ("textKey", "text")),
                ),
            )
        ),
    }
)
"""Every medium of the language."""

WRITTEN = ("text", "text pair", "dialogue")
"""The media of which a text is a whole task: no file and no region is missing."""

READABLE = ("text", "text span", "text pair", "dialogue")
"""The media of which an item is a text."""


def columns(media: str) -> tuple[str, ...]:
    """The columns that a file of items needs: texts, or the addresses of what is looked at."""
    return ("text",) if media == "dialogue" else tuple(one.name for one in MEDIA[media].objects)


def shown_data(media: str, texts: tuple[tuple[str, str], ...]) -> dict[str, Json]:
    """The texts, or the address of a file as the only one, as the data that the tags show."""
    named = dict(texts)
    match media:
        case "text pair":
            return {"A": named.get("A", ""), "B": named.get("B", ""), **_prompt(named)}
        case "dialogue":
            return {"dialogue": _utterances(joined(texts))}
        case _:
            return {MEDIA[media].target: joined(texts)}


def joined(texts: tuple[tuple[str, str], ...]) -> str:
    """All texts as one, each below its name."""
    return "\n\n".join(f"{name}:\n{text}" if name else text for name, text in texts)


def _prompt(named: Mapping[str, str]) -> dict[str, Json]:
    shown = [text for name, text in named.items() if name not in ("A", "B")]
    return {"prompt": "\n\n".join(shown)}


def _utterances(text: str) -> list[Json]:
    """The lines of a text, each with who speaks, as far as the line says it."""
    found: list[Json] = []
    for line in filter(str.strip, text.split("\n")):
        spoken = SPOKEN.fullmatch(line.strip())
        author, words = spoken.groups() if spoken else ("", line.strip())
        found.append({"author": author, "text": words})
    return found
