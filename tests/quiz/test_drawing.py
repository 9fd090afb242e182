"""Forms: what the draw depends on, which items it takes, and when there is none."""

from collections import Counter
from dataclasses import replace

import pytest

from rubricc.quiz.drawing import draw_forms
from rubricc.quiz.draws import Draw
from rubricc.quiz.key import KEY_FORMAT, Key, form_of, read_key
from rubricc.quiz.keying import Terms, blueprint_of, key_of
from rubricc.quiz.nodes import Half
from rubricc.quiz.pool import said_to, text_of
from rubricc.table import Problem, plain, pretty
from tests.quiz.made import NAMED, ONE, OTHER, READINGS, item, pool, reading


def forms_of(items, draw, size, forms=1):
    found = draw_forms(items, draw, size, forms)
    assert isinstance(found, tuple), found
    return found


def keyed(draw=ONE, size=12, items=None):
    (form,) = forms_of(items or pool(), draw, size)
    return key_of(form, READINGS, Terms(NAMED, "1", 10), draw)


def test_a_secret_draws_the_same_form_again():
    assert pretty(plain(keyed())) == pretty(plain(keyed()))


def test_the_order_of_the_pool_does_not_matter():
    assert keyed(items=pool()[::-1]) == keyed()


def test_another_secret_draws_other_items_ids_order_and_options():
    one, other = keyed(ONE, 20), keyed(OTHER, 20)
    sources = {each.source for each in one.items} & {each.source for each in other.items}
    places = [
        next(each.right for each in key.items if each.source == source)
        for source in sorted(sources)
        for key in (one, other)
    ]

    assert sources != {each.source for each in one.items}
    assert not {each.id for each in one.items} & {each.id for each in other.items}
    assert places[::2] != places[1::2]
    assert [each.source for each in one.items] != sorted(each.source for each in one.items)


def test_no_practice_item_is_ever_drawn():
    items = [replace(one, half=Half.PRACTICE) if n % 2 else one for n, one in enumerate(pool())]
    public = {one.id for one in items if one.half is Half.PRACTICE}
    for secret in range(20):
        (form,) = forms_of(items, Draw(bytes([secret])), 20)
        assert not public & {one.id for one in form}


def test_no_text_comes_twice_though_a_case_may():
    items = pool(10)
    items += [replace(one, id=f"{one.id}-again") for one in items]
    items += [
        replace(one, id=f"{one.id}-new", texts=(("", f"{one.texts[0][1]}, told anew"),))
        for one in items[:10]
    ]

    (form,) = forms_of(items, ONE, 20)

    assert len({text_of(one) for one in form}) == 20
    assert len({one.answers["number"] for one in form}) == 10


@pytest.mark.parametrize("forms", [2, 4])
def test_parallel_forms_ask_the_same_and_share_no_item(forms):
    def cells(form):
        return Counter((one.decision, one.key, one.clauses, said_to(one)) for one in form)

    drawn = forms_of(pool(240), ONE, 10, forms)

    assert len(drawn) == forms
    assert {len(form) for form in drawn} == {10}
    assert len({text_of(one) for form in drawn for one in form}) == 10 * forms
    assert all(cells(form) == cells(drawn[0]) for form in drawn)


def test_where_few_items_tell_the_same_parallel_forms_share_clauses_and_misreadings():
    items = [
        item(
            number,
            key="bug",
            tells={"m0": "praise", f"m{1 + number % 3}": "question", f"own{number}": "praise"},
            clause=f"R{number % 2}",
        )
        for number in range(48)
    ]

    drawn = forms_of(items, ONE, 8, 4)

    one, *others = (Counter((each.key, each.clauses) for each in form) for form in drawn)
    assert all(other == one for other in others)
    assert len({text_of(each) for form in drawn for each in form}) == 32
    cells = blueprint_of(drawn)
    assert sum(cell.items for cell in cells) == 8
    assert all("m0" in cell.misreadings for cell in cells)
    assert all(
        set(cell.misreadings) <= each.tells.keys()
        for form in drawn
        for each in form
        for cell in cells
        if cell.clauses == each.clauses
    )


def test_a_form_tells_each_misreading_as_often_as_it_can_be_named():
    key = keyed(size=12)

    assert {one.standing for one in key.misreadings if one.id != "m2"} == {"told"}
    assert [one.standing for one in key.misreadings if one.id == "m2"] == ["not told"]


def test_misreadings_that_no_item_parts_are_told_together():
    items = [
        replace(one, tells={**one.tells, "m9": one.tells["m0"]} if "m0" in one.tells else one.tells)
        for one in pool()
    ]
    (form,) = forms_of(items, ONE, 12)
    twin = reading("m9")
    key = key_of(form, (*READINGS, twin), Terms(NAMED, "1", 10), ONE)

    found = {one.id: (one.standing, one.like) for one in key.misreadings}

    assert found["m0"] == ("together", ("m9",))
    assert found["m9"] == ("together", ("m0",))


def test_two_items_on_which_a_reader_guesses_do_not_part_misreadings():
    def key_of_guesses(guessed):
        items = [
            item(number, tells={"m0": "praise", "m1": None if number < guessed else "praise"})
            for number in range(6)
        ]
        return key_of(items, READINGS[:2], Terms(NAMED, "1", 5), ONE)

    assert [one.standing for one in key_of_guesses(2).misreadings] == ["together", "together"]
    assert [one.standing for one in key_of_guesses(3).misreadings] == ["told", "told"]


def test_who_finds_no_option_of_theirs_guesses():
    odd = item(1, tells={"m0": "spam", "m1": "bug", "m2": "praise", "m3": None})

    assert said_to(odd) == (("m0", None), ("m2", "praise"), ("m3", None))


@pytest.mark.parametrize("size", [12, 13, 30])
def test_the_right_option_stands_at_each_place_alike(size):
    places = Counter(one.right for one in keyed(size=size).items)

    assert max(places.values()) - min(places.values()) <= 1
    assert set(places) == {"#1", "#2", "#3"}


def test_the_form_keeps_everything_that_is_not_to_be_handed_on():
    key = keyed()
    handed = pretty(plain(form_of(key)))

    for one in key.items:
        assert one.id in handed
        for word in (one.source, one.explanation, *(option.feedback for option in one.options)):
            assert f'"{word}"' not in handed
    for name in ("right", "key", "tells", "answers", "feedback", "misreadings"):
        assert f'"{name}"' not in handed


def test_a_key_is_read_back():
    key = keyed()

    assert read_key(pretty(plain(key))) == key


def test_a_broken_key_is_refused():
    key = keyed()
    twice = key.model_copy(update={"items": (*key.items, key.items[0])})
    lost = key.items[0].model_copy(update={"right": "#9"})
    wrong = key.model_copy(update={"items": (lost, *key.items[1:])})

    assert problems(pretty(plain(twice))) == {"key-twice"}
    assert problems(pretty(plain(wrong))) == {"key-option"}
    assert problems("{}") == {"key-format"}
    assert problems(f'{{"format": "{KEY_FORMAT}"}}') == {"key-schema"}


def problems(text):
    found = read_key(text)
    assert not isinstance(found, Key)
    return {one.name for one in found}


@pytest.mark.parametrize(
    ("items", "size", "forms", "name", "mend"),
    [
        ([], 5, 1, "quiz-empty", None),
        ([item(1, labels=("bug",))], 1, 1, "quiz-empty", None),
        (pool(20), 30, 1, "quiz-size", "`-n 20`"),
        (pool(60), 20, 4, "quiz-forms", "`--forms "),
    ],
)
def test_without_a_form_the_binding_constraint_is_told(items, size, forms, name, mend):
    found = draw_forms(items, ONE, size, forms)

    assert isinstance(found, Problem)
    assert found.name == name
    assert mend is None or mend in (found.mend or "")
