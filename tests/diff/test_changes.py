"""What `compare` finds is what looking at every case shows, group by group."""

from collections import Counter
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from rubricc.diff import Comparison, State, compare, result_data
from rubricc.interpret import complete, decide
from rubricc.model import Chosen, Guideline
from rubricc.source import Files
from rubricc.table import Table, load, text_value, to_model
from tests.brute_changes import changes, told
from tests.diff.mutants import model_of, mutant
from tests.diff.words import Words
from tests.random_guidelines import PATH, Wanted, from_seed
from tests.seeds import seeds
from tests.test_guidelines import shipped_files

GENERATED = Path(__file__).parents[2] / "generated"
SHIPPED = sorted(
    path for path in shipped_files() if path.endswith(".md") and "/shared/" not in path
)
"""The guidelines; what they share are modules, which decide nothing."""


def random_pair(seed: int) -> tuple[Guideline, Guideline, Files, Files]:
    """A random guideline, a changed version of it, and the files of both."""
    drawn = from_seed(seed, Wanted(budget=120, is_sound=seed % 2 == 0))
    old = model_of(PATH, drawn.files)
    text = mutant(PATH, drawn.files, Random(seed))
    assert old is not None
    assert text is not None
    files = {**drawn.files, PATH: text.encode()}
    new = model_of(PATH, files)
    assert new is not None
    return old, new, drawn.files, files


@seeds(10, of=24)
def test_counts_are_those_of_every_case_looked_at(seed):
    assert_told_as_looked_at(*random_pair(seed))


def assert_told_as_looked_at(old: Guideline, new: Guideline, *files: Files) -> None:
    """What is counted and grouped is what every case comes to before and now."""
    counts, cases, sides = changes(old, new)

    found = compare(old, new)

    assert found.difference.cases == len(sides)
    for change in found.difference.decisions:
        pairs = {(told(one.before), told(one.after)): one.cases for one in change.pairs}
        assert Counter(pairs) == counts[change.decision]
        assert (change.state is State.EQUAL) == (not counts[change.decision])
        grouped = sum(group.further for group in change.groups)
        assert grouped + change.ungrouped == change.changed
        assert_groups_are_exact(Words(old, new, *files), change, cases[change.decision], sides)


def assert_groups_are_exact(words: Words, change, cases, sides) -> None:
    """Each group's words hold of cases that changed just so, and all together of all of these."""
    left = {key for key, pair in cases.items() if pair is not None}
    for group in change.groups:
        told_of = {
            key
            for key, pair in cases.items()
            if is_of(words, group, pair, (change.decision, *sides[key], dict(key)))
        }
        assert len(told_of) == group.cases
        assert len(told_of & left) == group.further
        assert all(cases[key] is not None and is_kind(group, cases[key]) for key in told_of)
        left -= told_of
    assert len(left) == change.ungrouped


def is_kind(group, pair) -> bool:
    """Whether a pair of outcomes is the group's; of sets of labels, what went and what came."""
    before, after = pair
    if isinstance(before, Chosen) and isinstance(after, Chosen):
        lost = {*before.labels} - {*after.labels}
        won = {*after.labels} - {*before.labels}
        return (lost, won) == ({*group.before.labels}, {*group.after.labels})
    return (before, after) == (told(group.before), told(group.after))


def is_of(words: Words, group, pair, sides) -> bool:
    """Whether a case is in a group, by what the group says."""
    decision, *sides = sides
    if group.decider is None:
        return words.hold(group.condition, sides)
    if pair is None or not is_kind(group, pair):
        return False
    inside = words.decided(group, decision, sides)
    assert not inside or words.hold(group.always, sides)
    return inside


@pytest.mark.parametrize("path", SHIPPED)
def test_a_shipped_guideline_is_proved_equal_to_its_table(path):
    guideline = model_of(path, shipped_files())
    table = load((GENERATED / Path(path).stem / "table.json").read_text("utf-8"))
    assert guideline is not None
    assert isinstance(table, Table)

    found = compare(guideline, to_model(table)).difference

    assert found.items == ()
    assert {change.state for change in found.decisions} == {State.EQUAL}
    assert found.gone == found.come == 0


@pytest.mark.parametrize("path", SHIPPED)
def test_the_cases_of_a_changed_shipped_guideline_come_out_as_told(path):
    files = shipped_files()
    old = model_of(path, files)
    assert old is not None
    text = mutant(path, files, Random(path))
    assert text is not None
    new = model_of(path, {**files, path: text.encode()})
    assert new is not None

    found = compare(old, new)

    for change in found.difference.decisions:
        grouped = sum(group.further for group in change.groups)
        assert grouped + change.ungrouped == change.changed == sum(p.cases for p in change.pairs)
        for group in change.groups[:5]:
            if not isinstance(group.before, Chosen) or not isinstance(group.after, Chosen):
                assert outcome_of(old, found, group, change.decision) == result_data(group.before)
                assert outcome_of(new, found, group, change.decision) == result_data(group.after)


def outcome_of(guideline: Guideline, found: Comparison, group, decision: str) -> str:
    """What the interpreter says of a group's case."""
    meaning, _ = found.found[decision]
    values = {}
    for signal in guideline.signals:
        joint = next(one for one in meaning.guideline.signals if one.id == signal.id)
        values[signal.id] = value_of(joint, group.case[signal.id])
    result = decide(guideline, complete(guideline, values))[decision].result
    return result_data(result)


def value_of(signal, text):
    """A value that a case tells."""
    return text_value(replace(signal, low=None, high=None), text)


def test_two_readings_of_one_rule_part_on_three_of_eighteen_cases():
    files = shipped_files()
    one = model_of("guidelines/evidence-any-contradiction.md", files)
    other = model_of("guidelines/evidence-two-verdicts.md", files)
    assert one is not None
    assert other is not None

    found = compare(one, other).difference

    assert (found.cases, found.decisions[0].changed) == (18, 3)
    assert [(result_data(pair.before), result_data(pair.after), pair.cases)
            for pair in found.decisions[0].pairs] == [
        ("conflicting", "not-enough", 1),
        ("conflicting", "supported", 1),
        ("conflicting", "refuted", 1),
    ]  # fmt: skip


def test_without_room_for_diagrams_equality_is_still_told():
    guideline = model_of("guidelines/patch-priority.md", shipped_files())
    assert guideline is not None

    found = compare(guideline, guideline, budget=10).difference

    assert found.cases is None
    assert {change.state for change in found.decisions} == {State.EQUAL}


@seeds(10, of=24)
def test_without_room_for_diagrams_a_change_is_found_or_excluded(seed):
    old, new, *_ = random_pair(seed)
    counted = compare(old, new).difference.decisions

    found = compare(old, new, budget=10).difference.decisions

    for one, other in zip(counted, found, strict=True):
        assert other.state in (one.state, State.UNDECIDED)
        assert other.changed in (None, 0)
