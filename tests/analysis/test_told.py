"""Each file under `told/` is a small guideline, a line `= told`, and what is told of it, by line.

A file without signals or labels takes those of `telling.py`. `pytest --accept` rewrites the lines.
"""

from pathlib import Path

import pytest

from tests.analysis.telling import LABELS, SIGNALS, told

FILES = sorted((Path(__file__).parent / "told").glob("*.md"))
TOLD = "\n= told\n\n"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_it_tells_what_it_should(path, accept):
    text, _, expected = path.read_text("utf-8").partition(TOLD)
    head = (SIGNALS, "")["## Signals" in text]
    if not any(f"## {word}" in text for word in ("Labels", "Scale", "Score", "Criteria")):
        head += LABELS
    actual = "".join(f"{line}\n" for line in told(text, head, examples="## Examples" in text))
    if accept:
        path.write_text(text + TOLD + actual, "utf-8")
        return

    assert expected == actual
