"""The tests of the proof and of decisions kill nine mutants in ten, of a sample."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
EVERY, FLOOR = 60, 90


@pytest.mark.long
@pytest.mark.parametrize("folder", ["space", "meaning", "decide", "analysis"])
def test_of_ten_mutants_nine_are_killed(folder):
    sample = ("--every", str(EVERY), "--floor", str(FLOOR))
    command = (sys.executable, "-m", "benchmarks.mutation", folder, *sample)
    done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)

    assert done.returncode == 0, done.stdout + done.stderr
