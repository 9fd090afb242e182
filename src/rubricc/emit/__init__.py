"""Takes a sound guideline and its table, gives artifacts, promises same bytes for same input.

EMITTERS write into the guideline's own folder; the site is made of all guidelines together.
"""

from collections.abc import Callable, Iterator

from rubricc.emit.agreement import (
    agreement_json,
    agreement_text,
    audit_page,
    shortfall_text,
    shortfalls_json,
)
from rubricc.emit.audits import audit_json, audit_text
from rubricc.emit.changes import emit_changes
from rubricc.emit.changes_json import difference_json
from rubricc.emit.changes_markdown import comment_markdown, difference_markdown
from rubricc.emit.changes_plain import difference_text
from rubricc.emit.changes_text import headline as diff_headline
from rubricc.emit.conformance import (
    Explanation,
    WrittenVector,
    explain_wrongs,
    find_wrongs,
    read_vectors,
    write_test_module,
)
from rubricc.emit.decide_mjs import emit_decide_mjs
from rubricc.emit.decision_sql import emit_decision_sql, select_in
from rubricc.emit.dmn import dmn
from rubricc.emit.engines import Rulebook, TooLarge, find_limits, rulebook_of
from rubricc.emit.feedback import Drafted, feedback_json, feedback_markdown, feedback_text
from rubricc.emit.for_engines import emit_for_engines
from rubricc.emit.grades import grades_json, grades_page, grades_text
from rubricc.emit.jdm import jdm
from rubricc.emit.judges import deepeval_files, emit_judges, inspect_files, promptfoo_files
from rubricc.emit.label_studio import emit_label_studio, label_studio_files
from rubricc.emit.labeling import Given, Known, known_items
from rubricc.emit.media import columns as item_columns
from rubricc.emit.neutral import emit_neutral, neutral_files
from rubricc.emit.nodes import Artifact, Bundle
from rubricc.emit.packs import PACK, discussion_files, pack_files
from rubricc.emit.potato import attention_ids, emit_potato, potato_files
from rubricc.emit.practice import emit_practice
from rubricc.emit.quiz import HANDED_ON, KEPT, QUIZ_FORMATS, quiz_files
from rubricc.emit.reference import reference_pages
from rubricc.emit.renewing import Fate, Note, renew_written
from rubricc.emit.site import (
    GuidelinePart,
    entry_of,
    guideline_files,
    site_artifacts,
    site_frame,
)
from rubricc.emit.sql import DIALECTS, CannotSayError
from rubricc.emit.suite import emit_suite, suite_lines, written_vectors
from rubricc.emit.table_csv import emit_table_csv
from rubricc.emit.table_json import emit_table_json
from rubricc.emit.table_markdown import emit_table_markdown
from rubricc.emit.table_schema import emit_table_schema

EMITTERS: tuple[Callable[[Bundle], Iterator[Artifact]], ...] = (
    emit_table_json,
    emit_table_schema,
    emit_table_csv,
    emit_table_markdown,
    emit_decide_mjs,
    emit_decision_sql,
    emit_changes,
    emit_suite,
    emit_practice,
    emit_label_studio,
    emit_potato,
    emit_neutral,
    emit_judges,
    emit_for_engines,
)

__all__ = [
    "DIALECTS",
    "EMITTERS",
    "HANDED_ON",
    "KEPT",
    "PACK",
    "QUIZ_FORMATS",
    "Artifact",
    "Bundle",
    "CannotSayError",
    "Drafted",
    "Explanation",
    "Fate",
    "Given",
    "GuidelinePart",
    "Known",
    "Note",
    "Rulebook",
    "TooLarge",
    "WrittenVector",
    "agreement_json",
    "agreement_text",
    "attention_ids",
    "audit_json",
    "audit_page",
    "audit_text",
    "comment_markdown",
    "deepeval_files",
    "diff_headline",
    "difference_json",
    "difference_markdown",
    "difference_text",
    "discussion_files",
    "dmn",
    "entry_of",
    "explain_wrongs",
    "feedback_json",
    "feedback_markdown",
    "feedback_text",
    "find_limits",
    "find_wrongs",
    "grades_json",
    "grades_page",
    "grades_text",
    "guideline_files",
    "inspect_files",
    "item_columns",
    "jdm",
    "known_items",
    "label_studio_files",
    "neutral_files",
    "pack_files",
    "potato_files",
    "promptfoo_files",
    "quiz_files",
    "read_vectors",
    "reference_pages",
    "renew_written",
    "rulebook_of",
    "select_in",
    "shortfall_text",
    "shortfalls_json",
    "site_artifacts",
    "site_frame",
    "suite_lines",
    "write_test_module",
    "written_vectors",
]
