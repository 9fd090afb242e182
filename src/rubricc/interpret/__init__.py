"""Takes the model and one case, gives what each decision comes to, literally as the language says.

Short and slow: the oracle that everything faster is measured by. Shares no code with `meaning`.
"""

from rubricc.interpret.beats import (
    Line,
    by_document_order,
    by_exception,
    by_layer,
    by_name,
    by_own_name,
    lineage,
)
from rubricc.interpret.cases import complete, is_feasible
from rubricc.interpret.decisions import decide
from rubricc.interpret.outranking import Outranked, outranking

__all__ = [
    "Line",
    "Outranked",
    "by_document_order",
    "by_exception",
    "by_layer",
    "by_name",
    "by_own_name",
    "complete",
    "decide",
    "is_feasible",
    "lineage",
    "outranking",
]
