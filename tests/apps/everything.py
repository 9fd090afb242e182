"""Runs many commands in the folder it is called in, as a script: their results lie there then.

With LATER set, it is later: Python's clocks are that many days ahead.
"""

import datetime
import os
import sys
import time
from pathlib import Path

DAYS = int(os.environ.get("LATER", "0"))
SECONDS = DAYS * 86_400
CLOCK, CLOCK_NS, LOCAL, GREENWICH = time.time, time.time_ns, time.localtime, time.gmtime


class Later(datetime.datetime):
    """The class of moments, whose present is later."""

    @classmethod
    def now(cls, tz=None):
        return super().now(tz) + datetime.timedelta(days=DAYS)

    @classmethod
    def utcnow(cls):
        return cls.now(datetime.UTC).replace(tzinfo=None)

    @classmethod
    def today(cls):
        return cls.now()


class LaterDay(datetime.date):
    """The class of days, whose today is later."""

    @classmethod
    def today(cls):
        return super().today() + datetime.timedelta(days=DAYS)


def put_forward() -> None:
    """Let every clock that Python code asks be ahead."""
    vars(time)["time"] = lambda: CLOCK() + SECONDS
    vars(time)["time_ns"] = lambda: CLOCK_NS() + SECONDS * 10**9
    vars(time)["localtime"] = lambda at=None: LOCAL(CLOCK() + SECONDS if at is None else at)
    vars(time)["gmtime"] = lambda at=None: GREENWICH(CLOCK() + SECONDS if at is None else at)
    vars(datetime)["datetime"] = Later
    vars(datetime)["date"] = LaterDay


if DAYS:
    put_forward()

from click.testing import CliRunner  # noqa: E402 - the clocks are put forward before

from rubricc.apps.cli import cli  # noqa: E402

COMMANDS = (
    "check guidelines --format json",
    "check guidelines --format sarif",
    "fmt guidelines --diff",
    "suite guidelines/mail.md --json",
    "suite guidelines/mail.md --pytest made.py",
    "export guidelines/mail.md --to sql --dialect sqlite -o made.sql",
    "diff guidelines/mail.md guidelines/post.md --format markdown --exit-zero",
    "decide guidelines/mail.md problem=yes --json",
    "explain guidelines/mail.md R1",
)
COUNTED = "apply guidelines/mail.md items.csv -o made.csv"
"""What works with several threads; loading it takes its time."""

WHOLE = "build"
"""All artifacts and the site: takes its time, too."""


def run(number: int, words: str) -> None:
    """Run a command, and keep what it prints."""
    done = CliRunner().invoke(cli, words.split(), prog_name="rubricc")
    assert done.exit_code in (0, 1), (words, done.output)
    text = f"{done.exit_code}\n{done.stdout}\n{done.stderr}"
    Path(f"told-{number}.txt").write_bytes(text.encode())


def main() -> None:
    """Run what is asked for: some commands, or more."""
    is_more = "more" in sys.argv
    jobs = f" --jobs {os.environ.get('JOBS', '1')}"
    more = (COUNTED, WHOLE + jobs) if is_more else (f"build guidelines{jobs}",)
    for number, words in enumerate((*COMMANDS, *more)):
        run(number, words)


if __name__ == "__main__":
    main()
