"""Takes a table, gives the rules that engines of other people run, promises the same outcomes.

Of all rules of a table at most one matches, whatever is given: no order matters, and an engine that
finds two has found our mistake.
"""

from rubricc.emit.engines.from_table import Told, rulebook_of, told_by_ways
from rubricc.emit.engines.inputs import sources_of, values_of
from rubricc.emit.engines.limits import find_limits
from rubricc.emit.engines.nodes import (
    Column,
    Gathering,
    Input,
    Rule,
    Rulebook,
    RuleTable,
    Span,
    Test,
    TooLarge,
    Type,
)
from rubricc.emit.engines.parts import NO, YES, Piece
from rubricc.emit.engines.ways import MOST_RULES

__all__ = [
    "MOST_RULES",
    "NO",
    "YES",
    "Column",
    "Gathering",
    "Input",
    "Piece",
    "Rule",
    "RuleTable",
    "Rulebook",
    "Span",
    "Test",
    "Told",
    "TooLarge",
    "Type",
    "find_limits",
    "rulebook_of",
    "sources_of",
    "told_by_ways",
    "values_of",
]
