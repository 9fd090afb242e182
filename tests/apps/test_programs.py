"""A program that is asked in JSON lines, and what may go wrong with it."""

import shlex
import sys
import time

import pytest

from rubricc.apps.programs import converse
from rubricc.apps.refusal import RefusedError

QUESTIONS = ['{"seen": "yes"}', '{"seen": "no"}', '{"seen": "yes"}']
NAMES = ["v1", "v2", "v3"]

ECHO = """
import sys
for line in sys.stdin:
    print(line.strip(), flush=True)
"""
BUFFERED = """
import sys
lines = sys.stdin.read().splitlines()
print("\\n".join(reversed(lines)))
"""


@pytest.fixture
def program(tmp_path):
    """Write a program; gives the command that starts it."""

    def write(text: str) -> str:
        path = tmp_path / "a program.py"
        path.write_text(text, "utf-8")
        return shlex.join([sys.executable, str(path)])

    return write


def ask(command: str, wait: float = 20) -> list[str]:
    return converse(command, QUESTIONS, NAMES, wait)


def refused(command: str, wait: float = 20) -> str:
    with pytest.raises(RefusedError) as error:
        ask(command, wait)
    assert error.value.code == 2
    return error.value.message.removeprefix(f"`{command}` ")


def test_answers_come_in_order(program):
    assert ask(program(ECHO)) == QUESTIONS


def test_a_program_may_read_all_before_it_answers(program):
    assert ask(program(BUFFERED)) == QUESTIONS[::-1]


def test_many_long_questions_block_nobody(program):
    questions = ['"' + "x" * 10_000 + '"'] * 500
    names = [f"v{number}" for number in range(500)]

    assert converse(program(ECHO), questions, names, 60) == questions


def test_empty_lines_and_carriage_returns_are_no_answers(program):
    assert ask(program('print("1\\r\\n\\n2\\n \\n3")')) == ["1", "2", "3"]


def test_what_it_says_on_stderr_is_its_own(program):
    assert ask(program(f"import sys; sys.stderr.write('x' * 1_000_000){ECHO}")) == QUESTIONS


def test_a_program_may_fail_once_it_has_answered(program):
    assert ask(program(f"{ECHO}\nsys.exit(3)")) == QUESTIONS


def test_a_program_that_is_not_there():
    assert refused("no-such-program --now") == (
        "`no-such-program` cannot be started: no such file or directory"
    )


@pytest.mark.parametrize(
    ("command", "told"),
    [("", "names no program"), ("a 'b", "cannot be read as a command: no closing quotation")],
)
def test_what_is_no_command(command, told):
    assert told in refused(command)


def test_a_program_that_dies_is_quoted(program):
    text = "import sys\nprint(1, flush=True)\nsys.exit('out of\\nlabels')"

    assert refused(program(text)) == (
        "answered 1 of 3 vectors; at v2 it ended with status 1; its last words: out of labels"
    )


def test_a_program_that_is_killed(program):
    text = "import os, signal\nos.kill(os.getpid(), signal.SIGKILL)"

    assert refused(program(text)) == "answered 0 of 3 vectors; at v1 it was ended by signal 9"


def test_a_program_that_ends_too_early(program):
    told = refused(program("print(1)\nprint(2)"))

    assert told == "answered 2 of 3 vectors; at v3 it ended with status 0"


def test_a_program_that_says_too_much(program):
    told = refused(program("print(*range(4), sep='\\n')"))

    assert told.startswith("prints more lines than the 3 it was asked; it must print one line")


def test_a_program_that_says_nothing(program):
    told = refused(program("import time\ntime.sleep(600)"), wait=0.5)

    assert told == "answered 0 of 3 vectors; at v1 nothing came for 0.5 seconds"


def test_a_line_without_end(program):
    told = refused(program("while True: print('x' * 100_000, end='')"))

    assert told == "answered 0 of 3 vectors; at v1 a line has more than 1 MB"


def test_nothing_that_it_started_goes_on(program, tmp_path):
    mark = tmp_path / "mark"
    child = (
        f"import time\nwhile True:\n    time.sleep(0.05)\n    open({str(mark)!r}, 'a').write('x')"
    )
    text = f"import subprocess, sys, time\nsubprocess.Popen([sys.executable, '-c', {child!r}])\n"
    refused(program(f"{text}\ntime.sleep(600)"), wait=2)
    size = mark.stat().st_size
    time.sleep(0.5)

    assert mark.stat().st_size == size
