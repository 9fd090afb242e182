"""How much a proof may cost, and what is raised where it would cost more.

Nodes and conflicts are the same for the same input, so what they end, and where, is too. Time is
the caller's: a watch may end a proof anywhere, and can do nothing else to it.
"""

from collections.abc import Callable


class OutOfNodesError(Exception):
    """A diagram grew past the space's budget; what was being computed is not known."""


class OutOfTimeError(Exception):
    """The caller's time was up; what was being computed is not known."""


class UndecidedError(Exception):
    """The solver's budget was used up before the question was answered."""


class UncountedError(Exception):
    """Something was asked that only a diagram can tell."""


Watch = Callable[[], None]
"""Raises OutOfTimeError when time is up."""

OFTEN = 1024
"""After how many nodes the watch is asked again."""

CONFLICTS = 200_000
"""How many conflicts the solver may meet in one question."""

SLICE = 10_000
"""After how many of them the watch is asked again."""


def unhurried() -> None:
    """The watch of those who can wait."""
