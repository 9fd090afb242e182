"""Takes annotations and a table, gives what is wrong with which, and where annotators disagree.

Promises: gold and checks of attention stay out of agreement; annotations that a change concerns are
all found. What needs Polars is loaded when it is first asked for.
"""

from importlib import import_module

from rubricc.audit.looking_again import Again, BadCell, Report, look_again

LATE = {
    "LONG": "rubricc.audit.nodes",
    "long_frame": "rubricc.audit.nodes",
    "standing": "rubricc.audit.nodes",
}
"""What needs Polars, and the module that holds it."""

__all__ = [  # noqa: PLE0604 - the keys of LATE are names
    "Again",
    "BadCell",
    "Report",
    "look_again",
    *LATE,
]


def __getattr__(name: str) -> object:
    if name not in LATE:
        raise AttributeError(name)
    return getattr(import_module(LATE[name]), name)
