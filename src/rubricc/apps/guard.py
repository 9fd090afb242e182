"""Turns whatever goes wrong into one line on stderr and an exit code: never a traceback."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import click

from rubricc.apps.refusal import RefusedError
from rubricc.apps.terminal import escape

INTERRUPTED = 130
"""What a shell expects of a program that Ctrl-C ended."""


@contextmanager
def guarded() -> Iterator[None]:
    """Run a command; what it raises becomes a line and an exit code."""
    try:
        yield
        sys.stdout.flush()
    except (click.exceptions.Exit, click.exceptions.NoArgsIsHelpError):
        flush_or_drop()
        raise
    except (click.Abort, KeyboardInterrupt):
        raise click.exceptions.Exit(INTERRUPTED) from None
    except click.ClickException as error:
        fail(usage_line(error))
    except RefusedError as error:
        fail(error.message, error.code)
    except BrokenPipeError:
        drop(sys.stdout)
        raise click.exceptions.Exit(2) from None
    except OSError as error:
        flush_or_drop()
        fail(machine_line(error))
    except MemoryError:
        fail("the machine has not enough memory for this")
    except Exception as error:  # our own mistake: the one place where it is met
        if os.environ.get("RUBRICC_DEBUG") == "1":
            sys.excepthook(*sys.exc_info())
        fail(internal_line(error))


def fail(line: str, code: int = 2) -> None:
    """Say the line on stderr and exit."""
    try:
        click.echo(f"error: {escape(line)}", err=True)
    except OSError:
        drop(sys.stderr)
    raise click.exceptions.Exit(code) from None


def usage_line(error: click.ClickException) -> str:
    """What is wrong with the call, and where its help is."""
    message = error.format_message().rstrip(".")
    context = error.ctx if isinstance(error, click.UsageError) else None
    name = context.command_path if context else "rubricc"
    return f"{message[:1].lower()}{message[1:]}; see `{name} --help`"


def machine_line(error: OSError) -> str:
    """What the machine refused, and on which file."""
    reason = (error.strerror or str(error)).lower()
    name = error.filename if error.filename is not None else "output"
    return f"`{os.fsdecode(name) if isinstance(name, str | bytes) else name}`: {reason}"


def internal_line(error: Exception) -> str:
    """Our own mistake in one line, with the request to report it."""
    words = " ".join(str(error).split())[:200]
    return (
        f"rubricc made a mistake of its own ({type(error).__name__}: {words}); please report it "
        "with the guideline that shows it (RUBRICC_DEBUG=1 prints the traceback)"
    )


def flush_or_drop() -> None:
    """Flush stdout; where nobody takes it any more, let it go, so that Python's exit is quiet."""
    try:
        sys.stdout.flush()
    except OSError:
        drop(sys.stdout)


def drop(stream: object) -> None:
    """Point a standard stream that cannot be written at nothing."""
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, 1 if stream is sys.stdout else 2)
    os.close(null)
