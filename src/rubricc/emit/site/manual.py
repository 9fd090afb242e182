"""The manual: the project's own Markdown under `docs/`, as pages of the site."""

import re
from collections.abc import Iterator, Mapping

from rubricc.blocks import to_html
from rubricc.emit.nodes import Artifact
from rubricc.emit.site.catalogue import SAY
from rubricc.emit.site.finished import page
from rubricc.source import Source, read_lines

TITLE = re.compile(r"^# (.+)$", re.MULTILINE)
FILE = re.compile(r"^```(\w+) (\S+)$", re.MULTILINE)
"""The start of a code block that is a file: its language and its path."""
LINK = re.compile(r'\bhref="([^":#?]+)\.md([#"])')
FIRST = "index.md"


def manual_files(texts: Mapping[str, str]) -> Iterator[Artifact]:
    """A page for each text, by its path below `docs/`; links between them lead to the pages."""
    for path, text in sorted(texts.items()):
        title = TITLE.search(text)
        shown = FILE.sub(lambda found: f"`{found[2]}`\n\n```{found[1]}", text)
        html = LINK.sub(r'href="\1.html\2', to_html(Source(path, read_lines(shown))))
        way = crumbs("../" * (path.count("/") + 1), has_first=path != FIRST and FIRST in texts)
        body = f'<div class="rubricc">{way}<div id="the_content" tabindex="-1">{html}</div></div>'
        yield Artifact(f"manual/{path}", page(title[1] if title else path, body))


def crumbs(root: str, *, has_first: bool) -> str:
    """The way back: to all guidelines, and to the first page of the manual."""
    home = f'<a href="{root}index.html">{SAY["all_guidelines"]}</a>'
    first = f' / <a href="{root}manual/index.html">{SAY["manual"]}</a>' if has_first else ""
    return f'<nav class="rubricc-tabs" aria-label="{SAY["manual"]}"><p>{home}{first}</p></nav>'
