"""Answers of others judged by vectors, their mistakes explained, and the test module written."""

import json
import subprocess
import sys

import pytest

from rubricc.emit import WrittenVector, explain_wrongs, find_wrongs, read_vectors, write_test_module

COMPLAINT = {"status": "decided", "outcome": "complaint", "flag": None, "clauses": ["R1"]}
FLAGGED = {"status": "flagged", "outcome": None, "flag": "safety", "clauses": ["E2"]}
UNQUEUED = {**FLAGGED, "flag": None}
NOWHERE = {"status": "not-applicable", "outcome": None, "flag": None, "clauses": ["G1"]}
EITHER = {**COMPLAINT, "accepted": ["complaint", "question"]}
SEVERAL = {**COMPLAINT, "outcome": ["billing", "tone"]}
NONE = {**COMPLAINT, "outcome": []}
SCORE = {**COMPLAINT, "outcome": 2.5}
NAMED_LIKE_A_NUMBER = {**COMPLAINT, "outcome": "3"}

RIGHT: list[tuple[object, object]] = [
    (COMPLAINT, "complaint"),
    (COMPLAINT, COMPLAINT),
    (COMPLAINT, {"label": "complaint"}),
    (COMPLAINT, {"label": COMPLAINT}),
    (COMPLAINT, {"label": {"status": "decided", "outcome": "complaint"}}),
    (COMPLAINT, {"row": 1, "praise": "no", "label": "complaint", "label.clauses": "R1"}),
    (FLAGGED, "flag:safety"),
    (FLAGGED, {"label": FLAGGED}),
    (UNQUEUED, "flag:"),
    (UNQUEUED, {"status": "unsettled", "outcome": None, "flag": None}),
    (NOWHERE, "n/a"),
    (NOWHERE, NOWHERE),
    (EITHER, "question"),
    (EITHER, "question|complaint"),
    (EITHER, {"label": EITHER}),
    (EITHER, {"label": {"status": "decided", "outcome": "question"}}),
    (SEVERAL, ["tone", "billing"]),
    (SEVERAL, "tone billing"),
    (SEVERAL, {"label": SEVERAL}),
    (NONE, []),
    (NONE, "-"),
    (SCORE, 2.5),
    (SCORE, "2.50"),
    (SCORE, {"label": {"status": "decided", "outcome": 2.5}}),
    (NAMED_LIKE_A_NUMBER, 3),
    (NAMED_LIKE_A_NUMBER, 3.0),
]


@pytest.mark.parametrize(("expected", "answer"), RIGHT)
def test_takes_what_says_the_same(expected, answer):
    assert list(find_wrongs({"label": expected}, answer)) == []


WRONG: list[tuple[object, object, str]] = [
    (COMPLAINT, "question", "`label` is `complaint` by R1, not `question`"),
    (COMPLAINT, None, "`label` is `complaint` by R1; the answer has no outcome"),
    (COMPLAINT, {}, "`label` is `complaint` by R1; the answer has no outcome"),
    (COMPLAINT, {"other": "x"}, "`label` is `complaint` by R1; the answer has no outcome"),
    (COMPLAINT, True, "`label` is `complaint` by R1; True is no outcome"),
    (COMPLAINT, FLAGGED, "`label` is `complaint` by R1, not `flag:safety`"),
    (COMPLAINT, {**COMPLAINT, "clauses": ["R2"]}, "`label` is `complaint` by R1, not by R2"),
    (COMPLAINT, {**COMPLAINT, "clauses": []}, "`label` is `complaint` by R1, not by no clause"),
    (
        COMPLAINT,
        {"label": "complaint", "label.clauses": "R1 R2"},
        "`label` is `complaint` by R1, not by R1, R2",
    ),
    (FLAGGED, "flag:", "`label` is `flag:safety` by E2, not `flag:`"),
    (FLAGGED, "safety", "`label` is `flag:safety` by E2, not `safety`"),
    (FLAGGED, None, "`label` is `flag:safety` by E2; the answer has no outcome"),
    (NOWHERE, None, "`label` is `n/a` by G1; the answer has no outcome"),
    (EITHER, "praise", "`label` is `complaint|question` by R1, not `praise`"),
    (EITHER, "complaint|praise", "`label` is `complaint|question` by R1, not `complaint|praise`"),
    (SEVERAL, "tone", "`label` is `billing tone` by R1, not `tone`"),
    (SEVERAL, [], "`label` is `billing tone` by R1, not `-`"),
    (SCORE, 2.25, "`label` is `2.5` by R1, not `2.25`"),
    (SCORE, "much", "`label` is `2.5` by R1, not `much`"),
    (NAMED_LIKE_A_NUMBER, "3.0", "`label` is `3` by R1, not `3.0`"),
]


@pytest.mark.parametrize(("expected", "answer", "told"), WRONG)
def test_says_what_is_wrong(expected, answer, told):
    assert list(find_wrongs({"label": expected}, answer)) == [told]


def test_judges_every_decision():
    expected = {"label": COMPLAINT, "tone": {**COMPLAINT, "outcome": "kind"}}

    assert list(find_wrongs(expected, {"label": "complaint", "tone": "kind"})) == []
    assert len(list(find_wrongs(expected, {"label": "question", "tone": "rude"}))) == 2
    assert len(list(find_wrongs(expected, "complaint"))) == 2


@pytest.mark.parametrize("name", ["status", "outcome", "flag"])
def test_decisions_may_be_named_like_the_parts_of_an_answer(name):
    for answer in ("complaint", {name: "complaint"}, {name: COMPLAINT}, COMPLAINT):
        assert list(find_wrongs({name: COMPLAINT}, answer)) == []


# ---- what explains the mistakes


def vector(number: int, right: str, **kills: str | None) -> WrittenVector:
    expected = {"label": {**COMPLAINT, "outcome": right}}
    found = {name: {"words": f"misreads {name}", "outcome": wrong} for name, wrong in kills.items()}
    return WrittenVector(f"v{number}", {"seen": "yes"}, expected, found)


VECTORS = (
    vector(1, "a", skipped="b", swapped="c"),
    vector(2, "a", skipped="b"),
    vector(3, "b", skipped="a", doubled="a"),
    vector(4, "c", swapped=None),
    vector(5, "c", alone="a"),
)


def explained(*answers: str) -> list[tuple[tuple[str, ...], int, int]]:
    found, _ = explain_wrongs(VECTORS, {f"v{n}": answer for n, answer in enumerate(answers, 1)})
    return [(one.misreadings, one.like, one.telling) for one in found]


def test_a_reader_is_known_by_all_vectors_that_tell():
    assert explained("b", "b", "a", "c", "c") == [(("skipped",), 3, 3)]


def test_who_must_guess_may_have_guessed_so():
    assert explained("c", "a", "b", "a", "c") == [(("swapped",), 2, 2)]


def test_a_right_answer_is_no_guess():
    assert explained("c", "a", "b", "c", "c") == []


def test_two_misreadings_are_told_one_after_the_other():
    assert explained("b", "b", "a", "c", "a") == [(("skipped",), 3, 3), (("alone",), 1, 1)]


def test_what_explains_most_need_not_explain_all():
    found, left = explain_wrongs(VECTORS, dict.fromkeys(("v1", "v2", "v3", "v4", "v5"), "b"))

    assert [(one.misreadings, one.like, one.telling) for one in found] == [(("skipped",), 2, 3)]
    assert left == ("v4", "v5")


def test_misreadings_that_no_answer_tells_apart_are_told_together():
    vectors = (vector(1, "a", one="b", other="b"),)
    found, _ = explain_wrongs(vectors, {"v1": "b"})

    assert [one.misreadings for one in found] == [("one", "other")]


def test_all_right_needs_no_explanation():
    assert explained("a", "a", "b", "c", "c") == []


def test_a_misreading_is_of_its_own_decision():
    kills = {"skipped": {"words": "skips R1", "outcome": "rude", "decision": "tone"}}
    expected = {"label": COMPLAINT, "tone": {**COMPLAINT, "outcome": "kind"}}
    vectors = (WrittenVector("v1", {}, expected, kills),)
    found, _ = explain_wrongs(vectors, {"v1": {"label": "complaint", "tone": "rude"}})

    assert [one.misreadings for one in found] == [("skipped",)]


# ---- reading and writing


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "there is no vector in it"),
        ("{", "line 1 is no JSON"),
        ("[" * 100_000, "line 1 is no JSON"),
        ("[]", "line 1 has no `id`, `answers` and `expected`"),
        ('{"id": "v1", "answers": {"a": 1}, "expected": {}}', "line 1 has no `id`, `answers`"),
        ('{"id": "v1", "answers": {}, "expected": {"a": 1}}', "line 1 has no `id`, `answers`"),
    ],
)
def test_what_is_no_suite_is_told(text, told):
    found = read_vectors(text)

    assert isinstance(found, str)
    assert found.startswith(told)


def test_a_suite_of_too_many_parts_is_refused(monkeypatch):
    text = "\n".join(json.dumps(one.as_json()) for one in VECTORS)
    parts = sum(letter in ",[{" for letter in text)
    monkeypatch.setattr("rubricc.emit.conformance.vectors.MOST_PARTS", parts)

    assert read_vectors(text) == VECTORS

    monkeypatch.setattr("rubricc.emit.conformance.vectors.MOST_PARTS", parts - 1)

    assert "parts" in read_vectors(text)


def test_a_suite_is_read_as_it_was_written():
    text = "\n".join(json.dumps(one.as_json()) for one in VECTORS)

    assert read_vectors(text) == VECTORS


CONFTEST = """
import pytest

@pytest.fixture(scope="session")
def implementation():
    return lambda case: {answer}
"""


def run_module(folder, vectors, answer: str | None) -> str:
    """What pytest says of the module, where no rubricc can be imported."""
    (folder / "test_it.py").write_text(write_test_module("mail", vectors), "utf-8")
    if answer is not None:
        (folder / "conftest.py").write_text(CONFTEST.format(answer=answer), "utf-8")
    (folder / "rubricc.py").write_text("raise ImportError", "utf-8")
    made = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-p", "no:rubricc", "-q"],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    return f"exit {made.returncode}\n{made.stdout}{made.stderr}"


def test_the_module_passes_what_answers_right(tmp_path):
    told = run_module(tmp_path, VECTORS[:2], "'a'")

    assert told.startswith("exit 0\n")
    assert "2 passed" in told


def test_the_module_says_what_is_wrong_and_who_answers_so(tmp_path):
    told = run_module(tmp_path, VECTORS[:2], "{'label': 'b'}")

    assert told.startswith("exit 1\n")
    assert "2 failed" in told
    assert "`label` is `a` by R1, not `b`" in told
    assert "so says a reader who misreads skipped" in told
    assert "case: seen=yes" in told


def test_the_module_says_that_it_must_be_told_what_to_test(tmp_path):
    told = run_module(tmp_path, VECTORS, None)

    assert told.startswith("exit 1\n")
    assert "no fixture `implementation`: see the top of this module" in told


PAYLOADS = ["'''", "\\", "\\'''", '"""', "\n", "\u2028", "{{ 7 * 7 }}", "\ud800", "é"]


@pytest.mark.parametrize("payload", PAYLOADS)
def test_the_authors_text_is_data_in_the_module(payload):
    kills = {"x": {"words": payload, "outcome": payload}}
    written = WrittenVector(payload, {payload: payload}, {"label": COMPLAINT}, kills)
    space: dict[str, object] = {}
    exec(compile(write_test_module("mail", [written]), "test_it.py", "exec"), space)

    assert space["READ"] == [json.loads(json.dumps(written.as_json()))]
