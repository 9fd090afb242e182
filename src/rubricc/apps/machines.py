"""A run of proofs in the forms that other programs read."""

import click

from rubricc.apps.annotations import annotations
from rubricc.apps.answers import print_json
from rubricc.apps.proofs import Proofs, as_json
from rubricc.apps.sarif import sarif
from rubricc.apps.terminal import harmless


def show_json(made: Proofs) -> None:
    """The findings and their sum."""
    print_json(as_json(made))


def show_sarif(made: Proofs) -> None:
    """The findings as one log of SARIF."""
    undecided = (
        f"{path}: not decided in time: {what}"
        for path, left in made.undecided.items()
        for what in left
    )
    print_json(sarif(made.diagnostics, undecided))


def show_annotations(made: Proofs) -> None:
    """The findings as commands to GitHub's runner."""
    for line in annotations(made.diagnostics):
        click.echo(harmless(line))
