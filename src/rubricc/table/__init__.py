"""Takes a sound meaning, gives the decision table that consumers hold, promises exact counts.

A table is data: `to_model` makes the guideline of it again, `load` reads one that was written.
"""

from rubricc.table.canonical import Json, canonical, plain, pretty
from rubricc.table.diagram import UnsoundError, flatten, simplify
from rubricc.table.documents import MOST_PARTS, parts_of, read_document, schema_of
from rubricc.table.from_json import load
from rubricc.table.from_meaning import MOST_NODES, MOST_ROWS, column_of, tabulate
from rubricc.table.frozen import Digest, Frozen, Number
from rubricc.table.mentions import names_in
from rubricc.table.nodes import (
    FORMAT,
    Cell,
    Clause,
    Column,
    Decision,
    Diagram,
    Fact,
    IntervalCell,
    Label,
    Row,
    Signal,
    StateCell,
    Step,
    Table,
    Terminal,
    ValueCell,
)
from rubricc.table.outcomes import (
    Accepted,
    Chosen,
    Flagged,
    Inapplicable,
    Outcome,
    Points,
    Prefer,
    Score,
)
from rubricc.table.problems import Problem, did_you_mean
from rubricc.table.released import find_released, released_name
from rubricc.table.rows import count_ways, with_fewest_ways
from rubricc.table.schema import schema
from rubricc.table.sealing import sealed
from rubricc.table.to_conditions import condition_of, outcome_of
from rubricc.table.to_model import to_model
from rubricc.table.wording import (
    DIGITS_AFTER,
    DIGITS_BEFORE,
    NONE,
    data_text,
    is_number,
    number_text,
    text_value,
    value_text,
)

__all__ = [
    "DIGITS_AFTER",
    "DIGITS_BEFORE",
    "FORMAT",
    "MOST_NODES",
    "MOST_PARTS",
    "MOST_ROWS",
    "NONE",
    "Accepted",
    "Cell",
    "Chosen",
    "Clause",
    "Column",
    "Decision",
    "Diagram",
    "Digest",
    "Fact",
    "Flagged",
    "Frozen",
    "Inapplicable",
    "IntervalCell",
    "Json",
    "Label",
    "Number",
    "Outcome",
    "Points",
    "Prefer",
    "Problem",
    "Row",
    "Score",
    "Signal",
    "StateCell",
    "Step",
    "Table",
    "Terminal",
    "UnsoundError",
    "ValueCell",
    "canonical",
    "column_of",
    "condition_of",
    "count_ways",
    "data_text",
    "did_you_mean",
    "find_released",
    "flatten",
    "is_number",
    "load",
    "names_in",
    "number_text",
    "outcome_of",
    "parts_of",
    "plain",
    "pretty",
    "read_document",
    "released_name",
    "schema",
    "schema_of",
    "sealed",
    "simplify",
    "tabulate",
    "text_value",
    "to_model",
    "value_text",
    "with_fewest_ways",
]
