"""The `rubricc` command: a group whose commands are loaded when they are called."""

import gc
import io
import os
import sys

import click

from rubricc.apps.commands import COMMANDS, LIMITED, load
from rubricc.apps.guard import guarded
from rubricc.apps.limiting import limited
from rubricc.apps.refusal import meant


class Commands(click.Group):
    """The commands of the table, each loaded only when called; no traceback leaves it."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - as click calls it
        """Their names, in the table's order."""
        return list(COMMANDS)

    def get_command(
        self,
        ctx: click.Context,  # noqa: ARG002 - as click calls it
        cmd_name: str,
    ) -> click.Command | None:
        """Load the command of that name."""
        if cmd_name not in COMMANDS:
            return None
        command = load(COMMANDS[cmd_name][0])
        assert isinstance(command, click.Command)
        return limited(command) if cmd_name in LIMITED else command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command, or say which one may have been meant."""
        name = args[0]
        if name not in COMMANDS and not name.startswith("-"):
            ctx.fail(f"there is no command `{name}`{meant(name, COMMANDS)}")
        return super().resolve_command(ctx, args)

    def format_commands(
        self,
        ctx: click.Context,  # noqa: ARG002 - as click calls it
        formatter: click.HelpFormatter,
    ) -> None:
        """List the commands from the table, so that none is loaded."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, line) for name, (_, line) in COMMANDS.items()])

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read the options that stand before the command."""
        with guarded():
            return super().parse_args(ctx, args)

    def invoke(self, ctx: click.Context) -> object:
        """Run the command."""
        with guarded():
            return super().invoke(ctx)


@click.group(
    cls=Commands,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Example: rubricc check guidelines/",
)
@click.version_option(None, "--version", package_name="rubricc", message="rubricc %(version)s")
def cli() -> None:
    """The compiler for annotation guidelines.

    Exit codes: 0 fine, 1 the guideline or the data has problems, 2 the call or the machine has.
    """


def main() -> None:
    """Run the command line; a character that the terminal cannot show is escaped, never fatal.

    What is read and proved lives to the end, so that to look through it for garbage as often as
    Python does by default is a fifth of a check. The allocator of Polars, which keeps memory that
    is free until the machine has no other, is to give it back.
    """
    gc.set_threshold(100_000, 50, 50)
    os.environ.setdefault("_RJEM_MALLOC_CONF", "muzzy_decay_ms:0")
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    cli(prog_name="rubricc")
