"""The front matter: its keys and what each may say."""

import pytest

from tests.model.reading import BASE, guideline_of, read, wrong_in

FINE = (
    "owners:\n  - Ada\n  - Grace",
    "owners: Ada",
    "language: de",
    "status: draft",
    "version: 1.0.0-rc.1+build.5",
    "media: text span",
)


@pytest.mark.parametrize("line", FINE)
def test_a_key_may_say(line):
    key = line.partition(":")[0]
    text = "\n".join(one for one in BASE.split("\n") if not one.startswith(f"{key}:"))

    assert guideline_of(text.replace("title:", f"{line}\ntitle:"))


MISTAKES = {
    "version: 1.0": "wrong-key-value",
    "version: 01.0.0": "wrong-key-value",
    "guideline: Tiny One": "wrong-key-value",
    "media: smell": "wrong-key-value",
    "title: ''": "wrong-key-value",
    "unit:\n  - message": "wrong-key-value",
    "langage: de": "unknown-key",
}


@pytest.mark.parametrize("line", MISTAKES)
def test_a_key_may_not_say(line):
    key = line.partition(":")[0]
    text = "\n".join(one for one in BASE.split("\n") if not one.startswith(f"{key}:"))

    assert wrong_in(text.replace("task:", f"{line}\ntask:")) == [MISTAKES[line]]


def test_every_missing_key_is_reported():
    _, findings = read(BASE.replace("title: Tiny\n", "").replace("unit: message\n", ""))

    assert [one.message for one in findings] == [
        "the front matter does not say `title`",
        "the front matter does not say `unit`",
    ]


def test_a_misspelt_key_is_offered_its_right_spelling():
    _, findings = read(BASE.replace("title:", "langage: de\ntitle:"))

    assert [one.mend for one in findings] == ["did you mean `language`?"]
