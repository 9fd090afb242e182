"""Seeds of random guidelines as parameters of a test: a slice always, the rest for long."""

import pytest


def seeds(some: int, of: int):
    """The first few, which every run takes, and the others, which `make test-long` takes."""
    rest = (pytest.param(seed, marks=pytest.mark.long) for seed in range(some, of))
    return pytest.mark.parametrize("seed", [*range(some), *rest])
