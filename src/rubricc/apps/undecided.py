"""What is not proved within the limits, told as one line: no mistake of anybody."""

from collections.abc import Iterator
from contextlib import contextmanager

from rubricc.apps.refusal import refuse
from rubricc.space import OutOfNodesError, UndecidedError


@contextmanager
def told_undecided(path: str) -> Iterator[None]:
    """Refuse where diagrams or the solver give up on a guideline."""
    try:
        yield
    except (OutOfNodesError, UndecidedError):
        refuse(
            f"`{path}` has too many cases to say this of; split it into decisions, or allow more "
            "work with `--limit nodes=5000000`"
        )
