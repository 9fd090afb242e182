"""How much memory a process takes at most for guidelines as large as they may be."""

import os
import subprocess
import sys

import pytest

from rubricc.limits import LIMITS
from tests.apps.calls import GOOD

MOST = 512 * 10**6
PROSE = "Some *prose* with [links](x) and `code`.\n\n"
SIGNALS = "".join(f"- `s{number}`: yes or no. Signal {number}.\n" for number in range(60))


def prose() -> str:
    """Words upon words."""
    return GOOD + PROSE * ((LIMITS.file_bytes - len(GOOD)) // len(PROSE))


def clauses() -> str:
    """Nearly as many clauses as there may be, over many signals."""
    rules = "".join(
        f"- **M{number}** `question` when `s{number % 60}` and `s{number * 7 % 59}` and"
        f" not `s{number // 60 % 60}`.\n"
        for number in range(LIMITS.clauses - 10)
    )
    return GOOD.replace("## Labels", f"{SIGNALS}\n## Labels").replace(
        "- **R2**", f"{rules}- **R2**"
    )


@pytest.mark.parametrize("made", [prose, pytest.param(clauses, marks=pytest.mark.long)])
def test_a_guideline_takes_less_than_512_megabytes(tmp_path, made):
    path = tmp_path / "large.md"
    path.write_text(made(), "utf-8")
    words = ("check", str(path), "--limit", "seconds=60")
    with subprocess.Popen(
        [sys.executable, "-m", "rubricc", *words],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as process:
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)

    assert path.stat().st_size > LIMITS.file_bytes // 2
    assert process.returncode in (0, 1, 2)
    assert usage.ru_maxrss * 1024 < MOST
