"""The manual: the project's own Markdown under `docs/`, as pages of the site."""

import re
from collections.abc import Iterator, Mapping

from rubricc.blocks import to_html
from rubricc.emit.nodes import Artifact
from rubricc.emit.site.finished import page
from rubricc.source import Source, read_lines

TITLE = re.compile(r"^# (.+)$", re.MULTILINE)
FILE = re.compile(r"^```(\w+) (\S+)$", re.MULTILINE)
"""The start of a code block that is a file: its language and its path."""
LINK = re.compile(r'\bhref="([^":#?]+)\.md([#"])')


def manual_files(texts: Mapping[str, str]) -> Iterator[Artifact]:
    """A page for each text, by its path below `docs/`; links between them lead to the pages."""
    for path, text in sorted(texts.items()):
        title = TITLE.search(text)
        shown = FILE.sub(lambda found: f"`{found[2]}`\n\n```{found[1]}", text)
        html = LINK.sub(r'href="\1.html\2', to_html(Source(path, read_lines(shown))))
        body = f'<div class="rubricc" id="the_content" tabindex="-1">{html}</div>'
        yield Artifact(f"manual/{path}", page(title[1] if title else path, body))
