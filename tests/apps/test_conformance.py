"""`rubricc suite --command` and `--pytest`, put to our own artifacts and to faulty programs."""

import json
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from tests.apps.calls import call

PATH = "guidelines/mail.md"

LINES_MJS = """
import { createInterface } from "node:readline";
import { decide } from "./decide.mjs";
for await (const line of createInterface({ input: process.stdin })) {
  console.log(JSON.stringify(decide(JSON.parse(line))));
}
"""
SQL = """
import json
import sys
from pathlib import Path

import duckdb

QUERY = (Path(__file__).parent / "decision.sql").read_text("utf-8")


def decide(case):
    columns = ", ".join(f'"{name}" VARCHAR' for name in case)
    with duckdb.connect() as connection:
        connection.execute(f"CREATE TABLE items ({columns})")
        marks = ", ".join("?" for _ in case)
        connection.execute(f"INSERT INTO items VALUES ({marks})", list(case.values()))
        found = connection.execute(QUERY)
        return dict(zip([one[0] for one in found.description], found.fetchone(), strict=True))


if __name__ == "__main__":
    for line in sys.stdin:
        print(json.dumps(decide(json.loads(line))), flush=True)
"""
FAULTY = """
import json
import sys

for line in sys.stdin:
    case = json.loads(line)
    {faulty}
    if case["problem"] == "no":
        print('"other"')
    elif case["request"] == "information":
        print('"question"')
    else:
        print('"complaint"')
"""


@pytest.fixture
def built(project: Path) -> Path:
    """The project, what deciding elsewhere takes copied into it."""
    assert call("build", PATH).exit_code == 0
    for name in ("decide.mjs", "decision.sql"):
        (project / name).write_bytes((project / "generated" / "mail" / name).read_bytes())
    return project


def faulty(project: Path, line: str) -> str:
    (project / "faulty.py").write_text(FAULTY.format(faulty=line), "utf-8")
    return shlex.join([sys.executable, "faulty.py"])


def test_the_javascript_passes(project, built):
    (project / "lines.mjs").write_text(LINES_MJS, "utf-8")
    done = call("suite", PATH, "--command", "node lines.mjs")

    assert (done.exit_code, done.stdout) == (0, ""), done.stderr
    assert done.stderr.endswith("vectors pass\n")


def test_the_sql_passes(project, built):
    (project / "run.py").write_text(SQL, "utf-8")
    done = call("suite", PATH, "--command", shlex.join([sys.executable, "run.py"]), "--sure-only")

    assert (done.exit_code, done.stdout) == (0, ""), done.stderr


def test_a_right_program_passes(project):
    done = call("suite", PATH, "--command", faulty(project, ""))

    assert (done.exit_code, done.stdout) == (0, "")


def test_what_fails_is_told_and_explained(project):
    program = faulty(project, 'case["request"] = "nothing"')
    done = call("suite", PATH, "--command", program)
    first, case, *_, last = done.stdout.splitlines()

    assert done.exit_code == 1
    assert first.endswith("`label` is `question` by R1a, not `complaint`")
    assert case.strip() == "problem=yes request=information"
    assert "answers as if the exception **R1a** were not there" in last
    assert last.endswith("1 of 1 vectors that tell")


def test_the_same_as_json(project):
    program = faulty(project, 'case["request"] = "nothing"')
    done = call("suite", PATH, "--json", "--command", program)
    found = json.loads(done.stdout)

    assert done.exit_code == 1
    assert found["failures"][0]["printed"] == '"complaint"'
    assert found["failures"][0]["expected"]["label"]["outcome"] == "question"
    assert "ignored-R1a" in found["explanations"][0]["misreadings"]
    assert found["unexplained"] == []


@pytest.mark.parametrize("printed", ["nonsense", "NaN2", "[", '"\\u0000'])
def test_garbage_is_a_wrong_answer(project, printed):
    (project / "odd.py").write_text(f"import sys\nfor _ in sys.stdin: print({printed!r})", "utf-8")
    done = call("suite", PATH, "--command", shlex.join([sys.executable, "odd.py"]))

    assert done.exit_code == 1
    assert f"`{printed}` is no JSON" in done.stdout


def test_a_program_that_cannot_be_asked_is_no_failure(project):
    done = call(
        "suite", PATH, "--command", shlex.join([sys.executable, "-c", "raise SystemExit(4)"])
    )

    assert (done.exit_code, done.stdout) == (2, "")
    assert "it ended with status 4" in done.stderr


def test_a_suite_may_stand_in_the_place_of_its_guideline(project):
    assert call("suite", PATH, "-o", "mail.jsonl").exit_code == 0
    done = call("suite", "mail.jsonl", "--command", faulty(project, ""))

    assert (done.exit_code, done.stdout) == (0, "")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["mail.jsonl"], "is a suite already; test something by it with --command CMD"),
        (["mail.jsonl", "--command", "x", "--size", "3"], "name its guideline to make another"),
        ([PATH, "--from", "mail.jsonl", "--size", "3"], "--size and --from exclude each other"),
        ([PATH, "--with", "pair"], "--with knows no `pair`, but boundaries, mcdc, pairs, triples"),
        ([PATH, "--with", "pair"], "did you mean `pairs`?"),
        ([PATH, "--from", PATH], "is no suite: line 1 is no JSON"),
    ],
)
def test_what_cannot_be_done_is_told_in_a_line(project, words, told):
    call("suite", PATH, "-o", "mail.jsonl")
    done = call("suite", *words)

    assert done.exit_code in (1, 2)
    assert told in done.stderr
    assert done.stderr.count("\n") == 1


CONFTEST = """
import json
import subprocess

import pytest
{imports}

@pytest.fixture(scope="session")
def implementation():
    return {implementation}
"""
ASK_NODE = """
def ask(case):
    told = subprocess.run(
        ["node", "lines.mjs"], input=json.dumps(case), capture_output=True, text=True, check=True
    )
    return json.loads(told.stdout)
"""


def run_tests(folder: Path, imports: str, implementation: str) -> tuple[int, str]:
    (folder / "conftest.py").write_text(
        CONFTEST.format(imports=imports, implementation=implementation), "utf-8"
    )
    made = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "test_mail.py"],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    return made.returncode, made.stdout


def test_the_test_module_passes_the_javascript(project, built):
    (project / "lines.mjs").write_text(LINES_MJS, "utf-8")
    done = call("suite", PATH, "--pytest", "test_mail.py")
    code, told = run_tests(project, ASK_NODE, "ask")

    assert (done.exit_code, done.stdout) == (0, "")
    assert "`test_mail.py` tests the fixture `implementation` of your conftest.py" in done.stderr
    assert (code, "failed" in told) == (0, False), told


def test_the_test_module_passes_the_sql(project, built):
    (project / "run.py").write_text(SQL, "utf-8")
    call("suite", PATH, "--sure-only", "--pytest", "test_mail.py")
    code, told = run_tests(project, "import sys\nsys.path.insert(0, '.')\nimport run", "run.decide")

    assert (code, "failed" in told) == (0, False), told


def test_the_test_module_fails_what_answers_otherwise(project):
    call("suite", PATH, "--pytest", "test_mail.py")
    code, told = run_tests(project, "", "lambda case: 'complaint'")

    assert code == 1
    assert "so says a reader who answers as if the exception **R1a** were not there" in told


# ---- a suite renewed


def test_a_suite_of_before_is_kept(project):
    call("suite", PATH, "-o", "mail.jsonl")
    before = (project / "mail.jsonl").read_text("utf-8")
    done = call("suite", PATH, "--from", "mail.jsonl", "-o", "again.jsonl")

    assert done.exit_code == 0
    assert (project / "again.jsonl").read_text("utf-8") == before
    assert f"{len(before.splitlines())} vectors kept as they were" in done.stdout


def test_what_became_of_each_vector_is_told(project):
    call("suite", PATH, "-o", "mail.jsonl")
    text = (project / PATH).read_text("utf-8")
    fact = "## Facts\n\n- never `problem` and `request` is `action`.\n\n## Labels"
    more = "- **R3** `complaint` when `request` is `action`.\n- **R2**"
    changed = text.replace("## Labels", fact).replace("- **R2**", more)
    (project / PATH).write_text(changed, "utf-8")
    done = call("suite", PATH, "--json", "--from", "mail.jsonl")
    fates = {one["fate"] for one in json.loads(done.stdout)["notes"]}

    assert done.exit_code == 0, done.stderr
    assert "new" in fates
    assert "kept" in fates


def test_additions_are_counted(project):
    done = call("suite", PATH, "--with", "pairs, triples,boundaries,mcdc")

    assert done.exit_code == 0
    assert "pairs: all 6, " in done.stdout
