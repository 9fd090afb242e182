"""Killed, out of room, interrupted or in a crowd: what was written is the old whole or the new."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from copy import copy
from pathlib import Path
from random import Random

import pytest

from tests.apps.calls import GOOD
from tests.apps.crashing import Nursery, Tree, is_whole, kill_often, left_over, tree

NEW = GOOD.replace("because somebody must own it", "because nobody else will own it")


class Versions:
    """Two versions of a project of two guidelines, and what is built of each."""

    def __init__(self, make: Nursery, folder: Path) -> None:
        self.make, self.folder, self.out = make, folder, folder / "made"
        self.folders = [self.project(folder / "old", GOOD), self.project(folder / "new", NEW)]
        self.files = [self.built(one) for one in (1, 0)][::-1]
        assert self.files[0].keys() == self.files[1].keys()
        assert self.files[0] != self.files[1]

    def again_in(self, out: Path) -> "Versions":
        """The same with the older one built in another folder."""
        shutil.copytree(self.folder / "made", out)
        other = copy(self)
        other.out = out
        return other

    def project(self, folder: Path, text: str) -> Path:
        (folder / "guidelines").mkdir(parents=True)
        (folder / "guidelines" / "mail.md").write_text(text, "utf-8")
        post = text.replace("guideline: mail", "guideline: post").replace(
            "itle: Mail", "itle: Post"
        )
        (folder / "guidelines" / "post.md").write_text(post, "utf-8")
        return folder

    @property
    def words(self) -> tuple[str, ...]:
        return ("build", "guidelines", "-o", str(self.out))

    def built(self, which: int) -> Tree:
        """Build one of the two to the end."""
        assert self.make.call(self.words, self.folders[which], self.out).code == 0
        return tree(self.out)

    def now(self) -> Tree:
        """What is there, but for what a stopped build left behind."""
        return {name: data for name, data in tree(self.out).items() if ".rubricc-" not in name}


@pytest.fixture(scope="module")
def both(make: Nursery, tmp_path_factory: pytest.TempPathFactory) -> Versions:
    return Versions(make, tmp_path_factory.mktemp("versions"))


@pytest.fixture
def versions(both: Versions, tmp_path: Path) -> Versions:
    """The two versions; the older one is built."""
    return both.again_in(tmp_path / "out")


def rounds(few: int, many: int) -> pytest.MarkDecorator:
    """A few in every run of the tests, many in the long run."""
    return pytest.mark.parametrize("count", [few, pytest.param(many, marks=pytest.mark.long)])


@rounds(2, 100)
def test_killed_at_any_moment_of_its_writing(make, versions, count):
    calls = list(zip(versions.folders, versions.files, strict=True))[::-1]
    found = kill_often(make, calls, versions.out, count)

    assert found.inside == count
    assert found.torn == 0


@rounds(4, 25)
def test_a_naive_writer_is_torn_by_the_same_kills(make, versions, count):
    """Else they would prove nothing."""
    calls = list(zip(versions.folders, versions.files, strict=True))[::-1]
    found = kill_often(make, calls, versions.out, count, naive=True)

    assert found.inside == count
    assert found.torn >= count / 4  # most are, but a kill may fall between two files


@rounds(1, 400)
def test_any_call_of_the_system_may_fail_once(make, versions, count):
    """As a disk does that is full at that very moment."""
    failed, since = 0, 0
    for number in steps(count):
        ended = make.call(versions.words, versions.folders[1], versions.out, fail=number)
        now = versions.now()
        assert ended.code in (0, 2)
        assert now == versions.files[1] or (ended.code and now == versions.files[0])
        assert ended.code == 0 or "no space left on device" in ended.told.lower()
        assert "Traceback" not in ended.told
        if now != versions.files[0]:
            assert versions.built(0) == versions.files[0]
        failed, since = failed + (ended.code == 2), since + 1 if ended.code == 0 else 0
        if since == 20:  # that many calls it does not make
            break

    assert failed >= min(count, 100)


def steps(count: int) -> Iterator[int]:
    """Every number, or a few that lie apart."""
    yield from range(1, count + 1) if count > 2 else (150,)


@pytest.mark.parametrize(
    "largest", [2000, *(pytest.param(one, marks=pytest.mark.long) for one in (400, 20_000))]
)
def test_files_may_have_a_largest_size(make, versions, largest):
    ended = make.call(versions.words, versions.folders[1], versions.out, largest=largest)

    assert ended.code == 2
    assert "file too large" in ended.told
    assert tree(versions.out) == versions.files[0]


root = pytest.mark.skipif(
    sys.platform != "linux" or os.geteuid() != 0, reason="only root mounts a disk of its own"
)


@root
@pytest.mark.parametrize(
    "step", [pytest.param(4, marks=pytest.mark.long), 150], ids=["each", "some"]
)
def test_a_disk_may_be_full_at_any_write(make, versions, step):
    """A disk of its own that grows, in kB, until the new version has room beside the old one."""
    versions.out = versions.out.with_name("disk")
    versions.out.mkdir()
    mount(versions.out, "-t", "tmpfs", "-o", "size=4m", "tmpfs")
    try:
        old = versions.built(0)
        used = int(subprocess.check_output(("du", "-sk", versions.out)).split()[0])
        failed = 0
        for size in range(used + 4, used + 4000, step):
            mount(versions.out, "-o", f"remount,size={size}k")
            ended = make.call(versions.words, versions.folders[1], versions.out)
            if ended.code == 0:
                break
            failed += 1
            assert ended.code == 2
            assert "no space left on device" in ended.told
            assert tree(versions.out) == old
        assert failed >= 2
        assert tree(versions.out) == versions.files[1]
        mount(versions.out, "-o", "remount,ro")
        ended = make.call(versions.words, versions.folders[0], versions.out)
        assert (ended.code, "read-only file system" in ended.told) == (2, True)
        assert tree(versions.out) == versions.files[1]
    finally:
        subprocess.run(("umount", "-l", versions.out), check=True)


def mount(place: Path, *words: str) -> None:
    """Mount a disk, or again in another way."""
    done = subprocess.run(("mount", *words, place), check=False, capture_output=True)
    if done.returncode:
        pytest.skip("root may not mount here")


@rounds(1, 40)
def test_interrupted_it_leaves_nothing_behind(make, versions, count):
    random, caught = Random(1), 0
    window = make.call(versions.words, versions.folders[1], versions.out).seconds
    for turn in range(4 * count):
        caught += interrupt(make, versions, turn % 2, random.uniform(0, window))
        if caught >= count:
            break

    assert caught >= count


def interrupt(make: Nursery, versions: Versions, turn: int, after: float) -> bool:
    """Press Ctrl-C while a version is written; whether that was in time."""
    before = versions.now()
    folder = versions.folders[turn]
    ended = make.stopped(versions.words, folder, versions.out, after, signal.SIGINT)

    assert ended.code in (0, 130)
    assert "Traceback" not in ended.told
    assert is_whole(versions.now(), before, versions.files[turn])
    assert not left_over(versions.out)
    return ended.code == 130


def test_eight_builds_at_once(make, versions):
    calls = [
        {"words": versions.words, "cwd": str(versions.folders[turn % 2]), "writes": ""}
        for turn in range(8)
    ]

    assert make.together(calls) == [0] * 8
    assert tree(versions.out) in versions.files
