"""The table as one SELECT in the dialect of a database, and why there may be none.

What writes it is loaded when it is first asked for: most commands write no SQL.
"""

from importlib import import_module

from rubricc.emit.sql.nodes import DIALECTS, SOURCE, CannotSayError

LATE = {"refusing": "rubricc.emit.sql.select", "select_in": "rubricc.emit.sql.select"}
"""What needs sqlglot, and the module that holds it."""

__all__ = ["DIALECTS", "SOURCE", "CannotSayError", *LATE]  # noqa: PLE0604 - LATE has names


def __getattr__(name: str) -> object:
    if name not in LATE:
        raise AttributeError(name)
    return getattr(import_module(LATE[name]), name)
