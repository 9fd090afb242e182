"""Which clause decides, for a decision with one outcome."""

import pytest

from tests.interpret.sentences import ONE, Sentence, outcomes

SENTENCES = (
    Sentence(
        "If none applies, the guideline has a gap.",
        ONE + "## Rules\n\n- **R1** `x` when `a`.",
        {"a": "x by R1", "": "gap"},
    ),
    Sentence(
        "If they agree, that is the outcome, and they are all cited.",
        ONE + "## Rules\n\n- **R1** `x` when `a`.\n- **R2** `x` when `b`.",
        {"a b": "x by R1, R2", "b": "x by R2"},
    ),
    Sentence(
        "If they disagree, the guideline has a conflict.",
        ONE + "## Rules\n\n- **R1** `x` when `a`.\n- **R2** `y` when `b`.\n- **R3** `x` when `c`.",
        {"a b": "conflict by R1, R2", "a c": "x by R1, R3", "b c": "conflict by R2, R3"},
    ),
    Sentence(
        "`a` or `b` against `a` is no agreement.",
        ONE + "## Rules\n\n- **R1** `x` or `y` when `a`.\n- **R2** `x` when `b`.",
        {"a": "x or y by R1", "a b": "conflict by R1, R2"},
    ),
    Sentence(
        "They accept the same outcomes in whatever order, as first written.",
        ONE + "## Rules\n\n- **R1** `y` or `x` when `a`.\n- **R2** `x` or `y` when `b`.",
        {"a b": "y or x by R1, R2", "b": "x or y by R2"},
    ),
    Sentence(
        "Flags agree to the same queue.",
        ONE + "## Rules\n\n- **R1** flag for `first` when `a`.\n- **R2** flag for `first` when `b`."
        "\n- **R3** flag for `second` when `c`.\n- **R4** not applicable when `d`.",
        {
            "a b": "flagged first by R1, R2",
            "a c": "conflict by R1, R3",
            "a d": "conflict by R1, R4",
            "d": "not applicable by R4",
        },
    ),
    Sentence(
        "`when a or b unless c` is (a or b) and not c.",
        ONE + "## Rules\n\n- **R1** `x` when `a` or `b` unless `c`.\n- **R2** `y` unless `a`.",
        {"a": "x by R1", "a c": "gap", "c": "y by R2", "b": "conflict by R1, R2"},
    ),
    Sentence(
        "The last resort holds only where no other clause that gives an outcome does.",
        ONE
        + "## Rules\n\n- **R1** `z` otherwise.\n- **R2** `x` when `a`.\n- **R3** flag when `b`.",
        {"a": "x by R2", "": "z by R1", "b": "flagged by R3"},
    ),
    Sentence(
        "Exceptions nested in it likewise.",
        ONE + "## Rules\n\n- **R1** `z` otherwise.\n    - **R1a** except `y` when `b`.\n"
        "- **R2** `x` when `a`.",
        {"": "z by R1", "b": "y by R1a", "a b": "x by R2"},
    ),
)

EXCEPTIONS = (
    Sentence(
        "An exception holds only where its parent holds, and beats it.",
        ONE + "## Rules\n\n- **R1** `x` when `a`.\n    - **R1a** except `y` when `b`.",
        {"a": "x by R1", "a b": "y by R1a", "b": "gap"},
    ),
    Sentence(
        "It beats its parent's parents.",
        ONE + "## Rules\n\n- **R1** `x` when `a`.\n    - **R1a** except `y` when `b`.\n"
        "        - **R1a1** except `x` when `c`.",
        {"a b": "y by R1a", "a b c": "x by R1a1", "a c": "x by R1"},
    ),
    Sentence(
        "A clause beaten by an exception of its own is out and beats nothing.",
        ONE + "## Gates\n\n- **G1** `x` when `a`.\n    - **G1a** except flag when `b`.\n\n"
        "## Rules\n\n- **R1** flag when `c`.\n\n## Priority\n\n- **R1** over **G1a**.",
        {"a b c": "flagged by R1", "a c": "x by G1", "a b": "flagged by G1a"},
    ),
    Sentence(
        "Any other beaten clause still beats others.",
        ONE + "## Rules\n\n- **R1** `x` when `a`.\n- **R2** `y` when `b`.\n- **R3** `z` when `c`."
        "\n\n## Priority\n\n- **R1** over **R2**.\n- **R2** over **R3**.",
        {"a b c": "x by R1", "a c": "conflict by R1, R3", "b c": "y by R2"},
    ),
    Sentence(
        "Exceptions of one parent that both hold compete.",
        ONE + "## Rules\n\n- **R1** `x` when `a`.\n    - **R1a** except `y` when `b`.\n"
        "    - **R1b** except `z` when `c`.",
        {"a b c": "conflict by R1a, R1b", "a c": "z by R1b"},
    ),
)

LINES = (
    Sentence(
        "Each beats those after it in that chain.",
        ONE + "## Rules\n\n- **R1** `x` when `a`.\n- **R2** `y` when `b`.\n- **R3** `z` when `c`."
        "\n\n## Priority\n\n- **R3** over **R1** over **R2**.",
        {"a b": "x by R1", "b c": "z by R3", "a b c": "z by R3"},
    ),
    Sentence(
        "Gates beat Edge cases and Rules, Edge cases beat Rules.",
        ONE + "## Rules\n\n- **R1** `x` when `a`.\n\n## Edge cases\n\n- **E1** `y` when `b`.\n\n"
        "## Gates\n\n- **G1** `z` when `c`.",
        {"a b": "y by E1", "b c": "z by G1", "a b c": "z by G1", "a": "x by R1"},
    ),
    Sentence(
        "Named clauses are stronger than layers.",
        ONE + "## Rules\n\n- **R1** `x` when `a`.\n\n## Gates\n\n- **G1** `z` when `c`.\n\n"
        "## Priority\n\n- **R1** over **G1**.",
        {"a c": "x by R1"},
    ),
    Sentence(
        "An exception stands where its parent stands: one to an edge case is an edge case.",
        ONE + "## Rules\n\n- **R1** `x` when `a`.\n\n## Edge cases\n\n- **E1** `y` when `b`.\n"
        "    - **E1a** except `z` when `c`.",
        {"a b c": "z by E1a"},
    ),
    Sentence(
        "For a chain it stands where its parent does, but for a pair that a chain names itself.",
        ONE + "## Rules\n\n- **R1** `x` when `a`.\n    - **R1a** except `y` when `b`.\n"
        "- **R2** `z` when `c`.\n\n## Priority\n\n- **R1** over **R2**.\n- **R2** over **R1a**.",
        {"a c": "x by R1", "a b c": "z by R2"},
    ),
    Sentence(
        "Its nearest parent that the chain names counts.",
        ONE + "## Rules\n\n- **R1** `x` when `a`.\n    - **R1a** except `y` when `b`.\n"
        "        - **R1a1** except `z` when `d`.\n- **R2** `x` when `c`.\n\n"
        "## Priority\n\n- **R1a** over **R2** over **R1**.",
        {"a b c d": "z by R1a1", "a b c": "y by R1a", "a c": "x by R2"},
    ),
    Sentence(
        "Earlier over later, within each section named.",
        ONE + "## Rules\n\n- **R1** `x` when `a`.\n- **R2** `y` when `b`.\n\n"
        "## Edge cases\n\n- **E1** `x` when `c`.\n- **E2** `y` when `d`.\n\n"
        "## Priority\n\n- earlier over later in Rules.",
        {"a b": "x by R1", "c d": "conflict by E1, E2", "a d": "y by E2"},
    ),
    Sentence(
        "Among themselves exceptions of one parent stand in document order for line 4.",
        ONE + "## Rules\n\n- **R1** `x` when `a`.\n    - **R1a** except `y` when `b`.\n"
        "    - **R1b** except `z` when `c`.\n- **R2** `x` when `d`.\n\n"
        "## Priority\n\n- earlier over later.",
        {"a b c": "y by R1a", "a c d": "z by R1b", "c d": "x by R2"},
    ),
    Sentence(
        "If clauses apply but each is beaten, they beat each other in a circle.",
        ONE + "## Gates\n\n- **G1** `x` when `a`.\n\n## Edge cases\n\n- **E1** `y` when `b`.\n\n"
        "## Rules\n\n- **R1** `z` when `c`.\n\n## Priority\n\n- **R1** over **G1**.",
        {"a b c": "circle by G1, E1, R1", "a b": "x by G1", "a c": "z by R1"},
    ),
)

LABELS = (
    Sentence(
        "A clause is dropped if another that none beats has an outcome earlier in the chain.",
        ONE + "## Rules\n\n- **R1** `x` when `a`.\n- **R2** `y` when `b`.\n- **R3** `z` when `c`."
        "\n\n## Priority\n\n- `z` over `y` over `x`.",
        {"a b": "y by R2", "a b c": "z by R3", "a": "x by R1"},
    ),
    Sentence(
        "Only among the clauses that none beats.",
        ONE + "## Edge cases\n\n- **E1** `x` when `a`.\n\n## Rules\n\n- **R1** `y` when `b`.\n\n"
        "## Priority\n\n- `y` over `x`.",
        {"a b": "x by E1"},
    ),
    Sentence(
        "Outcomes that no chain orders do not compete.",
        ONE + "## Rules\n\n- **R1** `x` when `a`.\n- **R2** `y` when `b`.\n- **R3** `z` when `c`."
        "\n\n## Priority\n\n- `x` over `y`.",
        {"a b": "x by R1", "a c": "conflict by R1, R3", "a b c": "conflict by R1, R3"},
    ),
    Sentence(
        "`flag` may stand in a chain.",
        ONE + "## Rules\n\n- **R1** `x` when `a`.\n- **R2** flag for `first` when `b`.\n\n"
        "- **R3** flag for `second` when `c`.\n\n## Priority\n\n- flag over `x`.",
        {"a b": "flagged first by R2", "a b c": "conflict by R2, R3"},
    ),
    Sentence(
        "An outcome with `or` stands where its first label stands.",
        ONE + "## Rules\n\n- **R1** `x` when `a`.\n- **R2** `y` or `z` when `b`.\n"
        "- **R3** `z` or `y` when `c`.\n\n## Priority\n\n- `y` over `x` over `z`.",
        {"a b": "y or z by R2", "a c": "x by R1"},
    ),
    Sentence(
        "A sub-label stands where its parent stands, unless named.",
        "## Labels\n\n- `top`: T.\n    - `x`: X.\n    - `y`: Y.\n- `z`: Z.\n\n"
        "## Rules\n\n- **R1** `x` when `a`.\n- **R2** `y` when `b`.\n- **R3** `z` when `c`.\n\n"
        "## Priority\n\n- `y` over `z` over `top`.",
        {"a c": "z by R3", "b c": "y by R2", "a b": "y by R2"},
    ),
    Sentence(
        "Chains that would drop every clause are a circle.",
        ONE + "## Rules\n\n- **R1** `x` or `z` when `a`.\n- **R2** `y` when `b`.\n"
        "- **R3** `z` when `c`.\n\n## Priority\n\n- `x` over `y`.\n- `y` over `z`.\n"
        "- `z` over `x`.",
        {"a b c": "circle by R1, R2, R3", "a b": "x or z by R1"},
    ),
)


@pytest.mark.parametrize(
    "sentence", (*SENTENCES, *EXCEPTIONS, *LINES, *LABELS), ids=lambda sentence: sentence.says
)
def test_says_which_clause_decides(sentence):
    """The interpreter comes to what the sentence says."""
    found = outcomes(sentence)

    assert sentence.cases == found
