"""The table as one SELECT in the dialect of a database, and why there may be none."""

from rubricc.emit.sql.dialects import DIALECTS, Dialect
from rubricc.emit.sql.layout import SOURCE
from rubricc.emit.sql.select import CannotSayError, refusing, select_in

__all__ = ["DIALECTS", "SOURCE", "CannotSayError", "Dialect", "refusing", "select_in"]
