"""Agreement is reckoned in rounds, and holds no more than it says, however much is asked."""

from collections import Counter

import numpy as np
import pytest

from rubricc.audit import audit, long_frame, measure_agreement
from rubricc.audit.agreement import asking
from rubricc.audit.agreement.asking import OF_EACH, Batch, Round
from rubricc.audit.agreement.blame import NO_CHARGING, Charged, charged_in, charging_of
from rubricc.audit.agreement.charges import Charges
from rubricc.audit.agreement.nodes import Decided
from rubricc.audit.agreement.pieces import Piece
from rubricc.audit.agreement.resampling import DIGITS, Statistic, Sum, summed, tallied
from rubricc.audit.agreement.units import categories
from rubricc.frames import Scratch
from tests.audit.agreement.made import drawn as table_drawn
from tests.audit.agreement.made import items_of, made, units
from tests.audit.annotated import table_of
from tests.audit.test_parts import drawn, given

# ---- rounds ------------------------------------------------------------------------------------


def test_results_are_the_same_whatever_may_be_held(tmp_path, monkeypatch, readings):
    monkeypatch.setattr("rubricc.audit.agreement.resampling.RESAMPLES", 50)
    table, frame = table_of(), drawn(5, items=50)
    found, counts = [], []
    for held in (1, 50_000, 1 << 62):
        monkeypatch.setattr(asking, "MOST_HELD", held)
        readings[0].clear()
        annotations = given(frame, table, tmp_path, 60_000)
        scratch = Scratch(tmp_path, 60_000)
        found.append(audit(table, annotations, (), ("gpt",), scratch=scratch).agreement)
        counts.append(readings[0]["marks"])

    assert found[0] == found[2]
    assert found[1] == found[2]
    assert counts[0] > counts[1] > counts[2] == 3
    for one in found[2].decisions:
        assert one.clauses
        assert one.times.versions
        assert one.times.session
        assert one.times.fading is not None


def test_of_few_answers_all_is_reckoned_in_one_round(mail, readings):
    people = {"ann": ["bug", "other", "bug"], "bob": ["bug", "bug", "bug"]}
    rows = [
        {"item": f"i{item}", "annotator": who, "control": "label", "value": value}
        for who, values in people.items()
        for item, value in enumerate(values)
    ]
    ruled = {"i0": {"label": Decided("bug", ("R1",))}}
    for told, often in ((None, 2), (ruled, 3)):
        for each in readings:
            each.clear()
        measure_agreement(long_frame(rows), mail, told)

        assert readings[0]["label"] == often
        assert readings[1]["label"] == often


def bytes_held(statistics):
    sums = {id(each): each for one in statistics for each in one.sums}
    return sum(one.at.nbytes + one.of.nbytes for one in sums.values())


def piece_of(items, places):
    """One annotator's answers to some of so many items."""
    row = [1 if place in set(places.tolist()) else None for place in range(items)]
    return Piece(made([row]), categories(1), NO_CHARGING)


@pytest.mark.parametrize("held", [OF_EACH // 2, 3 * OF_EACH, 20 * OF_EACH])
def test_no_more_is_held_than_that_and_one_statistic(monkeypatch, held):
    monkeypatch.setattr(asking, "MOST_HELD", held)
    rng = np.random.default_rng(2)
    items, width, most = items_of(400), 9, 400 * 8 * (9 + 1 + 2)
    pieces = [piece_of(400, rng.choice(400, 60, replace=False)) for _ in range(6)]
    shared = {piece: summed(items, piece.answers.item, np.ones(60)) for piece in pieces}
    rounds: list[Round] = []
    seen: list[int] = []

    def one(piece, number):
        seen.append(bytes_held(rounds[-1].statistics))
        own = summed(items, piece.answers.item, *np.full((width, 60), number + 1.0))
        return Statistic((own, shared[piece]), lambda totals: totals(own)[:, 0])

    left = [lambda piece, number=number: one(piece, number) for number in range(40)]
    while left:
        shared[pieces[0]] = summed(items, pieces[0].answers.item, np.ones(60))
        rounds.append(Round(left))
        for piece in pieces:
            rounds[-1].take(piece)
            statistics = rounds[-1].statistics
            seen.append(bytes_held(statistics))

            assert bytes_held(statistics) + OF_EACH * len(statistics) == rounds[-1].size
        left = left[len(rounds[-1].statistics) :]

    assert len(rounds) > 1
    assert max(seen) <= held + most


def test_the_rounds_of_a_batch_tell_what_one_round_does(monkeypatch):
    items = items_of(50)
    values = np.random.default_rng(4).random((30, 50))
    pieces = [piece_of(50, places) for places in np.array_split(np.arange(50), 4)]

    def mean(piece, number):
        places = piece.answers.item
        own = summed(items, places, values[number][places], np.ones(len(places)))
        return Statistic((own,), lambda totals: totals(own)[:, 0] / totals(own)[:, 1])

    def told(held):
        monkeypatch.setattr(asking, "MOST_HELD", held)
        batch, counted = Batch(), Counter[Piece]()
        places = [batch.ask(mean, number) for number in range(30)]
        batch.keep(places[7])
        batch.reckon(lambda: iter(pieces), 50, lambda piece: counted.update([piece]))

        assert counted == Counter(pieces)
        return [batch.told(one) for one in places], batch.row(places[7]).round(DIGITS).tolist()

    assert told(1) == told(1 << 62) == told(100_000)


def test_tallies_of_any_part_have_room_for_those_of_all():
    items = items_of(2_000_000)
    parts = np.array_split(np.arange(2_000_000), 3)
    found = [tallied(items, part, np.zeros(len(part), dtype=np.int64), 2) for part in parts]
    for one in found[1:]:
        found[0].add(one)

    assert found[0].of.nbytes == 5000 * 2 * 2
    assert found[0].of.sum(axis=0).tolist() == [2_000_000, 0]


def test_sums_of_other_groups_are_laid_beside_each_other():
    one, other = Sum(np.array([1, 4]), np.ones((2, 3))), Sum(np.array([0, 4]), np.ones((2, 3)))
    one.add(other)

    assert one.at.tolist() == [0, 1, 4]
    assert one.of[:, 0].tolist() == [1, 1, 2]


# ---- what is counted of clauses ----------------------------------------------------------------


def blamed(seed, values=7, people=5):
    rng = np.random.default_rng(seed)
    rows = table_drawn(rng, people, 60, values, gaps=0.4, noise=0.6)
    answers = made(rows, values=range(1, values + 1))
    charged = ["R0", "R1", "R2", "R0", "R1", "R2", ""]
    rulings = [Decided(str(1 + n % values), (f"R{n % 3}",)) for n in range(6)] + [Decided("1", ())]
    by_item = rng.integers(-1, len(rulings), size=60)
    object.__setattr__(answers, "ruling", by_item[answers.item])
    charging = charging_of(rulings, charged, ["R0", "R2"], answers.values)
    found = units(answers)
    return answers, found, charging, charged_in(answers, found, charging)


@pytest.mark.parametrize("seed", range(8))
def test_what_most_gave_is_the_same_as_by_hand(seed):
    answers, found, charging, charged = blamed(seed)
    for place, item in enumerate(found.at.tolist()):
        own = answers.item == item
        counts = np.bincount(answers.value[own], minlength=len(answers.values)).astype(float)
        outcome = charging.outcome[answers.ruling[own][0]]
        if outcome >= 0:
            counts[outcome] += 0.5

        assert charged.agreed[place] == counts.argmax()


@pytest.mark.parametrize("most", [16, 1 << 30])
def test_what_was_given_instead_is_exact_however_little_fits(tmp_path, most):
    charges = Charges(("R0", "R2"), tuple(map(str, range(1, 8))), Scratch(tmp_path, most))
    pairs: list[Counter[tuple[str, str]]] = [Counter(), Counter()]
    disputed: Counter[int] = Counter()
    for seed in range(12):
        answers, found, _, charged = blamed(seed)
        charges.take(answers, found, charged)
        for place, item in enumerate(found.at.tolist()):
            clause, said = int(charged.clause[place]), answers.value[answers.item == item]
            if clause >= 0 and len(set(said.tolist())) > 1:
                disputed[clause] += 1
                top = answers.values[charged.agreed[place]]
                pairs[clause].update(
                    (top, answers.values[one]) for one in said if answers.values[one] != top
                )
    told = charges.told()

    assert (len(list(tmp_path.iterdir())) > 0) == (most == 16)
    for clause, one in enumerate(told):
        ordered = sorted(pairs[clause].items(), key=lambda each: (-each[1], each[0]))

        assert one.clause == ("R0", "R2")[clause]
        assert one.disputed == disputed[clause]
        assert one.instead == tuple((*pair, count) for pair, count in ordered[:3])


def test_of_no_clauses_nothing_is_told(tmp_path):
    charges = Charges((), (), Scratch(tmp_path))
    nothing = np.zeros(0, dtype=np.int64)
    answers, found, _, _ = blamed(1)
    charges.take(answers, found, Charged(np.full(len(found.at), -1), nothing, {}))

    assert charges.told() == ()
