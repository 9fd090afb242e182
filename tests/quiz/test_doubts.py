"""Items that leave a signal open: the answer is what `decide` says of an annotator not sure."""

from decimal import Decimal
from functools import cache

import pytest

from rubricc.compiler import read_guideline
from rubricc.decide import decide
from rubricc.model import number_text
from rubricc.quiz import Draw, Half, Named, Terms, Wish, changed_items, items, key_of
from rubricc.quiz.doubting import OPEN, doubt_in, is_askable
from rubricc.quiz.lint import case_of_item, unsure_of
from rubricc.quiz.recognising import read_case, recogniser_of
from rubricc.suite import Telling, tell_apart
from rubricc.table import tabulate
from tests.quiz.shipped import FILES, guideline_of, plain_telling, telling_of

SOME = ["customer-messages", "name-spans", "patch-priority", "summary-preference"]
"""Doubts of messages, spans, scales and pairs."""


@cache
def doubts(name, half):
    """Items for nothing but doubts guessed away."""
    telling = telling_of(name)
    guessed = tuple(one for one in telling.differences if one.misreading.unsure is not None)
    about = Telling(telling.meaning, guessed, ())
    made = items(about, half, Wish(cases=1, tellings=2, most=200))
    return tuple(item for item in made if unsure_of(item) is not None)


@cache
def table_of(name):
    """What `decide` reads."""
    return tabulate(plain_telling(name).meaning)


def decided(name, item, answers):
    """What `decide` says, as items write it; a doubt that no policy settles is flagged, too."""
    answer = decide(table_of(name), answers, [item.decision])[item.decision]
    match answer.outcome:
        case None:
            return "n/a" if answer.status == "not applicable" else f"flag:{answer.flag or ''}"
        case tuple() as labels:
            return " ".join(labels) or "-"
        case Decimal() as number:
            return number_text(number)
        case outcome:
            return outcome


def wanted(name):
    """The misreadings of which items can be made."""
    askable = {one.id for one in guideline_of(name).signals if is_askable(one)}
    return {
        one.misreading.id
        for one in telling_of(name).differences
        if one.misreading.unsure in askable
    }


@pytest.mark.parametrize("half", list(Half))
@pytest.mark.parametrize("name", SOME)
def test_the_right_answer_is_what_is_decided_when_nobody_can_tell(name, half):
    for item in doubts(name, half):
        assert item.key == decided(name, item, item.answers), item


@pytest.mark.parametrize("name", SOME)
def test_every_guess_is_told_by_an_item(name):
    made = [item for half in Half for item in doubts(name, half)]
    told = {id_ for item in made for id_ in item.tells}

    assert wanted(name) <= told


@pytest.mark.parametrize("name", SOME)
def test_an_open_signal_is_read_back_as_open(name):
    guideline = guideline_of(name)
    recogniser = recogniser_of(guideline)
    for item in doubts(name, Half.GOLD):
        if item.kind == "card":
            assert "Not sure." in item.texts[0][1]
            continue
        unsure, case = unsure_of(item), case_of_item(guideline, item)
        assert unsure is not None
        settings = {one.id: case[one.id] for one in guideline.signals if one.is_setting}
        spoken = [(part, text) for part, text in item.texts if part in ("", "A", "B")]

        for value, whole in doubt_in(guideline, case, unsure).cases.items():
            assert read_case(recogniser, spoken, settings, {unsure: value}) == whole
        assert read_case(recogniser, spoken, settings) is None
        assert OPEN not in case.values()


def test_who_guesses_gives_what_the_guess_comes_to():
    name = "customer-messages"
    misreadings = {one.misreading.id: one.misreading for one in telling_of(name).differences}
    found = 0
    for item in doubts(name, Half.GOLD):
        for id_, outcome in item.tells.items():
            if misreadings[id_].unsure is not None:
                answers = {**item.answers, misreadings[id_].unsure: misreadings[id_].guess}
                assert outcome == decided(name, item, answers)
                found += 1

    assert found >= 6


def test_a_change_of_policy_changes_the_keys_of_doubts():
    name = "customer-messages"
    made = tuple(item for item in doubts(name, Half.GOLD) if unsure_of(item) == "sarcastic")
    named = Named(id=name, title=name, version="1.0.0", digest="0" * 64)
    misreadings = [one.misreading for one in telling_of(name).differences]
    key = key_of(made, misreadings, Terms(named, "1", 1, None, ()), Draw(b"secret"))
    text = FILES[f"{name}.md"].replace(b"if unsure: flag for `tone`", b"if unsure: `no`")
    other = read_guideline(f"{name}.md", {**FILES, f"{name}.md": text}).guideline

    assert other is not None
    found = list(changed_items(key.items, tell_apart(other), {}, {}))

    assert made
    assert list(changed_items(key.items, telling_of(name), {}, {})) == []
    assert {one.item for one in found} == {item.id for item in key.items}
    assert all(one.before == "flag:tone" and one.after != one.before for one in found)
