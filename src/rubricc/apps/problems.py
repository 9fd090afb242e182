"""Tells what is wrong with a case or a table, and ends the command."""

from typing import NoReturn

import click

from rubricc.apps.answers import print_json
from rubricc.apps.terminal import escape
from rubricc.table import Problem


def tell_problems(problems: tuple[Problem, ...], form: str) -> NoReturn:
    """Say what is wrong, as a line each or as JSON, and exit."""
    if form == "json":
        print_json({"problems": list(map(as_json, problems))})
    for one in problems if form == "text" else ():
        mend = f"; {one.mend}" if one.mend else ""
        click.echo(escape(f"error: {one.message}{mend}"), err=True)
    raise click.exceptions.Exit(1)


def as_json(problem: Problem) -> dict[str, object]:
    """A problem as JSON; fields that do not apply are left out."""
    found: dict[str, object] = {"name": problem.name, "message": problem.message}
    if problem.mend is not None:
        found["mend"] = problem.mend
    if problem.signals:
        found["signals"] = list(problem.signals)
    return found
