"""The templates of the site: they come from the package alone and escape everything by default."""

from jinja2 import Environment, PackageLoader, StrictUndefined

from rubricc.emit.site.catalogue import SAY

ENVIRONMENT = Environment(
    loader=PackageLoader("rubricc.emit.site"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
    keep_trailing_newline=True,
)


def render(template: str, /, **fields: object) -> str:
    """A template filled in; `say` holds the words of the interface."""
    return ENVIRONMENT.get_template(template).render(say=SAY, **fields)


def verbatim(name: str) -> str:
    """A file of the templates as it is, for MkDocs or the browser."""
    assert ENVIRONMENT.loader is not None
    return ENVIRONMENT.loader.get_source(ENVIRONMENT, name)[0]
