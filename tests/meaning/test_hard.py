"""What random guidelines seldom meet: the diagrams are held to the interpreter."""

import pytest

from rubricc.analysis import check
from rubricc.diagnostics.sample import FRONT
from rubricc.interpret import decide
from rubricc.meaning import outline, understand
from tests.analysis.telling import LABELS, SIGNALS
from tests.brute_force import all_cases
from tests.random_guidelines import PATH
from tests.test_findings import uncounted
from tests.understood import model_of, tree_of, verdicts

EXCEPTIONS = """\
## Rules

- **R1** `complaint` when `bad`.
    - **R1a** except `question` when `ask` is `help`.
        - **R1b** except `other` when `late`.
- **R2** `other` when `late`.
    - **R2a** except `complaint` when `ask` is not `nothing`.
- **R3** `question` otherwise.
"""
STATES = """\
## Labels for `state`

- `whole`: Whole.
- `part`: In part.

## Labels for `speed`

- `fast`: Fast.
- `slow`: Slow.

## Labels for `tags`: choose all that apply

- `x`: X.
- `y`: Y.
- `z`: Z.

## Queues

- `desk`: Looks.

## Rules for `state`

- **A1** flag for `desk` when `bad`.
- **A2** `whole` otherwise.

## Rules for `speed`

- **B1** flag when `late`.
- **B2** `slow` when `ask` is `help`.
- **B3** `fast` otherwise.

"""
SCALE = """\
## Scale

- `1`: Least.
- `2`: Less.
- `3`: More.
- `4`: Most.

## Queues

- `desk`: Looks.

"""

TEXTS = {
    "a line that names both goes before one by ancestors": SIGNALS
    + LABELS
    + EXCEPTIONS
    + "\n## Priority\n\n- **R1** over **R2**.\n- **R2a** over **R1**.\n",
    "ancestors stand for their exceptions": SIGNALS
    + LABELS
    + EXCEPTIONS
    + "\n## Priority\n\n- **R2** over **R1**.\n",
    "the nearest ancestor that is named stands for it": SIGNALS
    + LABELS
    + EXCEPTIONS
    + "\n## Priority\n\n- **R1a** over **R2** over **R1**.\n",
    "two lines contradict each other": SIGNALS
    + LABELS
    + EXCEPTIONS
    + "\n## Priority\n\n- **R1** over **R2**.\n- **R2** over **R1**.\n",
    "earlier over later": SIGNALS
    + LABELS
    + EXCEPTIONS
    + "\n## Priority\n\n- earlier over later in Rules.\n- **R2** over **R1**.\n",
    "layers and lines": SIGNALS
    + LABELS
    + "## Gates\n\n- **G1** `other` when `late` and `ask` is `help`.\n\n"
    + "## Edge cases\n\n- **E1** `question` when `late`.\n- **E2** `complaint` when `bad`.\n\n"
    + EXCEPTIONS
    + "\n## Priority\n\n- **R1** over **E1**.\n- earlier over later in Edge cases.\n",
    "chains of labels with a flag": SIGNALS
    + LABELS
    + "## Rules\n\n- **R1** `complaint` or `other` when `bad`.\n- **R2** flag when `late`.\n"
    + "- **R3** `question` when `ask` is `help`.\n- **R4** `other` otherwise.\n\n"
    + "## Priority\n\n- `complaint` over flag over `question`.\n- `question` over `other`.\n",
    "nested labels in chains": SIGNALS
    + "## Labels\n\n- `a`: A.\n    - `a1`: A1.\n    - `a2`: A2.\n- `b`: B.\n\n"
    + "## Rules\n\n- **R1** `a1` when `bad`.\n- **R2** `a2` when `late`.\n"
    + "- **R3** `b` when `ask` is `help`.\n- **R4** `a` otherwise.\n\n"
    + "## Priority\n\n- `a` over `b`.\n- `a2` over `a1`.\n",
    "two flagged decisions are read": SIGNALS
    + STATES
    + "## Rules for `tags`\n\n- **C1** `x` when `state` is `whole` and `speed` is `slow`.\n"
    + "- **C2** `y` when `state` is `part` or `speed` is `fast`.\n"
    + "- **C3** `z` when `state` is flagged.\n",
    "flags of several labels read them": SIGNALS
    + STATES
    + "## Rules for `tags`\n\n- **C1** `x` when `bad`.\n    - **C1a** except flag when `late`.\n"
    + "- **C2** `y` when `late`.\n- **C3** not `y` when `bad` and `ask` is `money`.\n"
    + "- **C4** flag for `desk` when `tags` includes `y` and `ask` is `help`.\n"
    + "- **C5** not applicable when `ask` is `money` and `late`.\n- **C6** `z` otherwise.\n\n"
    + "## Priority for `tags`\n\n- **C5** over **C2**.\n- **C1** over **C4**.\n",
    "several labels, else a flag": SIGNALS
    + STATES
    + "## Rules for `tags`\n\n- **C1** `x` when `bad`.\n- **C2** not `x` when `late`.\n"
    + "- **C3** `y` when `ask` is `help` and `state` is `whole`.\n"
    + "- **C4** flag for `desk` otherwise.\n"
    + "- **C5** not applicable when `tags` is none and `ask` is `money`.\n",
    "a circle and a conflict among labels": SIGNALS
    + STATES
    + "## Rules for `tags`\n\n- **C1** `x` when `bad`.\n- **C2** not `x` when `late`.\n"
    + "- **C3** `x` when `ask` is `help`.\n- **C4** `y` when `late`.\n"
    + "- **C5** not `y` when `bad`.\n\n"
    + "## Priority for `tags`\n\n- **C1** over **C2**.\n- **C2** over **C3**.\n"
    + "- **C3** over **C1**.\n",
    "steps, caps and floors": SIGNALS
    + SCALE
    + "## Rules\n\n- **S1** `3` when `bad`.\n- **S2** `1` or `2` when `late` and not `bad`.\n"
    + "- **S3** `2` otherwise.\n- **S4** one level higher when `late`.\n"
    + "- **S5** two levels lower when `ask` is `money`.\n- **S6** at most `3` when `bad`.\n"
    + "- **S7** at most `2` when `late`.\n- **S8** at least `2` when `ask` is `help`.\n"
    + "- **S9** at least `3` when `ask` is `help` and `bad`.\n",
    "gates before caps, and exceptions to them": SIGNALS
    + SCALE
    + "## Gates\n\n- **G1** not applicable when `bad` and `late`.\n- **G2** `4` when `late`.\n\n"
    + "## Rules\n\n- **S1** `3` when `bad`.\n- **S2** flag for `desk` when `ask` is `money`.\n"
    + "- **S3** `1` otherwise.\n- **S4** at most `2` when `ask` is not `nothing`.\n"
    + "    - **S4a** except at most `3` when `late`.\n- **S5** one level higher when `bad`.\n"
    + "    - **S5a** except one level lower when `ask` is `help`.\n\n"
    + "## Priority\n\n- **S1** over **S2**.\n- **S4** over **G2**.\n",
    "a circle of caps": SIGNALS
    + SCALE
    + "## Rules\n\n- **S1** `3` otherwise.\n- **S2** at most `1` when `bad`.\n"
    + "- **S3** at most `2` when `late`.\n- **S4** at most `3` when `ask` is `help`.\n\n"
    + "## Priority\n\n- **S2** over **S3**.\n- **S3** over **S4**.\n- **S4** over **S2**.\n",
    "signals within signals": "## Signals\n\n- `bad`: yes or no. It is.\n"
    "- `kind`: any of `x`, `y`. What.\n    - only when: `bad`\n"
    "- `deep`: `low` < `mid` < `high`. How.\n    - only when: `kind` includes `x`\n"
    "- `wide`: `low` < `mid` < `high`; usually `low`. How.\n"
    "- `n`: number from 0 to 9 or unknown. How many.\n\n"
    "## Definitions\n\n- `rare` means `wide` is `high`.\n- `three` means `n` is 3.\n\n"
    + LABELS
    + "## Rules\n\n- **R1** `complaint` when `deep` is at least `wide`.\n"
    + "- **R2** `question` when `n` is more than 2.5 and `n` is less than 7.\n"
    + "- **R3** `other` when `n` is unknown or at least 2 of `bad`, `rare`, `three`.\n"
    + "- **R4** `complaint` when `kind` includes `y` and not (`deep` is less than `wide`).\n",
}


def guideline_of(name):
    return model_of(tree_of({PATH: (FRONT + "# Mail\n\n" + TEXTS[name]).encode()}))


@pytest.mark.parametrize("name", TEXTS)
def test_diagrams_hold_what_the_interpreter_says(name):
    guideline = guideline_of(name)
    meaning = understand(guideline)
    cases = list(all_cases(guideline))

    assert len(cases) == meaning.space.count(meaning.feasible)
    for case in cases:
        assert decide(guideline, case) == verdicts(meaning, case)


@pytest.mark.parametrize("name", TEXTS)
def test_formulas_find_what_diagrams_find(name):
    guideline = guideline_of(name)

    assert uncounted(guideline, check(outline(guideline))) == uncounted(
        guideline, check(understand(guideline))
    )
