"""Decisions that read others: outcomes, states, flags, the lowest of several."""

import pytest

from tests.interpret.sentences import ONE, SCALE, SEVERAL, Sentence, outcomes

TONE = ONE.replace("Labels", "Labels for `tone`")
BASE = SCALE.replace("Scale", "Scale for `base`")
SIDE = SCALE.replace("Scale", "Scale for `side`")
READS = (
    ONE + TONE + "## Rules for `tone`\n\n- **T1** `x` when `a`.\n- **T2** `y` or `z` when `b`.\n"
)
READS += "- **T3** flag for `first` when `c`.\n- **T4** not applicable when `d`.\n\n## Rules\n\n"

SENTENCES = (
    Sentence(
        "Where the other is not applicable, comparisons with it are false.",
        READS + "- **R1** `x` when `tone` is `x`.\n- **R2** `y` when not `tone` is `x`.",
        {"a": "label: x by R1", "d": "label: y by R2"},
    ),
    Sentence(
        "`is not` included.",
        READS + "- **R1** `x` when `tone` is not `x`.\n- **R2** `z` when `tone` is not applicable.",
        {"a": "label: gap", "b": "label: x by R1", "d": "label: z by R2"},
    ),
    Sentence(
        "Where it accepts several outcomes, a comparison must hold for all of them.",
        READS + "- **R1** `x` when `tone` is `y`.\n- **R2** `y` when `tone` is one of `y`, `z`.\n"
        "- **R3** `z` when `tone` is not `x`.",
        {"b": "label: conflict by R2, R3"},
    ),
    Sentence(
        "Flagged: as it would for every outcome declared for the other.",
        READS + "- **R1** `x` when `tone` is `x`.\n- **R2** `x` when `tone` is not `x`.",
        {"c": "label: x by R1, R2", "a": "label: x by R1"},
    ),
    Sentence(
        "Where these differ it is flagged to the same queue.",
        READS + "- **R1** `x` when `tone` is `x`.\n- **R2** `y` otherwise.",
        {"c": "label: flagged first by R1, R2", "b": "label: y by R2"},
    ),
    Sentence(
        "That it is flagged can be asked.",
        READS + "- **R1** `x` when `tone` is flagged.\n- **R2** `y` otherwise.",
        {"c": "label: x by R1", "a": "label: y by R2"},
    ),
    Sentence(
        "Of several, the first declared that matters.",
        ONE + TONE + TONE.replace("tone", "mood") + "## Rules for `tone`\n\n- **T1** flag for "
        "`first` when `a`.\n- **T2** `x` otherwise.\n\n## Rules for `mood`\n\n- **M1** flag for "
        "`second` when `b`.\n- **M2** `x` otherwise.\n\n## Rules\n\n- **R1** `x` when `c` and "
        "`mood` is `x` and `tone` is `x`.\n- **R2** `y` when not `c` and `mood` is `x`.\n"
        "- **R3** `z` otherwise.",
        {
            "a b c": "label: flagged first by R1, R3",
            "a b": "label: flagged second by R2, R3",
            "a": "label: y by R2",
        },
    ),
    Sentence(
        "Of several labels, each may hold or not.",
        SEVERAL + TONE + "## Rules\n\n- **R1** `x` when `a`.\n- **R2** flag when `b`.\n\n"
        "## Rules for `tone`\n\n- **T1** `x` when `label` includes `x`.\n"
        "- **T2** `y` when `label` is none.\n- **T3** `z` otherwise.",
        {"a": "tone: x by T1", "": "tone: y by T2", "b": "tone: flagged by T1, T2, T3"},
    ),
    Sentence(
        "A condition on a parent holds for its children.",
        "## Labels for `tone`\n\n- `top`: T.\n    - `x`: X.\n    - `y`: Y.\n- `z`: Z.\n\n"
        + ONE
        + "## Rules for `tone`\n\n- **T1** `x` when `a`.\n- **T2** `z` otherwise.\n\n"
        "## Rules\n\n- **R1** `x` when `tone` is `top`.\n- **R2** `y` when `tone` is not `top`.",
        {"a": "label: x by R1", "": "label: y by R2"},
    ),
    Sentence(
        "Of the lowest, those not applicable are skipped; where none is left, not applicable.",
        BASE + SIDE + SCALE + "## Rules for `base`\n\n- **B1** `4` unless `a`.\n"
        "- **B2** not applicable when `a`.\n\n## Rules for `side`\n\n- **S1** `2` unless `b`.\n"
        "- **S2** not applicable when `b`.\n\n"
        "## Rules\n\n- **R1** the lowest of `base`, `side` unless `c`.\n"
        "- **R2** the highest of `base`, `side` when `c`.\n- **R3** at most `3` when `d`.",
        {
            "": "label: 2 by R1",
            "c": "label: 4 by R2",
            "b": "label: 4 by R1",
            "a b": "label: not applicable by R1",
            "c d": "label: 3 by R2, R3",
        },
    ),
    Sentence(
        "The first that is flagged flags this one.",
        BASE + SIDE + SCALE + "## Rules for `base`\n\n- **B1** `4` unless `a`.\n"
        "- **B2** flag for `first` when `a`.\n\n## Rules for `side`\n\n- **S1** `2` unless `b`.\n"
        "- **S2** flag for `second` when `b`.\n\n"
        "## Rules\n\n- **R1** the lowest of `side`, `base`.",
        {"a": "label: flagged first by R1", "a b": "label: flagged second by R1"},
    ),
    Sentence(
        "Of several accepted levels, every one that may be the lowest.",
        BASE + SIDE + SCALE + "## Rules for `base`\n\n- **B1** `1` or `4`.\n\n"
        "## Rules for `side`\n\n- **S1** `2`.\n\n"
        "## Rules\n\n- **R1** the lowest of `base`, `side`.",
        {"": "label: 1 or 2 by R1"},
    ),
)


@pytest.mark.parametrize("sentence", SENTENCES, ids=lambda sentence: sentence.says)
def test_reads_other_decisions(sentence):
    """The interpreter comes to what the sentence says."""
    found = outcomes(sentence)

    assert sentence.cases == found
