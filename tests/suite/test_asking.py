"""What a solver says of misreadings is what diagrams say, and what neither can say is named."""

import pytest

from benchmarks.guidelines import make, text_of
from rubricc.compiler import read_guideline
from rubricc.model import Guideline
from rubricc.space import UndecidedError
from rubricc.suite import Suite, Telling, asking, choose, from_meaning, renew, said_in, tell_apart
from rubricc.suite.keeping import Former, vector_at
from rubricc.suite.targets import targets_of


@pytest.fixture(scope="module")
def guideline() -> Guideline:
    text = text_of(make(12, 10)).encode()
    found = read_guideline("made.md", {"made.md": text}).guideline
    assert found is not None
    return found


@pytest.fixture(scope="module")
def exact(guideline: Guideline) -> Telling:
    return tell_apart(guideline)


@pytest.fixture(scope="module", params=["all", "some"])
def asked(request: pytest.FixtureRequest, guideline: Guideline) -> Telling:
    """All misreadings asked of a solver, or those that need more than a few nodes."""
    if request.param == "all":
        return tell_apart(guideline, budget=100)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(from_meaning, "EACH", 40)
        return tell_apart(guideline)


def test_the_same_misreadings_tell(exact: Telling, asked: Telling):
    assert asked.asked is not None
    assert {one.id for one in asked.telling} == {one.id for one in exact.telling}
    assert {one.id for one in asked.equivalent} == {one.id for one in exact.equivalent}
    assert asked.unsettled == ()


def test_the_vectors_kill_what_they_say(exact: Telling, asked: Telling):
    suite = choose(asked)
    least = choose(exact)

    assert_true(exact, suite)
    assert suite.survivors == ()
    assert suite.lower_bound <= len(least.vectors) <= len(suite.vectors)


def assert_true(exact: Telling, suite: Suite):
    targets = tuple(targets_of(exact))
    for vector in suite.vectors:
        told = vector_at(exact, targets, vector.id, vector.case)
        assert vector.kills == told.kills


def test_readers_say_the_same_in_a_case(exact: Telling, asked: Telling):
    for vector in choose(exact).vectors[:3]:
        assert said_in(asked, vector.case) == said_in(exact, vector.case)


def test_a_suite_of_before_is_kept(asked: Telling):
    suite = choose(asked)
    former = [Former(one.id, one.case) for one in suite.vectors[1:]]
    renewed = renew(asked, former)

    assert renewed.suite.survivors == ()
    assert [one.id for one in renewed.suite.vectors[: len(former)]] == [one.id for one in former]


def test_a_size_takes_what_kills_most(asked: Telling):
    few = choose(asked, 3)

    assert len(few.vectors) == 3
    assert few.survivors


def test_what_a_solver_gives_up_is_unsettled(
    guideline: Guideline, exact: Telling, monkeypatch: pytest.MonkeyPatch
):
    def give_up(*_: object, is_cited: bool) -> None:
        raise UndecidedError

    monkeypatch.setattr(from_meaning, "EACH", 40)
    monkeypatch.setattr(asking, "understand_in", give_up)
    telling = tell_apart(guideline)

    known = {one.id for one in (*telling.telling, *telling.equivalent)}
    every = {one.id for one in (*exact.telling, *exact.equivalent)}
    assert telling.unsettled
    assert {one.id for one in telling.unsettled} == every - known


def test_a_large_suite_is_taken_as_it_comes(exact: Telling, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("rubricc.suite.choosing.MOST_WEIGHED", 10)
    suite, least = choose(exact), choose(exact)

    assert suite == least
    assert suite.survivors == ()
    assert suite.lower_bound <= len(suite.vectors)
    assert_true(exact, suite)
