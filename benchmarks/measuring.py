"""Runs programs and says how long they took and how much memory; says on which machine."""

import os
import platform
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from statistics import median

RUBRICC = str(Path(sys.executable).with_name("rubricc"))
ENVIRONMENT = {key: value for key, value in os.environ.items() if not key.startswith("PYTHONDONT")}
PATIENCE = 300
"""Seconds after which a run is stopped."""
FAILS = "**NOT SO**"
"""A section that says this is written, and fails the run."""
PACKAGES = ("rubricc", "markdown-it-py", "lark", "python-sat", "pydantic")


@dataclass(frozen=True, slots=True)
class Ran:
    """One run: its seconds, the most memory it had in MB, how it ended and what it printed."""

    seconds: float
    megabytes: int
    code: int
    out: str
    err: str


class TooSlowError(Exception):
    """A run was stopped."""


def run(command: Sequence[str], patience: float = PATIENCE) -> Ran:
    """Run a program once.

    Raises TooSlowError where it takes longer than `patience` seconds.
    """
    with tempfile.TemporaryFile("w+") as out, tempfile.TemporaryFile("w+") as err:
        start = time.perf_counter()
        child = subprocess.Popen(command, stdout=out, stderr=err, env=ENVIRONMENT)
        is_over = False
        while not is_over and time.perf_counter() - start < patience:
            pid, status, usage = os.wait4(child.pid, os.WNOHANG)
            is_over = pid != 0
            if not is_over:
                time.sleep(0.001)
        seconds = time.perf_counter() - start
        if not is_over:
            child.kill()
            child.wait()
            raise TooSlowError
        child.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        err.seek(0)
        memory = usage.ru_maxrss // (1024 * 1024 if sys.platform == "darwin" else 1024)
        return Ran(seconds, memory, child.returncode, out.read(), err.read())


def measure(*commands: Sequence[str], rounds: int = 5) -> tuple[Ran, ...]:
    """Run some programs in turn, round by round, after one round that does not count.

    Of each the run of median time is given; the most memory is that of all its runs.
    """
    taken: list[list[Ran]] = [[] for _ in commands]
    for number in range(rounds + 1):
        for runs, command in zip(taken, commands, strict=True):
            done = run(command)
            if number:
                runs.append(done)
    return tuple(_middle(runs) for runs in taken)


def _middle(runs: list[Ran]) -> Ran:
    seconds = median(one.seconds for one in runs)
    nearest = min(runs, key=lambda one: abs(one.seconds - seconds))
    memory = max(one.megabytes for one in runs)
    return Ran(seconds, memory, nearest.code, nearest.out, nearest.err)


def machine() -> str:
    """What it is measured on, with what, and when."""
    parts = [
        _processor(),
        f"{os.cpu_count()} cores",
        _memory(),
        f"{platform.system()} {platform.release()}",
        f"{platform.python_implementation()} {platform.python_version()}",
        *(f"{name} {version(name)}" for name in PACKAGES),
        f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC",
        f"load {os.getloadavg()[0]:.1f} at the start",
    ]
    return ", ".join(parts)


def _processor() -> str:
    path = Path("/proc/cpuinfo")
    lines = path.read_text("utf-8").splitlines() if path.exists() else []
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.machine()


def _memory() -> str:
    pages = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    return f"{pages / 2**30:.0f} GB of memory"
