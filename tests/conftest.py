"""What all tests share: `--accept`, and how Hypothesis draws."""

import os

import pytest
from hypothesis import Phase, settings

pytest_plugins = ("pytester",)

collect_ignore_glob = ["cases/*", "hostile/*", "data/*"]
"""Folders whose guidelines are read by tests of ours, not run as tests by the plugin."""

settings.register_profile("ci", derandomize=True, deadline=None, print_blob=True)
settings.register_profile(
    "mutation", derandomize=True, deadline=None, max_examples=15, phases=[Phase.generate]
)
settings.register_profile("local", deadline=None, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "local")


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--accept` writes what came out into the expected files of `tests/cases/`."""
    parser.addoption(
        "--accept", action="store_true", help="rewrite the expected files under tests/cases/"
    )


@pytest.fixture
def accept(request: pytest.FixtureRequest) -> bool:
    """Whether expected files are rewritten instead of compared."""
    return bool(request.config.getoption("--accept"))
