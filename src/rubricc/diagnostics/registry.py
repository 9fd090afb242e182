"""Every entry, in the order of their codes."""

from rubricc.diagnostics.ambiguous_phrase import AMBIGUOUS_PHRASE
from rubricc.diagnostics.asymmetric_preference import ASYMMETRIC_PREFERENCE
from rubricc.diagnostics.bad_clause_id import BAD_CLAUSE_ID
from rubricc.diagnostics.bad_csv import BAD_CSV
from rubricc.diagnostics.bad_name import BAD_NAME
from rubricc.diagnostics.because_before_when import BECAUSE_BEFORE_WHEN
from rubricc.diagnostics.capital_keyword import CAPITAL_KEYWORD
from rubricc.diagnostics.clause_id_not_bold import CLAUSE_ID_NOT_BOLD
from rubricc.diagnostics.clause_limit import CLAUSE_LIMIT
from rubricc.diagnostics.compared_claim import COMPARED_CLAIM
from rubricc.diagnostics.conflict import CONFLICT
from rubricc.diagnostics.control_character import CONTROL_CHARACTER
from rubricc.diagnostics.dead_clause import DEAD_CLAUSE
from rubricc.diagnostics.decision_circle import DECISION_CIRCLE
from rubricc.diagnostics.decision_in_fact import DECISION_IN_FACT
from rubricc.diagnostics.deep_condition import DEEP_CONDITION
from rubricc.diagnostics.deep_nesting import DEEP_NESTING
from rubricc.diagnostics.definition_circle import DEFINITION_CIRCLE
from rubricc.diagnostics.different_levels import DIFFERENT_LEVELS
from rubricc.diagnostics.different_scales import DIFFERENT_SCALES
from rubricc.diagnostics.direction_control import DIRECTION_CONTROL
from rubricc.diagnostics.doubt_left_out import DOUBT_LEFT_OUT
from rubricc.diagnostics.duplicate_key import DUPLICATE_KEY
from rubricc.diagnostics.duplicate_name import DUPLICATE_NAME
from rubricc.diagnostics.empty_decision import EMPTY_DECISION
from rubricc.diagnostics.empty_file import EMPTY_FILE
from rubricc.diagnostics.empty_range import EMPTY_RANGE
from rubricc.diagnostics.example_mismatch import EXAMPLE_MISMATCH
from rubricc.diagnostics.example_text import EXAMPLE_TEXT
from rubricc.diagnostics.exception_without_parent import EXCEPTION_WITHOUT_PARENT
from rubricc.diagnostics.fact_left_out import FACT_LEFT_OUT
from rubricc.diagnostics.foreign_keyword import FOREIGN_KEYWORD
from rubricc.diagnostics.fraction import FRACTION
from rubricc.diagnostics.gap import GAP
from rubricc.diagnostics.guarantee_broken import GUARANTEE_BROKEN
from rubricc.diagnostics.hidden_rule import HIDDEN_RULE
from rubricc.diagnostics.html_comment import HTML_COMMENT
from rubricc.diagnostics.impossible_count import IMPOSSIBLE_COUNT
from rubricc.diagnostics.impossible_facts import IMPOSSIBLE_FACTS
from rubricc.diagnostics.inapplicable_signal import INAPPLICABLE_SIGNAL
from rubricc.diagnostics.intransitive_preference import INTRANSITIVE_PREFERENCE
from rubricc.diagnostics.label_in_phrase import LABEL_IN_PHRASE
from rubricc.diagnostics.label_requirement import LABEL_REQUIREMENT
from rubricc.diagnostics.large_file import LARGE_FILE
from rubricc.diagnostics.large_front_matter import LARGE_FRONT_MATTER
from rubricc.diagnostics.link_definition import LINK_DEFINITION
from rubricc.diagnostics.lone_name import LONE_NAME
from rubricc.diagnostics.long_number import LONG_NUMBER
from rubricc.diagnostics.long_paragraph import LONG_PARAGRAPH
from rubricc.diagnostics.misplaced_detail import MISPLACED_DETAIL
from rubricc.diagnostics.misplaced_item import MISPLACED_ITEM
from rubricc.diagnostics.misplaced_table import MISPLACED_TABLE
from rubricc.diagnostics.missing_backticks import MISSING_BACKTICKS
from rubricc.diagnostics.missing_clause_id import MISSING_CLAUSE_ID
from rubricc.diagnostics.missing_file import MISSING_FILE
from rubricc.diagnostics.missing_full_stop import MISSING_FULL_STOP
from rubricc.diagnostics.missing_key import MISSING_KEY
from rubricc.diagnostics.missing_module import MISSING_MODULE
from rubricc.diagnostics.missing_when import MISSING_WHEN
from rubricc.diagnostics.misspelt_keyword import MISSPELT_KEYWORD
from rubricc.diagnostics.mixed_and_or import MIXED_AND_OR
from rubricc.diagnostics.nearly_a_section import NEARLY_A_SECTION
from rubricc.diagnostics.nested_clause import NESTED_CLAUSE
from rubricc.diagnostics.nested_front_matter import NESTED_FRONT_MATTER
from rubricc.diagnostics.no_anchor import NO_ANCHOR
from rubricc.diagnostics.no_example import NO_EXAMPLE
from rubricc.diagnostics.no_front_matter import NO_FRONT_MATTER
from rubricc.diagnostics.nodes import Entry
from rubricc.diagnostics.not_looked_for import NOT_LOOKED_FOR
from rubricc.diagnostics.not_utf8 import NOT_UTF8
from rubricc.diagnostics.nothing_decided import NOTHING_DECIDED
from rubricc.diagnostics.open_list import OPEN_LIST
from rubricc.diagnostics.opposed_points import OPPOSED_POINTS
from rubricc.diagnostics.other_than_signal import OTHER_THAN_SIGNAL
from rubricc.diagnostics.out_of_range import OUT_OF_RANGE
from rubricc.diagnostics.outcome_as_text import OUTCOME_AS_TEXT
from rubricc.diagnostics.outside_file import OUTSIDE_FILE
from rubricc.diagnostics.outside_module import OUTSIDE_MODULE
from rubricc.diagnostics.priority_circle import PRIORITY_CIRCLE
from rubricc.diagnostics.ragged_row import RAGGED_ROW
from rubricc.diagnostics.raw_html import RAW_HTML
from rubricc.diagnostics.redundant_clause import REDUNDANT_CLAUSE
from rubricc.diagnostics.repeated_detail import REPEATED_DETAIL
from rubricc.diagnostics.said_twice import SAID_TWICE
from rubricc.diagnostics.scale_order import SCALE_ORDER
from rubricc.diagnostics.scenario_without_heading import SCENARIO_WITHOUT_HEADING
from rubricc.diagnostics.set_compared import SET_COMPARED
from rubricc.diagnostics.signal_circle import SIGNAL_CIRCLE
from rubricc.diagnostics.signal_limit import SIGNAL_LIMIT
from rubricc.diagnostics.single_value import SINGLE_VALUE
from rubricc.diagnostics.small_version import SMALL_VERSION
from rubricc.diagnostics.stray_response import STRAY_RESPONSE
from rubricc.diagnostics.table_cell import TABLE_CELL
from rubricc.diagnostics.table_header import TABLE_HEADER
from rubricc.diagnostics.too_many_rules import TOO_MANY_RULES
from rubricc.diagnostics.two_kinds import TWO_KINDS
from rubricc.diagnostics.unbounded_points import UNBOUNDED_POINTS
from rubricc.diagnostics.unclamped_score import UNCLAMPED_SCORE
from rubricc.diagnostics.unclosed_front_matter import UNCLOSED_FRONT_MATTER
from rubricc.diagnostics.unclosed_mark import UNCLOSED_MARK
from rubricc.diagnostics.unclosed_parenthesis import UNCLOSED_PARENTHESIS
from rubricc.diagnostics.unexpected_word import UNEXPECTED_WORD
from rubricc.diagnostics.unknown_clause import UNKNOWN_CLAUSE
from rubricc.diagnostics.unknown_decision import UNKNOWN_DECISION
from rubricc.diagnostics.unknown_detail import UNKNOWN_DETAIL
from rubricc.diagnostics.unknown_key import UNKNOWN_KEY
from rubricc.diagnostics.unknown_label import UNKNOWN_LABEL
from rubricc.diagnostics.unknown_name import UNKNOWN_NAME
from rubricc.diagnostics.unknown_queue import UNKNOWN_QUEUE
from rubricc.diagnostics.unknown_value import UNKNOWN_VALUE
from rubricc.diagnostics.unknown_warning import UNKNOWN_WARNING
from rubricc.diagnostics.unnamed_signal import UNNAMED_SIGNAL
from rubricc.diagnostics.unordered import UNORDERED
from rubricc.diagnostics.unproved import UNPROVED
from rubricc.diagnostics.unreachable_outcome import UNREACHABLE_OUTCOME
from rubricc.diagnostics.unreadable_front_matter import UNREADABLE_FRONT_MATTER
from rubricc.diagnostics.unrelated_clause import UNRELATED_CLAUSE
from rubricc.diagnostics.unsafe_link import UNSAFE_LINK
from rubricc.diagnostics.unused_allow import UNUSED_ALLOW
from rubricc.diagnostics.unused_signal import UNUSED_SIGNAL
from rubricc.diagnostics.uses_circle import USES_CIRCLE
from rubricc.diagnostics.vague_word import VAGUE_WORD
from rubricc.diagnostics.which_decision import WHICH_DECISION
from rubricc.diagnostics.which_response import WHICH_RESPONSE
from rubricc.diagnostics.word_for_number import WORD_FOR_NUMBER
from rubricc.diagnostics.wrong_cell import WRONG_CELL
from rubricc.diagnostics.wrong_key_value import WRONG_KEY_VALUE
from rubricc.diagnostics.wrong_outcome import WRONG_OUTCOME
from rubricc.diagnostics.wrong_section import WRONG_SECTION
from rubricc.diagnostics.wrong_state import WRONG_STATE
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
    UNEXPECTED_WORD,
    MISSING_FULL_STOP,
    MISSING_BACKTICKS,
    CLAUSE_ID_NOT_BOLD,
    MISSING_CLAUSE_ID,
    MISSING_WHEN,
    UNCLOSED_MARK,
    UNCLOSED_PARENTHESIS,
    MIXED_AND_OR,
    OPEN_LIST,
    CAPITAL_KEYWORD,
    FOREIGN_KEYWORD,
    MISSPELT_KEYWORD,
    BECAUSE_BEFORE_WHEN,
    UNKNOWN_DETAIL,
    BAD_NAME,
    BAD_CLAUSE_ID,
    LONG_NUMBER,
    DEEP_CONDITION,
    WRONG_SECTION,
    NEARLY_A_SECTION,
    EXCEPTION_WITHOUT_PARENT,
    NESTED_CLAUSE,
    REPEATED_DETAIL,
    MISPLACED_ITEM,
    EXAMPLE_TEXT,
    SCENARIO_WITHOUT_HEADING,
    MISPLACED_TABLE,
    TABLE_HEADER,
    TABLE_CELL,
    MISSING_FILE,
    OUTSIDE_FILE,
    BAD_CSV,
    UNKNOWN_KEY,
    MISSING_KEY,
    WRONG_KEY_VALUE,
    DUPLICATE_NAME,
    UNKNOWN_NAME,
    UNKNOWN_VALUE,
    UNKNOWN_LABEL,
    UNKNOWN_QUEUE,
    UNKNOWN_CLAUSE,
    UNKNOWN_DECISION,
    WHICH_DECISION,
    LONE_NAME,
    COMPARED_CLAIM,
    UNORDERED,
    SET_COMPARED,
    SINGLE_VALUE,
    OUT_OF_RANGE,
    FRACTION,
    WORD_FOR_NUMBER,
    EMPTY_RANGE,
    SCALE_ORDER,
    WRONG_STATE,
    DIFFERENT_SCALES,
    IMPOSSIBLE_COUNT,
    WHICH_RESPONSE,
    STRAY_RESPONSE,
    DECISION_IN_FACT,
    DEFINITION_CIRCLE,
    DECISION_CIRCLE,
    SIGNAL_CIRCLE,
    NOTHING_DECIDED,
    TWO_KINDS,
    EMPTY_DECISION,
    MISPLACED_DETAIL,
    WRONG_OUTCOME,
    DIFFERENT_LEVELS,
    WRONG_CELL,
    UNBOUNDED_POINTS,
    UNNAMED_SIGNAL,
    INAPPLICABLE_SIGNAL,
    SAID_TWICE,
    OTHER_THAN_SIGNAL,
    UNRELATED_CLAUSE,
    UNKNOWN_WARNING,
    USES_CIRCLE,
    MISSING_MODULE,
    OUTSIDE_MODULE,
    OPPOSED_POINTS,
    AMBIGUOUS_PHRASE,
    SIGNAL_LIMIT,
    CLAUSE_LIMIT,
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
    ASYMMETRIC_PREFERENCE,
    INTRANSITIVE_PREFERENCE,
    UNCLAMPED_SCORE,
    UNPROVED,
    NOT_LOOKED_FOR,
    LABEL_IN_PHRASE,
    NO_ANCHOR,
    UNUSED_ALLOW,
    SMALL_VERSION,
    TOO_MANY_RULES,
    DOUBT_LEFT_OUT,
    FACT_LEFT_OUT,
    OUTCOME_AS_TEXT,
)
"""RB0xx reading a file, RB1xx syntax, RB2xx names and kinds, RB3xx what is proved, RB4xx data,
RB5xx what other tools cannot say."""
