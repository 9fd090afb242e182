"""`RESULTS.md`: a section for each benchmark, each of which can be written anew alone."""

from collections.abc import Mapping
from pathlib import Path

PATH = Path(__file__).parent / "RESULTS.md"
HEAD = """\
# Results of `make bench`

Medians, in seconds; MB is the most memory that the process had, or if that was more, what the one
had that measures. Only ratios within a section mean anything: its first line says on which machine
and when it was measured.
"""


def read_sections(text: str) -> dict[str, str]:
    """The sections of a page by their titles."""
    sections: dict[str, str] = {}
    for part in text.split("\n## ")[1:]:
        title, _, body = part.partition("\n")
        sections[title] = body.strip("\n")
    return sections


def write_sections(sections: Mapping[str, str], titles: tuple[str, ...]) -> str:
    """The page, its sections in this order; those that are not listed any more are left out."""
    known = [(title, sections[title]) for title in titles if title in sections]
    return HEAD + "".join(f"\n## {title}\n\n{body}\n" for title, body in known)
