"""Signals, settings, definitions and facts."""

from decimal import Decimal

import pytest

from rubricc.model import (
    All,
    Any,
    Compare,
    Condition,
    Defined,
    Fact,
    Flagged,
    Not,
    Relation,
    Signal,
    SignalKind,
    Special,
    said_text,
)
from tests.model.reading import BASE, FRONT, LABELS, guideline_of, wrong_in

A, B = (Compare(name, Relation.IS, "yes") for name in "ab")


def signals_of(text: str) -> dict[str, Signal]:
    """The signals of a guideline by their ids."""
    guideline = guideline_of(FRONT + "## Signals\n\n- `a`: yes or no.\n" + text + "\n" + LABELS)
    return {signal.id: signal for signal in guideline.signals}


def mistakes_in(text: str) -> list[str]:
    return wrong_in(FRONT + "## Signals\n\n- `a`: yes or no.\n" + text + "\n" + LABELS)


DOMAINS = {
    "yes or no": (SignalKind.YES_NO, ("no", "yes"), None, None, "no"),
    "`x`, `y` or 4.0": (SignalKind.CHOICE, ("x", "y", "4"), None, None, None),
    "`x` < `y`; usually `y`": (SignalKind.SCALE, ("x", "y"), None, None, "y"),
    "0 to 5": (SignalKind.WHOLE, (), Decimal(0), Decimal(5), None),
    "0 or more; usually 3": (SignalKind.WHOLE, (), Decimal(0), None, Decimal(3)),
    "number from 0.50 to 1": (SignalKind.NUMBER, (), Decimal("0.5"), Decimal(1), None),
    "0 to 5 or unknown; usually unknown": (
        SignalKind.WHOLE,
        (),
        Decimal(0),
        Decimal(5),
        Special.UNKNOWN,
    ),
    "any of `x`, `y`": (SignalKind.ANY_OF, ("x", "y"), None, None, frozenset()),
    "any of `x`, `y`; usually `y`": (SignalKind.ANY_OF, ("x", "y"), None, None, frozenset("y")),
}


@pytest.mark.parametrize("domain", DOMAINS)
def test_a_domain_comes_to(domain):
    signal = signals_of(f"- `it`: {domain}. Text.")["it"]

    assert (signal.kind, signal.values, signal.low, signal.high, signal.usual) == DOMAINS[domain]


MISTAKES = {
    "- `it`: `x` or `x`.": ["duplicate-name"],
    "- `it`: 5 to 0.": ["empty-range"],
    "- `it`: 0 to 5.5.": ["fraction"],
    "- `it`: `2` < `1`.": ["scale-order"],
    "- `it`: `x` or `y`; usually `z`.": ["unknown-value"],
    "- `it`: 0 to 5; usually 6.": ["out-of-range"],
    "- `a`: yes or no.": ["duplicate-name"],
    "- `label`: yes or no.": ["duplicate-name"],
    "- `it`: yes or no.\n    - if unsure: flag for `nobody`": ["unknown-queue"],
    "- `it`: yes or no.\n    - if unsure: `perhaps`": ["unknown-value"],
    '- `it`: yes or no.\n    - `perhaps`: "maybe"': ["unknown-value"],
    "- `it`: yes or no.\n    - only when: `label` is `one`": ["decision-in-fact"],
    "- `it`: yes or no.\n    - only when: `it`": ["signal-circle"],
    "- `it`: yes or no.\n    - only when: `b`\n- `b`: yes or no.\n    - only when: `it`": [
        "signal-circle"
    ],
}


@pytest.mark.parametrize("text", MISTAKES)
def test_a_signal_that_means_nothing_is_reported(text):
    assert mistakes_in(text) == MISTAKES[text]


def test_a_signal_of_each_response_stands_twice():
    found = signals_of(
        "- `bad` of each response: yes or no.\n    - only when: `long`\n"
        "- `long` of each response: yes or no.\n    - only when: `a`"
    )

    assert list(found) == ["a", "bad.a", "bad.b", "long.a", "long.b"]
    assert (found["bad.b"].name, found["bad.b"].side) == ("bad", "B")
    assert found["bad.b"].only_when == Compare("long.b", Relation.IS, "yes")
    assert found["long.a"].only_when == A


def test_details_are_kept():
    signal = signals_of(
        "- `it`: `x` or `y`. What it is.\n"
        "    - ask: What is it?\n"
        "    - if unsure: flag for `expert`\n"
        "    - note: Think twice.\n"
        "    - formerly: `that`\n"
        '    - `x`: "an x"; "one more x"\n'
    )["it"]

    assert signal.ask == "What is it?"
    assert signal.if_unsure == Flagged("expert")
    assert signal.notes == ("Think twice.",)
    assert signal.formerly == ("that",)
    assert signal.phrases == (("x", ("an x", "one more x")),)


def test_settings_are_signals_of_the_project():
    guideline = guideline_of(BASE + "## Settings\n\n- `market`: `de` or `us`.\n")

    assert [signal.id for signal in guideline.signals if signal.is_setting] == ["market"]


def definitions_of(text: str) -> dict[str, Condition]:
    guideline = guideline_of(BASE + f"## Definitions\n\n{text}\n")
    return {definition.name: definition.condition for definition in guideline.definitions}


def test_definitions_stand_after_those_they_use():
    found = definitions_of("- `first` means `second`.\n- `second` means `a` and `b`.")

    assert list(found) == ["second", "first"]
    assert found == {"second": All((A, B)), "first": Defined("second")}


def test_a_definition_made_of_responses_is_one_of_each():
    found = definitions_of(
        "- `poor` means `late`.\n- `worse` means `poor` and `a`.\n- `odd` means `late` of A."
    )

    assert found["poor.b"] == Compare("late.b", Relation.IS, "yes")
    assert found["worse.a"] == All((Defined("poor.a"), A))
    assert found["odd"] == Compare("late.a", Relation.IS, "yes")


def test_each_circle_of_definitions_is_reported_once():
    text = "- `p` means `q`.\n- `q` means `p`.\n- `r` means `r`.\n- `s` means `p` and `d`."

    assert wrong_in(BASE + f"## Definitions\n\n{text}\n") == [
        "definition-circle",
        "definition-circle",
        "unknown-name",
    ]


FACTS: dict[str, Condition] = {
    "`a` requires `b`": Any((Not(A), B)),
    "`a` excludes `b`": Not(All((A, B))),
    "never `a` and `b`": Not(All((A, B))),
}


@pytest.mark.parametrize("text", FACTS)
def test_a_fact_comes_to(text):
    (fact,) = guideline_of(BASE + f"## Facts\n\n- {text}.\n").facts

    assert fact == Fact(FACTS[text], "", fact.span)
    assert fact.text == text


def test_a_fact_about_responses_holds_of_each():
    found = guideline_of(BASE + "## Facts\n\n- `late` requires `depth` is `low`.\n").facts

    assert len(found) == 2


def test_a_fact_does_not_speak_of_decisions_even_by_definitions():
    text = "## Facts\n\n- never `clear`.\n\n## Definitions\n\n- `clear` means `level` is 1.\n"

    assert wrong_in(BASE + text) == ["decision-in-fact"]


def test_an_example_says_a_value_as_its_signal_has_it():
    """A level `no` is a value; only of a yes/no signal does `not` say it."""
    found = signals_of("- `helps` of each response: `no` < `somewhat`; usually `no`. How much.\n")

    assert said_text(found["helps.a"], "no") == "`helps` of A is `no`"
    assert said_text(found["a"], "no") == "not `a`"
