"""A pytest module that holds the vectors and judges any callable by them, without rubricc."""

import inspect
import json
from collections.abc import Sequence
from itertools import islice

from rubricc.emit.conformance.judging import JUDGING, LONGEST_SHOWN
from rubricc.emit.conformance.vectors import WrittenVector
from rubricc.emit.templates import render

SHOWN_SIGNALS = 2
"""Signals of the case that the module's own documentation shows."""


def write_test_module(guideline: str, vectors: Sequence[WrittenVector]) -> str:
    """The module's text; author's text stands in it as JSON in ASCII, within a raw string."""
    few = dict(islice(vectors[0].answers.items(), SHOWN_SIGNALS))
    return render(
        "conformance.py.jinja",
        guideline=_quoted(guideline),
        example=_quoted(few),
        vectors="\n".join(_quoted(one.as_json()) for one in vectors),
        longest=LONGEST_SHOWN,
        judging="\n\n".join(inspect.getsource(one) for one in JUDGING),
    )


def _quoted(value: object) -> str:
    """The value as JSON in ASCII that ends no string of Python, raw or not."""
    text = value if isinstance(value, str) else json.dumps(value, default=float)
    return text.encode("ascii", "backslashreplace").decode().replace("'", "\\u0027")
