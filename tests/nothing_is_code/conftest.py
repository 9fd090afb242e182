"""The project folder of the command line's tests, here too."""

from tests.apps.conftest import project

__all__ = ["project"]
