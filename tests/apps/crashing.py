"""Calls of rubricc that are killed, starved or hurried while they write, by the nursery."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import IO

from tests.apps.calls import GOOD

NURSERY = Path(__file__).with_name("nursery.py")


@dataclass(frozen=True, slots=True)
class Ended:
    """How a call ended: its exit code, or minus the signal; its seconds of writing; its stderr."""

    code: int
    seconds: float
    told: str


@dataclass(slots=True)
class Nursery:
    """A running nursery, and the folder for what its children say."""

    requests: IO[str]
    answers: IO[str]
    folder: Path

    def call(self, words: Sequence[str], cwd: Path, writes: Path, **trouble: object) -> Ended:
        """Make a call and wait for its end."""
        return self.stopped(words, cwd, writes, None, signal.SIGKILL, **trouble)

    def stopped(
        self,
        words: Sequence[str],
        cwd: Path,
        writes: Path,
        after: float | None,
        by: signal.Signals,
        **trouble: object,
    ) -> Ended:
        """Make a call, and stop it so many seconds after it began to write."""
        told = self.folder / "told"
        call = {"words": words, "cwd": str(cwd), "writes": str(writes), "told": str(told)}
        self.ask([{**call, **trouble}])
        child = int(self.answers.readline())
        line = self.answers.readline()
        begun = time.monotonic()
        if line == "begun\n":
            if after is not None:
                time.sleep(after)
                with suppress(ProcessLookupError):
                    os.kill(child, by)
            line = self.answers.readline()
        seconds = time.monotonic() - begun
        return Ended(int(line.split()[1]), seconds, Path(f"{told}.2").read_text("utf-8"))

    def together(self, calls: Sequence[Mapping[str, object]]) -> list[int]:
        """Make several calls at once; their exit codes."""
        self.ask([{**call, "told": str(self.folder / str(n))} for n, call in enumerate(calls)])
        self.answers.readline()
        codes: list[int] = []
        while len(codes) < len(calls):
            word, *code = self.answers.readline().split()
            if word == "ended":
                codes.append(int(code[0]))
        return codes

    def ask(self, calls: Sequence[Mapping[str, object]]) -> None:
        """Send calls to be made at once."""
        self.requests.write(json.dumps(calls) + "\n")
        self.requests.flush()


@contextmanager
def nursery(folder: Path) -> Iterator[Nursery]:
    """A nursery that is there as long as it is needed."""
    (folder / "mail.md").write_text(GOOD, "utf-8")
    command = (sys.executable, NURSERY, folder / "mail.md")
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
    ) as process:
        assert process.stdin
        assert process.stdout
        yield Nursery(process.stdin, process.stdout, folder)
        process.stdin.close()


Tree = Mapping[str, bytes]


def tree(folder: Path) -> Tree:
    """Every file below a folder, hidden ones too."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def left_over(folder: Path) -> list[Path]:
    """What a program left in the middle of its work leaves behind."""
    return list(folder.rglob(".rubricc-*"))


@dataclass(frozen=True, slots=True)
class Rounds:
    """What came of rounds of being killed: inside the writing, and with something torn."""

    inside: int
    torn: int


def kill_often(
    make: Nursery, calls: Sequence[tuple[Path, Tree]], out: Path, rounds: int, **trouble: object
) -> Rounds:
    """Build two versions in turn into one folder, killed so many times while they write; after
    every kill a build to its end, which has to leave just its own files.

    The two versions are told by the folders that are built, and what comes of each.
    """
    random, inside, torn, turn = Random(0), 0, 0, 0
    words = ("build", "guidelines", "-o", str(out))
    window = max(make.call(words, cwd, out, **trouble).seconds for cwd, _ in calls)
    while inside < rounds:
        cwd, new = calls[turn % 2]
        before = tree(out)
        assert before == calls[(turn + 1) % 2][1]
        after = random.uniform(0, window)
        ended = make.stopped(words, cwd, out, after, signal.SIGKILL, **trouble)
        found = {name: data for name, data in tree(out).items() if ".rubricc-stage" not in name}
        inside += ended.code == -signal.SIGKILL
        torn += not is_whole(found, before, new)
        assert make.call(words, cwd, out, **trouble).code == 0
        assert tree(out) == new
        turn += 1
        assert turn < 4 * rounds + 20
    return Rounds(inside, torn)


def is_whole(found: Tree, old: Tree, new: Tree) -> bool:
    """Whether each guideline's folder is as it was or as it shall be."""
    names = {name.partition("/")[0] for name in (*found, *old, *new)}
    return all(part(found, name) in (part(old, name), part(new, name)) for name in names)


def part(files: Tree, name: str) -> Tree:
    """The files below one folder."""
    return {path: data for path, data in files.items() if path.startswith(f"{name}/")}
