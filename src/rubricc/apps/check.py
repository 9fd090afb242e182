"""`rubricc check`: every diagnostic of every guideline."""

import click

from rubricc.apps.answers import format_option, print_json
from rubricc.apps.findings import finding, summary
from rubricc.apps.runs import run, show_frames, sum_up


@click.command(epilog="Example: rubricc check guidelines/stars.md --json")
@click.argument("paths", nargs=-1, metavar="[PATH]...")
@format_option
@click.option("--strict", is_flag=True, help="Warnings fail the check, too.")
def check(paths: tuple[str, ...], form: str, *, strict: bool) -> None:
    """Prove guidelines, and say what is wrong with them and how to mend it.

    A PATH is a Markdown file, or a folder, whose guidelines are the files that have `guideline:`
    in their front matter; without one, the folder `guidelines/`.
    """
    made = run(paths)
    count = summary(made.diagnostics)
    if form == "json":
        print_json(
            {"diagnostics": [finding(found) for found in made.diagnostics], "summary": count}
        )
    else:
        show_frames(made)
        click.echo(sum_up(made), err=True)
    raise click.exceptions.Exit(1 if made.errors or (strict and count["warnings"]) else 0)
