"""Several pieces of work at once, in processes that see all that this one sees.

A process is forked for each worker, so that nothing is handed in and only what comes out is copied.
The workers take the numbers of the pieces from one pipe, and hold nothing that another waits for:
whoever dies, dies alone.
"""

import multiprocessing
import os
import signal
from collections.abc import Callable, Iterable, Sequence
from multiprocessing.connection import Connection, wait
from typing import TypeVar

from rubricc.apps.refusal import refuse

Made = TypeVar("Made")
Piece = Callable[[], Made]
"""A piece of work; what it gives can be pickled."""

NUMBER = 4
"""Bytes of a number in the pipe, which can hold 16,000 of them."""
MOST_AT_ONCE = 1_000


def workers() -> int:
    """As many as there are processors for us."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else 1


def work_on(pieces: Sequence[Piece[Made]], jobs: int) -> list[Made]:
    """What comes of each, in their order. Where processes cannot be forked all is done here.

    Raises RefusedError where a worker ends before its work.
    """
    can_fork = "fork" in multiprocessing.get_all_start_methods()
    if jobs < 2 or len(pieces) < 2 or not can_fork:
        return [piece() for piece in pieces]
    found: dict[int, Made] = {}
    for start in range(0, len(pieces), MOST_AT_ONCE):
        some = range(start, min(start + MOST_AT_ONCE, len(pieces)))
        found |= _forked(pieces, some, min(jobs, len(some)))
    return [found[number] for number in range(len(pieces))]


def _forked(pieces: Sequence[Piece[Made]], numbers: range, jobs: int) -> dict[int, Made]:
    fork = multiprocessing.get_context("fork")
    turns, given = os.pipe()
    ends: list[Connection] = []
    for _ in range(jobs):
        own, theirs = fork.Pipe(duplex=False)
        ends.append(own)
        work = (pieces, turns, theirs, (given, *(end.fileno() for end in ends)))
        fork.Process(target=_serve, args=work, daemon=True).start()
        theirs.close()
    os.close(turns)
    os.write(given, b"".join(number.to_bytes(NUMBER, "big") for number in numbers))
    os.close(given)
    found: dict[int, Made] = {}
    while ends:
        for end in wait(ends):
            assert isinstance(end, Connection)
            try:
                place, made = end.recv()
                found[place] = made
            except EOFError:
                ends.remove(end)
    if len(found) < len(numbers):
        refuse("a process that worked on a part of this has ended; try `--jobs 1`")
    return found


def _serve(
    pieces: Sequence[Piece[Made]], turns: int, end: Connection, others: Iterable[int]
) -> None:
    """Do one piece after the other while there are some and somebody waits for them."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    for other in others:
        os.close(other)
    try:
        while number := os.read(turns, NUMBER):
            place = int.from_bytes(number, "big")
            end.send((place, pieces[place]()))
    except BrokenPipeError:
        return
