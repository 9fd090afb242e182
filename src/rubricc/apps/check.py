"""`rubricc check`: every diagnostic of every guideline."""

import click

from rubricc.apps.answers import one_of_formats
from rubricc.apps.commands import load
from rubricc.apps.proofs import prove_all, tell


@click.command(epilog="Example: rubricc check guidelines/stars.md --json")
@click.argument("paths", nargs=-1, metavar="[PATH]...")
@one_of_formats("text", "json", "sarif", "github")
@click.option("--strict", is_flag=True, help="Warnings fail the check, too.")
@click.option(
    "--seconds",
    type=click.IntRange(min=1),
    help="Leave undecided, and exit with 2, what takes longer.  [default: an hour]",
)
@click.option("--fix", "is_fix", is_flag=True, help="Make the mends that keep the meaning.")
def check(
    paths: tuple[str, ...], form: str, seconds: int | None, *, strict: bool, is_fix: bool
) -> None:
    """Prove guidelines, and say what is wrong with them and how to mend it.

    A PATH is a Markdown file, or a folder, whose guidelines are the files that have `guideline:`
    in their front matter; without one, the folder `guidelines/`.
    """
    if is_fix:
        mend_all = load("rubricc.apps.mending:mend_all")
        assert callable(mend_all)
        mend_all(paths)
    made = prove_all(paths, seconds)
    tell(made, form)
    failed = made.errors or (strict and made.diagnostics)
    raise click.exceptions.Exit(2 if made.undecided else 1 if failed else 0)
