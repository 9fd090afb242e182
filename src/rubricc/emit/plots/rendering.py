"""Pages of templates, every text of others escaped."""

from functools import cache

from jinja2 import ChoiceLoader, Environment, PackageLoader, StrictUndefined


def page_of(package: str, name: str, **fields: object) -> str:
    """A template of a package filled in; it may use what all pages share."""
    return _environment(package).get_template(name).render(**fields)


@cache
def _environment(package: str) -> Environment:
    return Environment(
        loader=ChoiceLoader([PackageLoader(package), PackageLoader("rubricc.emit.plots")]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
