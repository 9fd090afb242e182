"""Texts that differ by one word are found as by comparing every two, with far fewer steps."""

import random

import pytest

from rubricc.audit import likeness, long_frame
from tests.audit.annotated import ONE, audited

WORDS = ("it", "broke", "again", "today", "the", "lamp", "is", "dark")


def twins_of(texts, labels):
    rows = [
        {"item": item, "annotator": "ann", "control": "label", "value": labels[item], "text": text}
        for item, text in texts.items()
    ]
    found = audited(long_frame(rows), text=ONE).twins
    assert found is not None
    return found


def are_near(one, other):
    """Whether two texts are the same, or of four words or more and apart by one word."""
    left, right = one.split(), other.split()
    if left == right:
        return True
    if min(len(left), len(right)) < 4:
        return False
    shorter, longer = sorted((left, right), key=len)
    if len(left) == len(right):
        return sum(a != b for a, b in zip(left, right, strict=True)) == 1
    return any(longer[:n] + longer[n + 1 :] == shorter for n in range(len(longer)))


@pytest.mark.parametrize("seed", range(8))
def test_every_item_with_a_twin_is_found_and_no_other(seed, monkeypatch):
    monkeypatch.setattr("rubricc.audit.twins.MOST_LISTED", 10_000)
    monkeypatch.setattr("rubricc.audit.likeness.BATCH", 50)
    draw = random.Random(seed)
    texts = {f"i{n:02}": " ".join(draw.choices(WORDS[:4], k=draw.randint(1, 6))) for n in range(60)}
    labels = {item: draw.choice(("complaint", "other")) for item in texts}
    found = twins_of(texts, labels)
    with_twin = {
        one
        for one in texts
        for other in texts
        if labels[one] != labels[other] and are_near(texts[one], texts[other])
    }
    named = {item for one in found.listed for item in one.items}

    assert all(are_near(*one.texts) for one in found.listed)
    assert named == with_twin


def test_signs_and_capitals_do_not_matter():
    found = twins_of(
        {"a": "It broke, again!", "b": "it BROKE again", "c": "Thanks"},
        {"a": "complaint", "b": "other", "c": "other"},
    )

    assert [(one.items, one.is_same_text) for one in found.listed] == [(("a", "b"), True)]


def test_one_word_more_or_another_one_is_nearly_the_same():
    texts = {
        "a": "the lamp broke again today",
        "b": "the lamp broke today",
        "c": "the lamp burst again today",
        "d": "a new lamp is what we want",
    }
    labels = {"a": "complaint", "b": "other", "c": "other", "d": "other"}
    found = twins_of(texts, labels)

    assert {one.items for one in found.listed} == {("a", "b"), ("a", "c")}


def test_texts_of_too_many_words_are_left_out_and_counted(monkeypatch):
    monkeypatch.setattr("rubricc.audit.twins.MOST_WORDS", 9)
    texts = {"a": "one two three four five", "b": "one two three four six"}
    found = twins_of(texts, {"a": "complaint", "b": "other"})

    assert (found.pairs, found.left_out) == (0, 1)


def test_many_texts_that_begin_alike_make_no_pairs(monkeypatch):
    """Half of the words are shared by all, so that only their signs tell them apart."""
    compared = []
    plain = likeness.are_near

    def counting(one, other):
        compared.append((one, other))
        return plain(one, other)

    monkeypatch.setattr(likeness, "are_near", counting)
    texts = {f"i{n:04}": f"please tell me about {n} {n + 7} {n * 3} {n + 1}" for n in range(2000)}
    labels = {item: ("complaint", "other")[n % 2] for n, item in enumerate(texts)}
    found = twins_of(texts, labels)

    assert (found.pairs, compared) == (0, [])
