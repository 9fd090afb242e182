"""Long guidelines cost in proportion to their length: calls are counted, never seconds."""

import sys

from rubricc.blocks import read_document, read_source
from rubricc.model import resolve
from rubricc.source import Source
from rubricc.syntax import parse

SHORT, LONG = 100, 400
HEAD = """\
---
guideline: long
title: Long
version: 1.0.0
task: classify
unit: message
media: text
---

# Long

## Signals

- `topic`: `a`, `b` or `c`; usually `a`. What it is about.
- `stars`: 0 or more; usually 0. How many there are.

## Labels

- `yes-please`: The one.
- `no-thanks`: The other.

## Rules

"""
PRIORITY = "\n## Priority\n\n- earlier over later in Rules.\n"


def guideline_of(clauses):
    rules = "".join(
        f"- **R{i}** `{'yes-please' if i % 2 else 'no-thanks'}` when `topic` is `b` "
        f"and `stars` is at least {i}, because {i} is many.\n"
        for i in range(clauses)
    )
    return f"{HEAD}{rules}- **Z** `no-thanks` otherwise.\n{PRIORITY}"


def calls_to_resolve(text):
    """How many Python functions are entered from the text to the resolved model."""
    calls = 0

    def count(frame, event, argument):
        nonlocal calls
        calls += event == "call"

    source = read_source("long.md", text.encode())
    assert isinstance(source, Source)
    sys.setprofile(count)
    try:
        document, misread = read_document(source)
        assert document is not None
        tree, misspoken = parse(document, {"long.md": text.encode()})
        guideline, misnamed = resolve(tree)
    finally:
        sys.setprofile(None)
    assert guideline is not None, (misread, misspoken, misnamed)
    return calls


def test_clauses_in_document_order_resolve_in_time_linear_in_the_text():
    calls_to_resolve(guideline_of(1))  # so that nothing is built for the first time below
    short, long = (calls_to_resolve(guideline_of(clauses)) for clauses in (SHORT, LONG))

    assert long <= 1.1 * short * LONG / SHORT


def test_no_pairs_of_clauses_are_written_out():
    tree_text = guideline_of(1000)
    source = read_source("long.md", tree_text.encode())
    assert isinstance(source, Source)
    document, _ = read_document(source)
    assert document is not None
    guideline, _ = resolve(parse(document, {})[0])

    assert guideline is not None
    (decision,) = guideline.decisions
    assert len(decision.clauses) == 1001
    assert decision.clause_chains == ()
    assert len(decision.ordered_layers) == 1
