"""A rubricc that is loaded once and forks a process for each call, so that hundreds may be killed.

Reads a line of JSON for each call: `words`, the folder `cwd`, where it `writes`, and how it is
troubled: `fail` (this system call of the writing fails, as on a full disk), `largest` (bytes a file
may have), `naive` (files are written in place). Prints what happens, a line each.
"""

import errno
import os
import resource
import signal
import sys
from collections.abc import Mapping
from json import loads
from pathlib import Path
from tempfile import TemporaryDirectory

from click.testing import CliRunner

from rubricc.apps import build, folders
from rubricc.apps.cli import cli, main
from rubricc.apps.writing import Written

WRITE = os.write
STEPS = ("mkdir", "open", "write", "fsync", "rename", "link", "replace")


class Watch:
    """Sees every system call of the writing: says when the first begins, and lets one fail."""

    def __init__(self, folder: str, failing: int) -> None:
        self.folder, self.failing, self.calls = folder, failing, 0
        sys.addaudithook(self.heard)
        for name in STEPS if failing else ():
            setattr(os, name, self.counting(getattr(os, name)))
        if failing:
            folders.exchange = self.counting(folders.exchange)

    def heard(self, event: str, arguments: tuple[object, ...]) -> None:
        """Say when something is first written below the folder."""
        if self.folder and event in ("open", "os.mkdir", "os.rename"):
            reads = event == "open" and not int(str(arguments[2])) & (os.O_WRONLY | os.O_RDWR)
            if not reads and self.is_below(arguments):
                self.folder = ""
                WRITE(3, b"begun\n")

    def is_below(self, arguments: tuple[object, ...]) -> bool:
        """Whether a call is about the folder or what is in it."""
        path = arguments[0] if arguments else None
        return isinstance(path, str | bytes | Path) and os.fsdecode(path).startswith(self.folder)

    def counting(self, real):
        """The call, which fails when it is its turn; the writing is counted, not what is before."""

        def call(*arguments, **options):
            if not self.folder or self.is_below(arguments):
                self.calls += 1
                if self.calls == self.failing:
                    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            return real(*arguments, **options)

        return call


def write_in_place(out: Path, built: Mapping[str, Mapping[str, bytes]]) -> tuple[Written, ...]:
    """What a naive program does: it writes each file over the old one."""
    for name, contents in built.items():
        for file, data in contents.items():
            path = out / name / file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
    return ()


def born(call: Mapping[str, object]) -> None:
    """The child: becomes the call."""
    os.chdir(str(call["cwd"]))
    signal.signal(signal.SIGINT, signal.default_int_handler)  # in the background it is ignored
    for number in (1, 2):
        os.dup2(os.open(f"{call['told']}.{number}", os.O_WRONLY | os.O_CREAT | os.O_TRUNC), number)
    if call.get("naive"):
        vars(build)["write_guidelines"] = write_in_place
    largest = call.get("largest")
    if isinstance(largest, int):
        resource.setrlimit(resource.RLIMIT_FSIZE, (largest, largest))
    Watch(str(call["writes"]), int(str(call.get("fail", 0))))
    sys.argv = ["rubricc", *map(str, list(call["words"]))]  # type: ignore[call-overload]
    try:
        main()
    except SystemExit as error:
        sys.stdout.flush()
        os._exit(error.code if isinstance(error.code, int) else 0)


def warm_up(project: str) -> None:
    """Build once, so that everything is loaded that a build loads."""
    with TemporaryDirectory() as out:
        CliRunner().invoke(cli, ("build", project, "-o", out))


def serve() -> None:
    """Fork a child for each line; tell its number, when it begins to write, and its end."""
    os.dup2(1, 3)
    sys.dont_write_bytecode = True  # Python does not see where a limit cuts that short
    warm_up(sys.argv[1])
    for line in sys.stdin:
        children = []
        for call in loads(line):
            child = os.fork()
            if not child:
                born(call)
                os._exit(99)
            children.append(child)
        os.write(3, f"{' '.join(map(str, children))}\n".encode())
        for child in children:
            _, status = os.waitpid(child, 0)
            os.write(3, f"ended {os.waitstatus_to_exitcode(status)}\n".encode())


if __name__ == "__main__":
    serve()
