"""Pieces of work in processes: the same as one after the other, and nothing lost in silence."""

import os
from functools import partial
from pathlib import Path

import pytest

from rubricc.apps.folders import files_of
from rubricc.apps.parallel import MOST_AT_ONCE, work_on
from rubricc.apps.refusal import RefusedError
from tests.apps.calls import GOOD, call


def squared(number: int) -> tuple[int, int]:
    return number * number, os.getpid()


def ended(number: int) -> int:
    if number == 3:
        os._exit(9)
    return number


@pytest.mark.parametrize("jobs", [1, 2, 5, 99])
def test_what_comes_out_is_in_order(jobs):
    found = work_on([partial(squared, number) for number in range(7)], jobs)

    assert [value for value, _ in found] == [number * number for number in range(7)]
    assert (os.getpid() in {pid for _, pid in found}) == (jobs == 1)


def test_more_pieces_than_a_pipe_is_given_at_once():
    count = MOST_AT_ONCE + 3

    assert work_on([partial(abs, -number) for number in range(count)], 2) == list(range(count))


def test_a_worker_that_ends_is_told():
    with pytest.raises(RefusedError, match="has ended; try `--jobs 1`"):
        work_on([partial(ended, number) for number in range(6)], 2)


def test_nothing_is_left_open():
    before = len(list(Path("/proc/self/fd").iterdir()))
    work_on([partial(squared, number) for number in range(4)], 2)

    assert len(list(Path("/proc/self/fd").iterdir())) == before


def test_a_build_by_several_is_the_same(project: Path):
    for name in ("post", "calls", "chats"):
        text = GOOD.replace("guideline: mail", f"guideline: {name}")
        (project / "guidelines" / f"{name}.md").write_text(text, "utf-8")

    made = [call("build", "-o", f"by-{jobs}", "--jobs", str(jobs)) for jobs in (1, 3)]

    assert [one.exit_code for one in made] == [0, 0]
    one, three = (
        {path: at.read_bytes() for path, at in files_of(project / f"by-{jobs}").items()}
        for jobs in (1, 3)
    )
    assert one == three
    assert {path.split("/")[0] for path in one} == {"mail", "post", "calls", "chats"}
