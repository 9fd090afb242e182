"""A sheet, and the paper of whoever leads, as pages to print: no script, nothing loaded."""

import re

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from rubricc.audit import Pack
from rubricc.emit.packs import words

TICKED = re.compile(r"`([^`]+)`")


def marked(text: str) -> Markup:
    """A text of which what stands in backticks is set as code, and all else is as it is."""
    return Markup(TICKED.sub(r"<code>\1</code>", str(escape(text))))


ENVIRONMENT = Environment(
    loader=PackageLoader("rubricc.emit.packs"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
    keep_trailing_newline=True,
)
ENVIRONMENT.filters["marked"] = marked


def sheet_page(pack: Pack, annotator: str) -> str:
    """The sheet of one annotator."""
    return ENVIRONMENT.get_template("sheet.html").render(
        pack=pack, annotator=annotator, words=words
    )


def discussion_page(pack: Pack) -> str:
    """The paper of whoever leads."""
    return ENVIRONMENT.get_template("discussion.html").render(pack=pack, words=words)
