"""Examples and their cases, guarantees, scenarios."""

from decimal import Decimal

import pytest

from rubricc.model import (
    ALWAYS,
    Accepted,
    Amount,
    Chosen,
    Claim,
    Compare,
    Example,
    Flagged,
    Inapplicable,
    Independent,
    Monotone,
    OutcomeCompare,
    OutcomeIn,
    OutcomeIncludes,
    OutcomeIs,
    OutcomeState,
    Relation,
    Special,
)
from rubricc.source import Span
from tests.model.reading import BASE, FRONT, guideline_of, wrong_in

SIGNALS = """\
## Signals

- `a`: yes or no.
- `b`: yes or no.
    - only when: `a`
- `stars`: 1 to 5.
    - only when: `bold`
- `kind`: `red` or `blue`.
- `free`: `red` or `blue`.
- `topic`: any of `x`, `y`.
- `ratio`: number from 0 to 1 or unknown; usually unknown.

## Definitions

- `bold` means `a` and `b`.

## Labels

- `one`: One.
- `two`: Two.

## Labels for `tags`: choose all that apply

- `p`: P.

## Rules

- **R1** `one` when `stars` is at least 3 or `topic` includes `x`.
- **R2** `two` otherwise.

## Rules for `tags`

- **T1** `p` when `kind` is `red`.

"""


def examples_of(text: str) -> tuple[Example, ...]:
    return guideline_of(FRONT + SIGNALS + f"## Examples\n\n{text}\n").examples


def mistakes_in(text: str) -> list[str]:
    return wrong_in(FRONT + SIGNALS + f"## Examples\n\n{text}\n")


def test_a_case_is_complete_as_far_as_it_matters():
    (example,) = examples_of('- "Hello." is `label` `two` by **R2**: not `a`.')

    assert example.case == {
        "a": "no",
        "b": Special.NOT_APPLICABLE,
        "stars": Special.NOT_APPLICABLE,
        "topic": frozenset(),
        "ratio": Special.UNKNOWN,
    }
    assert example.by == ("R2",)


def test_what_is_named_has_its_value():
    (example,) = examples_of(
        '- "Hello." is `label` `one`: `a`, `b`, `stars` is 4, `topic` includes `x`, '
        "`topic` includes `y`, `ratio` is 0.50."
    )

    assert example.case == {
        "a": "yes",
        "b": "yes",
        "stars": Decimal(4),
        "topic": frozenset("xy"),
        "ratio": Decimal("0.5"),
    }


MISTAKES = {
    '- "Hello." is `label` `one`: `a`, `b`.': "unnamed-signal",
    '- "Hello." is `tags` `p`: `a`.': "unnamed-signal",
    '- "Hello." is `label` `two`: `b`.': "inapplicable-signal",
    '- "Hello." is `label` `two`: `stars` is 2.': "inapplicable-signal",
    '- "Hello." is `label` `two`: `a`, not `a`.': "said-twice",
    '- "Hello." is `label` `two`, `label` `one`: not `a`.': "said-twice",
    '- "Hello." is `label` `two`: `bold`.': "other-than-signal",
    '- "Hello." is `label` `two`: `topic` includes `z`.': "unknown-value",
    '- "Hello." is `label` `two`: `kind` is `pink`.': "unknown-value",
    '- "Hello." is `label` `two`: `kind`.': "unknown-value",
    '- "Hello." is `label` `two`: `kind` is unknown.': "wrong-state",
    '- "Hello." is `label` `two`: `q`.': "unknown-name",
    '- "Hello." is `label` `two`: `a` of A.': "stray-response",
    '- "Hello." is `label` `three`: not `a`.': "unknown-label",
    '- "Hello." is `label` `one` and `two`: not `a`.': "wrong-outcome",
    '- "Hello." is `tags` `p` or `p`: `kind` is `red`.': "wrong-outcome",
    '- "Hello." is `label` none: not `a`.': "wrong-outcome",
    '- "Hello." is `label` flagged for `q`: not `a`.': "unknown-queue",
    '- "Hello." is `level` `two`: not `a`.': "unknown-decision",
    '- "Hello." is `label` `two` by **R3**: not `a`.': "unknown-clause",
    '- "Hello." is `label` `two` by **T1**: not `a`.': "unrelated-clause",
    '- **R1** "Hello." is `label` `two`: not `a`.': "duplicate-name",
}


@pytest.mark.parametrize("text", MISTAKES)
def test_an_example_that_means_nothing_is_reported(text):
    assert mistakes_in(text) == [MISTAKES[text]]


def test_examples_are_called_after_their_place_unless_they_have_a_name():
    found = examples_of(
        '- "A." is `two`.\n- **x3** "B." is `two`.\n- "C." is `two`.\n- **Mine** "D." is `two`.'
    )

    assert [example.id for example in found] == ["x1", "x3", "x3x", "Mine"]


OUTCOMES = {
    "`one`": ("label", Accepted(("one",))),
    "`label` `one` or `two`": ("label", Accepted(("one", "two"))),
    "`label` flagged": ("label", Flagged(None)),
    "`label` flagged for `expert`": ("label", Flagged("expert")),
    "`label` not applicable": ("label", Inapplicable()),
    "`tags` none": ("tags", Chosen(())),
    "`tags` `q` and `p`": ("tags", Chosen(("p", "q"))),
    "`tags` `q`": ("tags", Chosen(("q",))),
    "`level` 2": ("level", Accepted(("2",))),
    "`points` 5.0": ("points", Amount(Decimal(5))),
}


@pytest.mark.parametrize("text", OUTCOMES)
def test_an_outcome_comes_to(text):
    (example,) = guideline_of(BASE + f'## Examples\n\n- "Hello." is {text}: `a`.\n').examples

    found = [(expected.decision, expected.outcome) for expected in example.expected]

    assert found == [OUTCOMES[text]]


SPAN = Span("", 1, 1, 1, 1)
A = Compare("a", Relation.IS, "yes")

GUARANTEES = {
    "never `one` when `a`": Claim(True, OutcomeIn("label", ("one",)), A, "", SPAN),
    "always `level` at least `2`": Claim(False, OutcomeIn("level", ("2", "3")), ALWAYS, "", SPAN),
    "never `label` `two`": Claim(
        True, OutcomeIn("label", ("two", "half", "other-half")), ALWAYS, "", SPAN
    ),
    "never `tags` `p` when `a`": Claim(True, OutcomeIncludes("tags", ("p",)), A, "", SPAN),
    "never flagged": Claim(True, OutcomeIs("label", OutcomeState.FLAGGED), ALWAYS, "", SPAN),
    "always `points` at most 9": Claim(
        False, OutcomeCompare("points", Relation.AT_MOST, Decimal(9)), ALWAYS, "", SPAN
    ),
    "`level` never falls when `stars` rises": Monotone("level", "stars", True, "", SPAN),
    "`level` never rises when `a` falls": Monotone("level", "a", True, "", SPAN),
    "`level` never rises when `size` rises": Monotone("level", "size", False, "", SPAN),
    "`label` does not depend on `kind`": Independent("label", "kind", "", SPAN),
}


@pytest.mark.parametrize("text", GUARANTEES)
def test_a_guarantee_comes_to(text):
    found = guideline_of(BASE + f"## Guarantees\n\n- {text}.\n").guarantees

    assert found == (GUARANTEES[text],)
    assert found[0].text == text


WRONG = {
    "never `three` when `a`": "unknown-label",
    "never `none-such` `one`": "unknown-decision",
    "always at least `one`": "unordered",
    "never `tags` at least `p`": "wrong-outcome",
    "never `level` none when `a`": "wrong-outcome",
    "`label` never falls when `stars` rises": "unordered",
    "`level` never falls when `kind` rises": "unordered",
    "`level` never falls when `tags` rises": "other-than-signal",
    "`label` does not depend on `nothing`": "unknown-name",
}


@pytest.mark.parametrize("text", WRONG)
def test_a_guarantee_that_means_nothing_is_reported(text):
    assert wrong_in(BASE + f"## Guarantees\n\n- {text}.\n") == [WRONG[text]]


def test_a_guarantee_about_a_signal_of_each_response_is_about_both():
    found = guideline_of(
        BASE + "## Guarantees\n\n- `label` does not depend on `late`.\n"
    ).guarantees

    assert [one.signal for one in found if isinstance(one, Independent)] == ["late.a", "late.b"]


def test_scenarios_are_kept():
    text = '## Scenarios\n\n### A shop\n\n- `a` `yes`: "it came late"\n- opener: "Hello,"\n'
    (scenario,) = guideline_of(BASE + text).scenarios

    assert scenario.title == "A shop"
    assert scenario.fragments == (("a", "yes", ("it came late",)),)
    assert scenario.parts == (("opener", ("Hello,",)),)
