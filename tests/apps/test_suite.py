"""`rubricc suite`: what it chooses, reports and writes."""

import json
from pathlib import Path

from rubricc.apps.runs import compile_table
from tests.apps.calls import GOOD, call
from tests.judges import answered


def test_it_reports_what_is_caught_and_that_fewer_cannot(tmp_path: Path):
    (tmp_path / "mail.md").write_text(GOOD)
    done = call("suite", str(tmp_path / "mail.md"))

    assert done.exit_code == 0
    first = done.output.splitlines()[0]
    assert first.endswith("misreadings, and no fewer can")
    assert "clause skipped" in done.output


def test_it_writes_vectors_that_decide_says_so(tmp_path: Path):
    (tmp_path / "mail.md").write_text(GOOD)
    path = tmp_path / "mail.jsonl"
    told = json.loads(call("suite", str(tmp_path / "mail.md"), "--json", "-o", str(path)).output)
    written = [json.loads(line) for line in path.read_text().splitlines()]
    table = compile_table(str(tmp_path / "mail.md"), "text")

    assert written == told["vectors"]
    assert told["lower_bound"] == told["size"] == len(written)
    assert sum(one["caught"] for one in told["kinds"]) == len(
        {name for vector in written for name in vector["kills"]}
    )
    for vector in written:
        decided = answered(table, vector["answers"])
        assert vector["expected"] == {name: one.as_json() for name, one in decided.items()}


def test_a_size_takes_the_cases_that_catch_most(tmp_path: Path):
    (tmp_path / "mail.md").write_text(GOOD)
    rates = []
    for size in (1, 2, 3):
        told = json.loads(
            call("suite", str(tmp_path / "mail.md"), "--json", "--size", str(size)).output
        )
        assert told["size"] == size
        rates.append(sum(one["caught"] for one in told["kinds"]))
        assert len(told["survivors"]) == sum(one["of"] for one in told["kinds"]) - rates[-1]

    assert rates == sorted(rates)
    assert rates[0] < rates[-1]


def test_the_same_call_writes_the_same_bytes(tmp_path: Path):
    (tmp_path / "mail.md").write_text(GOOD)
    one, other = (call("suite", str(tmp_path / "mail.md"), "--json").output for _ in range(2))

    assert one == other


def test_a_folder_that_is_no_guideline_is_refused(tmp_path: Path):
    assert call("suite", str(tmp_path)).exit_code == 2
