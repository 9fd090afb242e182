"""`rubricc lint`: what is wrong with a file of another tool, by our rules."""

import click

from rubricc.adopt import Finding, lint_label_studio
from rubricc.apps.answers import format_option, print_json
from rubricc.apps.discovery import read_regular
from rubricc.apps.terminal import escape

LIMIT = 2_000_001
"""Bytes that are read: one more than a config may have."""

TOOLS = {"label-studio": lint_label_studio}


@click.command(epilog="Example: rubricc lint label-studio config.xml")
@click.argument("tool", type=click.Choice([*TOOLS]))
@click.argument("file")
@format_option
def lint(*, tool: str, file: str, form: str) -> None:
    """Say what is wrong with FILE, a labeling config of Label Studio.

    Label Studio takes a config with the same choice twice, with a tag that it does not have and
    with a condition that can never hold. This finds them, each with its line and column.
    """
    found = TOOLS[tool](read_regular(file, LIMIT))
    if form == "json":
        print_json({"path": file, "findings": [as_json(one) for one in found]})
    for one in found if form == "text" else ():
        mend = f"; {one.mend}" if one.mend else ""
        place = f"{file}:{one.place.line}:{one.place.column}"
        click.echo(escape(f"{place}: {one.message}{mend} ({one.rule})"))
    if form == "text" and not found:
        click.echo(f"`{escape(file)}` is fine", err=True)
    raise click.exceptions.Exit(1 if found else 0)


def as_json(one: Finding) -> dict[str, object]:
    """A finding as JSON; a mend that there is not is left out."""
    told: dict[str, object] = {
        "rule": one.rule,
        "message": one.message,
        "line": one.place.line,
        "column": one.place.column,
    }
    return {**told, "mend": one.mend} if one.mend else told
