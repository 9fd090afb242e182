"""Everything rubricc can complain about: one file per entry, data only."""

from rubricc.diagnostics.conflict import CONFLICT
from rubricc.diagnostics.example_mismatch import EXAMPLE_MISMATCH
from rubricc.diagnostics.gap import GAP
from rubricc.diagnostics.guarantee_broken import GUARANTEE_BROKEN
from rubricc.diagnostics.impossible_facts import IMPOSSIBLE_FACTS
from rubricc.diagnostics.label_requirement import LABEL_REQUIREMENT
from rubricc.diagnostics.nodes import Diagnostic, Entry, Related, Severity
from rubricc.diagnostics.priority_circle import PRIORITY_CIRCLE

REGISTRY: tuple[Entry, ...] = (
    GAP,
    CONFLICT,
    PRIORITY_CIRCLE,
    IMPOSSIBLE_FACTS,
    EXAMPLE_MISMATCH,
    GUARANTEE_BROKEN,
    LABEL_REQUIREMENT,
)
"""Every entry, in the order of their codes.

RB0xx reading a file, RB1xx syntax, RB2xx names and kinds, RB3xx what is proved, RB4xx data.
"""

__all__ = [
    "CONFLICT",
    "EXAMPLE_MISMATCH",
    "GAP",
    "GUARANTEE_BROKEN",
    "IMPOSSIBLE_FACTS",
    "LABEL_REQUIREMENT",
    "PRIORITY_CIRCLE",
    "REGISTRY",
    "Diagnostic",
    "Entry",
    "Related",
    "Severity",
]
