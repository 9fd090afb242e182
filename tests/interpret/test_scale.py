"""Levels: a base, steps, caps and floors."""

import pytest

from tests.interpret.sentences import SCALE, Sentence, outcomes

SENTENCES = (
    Sentence(
        "Cited are the deciding base clauses, every deciding step, a cap that changes the level.",
        SCALE + "## Rules\n\n- **R1** `4`.\n- **R2** at most `3` when `a`.\n"
        "- **R3** one level lower when `b`.\n- **R4** at least `2` when `c`.",
        {"a": "3 by R1, R2", "a b": "3 by R1, R3", "b c": "3 by R1, R3", "": "4 by R1"},
    ),
    Sentence(
        "The deciding steps add up, clamped to the scale.",
        SCALE + "## Rules\n\n- **R1** `2`.\n- **R2** two levels lower when `a`.\n"
        "- **R3** one level lower when `b`.\n- **R4** one level higher when `c`.",
        {"a": "1 by R1, R2", "a b c": "1 by R1, R2, R3, R4", "b c": "2 by R1, R3, R4"},
    ),
    Sentence(
        "The strictest deciding cap and floor apply.",
        SCALE + "## Rules\n\n- **R1** `5` unless `d`.\n- **R2** `1` when `d`.\n"
        "- **R3** at most `4` when `a`.\n- **R4** at most `3` when `b`.\n"
        "- **R5** at least `2` when `c`.",
        {"a b": "3 by R1, R4", "a": "4 by R1, R3", "c d": "2 by R2, R5", "a b c": "3 by R1, R4"},
    ),
    Sentence(
        "A floor above a cap is a conflict.",
        SCALE + "## Rules\n\n- **R1** `3`.\n- **R2** at most `2` when `a`.\n"
        "- **R3** at least `4` when `b`.\n- **R4** at least `3` when `b`.",
        {"a b": "conflict by R1, R2, R3", "b": "4 by R1, R3"},
    ),
    Sentence(
        "Modifiers give no outcome: without a base there is a gap, and a last resort holds.",
        SCALE + "## Rules\n\n- **R1** at most `2` when `a`.\n- **R2** `4` when `b`.\n"
        "- **R3** flag when `c`.\n- **R4** at least `5` when `d`.",
        {"a": "gap", "a b": "2 by R1, R2", "a c": "flagged by R3"},
    ),
    Sentence(
        "A last resort holds where only modifiers do.",
        SCALE + "## Rules\n\n- **R1** at most `2` when `a`.\n- **R2** `4` otherwise.",
        {"a": "2 by R1, R2", "": "4 by R2"},
    ),
    Sentence(
        "Each kind competes only with its own kind.",
        SCALE + "## Edge cases\n\n- **E1** at most `4` when `a`.\n\n"
        "## Rules\n\n- **R1** `5`.\n- **R2** at most `3` when `b`.\n"
        "- **R3** one level lower when `c`.",
        {"a b": "4 by E1, R1", "b": "3 by R1, R2", "a b c": "4 by R1, R3"},
    ),
    Sentence(
        "A gate's outcome is final.",
        SCALE + "## Gates\n\n- **G1** `5` when `a`.\n\n"
        "## Rules\n\n- **R1** `4`.\n- **R2** at most `3` when `b`.\n"
        "- **R3** one level lower when `c`.",
        {"a b c": "5 by G1", "b c": "3 by R1, R3"},
    ),
    Sentence(
        "An exception to a cap lifts it.",
        SCALE + "## Rules\n\n- **R1** `5`.\n- **R2** at most `3` when `a`.\n"
        "    - **R2a** except at most `4` when `b`.\n    - **R2b** except `5` when `c`.",
        {"a": "3 by R1, R2", "a b": "4 by R1, R2a", "a c": "5 by R1, R2b"},
    ),
    Sentence(
        "A modifier holds only where its parent does, and is not beaten by document order.",
        SCALE
        + "## Rules\n\n- **R1** `3` when `a`.\n    - **R1a** except one level lower when `b`.\n"
        "- **R2** `5` when `c`.\n- **R3** at most `1` when `d`.\n\n"
        "## Priority\n\n- earlier over later.",
        {"a b": "2 by R1, R1a", "b c": "5 by R2", "a d": "1 by R1, R3"},
    ),
    Sentence(
        "Steps and bounds change each accepted level.",
        SCALE + "## Rules\n\n- **R1** `2` or `4`.\n- **R2** one level higher when `a`.\n"
        "- **R3** at most `3` when `b`.\n- **R4** at most `2` when `c`.",
        {"a": "3 or 5 by R1, R2", "b": "2 or 3 by R1, R3", "c": "2 by R1, R4"},
    ),
    Sentence(
        "Caps that beat each other in a circle are a circle.",
        SCALE + "## Gates\n\n- **G1** at most `1` when `a`.\n\n"
        "## Edge cases\n\n- **E1** at most `2` when `b`.\n\n"
        "## Rules\n\n- **R1** at most `3` when `c`.\n- **R2** `5`.\n\n"
        "## Priority\n\n- **R1** over **G1**.",
        {"a b c": "circle by G1, E1, R1", "a b": "1 by G1, R2"},
    ),
)


@pytest.mark.parametrize("sentence", SENTENCES, ids=lambda sentence: sentence.says)
def test_comes_to_a_level(sentence):
    """The interpreter comes to what the sentence says."""
    found = outcomes(sentence)

    assert sentence.cases == found
