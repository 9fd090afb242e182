"""The pictures that guidelines show: files beside them, which the site needs too."""

import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from posixpath import normpath
from urllib.parse import unquote

PICTURE = re.compile(rb'<img src="([^"]+)"')


def pictures_of(page: bytes, guideline: Path, folder: str) -> Iterator[tuple[str, Path]]:
    """The pictures on a guideline's page: where in the site and in the project they lie. What is
    not there, or outside the project, is left out; the check of the site's links tells of it."""
    project = Path.cwd().resolve()
    for found in sorted(set(PICTURE.findall(page))):
        target = unquote(unescape(found.decode()))
        place = normpath(f"{folder}/{target}")
        path = (guideline.parent / target).resolve()
        if not place.startswith("..") and path.is_relative_to(project) and path.is_file():
            yield place, path.relative_to(project)
