"""Items of the shipped guidelines and of random ones: read back, proved, never in both halves."""

import re
from collections import Counter
from dataclasses import replace

import pytest

from rubricc.compiler import read_guideline
from rubricc.interpret import complete, decide
from rubricc.meaning import understand
from rubricc.model import SignalKind
from rubricc.quiz import Half, Item, Wish, items, lint
from rubricc.quiz.bank import bank_of, every_text, words_of_text
from rubricc.quiz.doubting import OPEN
from rubricc.quiz.draws import case_id, half_of
from rubricc.quiz.lint import MARKS, case_of_item, guessed_by, unsure_of
from rubricc.quiz.pairing import are_like
from rubricc.quiz.recognising import read_case, recogniser_of
from rubricc.quiz.workshop import outcome_name
from rubricc.suite import Telling
from tests.quiz.shipped import (
    ALL,
    FILES,
    TEXT,
    full_items,
    guideline_of,
    plain_items,
    plain_telling,
    telling_of,
)
from tests.random_guidelines import PATH, from_seed

SMALL = ["answer-grading", "customer-messages", "evidence-two-verdicts", "name-spans"]
HARMLESS = {"shortcut"}
"""What lint says of items that are what they are: a label decided by one signal."""


def reader_of(guideline):
    """A function that finds the case which an item's own texts show."""
    recogniser = recogniser_of(guideline)

    def read_back(item):
        case = case_of_item(guideline, item)
        settings = {one.id: case[one.id] for one in guideline.signals if one.is_setting}
        spoken = [(name, text) for name, text in item.texts if name in ("", "A", "B")]
        return read_case(recogniser, spoken, settings)

    return read_back


@pytest.mark.parametrize("half", list(Half))
@pytest.mark.parametrize("name", TEXT)
def test_every_text_is_read_back_to_its_case(name, half):
    guideline = guideline_of(name)
    texts = [item for item in plain_items(name, half) if item.kind != "card"]

    read_back = reader_of(guideline)

    assert texts
    for item in texts:
        assert read_back(item) == case_of_item(guideline, item), item.texts


@pytest.mark.parametrize("half", list(Half))
@pytest.mark.parametrize("name", TEXT)
def test_most_items_of_a_text_guideline_are_texts(name, half):
    made = plain_items(name, half)
    cards = [item for item in made if item.kind == "card"]

    assert len(made) >= 5
    assert 10 * len(cards) <= 4 * len(made)


@pytest.mark.parametrize(
    "name", [name for name in TEXT if name.endswith(("preference", "code-answers"))]
)
def test_responses_are_of_like_length(name):
    pairs = [item for half in Half for item in plain_items(name, half) if item.kind == "pair"]

    assert pairs
    for item in pairs:
        assert are_like([text for side, text in item.texts if side in ("A", "B")]), item.texts


def test_nothing_but_what_a_text_says_tells_the_answer():
    """Length, order, joints and signs guess no better than always giving the commonest answer."""
    groups: dict[tuple[str, str], list[Item]] = {}
    for name in TEXT:
        for item in (item for half in Half for item in plain_items(name, half)):
            groups.setdefault((name, item.decision), []).append(item)
    made = sum(map(len, groups.values()))
    commonest = sum(max(Counter(item.key for item in some).values()) for some in groups.values())

    assert made > 2000
    for name, look in MARKS.items():
        guessed = sum(guessed_by(some, look) * len(some) for some in groups.values())
        assert 100 * (guessed - commonest) <= 5 * made, name


@pytest.mark.parametrize("name", ALL)
def test_lint_finds_nothing_but_what_the_rules_make_so(name):
    for half in Half:
        remarks = lint(guideline_of(name), plain_items(name, half))

        assert [one for one in remarks if one.rule not in HARMLESS] == []


@pytest.mark.parametrize("name", SMALL)
def test_an_option_is_what_the_reader_of_its_misreadings_says(name):
    misreadings = {one.misreading.id: one.misreading for one in telling_of(name).differences}
    named = 0
    for item in full_items(name):
        case = case_of_item(guideline_of(name), item)
        for option in item.options if unsure_of(item) is None else ():
            for id_ in option.misreadings:
                misread = misreadings[id_].guideline
                verdict = decide(misread, complete(misread, case))[item.decision]
                assert outcome_name(verdict.result) == option.outcome, (id_, item.id)
                named += 1

    assert named > 20


@pytest.mark.parametrize("name", SMALL)
def test_every_misreading_is_told_by_an_item(name):
    told = {id_ for item in full_items(name) for id_ in item.tells}
    wanted = {
        one.misreading.id for one in telling_of(name).differences if one.misreading.unsure is None
    }

    assert 100 * len(told & wanted) >= 95 * len(wanted)


@pytest.mark.parametrize("name", SMALL)
def test_wrong_options_have_feedback_and_a_flag_is_offered_where_there_is_one(name):
    for item in full_items(name):
        outcomes = [option.outcome for option in item.options]

        assert 2 <= len(outcomes) == len(set(outcomes)) <= 3
        assert all(option.feedback for option in item.options if option.outcome != item.key)
        assert item.explanation
        assert all(f"**{clause}**" in item.explanation for clause in item.clauses)
        if name in ("answer-grading", "customer-messages"):
            assert any(outcome.startswith("flag:") for outcome in outcomes)


def test_preferences_come_in_both_orders_with_a_justification():
    made = [item for item in plain_items("summary-preference", Half.GOLD) if item.family]
    by_id = {item.id: item for item in plain_items("summary-preference", Half.GOLD)}
    twins = [(by_id[item.family], item) for item in made if item.family in by_id]

    assert twins
    turned = {"A": "B", "B": "A"}
    for one, other in twins:
        texts, exchanged = dict(one.texts), dict(other.texts)
        assert (texts["A"], texts["B"]) == (exchanged["B"], exchanged["A"])
        assert other.key == turned.get(one.key, one.key)
        assert "Principle" in one.justification
        assert one.checklist


def test_ladders_ask_on_both_sides_of_a_line():
    rungs = [one for one in plain_items("comment-toxicity", Half.GOLD) if one.kind == "ladder"]
    families = {one.family for one in rungs}

    assert families
    for family in families:
        low, high = (one for one in rungs if one.family == family)
        assert low.key != high.key
        differing = {name for name, value in low.answers.items() if high.answers.get(name) != value}
        assert differing


@pytest.mark.parametrize("name", TEXT)
def test_what_is_gold_is_nowhere_in_practice(name):
    practice = {item.texts for item in plain_items(name, Half.PRACTICE) if item.kind != "card"}
    gold = {item.texts for item in plain_items(name, Half.GOLD) if item.kind != "card"}

    assert not practice & gold
    guideline = guideline_of(name)
    fragments = {
        half: {
            words_of_text(text)
            for setting in (*bank_of(guideline, half).scenarios, bank_of(guideline, half).loose)
            for (_, value), texts in setting.fragments.items()
            if value != OPEN
            for text in texts
        }
        for half in Half
    }
    assert not fragments[Half.PRACTICE] & fragments[Half.GOLD]


def test_halves_are_what_they_were():
    assert [half_of("scenario", title) for title in ("A kettle", "A parcel")] == [
        Half.PRACTICE,
        Half.GOLD,
    ]
    assert half_of("phrase", "My  parcel never came") is half_of("phrase", "my parcel never came")
    case = {**dict.fromkeys(("praise", "problem"), "no"), "problem": "yes"}
    guideline = guideline_of("customer-messages")
    assert case_id(guideline, case) == case_id(guideline, {**case, "sarcastic": "no"})


def test_an_edit_moves_no_text_and_no_case_across():
    guideline = guideline_of("customer-messages")
    more = replace(guideline.scenarios[0], title="A new bank of words")
    edited = replace(guideline, scenarios=(more, *guideline.scenarios[1:]))
    halves = {text: half for _, text, half in every_text(guideline)}

    for _, text, half in every_text(edited):
        if text not in [one for _, texts in more.parts for one in texts] and text in halves:
            moved = halves[text] is not half
            own = any(text in texts for _, _, texts in more.fragments)
            assert own or not moved


def test_the_same_key_gives_the_same_items_and_another_key_others():
    telling = plain_telling("answer-grading")
    one, again, other = (
        items(telling, Half.GOLD, Wish(cases=1, tellings=1, key=key)) for key in (b"a", b"a", b"b")
    )

    assert one == again
    assert {item.id for item in one} != {item.id for item in other}


@pytest.mark.parametrize("seed", range(40))
def test_items_of_random_guidelines_are_read_back(seed):
    guideline = read_guideline(PATH, from_seed(seed).files).guideline
    if guideline is None or not guideline.decisions:
        return  # the text was drawn unsound
    spoken = replace(guideline, signals=tuple(map(with_phrases, guideline.signals)), scenarios=())
    made = items(Telling(understand(spoken), (), ()), Half.GOLD, Wish(cases=1, tellings=2))
    read_back = reader_of(spoken)

    for item in made:
        if item.kind != "card":
            assert read_back(item) == case_of_item(spoken, item), item.texts


def with_phrases(signal):
    """The signal with eight phrases for each value, so that both halves have some."""
    numbers = [str(number) for number in range(12)]
    is_number = signal.kind in (SignalKind.WHOLE, SignalKind.NUMBER)
    values = numbers if is_number else signal.values
    texts = {
        value: tuple(f"{signal.name} seems {value} to {who}" for who in "abcdefgh")
        for value in values
    }
    return replace(signal, phrases=tuple(texts.items()))


def test_random_guidelines_do_give_texts():
    kinds = set()
    for seed in range(12):
        guideline = read_guideline(PATH, from_seed(seed).files).guideline
        if guideline is not None and guideline.decisions:
            spoken = replace(guideline, signals=tuple(map(with_phrases, guideline.signals)))
            telling = Telling(understand(spoken), (), ())
            made = items(telling, Half.GOLD, Wish(cases=1, tellings=1))
            kinds |= {item.kind for item in made}

    assert "text" in kinds


def test_the_guidelines_say_what_their_items_need():
    assert len(FILES) > 20
    assert set(TEXT) >= {"customer-messages", "dialogue-turns", "web-genres"}
    assert not any(
        re.search(r"media: (image|audio|video)", FILES[f"{n}.md"].decode()) for n in TEXT
    )
