"""`--limit NAME=NUMBER`, which every command that reads guidelines takes."""

from dataclasses import replace

import click

from rubricc.apps.refusal import meant, refuse
from rubricc.limits import CEILINGS, LIMITS, NAMES, Limits

KEY = "rubricc.limits"
HELP = "Read guidelines of more, or only of less: " + ", ".join(NAMES) + "."


def take(context: click.Context, _: click.Parameter, told: tuple[str, ...]) -> None:
    """Keep the limits that a call asks for until its command is done."""
    context.meta[KEY] = limits_of(told)


def limits_of(told: tuple[str, ...]) -> Limits:
    """The limits, some of them changed. Raises RefusedError for what is no limit, or too much."""
    asked: dict[str, int] = {}
    for one in told:
        name, _, number = one.partition("=")
        if name not in NAMES:
            refuse(f"there is no limit `{name}`{meant(name, NAMES)}")
        field = name.replace("-", "_")
        most = getattr(CEILINGS, field)
        is_number = number.isascii() and number.isdigit() and len(number) < len(str(most)) + 1
        if not is_number or not 1 <= int(number) <= most:
            refuse(f"`--limit {one}`: `{name}` is a number from 1 to {most:,}")
        asked[field] = int(number)
    return replace(LIMITS, **asked)


def called_with() -> Limits:
    """The limits of the call that is running."""
    context = click.get_current_context(silent=True)
    limits = LIMITS if context is None else context.meta.get(KEY, LIMITS)
    assert isinstance(limits, Limits)
    return limits


def limited(command: click.Command) -> click.Command:
    """The command, which takes `--limit` as well."""
    if all(one.name != "limit" for one in command.params):
        command.params.append(
            click.Option(
                ["--limit"],
                multiple=True,
                metavar="NAME=NUMBER",
                expose_value=False,
                callback=take,
                help=HELP,
            )
        )
    return command
