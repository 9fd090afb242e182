"""Takes a guideline, gives what each decision comes to in every case, exactly and unenumerated.

Promises: the same as interpreting each case on its own, with which it shares no code.

`understand` makes diagrams, which count. Facts are brought in last: of 200 clauses over 60 signals
the verdicts then have 2,300 nodes, and with them 77,000, for facts tie signals together that no
clause mentions together. `outline` makes formulas of the same rules, which a solver proves where
diagrams would pass their budget of nodes: the same input steps down at the same step.
"""

from rubricc.meaning.arranging import arrange
from rubricc.meaning.axes import find_axes
from rubricc.meaning.cases import cell_of, set_of_case, some_case, usual_cells, value_at
from rubricc.meaning.citing import roughly_cited
from rubricc.meaning.conditions import number_in, outcome_passes
from rubricc.meaning.from_model import (
    holding,
    left_without_each,
    outline,
    reconsider,
    set_of_condition,
    space_of,
    understand,
    understand_in,
)
from rubricc.meaning.line import is_line
from rubricc.meaning.nodes import Axis, Cell, DecisionMeaning, Interval, Meaning
from rubricc.meaning.wording import case_of, cell_text, interval_text, parts_of, words_of
from rubricc.space import OutOfNodesError, OutOfTimeError, Watch, unhurried

__all__ = [
    "Axis",
    "Cell",
    "DecisionMeaning",
    "Interval",
    "Meaning",
    "OutOfNodesError",
    "OutOfTimeError",
    "Watch",
    "arrange",
    "case_of",
    "cell_of",
    "cell_text",
    "find_axes",
    "holding",
    "interval_text",
    "is_line",
    "left_without_each",
    "number_in",
    "outcome_passes",
    "outline",
    "parts_of",
    "reconsider",
    "roughly_cited",
    "set_of_case",
    "set_of_condition",
    "some_case",
    "space_of",
    "understand",
    "understand_in",
    "unhurried",
    "usual_cells",
    "value_at",
    "words_of",
]
