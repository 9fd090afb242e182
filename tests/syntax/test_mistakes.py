"""What is said of a wrong statement: where, in which words, and how to mend it."""

import re

import pytest

from rubricc.diagnostics import REGISTRY
from tests.syntax.cases import cases_in
from tests.syntax.reading import names_of_mistakes, parse_text, wrong_in

TERMINAL = re.compile(r"\W*(_?[A-Z][A-Z_]{2,}|\$END)\W*")


@pytest.mark.parametrize(("heading", "text", "expected"), cases_in("mistakes"))
def test_a_mistake_is_explained(heading, text, expected):
    """Each mistake is named once, at the words that are wrong, with its mend."""
    lines = [
        line
        for name, words, message, mend in wrong_in(heading, text)
        for line in (f"{name} at {words!r}: {message}", f"({mend})" if mend else "")
        if line
    ]

    assert list(expected) == (lines or ["NOTHING"])


def test_several_mistakes_are_told_in_source_order():
    """One run tells of everything, from the top to the bottom, whatever section it is in."""
    _, found = parse_text(
        "## Labels\n\n- complaint.\n- `Two`.\n\n## Rules\n\n- `one` when `a`.\n"
        "- **R1** `one` when `a`\n    - aks: So?\n\n## Exampels\n\n- `one`.\n"
    )

    assert [one.name for one in found] == [
        "missing-backticks",
        "bad-name",
        "missing-clause-id",
        "missing-full-stop",
        "unknown-detail",
        "nearly-a-section",
    ]
    assert sorted(one.span for one in found) == [one.span for one in found]


def test_a_wrong_statement_does_not_hide_what_is_nested_in_it():
    """The details and exceptions of a clause are read even where the clause is wrong."""
    text = "- **R1** `one` wehn `a`.\n    - **R2** except `two` wehn `b`.\n        - nota: So."

    assert names_of_mistakes("Rules", text) == [
        "misspelt-keyword",
        "misspelt-keyword",
        "unknown-detail",
    ]


def test_no_message_names_a_terminal():
    """What is expected is said in words and keywords, never as the grammar calls it."""
    texts = ["", "`a`", "**R1**", "**R1** `a`", "%", '"x"', "`a`:", "never", "the", "at", "`a` is"]
    sections = ["Signals", "Facts", "Labels", "Rules", "Priority", "Examples", "Guarantees"]
    for heading in sections:
        for text in texts:
            for _, _, message, mend in wrong_in(heading, f"- {text}\n    - {text}"):
                words = f"{message} {mend}".replace("RB", "").split()
                assert not [word for word in words if TERMINAL.fullmatch(word)]


def test_every_code_of_syntax_is_one_of_ours():
    """The codes of this stage run from RB101 without a hole."""
    codes = [entry.code for entry in REGISTRY if "RB101" <= entry.code < "RB200"]

    assert codes == [f"RB{101 + number}" for number in range(len(codes))]
