"""Names that expression languages read as one word.

A `-` would be a minus, and a keyword no name: `gold-doubt` is called `gold_doubt`, `in` is `_in`.
What belongs to another name stands behind two underscores, which no name of a guideline gives.
"""

import re

KEYWORDS = frozenset(
    {
        "after",
        "all",
        "and",
        "any",
        "at",
        "before",
        "between",
        "bool",
        "by",
        "contains",
        "context",
        "count",
        "date",
        "day",
        "days",
        "distinct",
        "duration",
        "else",
        "ends",
        "every",
        "external",
        "false",
        "filter",
        "finished",
        "flatMap",
        "for",
        "from",
        "function",
        "if",
        "in",
        "includes",
        "is",
        "item",
        "keys",
        "len",
        "list",
        "map",
        "max",
        "min",
        "month",
        "none",
        "not",
        "null",
        "number",
        "of",
        "one",
        "or",
        "partial",
        "range",
        "return",
        "satisfies",
        "some",
        "starts",
        "string",
        "sum",
        "then",
        "time",
        "true",
        "type",
        "values",
        "week",
        "where",
        "with",
        "year",
    }
)
"""Words of FEEL and of ZEN, and the names of their functions."""


def name_of(*words: str) -> str:
    """What a name of the guideline is called, the parts of what it belongs to before it."""
    name = "__".join(re.sub(r"[-.]", "_", word) for word in words)
    return f"_{name}" if name in KEYWORDS or name[0].isdigit() else name
