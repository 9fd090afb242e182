"""Everything rubricc can complain about: one file per entry, data only."""

from rubricc.diagnostics.conflict import CONFLICT
from rubricc.diagnostics.control_character import CONTROL_CHARACTER
from rubricc.diagnostics.dead_clause import DEAD_CLAUSE
from rubricc.diagnostics.deep_nesting import DEEP_NESTING
from rubricc.diagnostics.direction_control import DIRECTION_CONTROL
from rubricc.diagnostics.duplicate_key import DUPLICATE_KEY
from rubricc.diagnostics.empty_file import EMPTY_FILE
from rubricc.diagnostics.example_mismatch import EXAMPLE_MISMATCH
from rubricc.diagnostics.gap import GAP
from rubricc.diagnostics.guarantee_broken import GUARANTEE_BROKEN
from rubricc.diagnostics.hidden_rule import HIDDEN_RULE
from rubricc.diagnostics.html_comment import HTML_COMMENT
from rubricc.diagnostics.impossible_facts import IMPOSSIBLE_FACTS
from rubricc.diagnostics.label_requirement import LABEL_REQUIREMENT
from rubricc.diagnostics.large_file import LARGE_FILE
from rubricc.diagnostics.large_front_matter import LARGE_FRONT_MATTER
from rubricc.diagnostics.link_definition import LINK_DEFINITION
from rubricc.diagnostics.long_paragraph import LONG_PARAGRAPH
from rubricc.diagnostics.nested_front_matter import NESTED_FRONT_MATTER
from rubricc.diagnostics.no_example import NO_EXAMPLE
from rubricc.diagnostics.no_front_matter import NO_FRONT_MATTER
from rubricc.diagnostics.nodes import Diagnostic, Entry, Related, Severity
from rubricc.diagnostics.not_utf8 import NOT_UTF8
from rubricc.diagnostics.priority_circle import PRIORITY_CIRCLE
from rubricc.diagnostics.ragged_row import RAGGED_ROW
from rubricc.diagnostics.raw_html import RAW_HTML
from rubricc.diagnostics.redundant_clause import REDUNDANT_CLAUSE
from rubricc.diagnostics.unclosed_front_matter import UNCLOSED_FRONT_MATTER
from rubricc.diagnostics.unreachable_outcome import UNREACHABLE_OUTCOME
from rubricc.diagnostics.unreadable_front_matter import UNREADABLE_FRONT_MATTER
from rubricc.diagnostics.unsafe_link import UNSAFE_LINK
from rubricc.diagnostics.unused_signal import UNUSED_SIGNAL
from rubricc.diagnostics.vague_word import VAGUE_WORD
from rubricc.diagnostics.yaml_feature import YAML_FEATURE

REGISTRY: tuple[Entry, ...] = (
    NOT_UTF8,
    LARGE_FILE,
    EMPTY_FILE,
    CONTROL_CHARACTER,
    DIRECTION_CONTROL,
    NO_FRONT_MATTER,
    UNCLOSED_FRONT_MATTER,
    LARGE_FRONT_MATTER,
    UNREADABLE_FRONT_MATTER,
    YAML_FEATURE,
    DUPLICATE_KEY,
    NESTED_FRONT_MATTER,
    RAW_HTML,
    HTML_COMMENT,
    LINK_DEFINITION,
    DEEP_NESTING,
    LONG_PARAGRAPH,
    UNSAFE_LINK,
    RAGGED_ROW,
    GAP,
    CONFLICT,
    PRIORITY_CIRCLE,
    IMPOSSIBLE_FACTS,
    EXAMPLE_MISMATCH,
    GUARANTEE_BROKEN,
    LABEL_REQUIREMENT,
    DEAD_CLAUSE,
    REDUNDANT_CLAUSE,
    UNREACHABLE_OUTCOME,
    UNUSED_SIGNAL,
    NO_EXAMPLE,
    HIDDEN_RULE,
    VAGUE_WORD,
)
"""Every entry, in the order of their codes.

RB0xx reading a file, RB1xx syntax, RB2xx names and kinds, RB3xx what is proved, RB4xx data.
"""

__all__ = [
    "CONFLICT",
    "CONTROL_CHARACTER",
    "DEAD_CLAUSE",
    "DEEP_NESTING",
    "DIRECTION_CONTROL",
    "DUPLICATE_KEY",
    "EMPTY_FILE",
    "EXAMPLE_MISMATCH",
    "GAP",
    "GUARANTEE_BROKEN",
    "HIDDEN_RULE",
    "HTML_COMMENT",
    "IMPOSSIBLE_FACTS",
    "LABEL_REQUIREMENT",
    "LARGE_FILE",
    "LARGE_FRONT_MATTER",
    "LINK_DEFINITION",
    "LONG_PARAGRAPH",
    "NESTED_FRONT_MATTER",
    "NOT_UTF8",
    "NO_EXAMPLE",
    "NO_FRONT_MATTER",
    "PRIORITY_CIRCLE",
    "RAGGED_ROW",
    "RAW_HTML",
    "REDUNDANT_CLAUSE",
    "REGISTRY",
    "UNCLOSED_FRONT_MATTER",
    "UNREACHABLE_OUTCOME",
    "UNREADABLE_FRONT_MATTER",
    "UNSAFE_LINK",
    "UNUSED_SIGNAL",
    "VAGUE_WORD",
    "YAML_FEATURE",
    "Diagnostic",
    "Entry",
    "Related",
    "Severity",
]
