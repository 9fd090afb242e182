"""The same input gives the same bytes: on any machine, at any time, whoever asks and however."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from hashlib import sha256
from pathlib import Path

import pytest

from tests.apps.calls import GOOD

ROOT = Path(__file__).parents[2]
SCRIPT = Path(__file__).with_name("everything.py")
UV = ROOT / ".venv-uv" / "bin" / "uv"
CERTIFICATES = Path("/etc/ssl/certs/ca-certificates.crt")
TEXT = GOOD.replace("Something does not work.", "Something does not work: «kaputt», ıİ, ß, 坏了.")
OTHER = GOOD.replace("guideline: mail", "guideline: post").replace("`problem`,", "`problem`, ")

ENVIRONMENTS: Mapping[str, Mapping[str, str]] = {
    "as it is": {},
    "hash seed 0": {"PYTHONHASHSEED": "0"},
    "hash seed 1": {"PYTHONHASHSEED": "1"},
    "hash seed 4294967295": {"PYTHONHASHSEED": "4294967295"},
    "ASCII": {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"},
    "C.UTF-8": {"LC_ALL": "C.UTF-8"},
    "Turkish": {"LC_ALL": "tr_TR.UTF-8", "LANGUAGE": "tr"},
    "German, in Latin-1": {"LC_ALL": "de_DE.ISO-8859-1", "LANGUAGE": "de", "PYTHONUTF8": "0"},
    "Kiritimati": {"TZ": "Pacific/Kiritimati"},
    "Kolkata": {"TZ": "Asia/Kolkata"},
    "in ten years": {"LATER": "3653"},
    "ten years ago": {"LATER": "-3653"},
    "another build date": {"LATER": "90", "SOURCE_DATE_EPOCH": "315532800"},
    "nobody else may read": {"UMASK": "077"},
    "everybody may write": {"UMASK": "000"},
    "another folder": {"FOLDER": "a folder/with späces & çö %41 'quotes'"},
    "one thread": {"POLARS_MAX_THREADS": "1", "RAYON_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"},
    "eight threads": {"POLARS_MAX_THREADS": "8", "RAYON_NUM_THREADS": "8", "OMP_NUM_THREADS": "8"},
    "three workers": {"JOBS": "3"},
    "written backwards": {"ORDER": "backwards"},
    "optimised": {"PYTHONOPTIMIZE": "1"},
}
AT_ONCE = {
    "PYTHONHASHSEED": "77",
    "LATER": "400",
    "UMASK": "077",
    "JOBS": "2",
    "TZ": "Asia/Kolkata",
    "ORDER": "backwards",
    **ENVIRONMENTS["ASCII"],
    **ENVIRONMENTS["another folder"],
}
"""Many of these together; alone they are a matter of the long run."""


def project(folder: Path, order: str) -> Path:
    """A small project with letters of several scripts; its files are written in some order."""
    files = {
        "guidelines/mail.md": TEXT,
        "guidelines/post.md": OTHER,
        "mkdocs.yml": (ROOT / "mkdocs.yml").read_text("utf-8"),
        "items.csv": "problem,request\n" + "yes,action\nno,nothing\n" * 30_000,
    }
    for name in sorted(files, reverse=order == "backwards"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(files[name], "utf-8")
    return folder


def digest(
    base: Path, named: Mapping[str, str], *, more: bool, python: str = sys.executable
) -> str:
    """The digest of all that the commands print and write in a project, there."""
    told = dict(named)
    folder = project(base / told.pop("FOLDER", "project"), told.pop("ORDER", ""))
    mask = int(told.pop("UMASK", "022"), 8)
    kept = {name: text for name, text in os.environ.items() if not name.startswith("PYTHON")}
    kept |= {"NO_MKDOCS_2_WARNING": "1", "PYTHONDONTWRITEBYTECODE": "1"}
    if "PYTHONPATH" in os.environ and python == sys.executable:
        kept["PYTHONPATH"] = os.environ["PYTHONPATH"]
    done = subprocess.run(
        (python, SCRIPT, *(["more"] if more else [])),
        cwd=folder,
        env={**kept, **told},
        check=False,
        capture_output=True,
        umask=mask,
    )
    assert done.returncode == 0, done.stderr.decode(errors="replace")
    return digest_of(folder)


def digest_of(folder: Path) -> str:
    """The digest of all files of a project, but for the seals, which also know the program."""
    whole = sha256()
    found = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    assert len(found) > 40
    for path in found:
        name = path.relative_to(folder).as_posix()
        if name not in ("build/last-build.json", "build/site.sha256"):
            whole.update(f"{name} {sha256(path.read_bytes()).hexdigest()}\n".encode())
    return whole.hexdigest()


def test_one_digest_wherever_it_is_made(tmp_path):
    here = digest(tmp_path / "here", {}, more=False)

    assert digest(tmp_path / "there", AT_ONCE, more=False) == here


@pytest.fixture(scope="module")
def locales(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A folder of locales, made of what the system tells of them; `.ci/need` sees that it does."""
    folder = tmp_path_factory.mktemp("locales")
    for name in ("tr_TR.UTF-8", "de_DE.ISO-8859-1"):
        place, _, charmap = name.partition(".")
        subprocess.run(("localedef", "-i", place, "-f", charmap, folder / name), check=True)
    yield str(folder)


@pytest.fixture(scope="module")
def here(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The digest as it is, of everything."""
    return digest(tmp_path_factory.mktemp("here"), {}, more=True)


@pytest.mark.long
@pytest.mark.parametrize("name", ENVIRONMENTS)
def test_one_digest_in_every_environment(tmp_path, here, locales, name):
    named = ENVIRONMENTS[name]
    if name in ("Turkish", "German, in Latin-1"):
        named = {**named, "LOCPATH": locales}
        asked = "import locale; print(locale.setlocale(locale.LC_ALL, ''))"
        command = (sys.executable, "-c", asked)
        set_to = subprocess.check_output(command, env={**os.environ, **named}, text=True)
        assert set_to.strip() == named["LC_ALL"]

    assert digest(tmp_path, named, more=True) == here


def pythons() -> dict[str, Path]:
    """Every CPython of 3.11 or later that is found here, by its version."""
    homes = [Path(place) for place in os.environ["PATH"].split(os.pathsep)]
    homes += [Path("/usr/bin"), Path("/usr/local/bin"), *Path("/opt").glob("*/bin")]
    homes += sorted(Path.home().glob(".pyenv/versions/*/bin"))
    homes += sorted(Path.home().glob(".local/share/uv/python/*/bin"))
    found: dict[str, Path] = {}
    asked = "import sys; v = sys.version_info; print(sys.implementation.name, *v[:3])"
    for path in (one for home in homes for one in sorted(home.glob("python3.[0-9][0-9]"))):
        done = subprocess.run((path, "-c", asked), check=False, capture_output=True, text=True)
        name, *version = done.stdout.split() or [""]
        if name == "cpython" and [int(part) for part in version] >= [3, 11]:
            found.setdefault(".".join(version), path)
    return found


@pytest.mark.long
def test_one_digest_on_every_python(tmp_path, here, capsys):
    """Each in an environment of its own, with what `uv.lock` says."""
    certificates = ("--system-certs",) if CERTIFICATES.exists() else ()
    found = pythons()
    with capsys.disabled():
        print(f"\nCPython {', '.join(sorted(found))}", flush=True)
    assert len({version.rpartition(".")[0] for version in found}) >= 1
    digests = {}
    for version, python in found.items():
        with tempfile.TemporaryDirectory(dir=tmp_path) as folder:
            home = Path(folder) / "environment"
            subprocess.run(
                (UV, "sync", "--quiet", "--locked", "--no-dev", "--python", python, *certificates),
                cwd=ROOT,
                env={**os.environ, "UV_PROJECT_ENVIRONMENT": str(home)},
                check=True,
            )
            base = Path(folder) / "base"
            digests[version] = digest(base, {}, more=True, python=str(home / "bin" / "python"))
            shutil.rmtree(base)

    assert digests == dict.fromkeys(found, here)
