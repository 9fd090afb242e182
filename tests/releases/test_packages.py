"""What `make dist` builds: the same bytes anywhere, and it runs where nothing else is."""

import csv
import json
import os
import subprocess
import tarfile
import zipfile
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
UV = ROOT / ".venv-uv" / "bin" / "uv"
CERTIFICATES = Path("/etc/ssl/certs/ca-certificates.crt")


def done(*command: str | Path, cwd: Path = ROOT, **variables: str) -> str:
    """Run a command without this environment's Python in its way; what it prints."""
    kept = {name: text for name, text in os.environ.items() if name[:6] not in ("PYTHON", "VIRTUA")}
    made = subprocess.run(
        command, cwd=cwd, env={**kept, **variables}, check=False, capture_output=True, text=True
    )
    assert made.returncode == 0, made.stdout + made.stderr
    return made.stdout


@pytest.fixture(scope="module")
def dist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What `make dist` builds."""
    folder = tmp_path_factory.mktemp("release") / "dist"
    done(".ci/dist", folder)
    return folder


def only(folder: Path, pattern: str) -> Path:
    """The one file of that name."""
    (found,) = folder.glob(pattern)
    return found


def sums(folder: Path) -> dict[str, str]:
    """Each file with its digest."""
    return {path.name: sha256(path.read_bytes()).hexdigest() for path in folder.iterdir()}


@pytest.mark.long
def test_the_same_commit_gives_the_same_bytes_elsewhere(dist, tmp_path):
    """In a copy whose files came in another order, at another time, by somebody else."""
    copy = tmp_path / "a copy"
    places = ("src", "pyproject.toml", "uv.lock", ".ci", ":(glob)*.md", "LICENSE", ".gitignore")
    listed = done("git", "ls-files", "-zco", "--exclude-standard", "--", *places)
    names = [name for name in listed.split("\0") if name and (ROOT / name).is_file()]
    for name in sorted(names, reverse=True):
        (copy / name).parent.mkdir(parents=True, exist_ok=True)
        (copy / name).write_bytes((ROOT / name).read_bytes())
        (copy / name).chmod((ROOT / name).stat().st_mode & 0o700)
    for name in (".venv", ".venv-uv"):
        (copy / name).symlink_to(ROOT / name)
    epoch = done("git", "log", "-1", "--format=%ct").strip()
    elsewhere = {"SOURCE_DATE_EPOCH": epoch, "TZ": "Asia/Kolkata", "LC_ALL": "C.UTF-8"}
    done(".ci/dist", tmp_path / "dist", cwd=copy, PYTHONHASHSEED="7", **elsewhere)

    assert sums(tmp_path / "dist") == sums(dist)


@pytest.mark.long
def test_the_packages_hold_what_they_should(dist):
    with zipfile.ZipFile(only(dist, "*.whl")) as wheel:
        packed = {name for name in wheel.namelist() if ".dist-info/" not in name}
    with tarfile.open(only(dist, "*.tar.gz")) as sdist:
        members = sdist.getmembers()
    listed = done("git", "ls-files", "-z", "--", "src/rubricc").split("\0")
    sources = {name.removeprefix("src/") for name in listed if (ROOT / name).is_file()}

    assert packed >= sources - {""}
    assert not [name for name in packed if name.endswith((".pyc", ".orig", "~"))]
    assert {name.partition("/")[0] for name in packed} == {"rubricc"}
    assert {member.uid for member in members} == {0}
    names = {member.name.partition("/")[2].partition("/")[0] for member in members}
    assert names == {
        *(".gitignore", "CHANGELOG.md", "LICENSE", "PKG-INFO", "README.md", "SECURITY.md"),
        *("pyproject.toml", "src", "uv.lock"),
    }


@pytest.mark.long
def test_the_bill_of_materials_names_all_that_is_installed(dist, installed):
    bill = json.loads(only(dist, "*.cdx.json").read_text("utf-8"))
    parts = {(part["name"], part["version"]) for part in bill["components"]}
    found = json.loads(done(UV, "pip", "list", "--format", "json", "--python", installed))

    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.5")
    assert "serialNumber" not in bill
    assert all(part["purl"].startswith("pkg:pypi/") for part in bill["components"])
    assert {(one["name"], one["version"]) for one in found} - {
        ("rubricc", bill["metadata"]["component"]["version"])
    } <= parts
    listed = csv.reader((dist / "SHA256SUMS").read_text("utf-8").splitlines(), delimiter=" ")
    assert {row[-1]: row[0] for row in listed} == {
        name: digest for name, digest in sums(dist).items() if name != "SHA256SUMS"
    }


@pytest.fixture(scope="module")
def installed(dist: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """An environment that was empty, with the wheel and what it asks for, as it is locked."""
    folder = tmp_path_factory.mktemp("installed")
    locked = done(UV, "export", "--quiet", "--locked", "--no-dev", "--no-hashes", "--no-header")
    kept = [line for line in locked.splitlines() if not line.startswith("-e")]
    (folder / "locked.txt").write_text("\n".join(kept), "utf-8")
    done(UV, "venv", "--quiet", folder / "env", "--python", ROOT / ".venv" / "bin" / "python")
    certificates = ("--system-certs",) if CERTIFICATES.exists() else ()
    done(
        *(UV, "pip", "install", "--quiet", "--python", folder / "env", *certificates),
        *("--constraint", folder / "locked.txt", only(dist, "*.whl")),
    )
    yield folder / "env"


@pytest.mark.long
def test_it_runs_where_nothing_else_is(installed, tmp_path):
    rubricc = installed / "bin" / "rubricc"
    told = done(rubricc, "--version")
    done(rubricc, "new", "labeling", cwd=tmp_path)
    project = tmp_path / "labeling"
    done(rubricc, "check", "--strict", cwd=project)
    done(rubricc, "build", cwd=project)
    done(rubricc, "build", "--check", cwd=project)
    decided = done(
        rubricc, "decide", "generated/messages/table.json", "problem=yes", "--json", cwd=project
    )
    where = done(
        installed / "bin" / "python", "-c", "import rubricc; print(rubricc.__file__)", cwd=project
    )

    assert told.startswith("rubricc ")
    assert (project / "generated" / "messages" / "table.json").is_file()
    assert (project / "site" / "index.html").is_file()
    assert "label" in json.loads(decided)
    assert str(installed) in where
    missing = subprocess.run(
        (installed / "bin" / "python", "-c", "import pytest"), check=False, capture_output=True
    )
    assert missing.returncode == 1  # so nothing of ours was there to help
