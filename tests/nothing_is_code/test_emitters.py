"""Every emitter, held to it by being one: an author's words change words in its files, no more."""

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import pytest

from rubricc.emit import EMITTERS, Bundle
from tests.apps.calls import GOOD
from tests.attacks import ALL, Change, attack, behind, bundle_of, groups, in_turn
from tests.nothing_is_code.reading import read

SAMPLE = Path(__file__).parents[1] / "site" / "sample.md"
SAFE_PATH = re.compile(r"[a-z0-9][a-z0-9_.-]*(/[a-z0-9][a-z0-9_.-]*)*")
RESERVED = re.compile(r"(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?")


def earlier(text: str) -> str:
    """A guideline as it was before: one clause fewer."""
    return re.sub(r"- \*\*E1\*\*.*\n|- \"Four boxes.*\n", "", text).replace("1.2.0", "1.1.0")


@cache
def quiet(name: str) -> Bundle:
    """A guideline of pictures with a release before, or one of messages."""
    if name == "messages":
        return bundle_of("guidelines/mail.md", GOOD)
    text = SAMPLE.read_text("utf-8")
    past = bundle_of("guidelines/parcel-photos.md", earlier(text))
    return bundle_of("guidelines/parcel-photos.md", text, past.table)


CHANGES: Mapping[str, Change] = {
    "all": behind(" \u00b7 ".join(ALL)),
    "each 0": in_turn(0),
    **{f"group {number}": behind(words) for number, words in enumerate(groups(20))},
    **{f"each {start}": in_turn(start) for start in range(20, len(ALL), 20)},
}
QUICK = ("all", "each 0")
MANY = [pytest.param(one, marks=() if one in QUICK else pytest.mark.long) for one in CHANGES]


@cache
def emitted(name: str, change: str | None) -> Mapping[str, Mapping[str, str]]:
    """The files of every emitter, whose texts are changed in this way, or harmlessly."""
    made = attack(quiet(name), CHANGES[change] if change else behind("quiet words"))
    return {emit.__name__: {one.path: one.content for one in emit(made)} for emit in EMITTERS}


@pytest.mark.parametrize("name", ["messages", "pictures"])
@pytest.mark.parametrize("change", MANY)
def test_words_of_an_author_are_words_in_every_artifact(name, change):
    for emitter, files in emitted(name, change).items():
        expected = emitted(name, None)[emitter]

        assert files.keys() == expected.keys(), emitter
        for path, text in files.items():
            assert read(path, text) == read(path, expected[path]), path
            assert SAFE_PATH.fullmatch(path), path
            assert not any(RESERVED.fullmatch(part) for part in path.split("/")), path


def test_there_are_payloads_for_every_sink():
    assert len(set(ALL)) == len(ALL) >= 270
