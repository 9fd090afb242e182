"""Everything rubricc can complain about: one file per entry, data only.

An entry has its file, a line here and its place in the registry.
"""

from rubricc.diagnostics.ambiguous_phrase import AMBIGUOUS_PHRASE as AMBIGUOUS_PHRASE
from rubricc.diagnostics.asymmetric_preference import ASYMMETRIC_PREFERENCE as ASYMMETRIC_PREFERENCE
from rubricc.diagnostics.bad_clause_id import BAD_CLAUSE_ID as BAD_CLAUSE_ID
from rubricc.diagnostics.bad_csv import BAD_CSV as BAD_CSV
from rubricc.diagnostics.bad_name import BAD_NAME as BAD_NAME
from rubricc.diagnostics.because_before_when import BECAUSE_BEFORE_WHEN as BECAUSE_BEFORE_WHEN
from rubricc.diagnostics.capital_keyword import CAPITAL_KEYWORD as CAPITAL_KEYWORD
from rubricc.diagnostics.clause_id_not_bold import CLAUSE_ID_NOT_BOLD as CLAUSE_ID_NOT_BOLD
from rubricc.diagnostics.clause_limit import CLAUSE_LIMIT as CLAUSE_LIMIT
from rubricc.diagnostics.compared_claim import COMPARED_CLAIM as COMPARED_CLAIM
from rubricc.diagnostics.conflict import CONFLICT as CONFLICT
from rubricc.diagnostics.control_character import CONTROL_CHARACTER as CONTROL_CHARACTER
from rubricc.diagnostics.dead_clause import DEAD_CLAUSE as DEAD_CLAUSE
from rubricc.diagnostics.decision_circle import DECISION_CIRCLE as DECISION_CIRCLE
from rubricc.diagnostics.decision_in_fact import DECISION_IN_FACT as DECISION_IN_FACT
from rubricc.diagnostics.deep_condition import DEEP_CONDITION as DEEP_CONDITION
from rubricc.diagnostics.deep_nesting import DEEP_NESTING as DEEP_NESTING
from rubricc.diagnostics.definition_circle import DEFINITION_CIRCLE as DEFINITION_CIRCLE
from rubricc.diagnostics.different_levels import DIFFERENT_LEVELS as DIFFERENT_LEVELS
from rubricc.diagnostics.different_scales import DIFFERENT_SCALES as DIFFERENT_SCALES
from rubricc.diagnostics.direction_control import DIRECTION_CONTROL as DIRECTION_CONTROL
from rubricc.diagnostics.doubt_left_out import DOUBT_LEFT_OUT as DOUBT_LEFT_OUT
from rubricc.diagnostics.duplicate_key import DUPLICATE_KEY as DUPLICATE_KEY
from rubricc.diagnostics.duplicate_name import DUPLICATE_NAME as DUPLICATE_NAME
from rubricc.diagnostics.empty_decision import EMPTY_DECISION as EMPTY_DECISION
from rubricc.diagnostics.empty_file import EMPTY_FILE as EMPTY_FILE
from rubricc.diagnostics.empty_range import EMPTY_RANGE as EMPTY_RANGE
from rubricc.diagnostics.example_mismatch import EXAMPLE_MISMATCH as EXAMPLE_MISMATCH
from rubricc.diagnostics.example_text import EXAMPLE_TEXT as EXAMPLE_TEXT
from rubricc.diagnostics.exception_without_parent import (
    EXCEPTION_WITHOUT_PARENT as EXCEPTION_WITHOUT_PARENT,
)
from rubricc.diagnostics.fact_left_out import FACT_LEFT_OUT as FACT_LEFT_OUT
from rubricc.diagnostics.foreign_keyword import FOREIGN_KEYWORD as FOREIGN_KEYWORD
from rubricc.diagnostics.fraction import FRACTION as FRACTION
from rubricc.diagnostics.gap import GAP as GAP
from rubricc.diagnostics.guarantee_broken import GUARANTEE_BROKEN as GUARANTEE_BROKEN
from rubricc.diagnostics.hidden_rule import HIDDEN_RULE as HIDDEN_RULE
from rubricc.diagnostics.html_comment import HTML_COMMENT as HTML_COMMENT
from rubricc.diagnostics.impossible_count import IMPOSSIBLE_COUNT as IMPOSSIBLE_COUNT
from rubricc.diagnostics.impossible_facts import IMPOSSIBLE_FACTS as IMPOSSIBLE_FACTS
from rubricc.diagnostics.inapplicable_signal import INAPPLICABLE_SIGNAL as INAPPLICABLE_SIGNAL
from rubricc.diagnostics.intransitive_preference import (
    INTRANSITIVE_PREFERENCE as INTRANSITIVE_PREFERENCE,
)
from rubricc.diagnostics.label_in_phrase import LABEL_IN_PHRASE as LABEL_IN_PHRASE
from rubricc.diagnostics.label_requirement import LABEL_REQUIREMENT as LABEL_REQUIREMENT
from rubricc.diagnostics.large_file import LARGE_FILE as LARGE_FILE
from rubricc.diagnostics.large_front_matter import LARGE_FRONT_MATTER as LARGE_FRONT_MATTER
from rubricc.diagnostics.link_definition import LINK_DEFINITION as LINK_DEFINITION
from rubricc.diagnostics.lone_name import LONE_NAME as LONE_NAME
from rubricc.diagnostics.long_number import LONG_NUMBER as LONG_NUMBER
from rubricc.diagnostics.long_paragraph import LONG_PARAGRAPH as LONG_PARAGRAPH
from rubricc.diagnostics.misplaced_detail import MISPLACED_DETAIL as MISPLACED_DETAIL
from rubricc.diagnostics.misplaced_item import MISPLACED_ITEM as MISPLACED_ITEM
from rubricc.diagnostics.misplaced_table import MISPLACED_TABLE as MISPLACED_TABLE
from rubricc.diagnostics.missing_backticks import MISSING_BACKTICKS as MISSING_BACKTICKS
from rubricc.diagnostics.missing_clause_id import MISSING_CLAUSE_ID as MISSING_CLAUSE_ID
from rubricc.diagnostics.missing_file import MISSING_FILE as MISSING_FILE
from rubricc.diagnostics.missing_full_stop import MISSING_FULL_STOP as MISSING_FULL_STOP
from rubricc.diagnostics.missing_key import MISSING_KEY as MISSING_KEY
from rubricc.diagnostics.missing_module import MISSING_MODULE as MISSING_MODULE
from rubricc.diagnostics.missing_when import MISSING_WHEN as MISSING_WHEN
from rubricc.diagnostics.misspelt_keyword import MISSPELT_KEYWORD as MISSPELT_KEYWORD
from rubricc.diagnostics.mixed_and_or import MIXED_AND_OR as MIXED_AND_OR
from rubricc.diagnostics.nearly_a_section import NEARLY_A_SECTION as NEARLY_A_SECTION
from rubricc.diagnostics.nested_clause import NESTED_CLAUSE as NESTED_CLAUSE
from rubricc.diagnostics.nested_front_matter import NESTED_FRONT_MATTER as NESTED_FRONT_MATTER
from rubricc.diagnostics.no_anchor import NO_ANCHOR as NO_ANCHOR
from rubricc.diagnostics.no_example import NO_EXAMPLE as NO_EXAMPLE
from rubricc.diagnostics.no_front_matter import NO_FRONT_MATTER as NO_FRONT_MATTER
from rubricc.diagnostics.nodes import Diagnostic as Diagnostic
from rubricc.diagnostics.nodes import Entry as Entry
from rubricc.diagnostics.nodes import Related as Related
from rubricc.diagnostics.nodes import Severity as Severity
from rubricc.diagnostics.not_looked_for import NOT_LOOKED_FOR as NOT_LOOKED_FOR
from rubricc.diagnostics.not_utf8 import NOT_UTF8 as NOT_UTF8
from rubricc.diagnostics.nothing_decided import NOTHING_DECIDED as NOTHING_DECIDED
from rubricc.diagnostics.open_list import OPEN_LIST as OPEN_LIST
from rubricc.diagnostics.opposed_points import OPPOSED_POINTS as OPPOSED_POINTS
from rubricc.diagnostics.other_than_signal import OTHER_THAN_SIGNAL as OTHER_THAN_SIGNAL
from rubricc.diagnostics.out_of_range import OUT_OF_RANGE as OUT_OF_RANGE
from rubricc.diagnostics.outcome_as_text import OUTCOME_AS_TEXT as OUTCOME_AS_TEXT
from rubricc.diagnostics.outside_file import OUTSIDE_FILE as OUTSIDE_FILE
from rubricc.diagnostics.outside_module import OUTSIDE_MODULE as OUTSIDE_MODULE
from rubricc.diagnostics.priority_circle import PRIORITY_CIRCLE as PRIORITY_CIRCLE
from rubricc.diagnostics.ragged_row import RAGGED_ROW as RAGGED_ROW
from rubricc.diagnostics.raw_html import RAW_HTML as RAW_HTML
from rubricc.diagnostics.redundant_clause import REDUNDANT_CLAUSE as REDUNDANT_CLAUSE
from rubricc.diagnostics.registry import REGISTRY as REGISTRY
from rubricc.diagnostics.repeated_detail import REPEATED_DETAIL as REPEATED_DETAIL
from rubricc.diagnostics.said_twice import SAID_TWICE as SAID_TWICE
from rubricc.diagnostics.scale_order import SCALE_ORDER as SCALE_ORDER
from rubricc.diagnostics.scenario_without_heading import (
    SCENARIO_WITHOUT_HEADING as SCENARIO_WITHOUT_HEADING,
)
from rubricc.diagnostics.set_compared import SET_COMPARED as SET_COMPARED
from rubricc.diagnostics.signal_circle import SIGNAL_CIRCLE as SIGNAL_CIRCLE
from rubricc.diagnostics.signal_limit import SIGNAL_LIMIT as SIGNAL_LIMIT
from rubricc.diagnostics.single_value import SINGLE_VALUE as SINGLE_VALUE
from rubricc.diagnostics.small_version import SMALL_VERSION as SMALL_VERSION
from rubricc.diagnostics.stray_response import STRAY_RESPONSE as STRAY_RESPONSE
from rubricc.diagnostics.table_cell import TABLE_CELL as TABLE_CELL
from rubricc.diagnostics.table_header import TABLE_HEADER as TABLE_HEADER
from rubricc.diagnostics.too_many_rules import TOO_MANY_RULES as TOO_MANY_RULES
from rubricc.diagnostics.two_kinds import TWO_KINDS as TWO_KINDS
from rubricc.diagnostics.unbounded_points import UNBOUNDED_POINTS as UNBOUNDED_POINTS
from rubricc.diagnostics.unclamped_score import UNCLAMPED_SCORE as UNCLAMPED_SCORE
from rubricc.diagnostics.unclosed_front_matter import UNCLOSED_FRONT_MATTER as UNCLOSED_FRONT_MATTER
from rubricc.diagnostics.unclosed_mark import UNCLOSED_MARK as UNCLOSED_MARK
from rubricc.diagnostics.unclosed_parenthesis import UNCLOSED_PARENTHESIS as UNCLOSED_PARENTHESIS
from rubricc.diagnostics.unexpected_word import UNEXPECTED_WORD as UNEXPECTED_WORD
from rubricc.diagnostics.unknown_clause import UNKNOWN_CLAUSE as UNKNOWN_CLAUSE
from rubricc.diagnostics.unknown_decision import UNKNOWN_DECISION as UNKNOWN_DECISION
from rubricc.diagnostics.unknown_detail import UNKNOWN_DETAIL as UNKNOWN_DETAIL
from rubricc.diagnostics.unknown_key import UNKNOWN_KEY as UNKNOWN_KEY
from rubricc.diagnostics.unknown_label import UNKNOWN_LABEL as UNKNOWN_LABEL
from rubricc.diagnostics.unknown_name import UNKNOWN_NAME as UNKNOWN_NAME
from rubricc.diagnostics.unknown_queue import UNKNOWN_QUEUE as UNKNOWN_QUEUE
from rubricc.diagnostics.unknown_value import UNKNOWN_VALUE as UNKNOWN_VALUE
from rubricc.diagnostics.unknown_warning import UNKNOWN_WARNING as UNKNOWN_WARNING
from rubricc.diagnostics.unnamed_signal import UNNAMED_SIGNAL as UNNAMED_SIGNAL
from rubricc.diagnostics.unordered import UNORDERED as UNORDERED
from rubricc.diagnostics.unproved import UNPROVED as UNPROVED
from rubricc.diagnostics.unreachable_outcome import UNREACHABLE_OUTCOME as UNREACHABLE_OUTCOME
from rubricc.diagnostics.unreadable_front_matter import (
    UNREADABLE_FRONT_MATTER as UNREADABLE_FRONT_MATTER,
)
from rubricc.diagnostics.unrelated_clause import UNRELATED_CLAUSE as UNRELATED_CLAUSE
from rubricc.diagnostics.unsafe_link import UNSAFE_LINK as UNSAFE_LINK
from rubricc.diagnostics.unused_allow import UNUSED_ALLOW as UNUSED_ALLOW
from rubricc.diagnostics.unused_signal import UNUSED_SIGNAL as UNUSED_SIGNAL
from rubricc.diagnostics.uses_circle import USES_CIRCLE as USES_CIRCLE
from rubricc.diagnostics.vague_word import VAGUE_WORD as VAGUE_WORD
from rubricc.diagnostics.which_decision import WHICH_DECISION as WHICH_DECISION
from rubricc.diagnostics.which_response import WHICH_RESPONSE as WHICH_RESPONSE
from rubricc.diagnostics.word_for_number import WORD_FOR_NUMBER as WORD_FOR_NUMBER
from rubricc.diagnostics.wrong_cell import WRONG_CELL as WRONG_CELL
from rubricc.diagnostics.wrong_key_value import WRONG_KEY_VALUE as WRONG_KEY_VALUE
from rubricc.diagnostics.wrong_outcome import WRONG_OUTCOME as WRONG_OUTCOME
from rubricc.diagnostics.wrong_section import WRONG_SECTION as WRONG_SECTION
from rubricc.diagnostics.wrong_state import WRONG_STATE as WRONG_STATE
from rubricc.diagnostics.yaml_feature import YAML_FEATURE as YAML_FEATURE
