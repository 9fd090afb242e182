"""What type checkers know of the names that are loaded when first asked for."""

from rubricc.emit.sql.nodes import DIALECTS as DIALECTS
from rubricc.emit.sql.nodes import SOURCE as SOURCE
from rubricc.emit.sql.nodes import CannotSayError as CannotSayError
from rubricc.emit.sql.select import refusing as refusing
from rubricc.emit.sql.select import select_in as select_in
