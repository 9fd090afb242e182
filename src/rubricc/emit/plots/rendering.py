"""Pages of templates, every text of others escaped."""

import re
from functools import cache

from jinja2 import ChoiceLoader, Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

TICKED, BOLD = re.compile(r"`([^`]+)`"), re.compile(r"\*\*([^*]+)\*\*")


def page_of(package: str, name: str, **fields: object) -> str:
    """A template of a package filled in; it may use what all pages share."""
    return _environment(package).get_template(name).render(**fields)


def marked(text: str) -> Markup:
    """A text with what stands in backticks set as code, clauses in bold, and all else as it is."""
    coded = TICKED.sub(r"<code>\1</code>", str(escape(text)))
    return Markup(BOLD.sub(r"<b>\1</b>", coded))


@cache
def _environment(package: str) -> Environment:
    made = Environment(
        loader=ChoiceLoader([PackageLoader(package), PackageLoader("rubricc.emit.plots")]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    made.filters["marked"] = marked
    return made
