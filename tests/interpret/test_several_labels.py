"""Where all labels that apply are chosen."""

import pytest

from tests.interpret.sentences import SEVERAL, Sentence, outcomes

SENTENCES = (
    Sentence(
        "Several may hold, and a label to which nothing applies does not.",
        SEVERAL + "## Rules\n\n- **R1** `y` when `a`.\n- **R2** `x` when `b`.",
        {"": "none", "a": "y by R1", "a b": "x and y by R1, R2"},
    ),
    Sentence(
        "Each label is decided on its own, `x` against not `x`.",
        SEVERAL + "## Rules\n\n- **R1** `x` when `a`.\n- **R2** not `x` when `b`.\n"
        "- **R3** `y` when `c`.",
        {"a b": "conflict by R1, R2", "a b c": "conflict by R1, R2", "b c": "y by R2, R3"},
    ),
    Sentence(
        "An exception beats its parent, for the same label or for another.",
        SEVERAL + "## Rules\n\n- **R1** `x` when `a`.\n    - **R1a** except not `x` when `b`.\n"
        "    - **R1b** except `y` when `c`.",
        {"a b": "none by R1a", "a c": "y by R1b", "a b c": "y by R1a, R1b"},
    ),
    Sentence(
        "Clauses for different labels order each other only by lines 1 and 2.",
        SEVERAL + "## Gates\n\n- **G1** `x` when `a`.\n\n## Rules\n\n- **R1** not `x` when `b`.\n"
        "- **R2** `y` when `c`.\n\n## Priority\n\n- earlier over later.",
        {"a b": "x by G1", "a c": "x and y by G1, R2"},
    ),
    Sentence(
        "A named clause beats one for another label.",
        SEVERAL + "## Rules\n\n- **R1** `x` when `a`.\n- **R2** `y` when `b`.\n\n"
        "## Priority\n\n- **R2** over **R1**.",
        {"a b": "y by R2", "a": "x by R1"},
    ),
    Sentence(
        "An `otherwise` holds where no other label is given.",
        SEVERAL + "## Rules\n\n- **R1** `x` when `a`.\n    - **R1a** except not `x` when `b`.\n"
        "- **R2** not `y` when `c`.\n- **R3** `z` otherwise.\n    - **R3a** except `y` when `d`.",
        {
            "": "z by R3",
            "a": "x by R1",
            "a b": "z by R1a, R3",
            "c": "z by R2, R3",
            "d": "y by R3a",
            "a d": "x by R1",
        },
    ),
    Sentence(
        "A flag is decided last and is the outcome of the whole.",
        SEVERAL + "## Rules\n\n- **R1** `x` when `a`.\n- **R2** not `x` when `b`.\n"
        "- **R3** flag for `first` when `c`.\n- **R4** not applicable when `d`.",
        {
            "a c": "flagged first by R3",
            "a b c": "flagged first by R3",
            "d": "not applicable by R4",
            "c d": "conflict by R3, R4",
        },
    ),
    Sentence(
        "Unless a clause for a label beats it by line 1 or 2.",
        SEVERAL + "## Gates\n\n- **G1** `x` when `a`.\n\n## Rules\n\n- **R1** flag when `b`.\n"
        "    - **R1a** except `y` when `c`.\n- **R2** `z` when `d`.\n\n"
        "## Priority\n\n- **R2** over **R1**.",
        {
            "a b": "flagged by R1",
            "b c": "y by R1a",
            "a b d": "x and z by G1, R2",
        },
    ),
    Sentence(
        "Between flags all four lines speak.",
        SEVERAL + "## Gates\n\n- **G1** flag for `first` when `a`.\n\n"
        "## Rules\n\n- **R1** flag for `second` when `b`.",
        {"a b": "flagged first by G1"},
    ),
    Sentence(
        "It is decided from the labels as they came out.",
        SEVERAL + "## Rules\n\n- **R1** `x` when `a`.\n- **R2** `y` when `b`.\n"
        "- **R3** flag when `label` includes all of `x`, `y`.",
        {"a": "x by R1", "a b": "flagged by R3"},
    ),
)


@pytest.mark.parametrize("sentence", SENTENCES, ids=lambda sentence: sentence.says)
def test_chooses_labels(sentence):
    """The interpreter comes to what the sentence says."""
    found = outcomes(sentence)

    assert sentence.cases == found
