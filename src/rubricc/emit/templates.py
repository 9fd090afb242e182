"""The templates of code, not of HTML: text with a few places for JSON and code, nothing escaped."""

from jinja2 import Environment, PackageLoader, StrictUndefined

ENVIRONMENT = Environment(
    loader=PackageLoader("rubricc.emit"),
    autoescape=False,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
    keep_trailing_newline=True,
)


def verbatim(name: str) -> str:
    """A template with nothing to fill in, as it is."""
    assert ENVIRONMENT.loader is not None
    return ENVIRONMENT.loader.get_source(ENVIRONMENT, name)[0]


def render(name: str, **fields: object) -> str:
    """A template filled in."""
    return ENVIRONMENT.get_template(name).render(**fields)
