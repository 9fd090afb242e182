"""Each way to misread, by a guideline small enough to see why it tells where it does."""

from dataclasses import dataclass

import pytest

from rubricc.compiler import read_guideline
from rubricc.model import Guideline, Outcome, case_text, case_values, outcome_text
from rubricc.suite import Kind, Telling, choose, misreadings, said_in, tell_apart
from tests.brute_force import all_cases

FRONT = """\
---
guideline: mail
title: Mail
version: 1.0.0
task: classify
unit: message
media: text
---

# Mail

"""
SIGNALS = """\
## Signals

- `rude`: yes or no. Rude.
- `late`: yes or no. Late.
- `stars`: 1 to 5; usually 3. Stars.

## Queues

- `boss`: The boss reads it.

"""
LABELS = """\
## Labels

- `good`: Good.
- `fair`: Fair.
- `bad`: Bad.

"""
SCALE = """\
## Scale

- `1`: Low.
- `2`: Middle.
- `3`: High.

"""


@dataclass(frozen=True)
class Shown:
    """A guideline's rules, a misreading of it, and a case in which its reader goes wrong."""

    id: str
    kind: Kind
    words: str
    rules: str
    case: str
    said: str
    cases: int


SHOWN = (
    Shown(
        "skipped-R1",
        Kind.CLAUSE_SKIPPED,
        "answers as if **R1** were not there",
        LABELS + "## Rules\n- **R1** `bad` when `rude`.\n- **R2** `good` otherwise.\n",
        "`rude`",
        "`good`",
        10,
    ),
    Shown(
        "ignored-R1a",
        Kind.EXCEPTION_IGNORED,
        "answers as if the exception **R1a** were not there",
        LABELS
        + "## Rules\n- **R1** `bad` when `rude`.\n    - **R1a** except `fair` when `late`.\n"
        + "- **R2** `good` otherwise.\n",
        "`rude`, `late`",
        "`bad`",
        5,
    ),
    Shown(
        "unless-R1",
        Kind.UNLESS_IGNORED,
        "stops reading **R1** before `unless`",
        LABELS
        + "## Rules\n- **R1** `bad` when `rude` unless `late`.\n- **R2** `good` otherwise.\n",
        "`rude`, `late`",
        "`bad`",
        5,
    ),
    Shown(
        "overlooked-R1-2",
        Kind.CONDITION_OVERLOOKED,
        "overlooks `late` in **R1**",
        LABELS + "## Rules\n- **R1** `bad` when `rude` and `late`.\n- **R2** `good` otherwise.\n",
        "`rude`",
        "`bad`",
        5,
    ),
    Shown(
        "inverted-R1-1",
        Kind.CONDITION_INVERTED,
        "reads `rude` in **R1** as its opposite",
        LABELS + "## Rules\n- **R1** `bad` when `rude` and `late`.\n- **R2** `good` otherwise.\n",
        "`late`",
        "`bad`",
        10,
    ),
    Shown(
        "threshold-R1-1-2",
        Kind.THRESHOLD_MOVED,
        "reads `stars` is at least 4 in **R1** as `stars` is at least 5",
        LABELS
        + "## Rules\n- **R1** `good` when `stars` is at least 4.\n- **R2** `bad` otherwise.\n",
        "`stars` is 4",
        "`bad`",
        4,
    ),
    Shown(
        "count-R1-1-fewer",
        Kind.COUNT_MOVED,
        "is content with one fewer in at least 2 of `rude`, `late` of **R1**",
        LABELS
        + "## Rules\n- **R1** `bad` when at least 2 of `rude`, `late`.\n"
        + "- **R2** `good` otherwise.\n",
        "`rude`",
        "`bad`",
        10,
    ),
    Shown(
        "swapped-R1-R2",
        Kind.PRIORITY_SWAPPED,
        "lets **R2** go before **R1**",
        LABELS
        + "## Rules\n- **R1** `bad` when `rude`.\n- **R2** `fair` when `late`.\n"
        + "- **R3** `good` otherwise.\n## Priority\n- **R1** over **R2**.\n",
        "`rude`, `late`",
        "`fair`",
        5,
    ),
    Shown(
        "swapped-bad-fair",
        Kind.PRIORITY_SWAPPED,
        "lets `fair` go before `bad`",
        LABELS
        + "## Rules\n- **R1** `bad` when `rude`.\n- **R2** `fair` when `late`.\n"
        + "- **R3** `good` otherwise.\n## Priority\n- `bad` over `fair`.\n",
        "`rude`, `late`",
        "`fair`",
        5,
    ),
    Shown(
        "as-rule-E1",
        Kind.TREATED_AS_RULE,
        "takes the edge case **E1** for an ordinary rule",
        LABELS
        + "## Rules\n- **R1** `bad` when `rude`.\n- **R3** `good` otherwise.\n"
        + "## Edge cases\n- **E1** `fair` when `late`.\n## Priority\n- `bad` over `fair`.\n",
        "`rude`, `late`",
        "`bad`",
        5,
    ),
    Shown(
        "forced-E1",
        Kind.FLAG_FORCED,
        "answers for themselves where **E1** says to flag",
        LABELS
        + "## Rules\n- **R1** `bad` when `rude`.\n- **R3** `good` otherwise.\n"
        + "## Edge cases\n- **E1** flag for `boss` when `late`.\n",
        "`rude`, `late`",
        "`bad`",
        10,
    ),
    Shown(
        "flagged-R1",
        Kind.FLAGGED_ANYWAY,
        "flags what **R1** decides",
        LABELS
        + "## Rules\n- **R1** `bad` when `rude`.\n- **R2** `fair` when `late`.\n"
        + "- **R3** `good` otherwise.\n## Priority\n- `bad` over `fair`.\n",
        "`rude`, `late`",
        "flagged",
        10,
    ),
    Shown(
        "confused-good-fair",
        Kind.LABEL_CONFUSED,
        "says `fair` where it is `good`",
        LABELS + "## Rules\n- **R1** `bad` when `rude`.\n- **R2** `good` otherwise.\n",
        "",
        "`fair`",
        10,
    ),
    Shown(
        "without-R2",
        Kind.MODIFIER_IGNORED,
        "forgets the cap **R2**",
        SCALE + "## Rules\n- **R1** `3` otherwise.\n- **R2** at most `2` when `rude`.\n",
        "`rude`",
        "`3`",
        10,
    ),
    Shown(
        "without-R2",
        Kind.MODIFIER_IGNORED,
        "forgets the step **R2**",
        SCALE + "## Rules\n- **R1** `3` otherwise.\n- **R2** one level lower when `rude`.\n",
        "`rude`",
        "`3`",
        10,
    ),
)


def read(text: str) -> Guideline:
    made = read_guideline("mail.md", {"mail.md": text.encode()})
    assert made.guideline is not None, made.diagnostics
    return made.guideline


@pytest.mark.parametrize("shown", SHOWN, ids=lambda one: f"{one.kind}-{one.id}")
def test_a_misreading_tells_where_one_sees_it(shown: Shown):
    guideline = read(FRONT + SIGNALS + shown.rules)
    assert_shown(tell_apart(guideline), shown)


def assert_shown(telling: Telling, shown: Shown):
    found = next(one for one in telling.differences if one.misreading.id == shown.id)
    assert found.misreading.kind is shown.kind
    assert found.misreading.words == shown.words
    assert telling.meaning.space.count(found.cases) == shown.cases
    said = said_at(telling, shown)
    assert said == shown.said


def said_at(telling: Telling, shown: Shown) -> str:
    """What the reader says in the case shown, all else being as usual."""
    usual = {signal.id: signal.usual for signal in telling.meaning.guideline.signals}
    for case in all_cases(telling.meaning.guideline):
        unusual = {name: value for name, value in case.items() if value != usual[name]}
        if case_text(case_values(unusual)) == shown.case:
            said = said_in(telling, case)[shown.id]
            return outcome_text(said) if isinstance(said, Outcome) else "guesses"
    raise AssertionError(shown.case)


PAIRS = """\
## Signals
- `fabricates` of each response: yes or no.
- `clumsy` of each response: yes or no.
## Criteria
1. `accuracy`: better without `fabricates`.
2. `style`: better without `clumsy`.
"""


@pytest.mark.parametrize(
    "shown",
    [
        Shown(
            "without-accuracy",
            Kind.CRITERION_IGNORED,
            "answers as if the criterion **accuracy** were not there",
            PAIRS,
            "`fabricates` of A, `clumsy` of B",
            "`A`",
            6,
        ),
        Shown(
            "swapped-accuracy-style",
            Kind.CRITERIA_SWAPPED,
            "lets **style** go before **accuracy**",
            PAIRS,
            "`fabricates` of A, `clumsy` of B",
            "`A`",
            2,
        ),
        Shown(
            "inverted-style",
            Kind.CONDITION_INVERTED,
            "takes the worse response for the better one by the criterion **style**",
            PAIRS,
            "`clumsy` of B",
            "`B`",
            4,
        ),
    ],
    ids=lambda one: one.id,
)
def test_a_criterion_is_misread_where_one_sees_it(shown: Shown):
    assert_shown(tell_apart(read(FRONT + shown.rules)), shown)


STEPS = PAIRS.replace(
    "- `clumsy` of each",
    "- `slips` of each response: 0 to 2; usually 0.\n- `clumsy` of each",
).replace("without `fabricates`.", "without `fabricates`, then with lower `slips`.")


@pytest.mark.parametrize(
    "shown",
    [
        Shown(
            "without-accuracy-1",
            Kind.CRITERION_IGNORED,
            "overlooks `fabricates` in the criterion **accuracy**",
            STEPS,
            "`fabricates` of A",
            "`tie`",
            42,
        ),
        Shown(
            "inverted-accuracy-2",
            Kind.CONDITION_INVERTED,
            "takes the worse response for the better one by `slips` in the criterion **accuracy**",
            STEPS,
            "`slips` of A is 1",
            "`A`",
            48,
        ),
        Shown(
            "swapped-accuracy-1-2",
            Kind.CRITERIA_SWAPPED,
            "lets `slips` go before `fabricates` in the criterion **accuracy**",
            STEPS,
            "`fabricates` of A, `slips` of B is 1",
            "`A`",
            24,
        ),
    ],
    ids=lambda one: one.id,
)
def test_a_step_of_a_criterion_is_misread_where_one_sees_it(shown: Shown):
    assert_shown(tell_apart(read(FRONT + shown.rules)), shown)


WEATHER = """\
## Signals
- `storm`: yes or no. It storms.
    - if unsure: flag for `boss`
- `calm`: yes or no; usually `no`. It calms down.
    - only when: `storm`
- `red`: yes or no. The sky is red.
## Queues
- `boss`: The boss looks.
## Labels
- `alarm`: Alarm.
- `none`: Nothing.
## Rules
- **R1** `alarm` when `storm` and not `calm` and `red`.
- **R2** `alarm` when `calm` and not `red`.
- **R3** `none` otherwise.
"""


def test_whoever_answers_what_does_not_apply_is_wrong_there():
    shown = Shown(
        "only-when-calm-yes",
        Kind.ONLY_WHEN_IGNORED,
        "takes `calm` for `yes` where it does not apply",
        WEATHER,
        "`calm` is not applicable",
        "`alarm`",
        1,
    )
    assert_shown(tell_apart(read(FRONT + WEATHER)), shown)


def test_whoever_guesses_a_doubt_away_is_wrong_where_it_matters():
    telling = tell_apart(read(FRONT + WEATHER))
    found = {one.misreading.id: one for one in telling.differences}
    suite = choose(telling)

    calm = found["guessed-storm-no"].misreading
    assert calm.kind is Kind.DOUBT_GUESSED
    assert calm.words == "takes `storm` for `no` where nobody can tell instead of flagging"
    (vector,) = (one for one in suite.vectors if one.unsure == "storm")
    assert case_values(vector.case) == {"calm": "no", "red": "yes"}
    told = {name: outcome_text(said) for name, said in vector.kills.items() if said is not None}
    assert told == {"guessed-storm-no": "`none`", "guessed-storm-yes": "`alarm`"}


def test_a_reader_without_an_answer_guesses():
    rules = "## Rules\n- **R1** `bad` when `rude`.\n- **R2** `good` otherwise.\n"
    suite = choose(tell_apart(read(FRONT + SIGNALS + LABELS + rules)))

    said = {name: one for vector in suite.vectors for name, one in vector.kills.items()}
    assert said["skipped-R2"] is None


def test_a_clause_of_several_decisions_is_misread_in_each():
    text = """\
## Signals
- `rude`: yes or no.
## Labels for `tone`
- `x`: X.
- `y`: Y.
## Labels for `mood`
- `x`: X.
- `y`: Y.
## Rules for `tone`, `mood`
- **R1** `x` when `rude`.
- **R2** `y` otherwise.
"""
    ids = [one.id for one in misreadings(read(FRONT + text))]

    assert {"skipped-R1-in-tone", "skipped-R1-in-mood"} <= {*ids}
    assert len(ids) == len({*ids})


def test_definitions_are_misread_too():
    text = FRONT + SIGNALS + "## Definitions\n- `both` means `rude` and `late`.\n" + LABELS
    text += "## Rules\n- **R1** `bad` when `both`.\n- **R2** `good` otherwise.\n"
    shown = Shown(
        "overlooked-both-2",
        Kind.CONDITION_OVERLOOKED,
        "overlooks `late` in `both`",
        "",
        "`rude`",
        "`bad`",
        5,
    )
    assert_shown(tell_apart(read(text)), shown)


def test_every_kind_is_shown_here():
    here = {one.kind for one in SHOWN} | {
        *(Kind.CRITERION_IGNORED, Kind.CRITERIA_SWAPPED),
        *(Kind.ONLY_WHEN_IGNORED, Kind.DOUBT_GUESSED),
    }
    assert here == {*Kind}
