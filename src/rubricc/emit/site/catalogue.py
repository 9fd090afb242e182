"""Every string of the interface, so that a translation touches this file alone.

`SAY` is for the templates; `SCRIPT` goes to the browser as `strings.data.js`.
"""

from collections.abc import Mapping

SAY: Mapping[str, str] = {
    "pages": "Pages of this guideline",
    "on_this_page": "On this page",
    "all_guidelines": "All guidelines",
    "guideline": "Guideline",
    "decide": "Decide",
    "practice": "Practice",
    "table": "Decision table",
    "clauses": "Index",
    "changes": "What changed",
    "quick": "Quick reference",
    "print": "Print all",
}

SCRIPT: Mapping[str, str] = {}
