"""What is under `generated/` is the old whole or the new whole, whatever happens meanwhile."""

import errno
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from rubricc.apps import folders
from rubricc.apps.folders import STAGE, exchange_in_steps, locked
from rubricc.apps.refusal import RefusedError
from rubricc.apps.writing import find_stale, write_guidelines

OLD = {"table.json": b'{"format": "rubricc.table/1"}', "a/b.txt": b"old", "gone.txt": b"x"}
NEW = {"table.json": b'{"format": "rubricc.table/1", "n": 2}', "a/b.txt": b"new", "c.txt": b"y"}
STEPS = ("mkdir", "open", "write", "fsync", "rename")


def read(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def stages(out: Path) -> list[Path]:
    return list(out.rglob(f"{STAGE}*"))


def test_a_folder_is_written_whole(tmp_path):
    (made,) = write_guidelines(tmp_path / "deep" / "out", {"stars": NEW})

    assert made.is_new
    assert read(tmp_path / "deep" / "out" / "stars") == NEW


def test_a_folder_is_replaced_whole_and_nothing_old_stays(tmp_path):
    write_guidelines(tmp_path, {"stars": OLD})
    write_guidelines(tmp_path, {"stars": NEW})

    assert read(tmp_path) == {f"stars/{name}": data for name, data in NEW.items()}


def test_what_is_unchanged_is_not_written_again(tmp_path):
    write_guidelines(tmp_path, {"stars": NEW})
    before = (tmp_path / "stars").stat().st_ino, (tmp_path / "stars" / "c.txt").stat().st_mtime_ns
    (made,) = write_guidelines(tmp_path, {"stars": NEW})

    after = (tmp_path / "stars").stat().st_ino, (tmp_path / "stars" / "c.txt").stat().st_mtime_ns
    assert after == before
    assert not made.is_new


def test_files_are_readable_by_whom_the_umask_lets_read(tmp_path):
    before = os.umask(0o022)
    try:
        write_guidelines(tmp_path, {"stars": NEW})
    finally:
        os.umask(before)

    assert (tmp_path / "stars").stat().st_mode & 0o777 == 0o755
    assert (tmp_path / "stars" / "c.txt").stat().st_mode & 0o777 == 0o644


@pytest.mark.parametrize("with_exchange", [True, False], ids=["exchange", "renames"])
def test_any_step_may_fail_and_the_folder_is_whole(tmp_path, monkeypatch, with_exchange):
    """Every system call of the writing fails once, as on a full disk."""
    if not with_exchange:
        monkeypatch.setattr(folders, "exchange", exchange_in_steps)
    failures = 0
    for failing in range(1, 200):
        out = tmp_path / str(failing)
        write_guidelines(out, {"stars": OLD})
        with monkeypatch.context() as patch:
            calls = fail_at(patch, failing)
            try:
                write_guidelines(out, {"stars": NEW})
            except OSError:
                failures += 1
        assert read(out / "stars") in (OLD, NEW)
        write_guidelines(out, {"stars": NEW})
        assert read(out) == {f"stars/{name}": data for name, data in NEW.items()}
        assert not stages(out)
        if len(calls) < failing:
            break
    assert failures >= 15


def fail_at(patch: pytest.MonkeyPatch, failing: int) -> list[str]:
    """Make the n-th call of any step fail with a full disk."""
    calls: list[str] = []

    def failing_call(name: str, real: Callable[..., object]) -> Callable[..., object]:
        def call(*arguments: object, **options: object) -> object:
            calls.append(name)
            if len(calls) == failing:
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            return real(*arguments, **options)

        return call

    for name in STEPS:
        patch.setattr(os, name, failing_call(name, getattr(os, name)))
    patch.setattr(folders, "exchange", failing_call("exchange", folders.exchange))
    return calls


def test_a_naive_writer_breaks_under_the_same_harness(tmp_path, monkeypatch):
    """Else the harness would prove nothing."""

    def naive(folder: Path, contents) -> None:
        for name, data in contents.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
            os.write(handle, data)
            os.close(handle)

    naive(tmp_path, OLD)
    with monkeypatch.context() as patch:
        fail_at(patch, 5)
        with pytest.raises(OSError, match="No space"):
            naive(tmp_path, NEW)

    assert read(tmp_path) not in (OLD, NEW)


WRITER = """
import sys
from collections.abc import Callable
from pathlib import Path
from rubricc.apps.writing import write_guidelines
out, version, times = Path(sys.argv[1]), sys.argv[2].encode(), int(sys.argv[3])
mark = b'{"format": "rubricc.table/1"}'
print("ready", flush=True)
for turn in range(times):
    word = version + str(turn).encode() if version == b"turn" else version
    contents = {f"{n}.txt": word * 1000 for n in range(20)} | {"table.json": mark + word}
    write_guidelines(out, {"stars": contents})
"""


def start_writer(out: Path, version: str, times: int) -> subprocess.Popen[str]:
    return subprocess.Popen(
        (sys.executable, "-c", WRITER, str(out), version, str(times)),
        stdout=subprocess.PIPE,
        text=True,
    )


def is_whole(folder: Path) -> bool:
    """All files are of one version."""
    files = read(folder)
    word = files["0.txt"][: len(files["0.txt"]) // 1000]
    texts = {data for name, data in files.items() if name.endswith(".txt")}
    return len(files) == 21 and texts == {word * 1000} and files["table.json"].endswith(word)


def test_builds_at_once_leave_one_of_them_whole(tmp_path):
    writers = [start_writer(tmp_path, version, 10) for version in ("one", "two", "six")]
    codes = []
    for writer in writers:
        writer.communicate(timeout=60)
        codes.append(writer.returncode)

    assert codes == [0, 0, 0]
    assert is_whole(tmp_path / "stars")
    assert not stages(tmp_path)


def test_a_held_lock_is_waited_for_and_then_told(tmp_path):
    with (
        locked(tmp_path),
        pytest.raises(RefusedError, match="another build"),
        locked(tmp_path, seconds=0.05),
    ):
        pass


@pytest.mark.parametrize("contents", [{"notes.txt": b"mine"}, {"table.json": b"{}"}])
def test_a_folder_of_someone_else_is_never_replaced(tmp_path, contents):
    for name, data in contents.items():
        (tmp_path / "stars").mkdir(exist_ok=True)
        (tmp_path / "stars" / name).write_bytes(data)

    with pytest.raises(RefusedError, match="did not write"):
        write_guidelines(tmp_path, {"moons": NEW, "stars": NEW})
    assert read(tmp_path / "stars") == contents
    assert not (tmp_path / "moons").exists()


def test_a_file_or_link_in_the_way_is_left_alone(tmp_path):
    (tmp_path / "stars").write_bytes(b"mine")
    (tmp_path / "moons").symlink_to(tmp_path)

    for name in ("stars", "moons"):
        with pytest.raises(RefusedError, match="no folder"):
            write_guidelines(tmp_path, {name: NEW})
    assert (tmp_path / "stars").read_bytes() == b"mine"
    assert (tmp_path / "moons").is_symlink()


def test_stale_files_are_told_with_how(tmp_path):
    write_guidelines(tmp_path, {"stars": OLD})

    assert list(find_stale(tmp_path, {"stars": OLD})) == []
    assert [(path.name, how) for path, how in find_stale(tmp_path, {"stars": NEW})] == [
        ("b.txt", "changed"),
        ("c.txt", "missing"),
        ("gone.txt", "no longer made"),
        ("table.json", "changed"),
    ]
    assert {how for _, how in find_stale(tmp_path, {"moons": NEW})} == {"missing"}
