"""Takes two guidelines, gives what changed in meaning, promises exact counts or to say so.

The groups of a change hold exactly the cases that changed so, of all that both sides describe.
"""

from rubricc.diff.checking import check_version
from rubricc.diff.from_models import BUDGET, compare
from rubricc.diff.naming import matched
from rubricc.diff.nodes import (
    Comparison,
    Decider,
    DecisionChange,
    Difference,
    Event,
    Group,
    Item,
    Level,
    Pair,
    Result,
    Side,
    State,
    Thing,
)
from rubricc.diff.pairing import UNCHANGED, Change
from rubricc.diff.renaming import told_back
from rubricc.diff.versions import item_name, list_reasons, next_version, read_version, says_enough
from rubricc.diff.wording import result_data, result_words

__all__ = [
    "BUDGET",
    "UNCHANGED",
    "Change",
    "Comparison",
    "Decider",
    "DecisionChange",
    "Difference",
    "Event",
    "Group",
    "Item",
    "Level",
    "Pair",
    "Result",
    "Side",
    "State",
    "Thing",
    "check_version",
    "compare",
    "item_name",
    "list_reasons",
    "matched",
    "next_version",
    "read_version",
    "result_data",
    "result_words",
    "says_enough",
    "told_back",
]
