"""A pytest plugin that puts mutants on trial: each in a forked process, by the tests that reach it.

pytest collects the tests once and each runs once as it is, which tells what functions it enters
and how long it takes. Then every mutant gets a process of its own, which is a fork of this one, so
that nothing is imported or drawn again: it runs the tests that enter its function, the quick ones
first, until one fails. It costs some milliseconds where a run of pytest costs half a second.
"""

import ast
import gc
import os
import resource
import signal
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import accumulate
from pathlib import Path

import pytest
from _pytest.runner import runtestprotocol
from coverage import Coverage

from benchmarks.mutation.mutants import Mutant, apply

KILLED, SURVIVED, ENDLESS, UNREACHED = "killed", "survived", "endless", "unreached"
PATIENCE = 10
"""How many times as long as it should a test may take before the mutant counts as endless."""
SECONDS = 2.0
LIFE = 6.0
"""A mutant that so many seconds of tests did not kill has survived: the rest are slow ones."""

MEMORY = 3 << 30
FRESH = 5
"""The exit code of a test that failed, unlike any of Python's own."""


class Trial:
    """The fates of some mutants, found out in place of pytest's own run of the tests."""

    def __init__(
        self, mutants: Iterable[Mutant], jobs: int, keep: Callable[[Sequence[str]], None]
    ) -> None:
        """A trial of mutants of modules that are loaded; what is known by now is kept."""
        self.mutants = list(mutants)
        self.fates: list[str] = [""] * len(self.mutants)
        self._files = sorted({_file(one) for one in self.mutants})
        self._jobs, self._keep = jobs, keep

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Try all mutants by the tests that were collected."""
        assert not session.testsfailed, "not every test could be collected"
        reached = self._reached(session.items)
        took: dict[pytest.Item, float] = {}
        for item in session.items:
            start = time.process_time()
            assert _passes(item), f"{item.nodeid} fails the second time"
            took[item] = time.process_time() - start
        for tests in reached.values():
            tests.sort(key=lambda item: took[item])
        print(f"\n{len(took)} tests, {sum(took.values()):.1f} s", flush=True)
        gc.collect()
        gc.freeze()
        self._try_all(reached, took)
        return True

    def _reached(self, items: Iterable[pytest.Item]) -> dict[tuple[str, str], list[pytest.Item]]:
        """Which tests enter each function; they run once, and all must pass."""
        watch = Coverage(data_file=None, include=self._files, config_file=False, messages=False)
        tests = {item.nodeid: item for item in items}
        watch.start()
        for name, item in tests.items():
            watch.switch_context(name)
            assert _passes(item), f"{name} fails without any mutant"
        watch.stop()
        found: dict[tuple[str, str], list[pytest.Item]] = {}
        for file in watch.get_data().measured_files():
            contexts = watch.get_data().contexts_by_lineno(file)
            for function, lines in _functions(Path(file)):
                names = {name for line in lines for name in contexts.get(line, ()) if name in tests}
                found[file, function] = [tests[name] for name in sorted(names)]
        return found

    def _try_all(
        self, reached: dict[tuple[str, str], list[pytest.Item]], took: dict[pytest.Item, float]
    ) -> None:
        running: dict[int, int] = {}
        done = 0
        for place, mutant in enumerate(self.mutants):
            tests = reached.get((_file(mutant), mutant.function), [])
            if not tests:
                self.fates[place] = UNREACHED
                continue
            running[_start(mutant, tests, took)] = place
            while len(running) >= self._jobs:
                self._end_one(running)
                done += 1
                if done % 20 == 0:
                    self._keep(self.fates)
                    print(done, dict(Counter(self.fates)), flush=True)
        while running:
            self._end_one(running)

    def _end_one(self, running: dict[int, int]) -> None:
        process, status = os.wait()
        code = os.waitstatus_to_exitcode(status)
        fates = {0: SURVIVED, FRESH: KILLED, -signal.SIGVTALRM: ENDLESS, -signal.SIGALRM: ENDLESS}
        place = running.pop(process)
        self.fates[place] = fates.get(code, KILLED)
        if self.fates[place] == SURVIVED:
            mutant = self.mutants[place]
            print(f"survived: {mutant.name}: {mutant.change}", flush=True)


def _file(mutant: Mutant) -> str:
    return str(sys.modules[mutant.module].__file__)


def _functions(path: Path) -> Iterator[tuple[str, range]]:
    """The functions and methods of a file with the lines of their bodies."""
    for node in ast.parse(path.read_text("utf-8")).body:
        members = node.body if isinstance(node, ast.ClassDef) else [node]
        prefix = f"{node.name}." if isinstance(node, ast.ClassDef) else ""
        for one in members:
            if isinstance(one, ast.FunctionDef):
                yield prefix + one.name, range(one.body[0].lineno, (one.end_lineno or 0) + 1)


def _start(mutant: Mutant, tests: list[pytest.Item], took: dict[pytest.Item, float]) -> int:
    """Begin the process of a mutant; it ends with 0 if the mutant survives."""
    process = os.fork()
    if process:
        return process
    code = FRESH
    try:
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        signal.signal(signal.SIGVTALRM, signal.SIG_DFL)
        apply(mutant)
        spent = accumulate(took[item] for item in tests)
        within = [item for item, so_far in zip(tests, spent, strict=True) if so_far <= LIFE]
        if all(_passes(item, took[item] * PATIENCE + SECONDS) for item in within):
            code = 0
    finally:
        os._exit(code)


def _passes(item: pytest.Item, seconds: float = 0) -> bool:
    """Whether a test passes, within some seconds of work."""
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    reports = runtestprotocol(item, log=False, nextitem=None)
    return not any(report.failed for report in reports)
