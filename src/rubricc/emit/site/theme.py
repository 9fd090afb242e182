"""What the site puts in place of parts of its theme: scripts of known text, and a policy for them.

Material has three scripts in each page. They are replaced by two of ours that do the same and read
the same on every page, so that their hashes can stand in the page's policy.
"""

import re
from base64 import b64encode
from collections.abc import Iterator
from hashlib import sha256

from rubricc.emit.nodes import Artifact
from rubricc.emit.site.templates import verbatim

SCRIPT = re.compile(r"<script[^>]*>(.*?)</script>", re.DOTALL)

SCRIPTS = {"base": "theme/scope.html", "palette": "theme/palette.html"}
"""The theme's partial by its name, and ours."""

EMPTY = ("content",)
"""Partials with scripts for what our pages do not have."""


def theme_files() -> Iterator[Artifact]:
    """The files of the theme's `custom_dir`."""
    texts = {name: verbatim(ours) for name, ours in SCRIPTS.items()}
    for name, text in texts.items():
        yield Artifact(f"_theme/partials/javascripts/{name}.html", text)
    for name in EMPTY:
        yield Artifact(f"_theme/partials/javascripts/{name}.html", "")
    hashes = " ".join(hash_of(text) for text in texts.values())
    yield Artifact("_theme/main.html", verbatim("main.html").replace("SCRIPT_HASHES", hashes))


def hash_of(html: str) -> str:
    """The hash by which a policy allows the script in some HTML."""
    (script,) = SCRIPT.findall(html)
    return f"'sha256-{b64encode(sha256(script.encode()).digest()).decode('ascii')}'"
