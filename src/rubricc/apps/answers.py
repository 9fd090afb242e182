"""How a command answers: `--format text|json`, and JSON that any terminal can print."""

import json
import re
import sys
from collections.abc import Callable, Mapping
from functools import wraps
from itertools import islice

import click

Command = Callable[..., None]

UNSAFE = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")
"""What JSON may hold as it is and a terminal would act on."""
PARTS = 10_000
"""Parts of a text of JSON that are written at once; all of a large report would take memory."""


def format_option(command: Command) -> Command:
    """Give a command `--format text|json` and `--json`, as the argument `form`."""
    return one_of_formats("text", "json")(command)


def one_of_formats(*forms: str) -> Callable[[Command], Command]:
    """Give a command `--format` with these forms, the first by default, and `--json`."""

    def give(command: Command) -> Command:
        @click.option(
            "--format",
            "form",
            type=click.Choice(forms),
            default=forms[0],
            help=f"How the result is printed.  [default: {forms[0]}]",
        )
        @click.option("--json", "is_json", is_flag=True, help="Short for --format json.")
        @wraps(command)
        def answering(*, form: str, is_json: bool, **options: object) -> None:
            command(form="json" if is_json else form, **options)

        return answering

    return give


def print_json(answer: Mapping[str, object]) -> None:
    """Print one JSON object on stdout, escaped where stdout cannot hold all characters."""
    is_unicode = "utf" in (sys.stdout.encoding or "").lower()
    parts = json.JSONEncoder(indent=2, ensure_ascii=not is_unicode).iterencode(answer)
    while text := "".join(islice(parts, PARTS)):
        click.echo(UNSAFE.sub(lambda found: f"\\u{ord(found[0]):04x}", text), nl=False)
    click.echo()
