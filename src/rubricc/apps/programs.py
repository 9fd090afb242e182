"""Talks to a program in JSON lines: every question a line in, every answer a line out.

All questions are written at once, by a thread of its own, so that a program may answer each as it
comes, or read all before it answers any.
"""

import os
import shlex
import signal
import subprocess
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from queue import Empty, Queue
from threading import Thread
from typing import IO

from rubricc.apps.refusal import refuse

LONGEST_LINE = 1_000_000
"""Bytes of one answer."""
LAST_WORDS = 2_000
"""Bytes of stderr that are kept."""
SHOWN_WORDS = 200
PATIENCE = 5.0
"""Seconds for a program to end once it has answered."""
END = b""


@dataclass(slots=True)
class Talk:
    """A program that runs, the lines it prints, and the end of what it says on stderr."""

    process: subprocess.Popen[bytes]
    lines: Queue[bytes] = field(default_factory=Queue)
    stderr: bytearray = field(default_factory=bytearray)
    threads: tuple[Thread, ...] = ()


def converse(
    command: str, questions: Sequence[str], names: Sequence[str], wait: float
) -> list[str]:
    """The program's answers, one for each question.

    Raises RefusedError where it cannot be started, says nothing for `wait` seconds, ends early, or
    prints other than one line for each. `names` tell the questions apart in what is then said.
    """
    talk = _start(command, questions)
    answers: list[str] = []
    try:
        for name in names:
            line = _next_line(talk, wait)
            if line is None:
                refuse(f"{_at(command, name, answers, names)} nothing came for {wait:g} seconds")
            if line == END:
                refuse(_early(talk, command, name, answers, names))
            if len(line) > LONGEST_LINE:
                refuse(f"{_at(command, name, answers, names)} a line has more than 1 MB")
            answers.append(line.decode("utf-8", "replace").rstrip("\r\n"))
        if _next_line(talk, PATIENCE):
            refuse(
                f"`{command}` prints more lines than the {len(names)} it was asked; "
                "it must print one line of JSON for each line that it reads, and nothing else"
            )
    finally:
        _stop(talk)
    return answers


def _start(command: str, questions: Sequence[str]) -> Talk:
    try:
        words = shlex.split(command, posix=os.name == "posix")
    except ValueError as error:
        refuse(f"`{command}` cannot be read as a command: {str(error).lower()}")
    if not words:
        refuse("--command names no program; say for example --command 'node decide_lines.mjs'")
    pipe = subprocess.PIPE
    try:
        process = subprocess.Popen(
            words, stdin=pipe, stdout=pipe, stderr=pipe, start_new_session=True
        )
    except OSError as error:
        refuse(f"`{words[0]}` cannot be started: {(error.strerror or str(error)).lower()}")
    talk = Talk(process)
    assert process.stdin is not None
    assert process.stdout is not None
    assert process.stderr is not None
    text = "".join(f"{question}\n" for question in questions).encode()
    talk.threads = (
        Thread(target=_write, args=(process.stdin, text), daemon=True),
        Thread(target=_read, args=(process.stdout, talk.lines), daemon=True),
        Thread(target=_listen, args=(process.stderr, talk.stderr), daemon=True),
    )
    for thread in talk.threads:
        thread.start()
    return talk


def _write(stdin: IO[bytes], text: bytes) -> None:
    with suppress(OSError):  # a program that ends early is told of where its answers are missing
        stdin.write(text)
    with suppress(OSError):
        stdin.close()


def _read(stdout: IO[bytes], lines: Queue[bytes]) -> None:
    with suppress(OSError, ValueError):
        while line := stdout.readline(LONGEST_LINE + 1):
            if line.strip() or len(line) > LONGEST_LINE:
                lines.put(line)
    lines.put(END)


def _listen(stderr: IO[bytes], kept: bytearray) -> None:
    with suppress(OSError, ValueError):
        while part := stderr.readline(LAST_WORDS):
            kept += part
            del kept[:-LAST_WORDS]


def _next_line(talk: Talk, wait: float) -> bytes | None:
    """The next line that the program prints, END where it prints no more, None in silence."""
    try:
        return talk.lines.get(timeout=wait)
    except Empty:
        return None


def _at(command: str, name: str, answers: Sequence[str], names: Sequence[str]) -> str:
    return f"`{command}` answered {len(answers)} of {len(names)} vectors; at {name}"


def _early(
    talk: Talk, command: str, name: str, answers: Sequence[str], names: Sequence[str]
) -> str:
    """Why there is no answer any more."""
    with suppress(subprocess.TimeoutExpired):
        talk.process.wait(PATIENCE)
    talk.threads[2].join(PATIENCE)
    status = talk.process.returncode
    words = " ".join(talk.stderr.decode("utf-8", "replace").split())[-SHOWN_WORDS:]
    last = f"; its last words: {words}" if words else ""
    if status is None:
        return f"{_at(command, name, answers, names)} it closed its output{last}"
    how = f"was ended by signal {-status}" if status < 0 else f"ended with status {status}"
    return f"{_at(command, name, answers, names)} it {how}{last}"


def _stop(talk: Talk) -> None:
    """End the program and what it started, and let its pipes go."""
    process = talk.process
    with suppress(subprocess.TimeoutExpired):
        process.wait(0.1)
    with suppress(OSError):
        if os.name == "posix":
            os.killpg(process.pid, signal.SIGKILL)
        else:
            process.kill()
    process.wait()
    for thread in talk.threads:
        thread.join(PATIENCE)
    for pipe in (process.stdin, process.stdout, process.stderr):
        if pipe is not None:
            with suppress(OSError):
                pipe.close()
