"""Which of two responses is better: criteria one after the other, and clauses about responses."""

import pytest

from tests.interpret.sentences import Sentence, outcomes

RESPONSES = (
    "## Signals\n\n- `p` of each response: yes or no.\n"
    "- `q` of each response: `low` < `mid` < `high`.\n\n"
)
CRITERIA = (
    RESPONSES
    + "## Criteria\n\n1. `truth`: better without `p`.\n2. `then`: better with higher `q`.\n\n"
)

SENTENCES = (
    Sentence(
        "The first criterion on which the responses differ decides, else `tie`.",
        CRITERIA,
        {
            "": "tie by tie",
            "p.a": "B by truth",
            "p.b q.b=high": "A by truth",
            "q.b=mid": "B by then",
            "p.a p.b q.a=high q.b=mid": "A by then",
        },
    ),
    Sentence(
        "The response that …; where both or neither do, the clause does not apply.",
        CRITERIA + "## Edge cases\n\n- **E1** the response with `p` when `a`.\n"
        "- **E2** `tie` when `p` of both responses.",
        {
            "a p.a": "A by E1",
            "a p.b": "B by E1",
            "a": "tie by tie",
            "a p.a p.b q.a=mid": "tie by E2",
            "p.a": "B by truth",
        },
    ),
    Sentence(
        "Each criterion is also a signal with values `A`, `same`, `B`.",
        CRITERIA + "## Edge cases\n\n- **E1** flag for `first` when `then` is `A`.\n"
        "- **E2** not applicable when `truth` is `same` and `then` is `same`.",
        {
            "q.a=mid": "flagged first by E1",
            "q.b=mid": "B by then",
            "": "not applicable by E2",
        },
    ),
    Sentence(
        "What others decide is not applicable, or flagged, to whoever reads it.",
        CRITERIA + "## Gates for `preference`\n\n- **G1** not applicable when `a`.\n"
        "- **G2** flag when `b`.\n\n"
        "## Labels\n\n- `x`: X.\n- `y`: Y.\n- `z`: Z.\n\n## Rules for `label`\n\n"
        "- **L1** `x` when `preference` is not applicable.\n"
        "- **L2** `y` when `preference` is `A` unless `preference` is flagged.\n"
        "- **L3** `z` when `preference` is flagged.",
        {
            "a": "label: x by L1",
            "p.b": "label: y by L2",
            "b": "label: z by L3",
            "": "label: gap",
        },
    ),
)


@pytest.mark.parametrize("sentence", SENTENCES, ids=lambda sentence: sentence.says)
def test_the_interpreter_does_what_the_language_says(sentence):
    assert outcomes(sentence) == dict(sentence.cases)
