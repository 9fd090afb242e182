"""`pytest guidelines/` proves guidelines and runs their examples as tests.

Every pytest run of a machine that has rubricc loads this: what is heavy waits for a guideline.
"""

from pathlib import Path

import pytest

from rubricc.apps.commands import load
from rubricc.apps.discovery import HEAD_LIMIT, is_guideline, read_regular
from rubricc.apps.refusal import RefusedError


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Collect Markdown files whose front matter has `guideline:`, and no other."""
    if file_path.suffix != ".md" or not starts_as_guideline(file_path):
        return None
    collect = load("rubricc.apps.pytest_items:collect")
    assert callable(collect)
    made = collect(file_path, parent)
    assert isinstance(made, pytest.Collector)
    return made


def starts_as_guideline(path: Path) -> bool:
    """Whether a file can be read and is a guideline."""
    try:
        return is_guideline(read_regular(str(path), HEAD_LIMIT))
    except RefusedError:
        return False
