"""CSV tables become few clauses that say the same: by brute force, and by a second solver."""

import csv
import io
import random
from decimal import Decimal
from itertools import combinations, product
from pathlib import Path

import pytest
from pysat.examples.hitman import Hitman

from rubricc.adopt import Adopted, Hit
from rubricc.adopt.tables.covering import cover
from rubricc.adopt.tables.cubes import Room
from rubricc.diff import State, compare
from rubricc.emit.engines import told_by_ways
from rubricc.emit.table_csv import table_csv
from rubricc.interpret import decide
from rubricc.model import Accepted
from rubricc.table import Table, load, to_model
from tests.adopt.made import (
    GENERATED,
    findings_in,
    found_in,
    guideline_of,
    made_of,
    rules_in,
)
from tests.emit.labelled import bundle, text_in

PUBLISHED = Path(__file__).parents[3] / "shared/data"
RAINY = "`weather` is `rainy` and `wind` is `low`"
FOGGY = "`weather` is `foggy` and `wind` is `high`"
WEATHER = "weather,wind,plan\nsunny,low,walk\nsunny,high,sail\nrainy,-,read\ncloudy,,walk\n"


def test_few_clauses_say_a_table_and_the_note_says_how_few_would_do():
    made = made_of(WEATHER)

    assert rules_in(made.text) == [
        "- **P1** `sail` when `weather` is `sunny` and `wind` is `high`.",
        "- **P2** `read` when `weather` is `rainy`.",
        "- **P3** `walk` otherwise.",
    ]
    least = "no fewer can say it so (exact cover, by HiGHS)"
    assert made.notes == (f"`plan`: 4 rows, told in 3 clauses; {least}",)
    guideline_of(made.text)


def test_a_chain_of_priority_is_used_where_it_takes_fewer_clauses():
    levels = ("low", "mid", "high", "top")
    worse = [(a, b, levels[max(levels.index(a), levels.index(b))]) for a in levels for b in levels]
    made = made_of("a,b,worse\n" + "\n".join(map(",".join, worse)))

    assert made.notes[0].endswith("without a priority it takes 6")
    assert rules_in(made.text) == [
        "- **W1** `low` when `a` is `low` and `b` is `low`.",
        "- **W2** `mid` when `a` is at most `mid` and `b` is at most `mid`.",
        "- **W3** `high` when `a` is at most `high` and `b` is at most `high`.",
        "- **W4** `top` otherwise.",
    ]
    assert "- `low` over `mid` over `high`.\n" in made.text
    says_the_same(made)


def test_cells_are_read_as_people_write_them():
    table = (
        "id;Age;Member?;Country;Discount;Because\n"
        "1;< 18;-;*;none;children\n"
        "2;>= 18;yes;DE, FR;10 %;members\n"
        "3;18 or more;Yes;not DE, FR;5 %;\n"
        "4;18..64;no;;none;\n"
        '5;"[65..120]";no;;3 %;\n'
        "6;> 120;no;;3 %;\n"
    )
    made = made_of(table, outcomes=("Discount",))

    assert rules_in(made.text) == [
        "- **D1** `label-10` when `age` is at least 18 and `member` and `country` is not `other`.",
        "- **D2** `label-5` when `age` is at least 18 and `member` and `country` is `other`.",
        "- **D3** `label-3` when `age` is at least 65 and not `member`.",
        "- **D4** `none` otherwise.",
    ]
    assert made.notes[1:] == (
        "the column `id` numbers the rows and is left out",
        "the column `Because` holds remarks on rows and is left out",
        "`age` is taken for whole numbers from 0 on",
    )


def test_several_outcomes_are_several_decisions():
    made = made_of("a,b,x,y\nyes,yes,p,r\nyes,no,p,s\nno,-,q,s\n", outcomes=("x", "y"))

    assert [decision.id for decision in guideline_of(made.text).decisions] == ["x", "y"]
    assert rules_in(made.text) == [
        "- **X1** `q` when not `a`.",
        "- **X2** `p` otherwise.",
        "- **Y1** `r` when `a` and `b`.",
        "- **Y2** `s` otherwise.",
    ]


def test_contradictions_and_gaps_are_told_with_their_rows():
    table = f"{WEATHER}rainy,low,sleep\nfoggy,low,read\n"
    found = found_in(table)

    assert [(one.rule, one.place.line, one.message) for one in found] == [
        (
            "contradiction",
            6,
            f"this row gives `sleep` for `plan`, and line 4 `read`, when {RAINY}",
        ),
        (
            "gap",
            1,
            f"none of the rows to line 7 says what `plan` is when {FOGGY}",
        ),
    ]


def test_a_column_with_one_value_alone_tells_no_cases_apart():
    found = found_in("weather,wind,plan\nrainy,-,read\nrainy,-,sleep\nrainy,low,read\n")

    assert [one.message for one in found] == [
        (
            "this row gives `sleep` for `plan`, and line 2 `read`, "
            "in every case that the columns tell apart"
        ),
        "this row gives `read` for `plan`, and line 3 `sleep`, when `wind` is `low`",
    ]


def test_the_first_row_wins_and_gaps_are_flagged_where_that_is_asked_for():
    made = made_of(f"{WEATHER}rainy,low,sleep\nfoggy,low,read\n", hit=Hit.FIRST, gaps="planner")

    assert rules_in(made.text)[-1].endswith("flag for `planner` otherwise.")
    assert "`sleep` is left out of `plan`: rows before its own hold wherever they do" in made.notes
    guideline_of(made.text)


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        ("", ["empty 1"]),
        ('{"contentType": "application/vnd.gorules.decision"}', ["json 1"]),
        ('\n[{"id": 1}]', ["json 1"]),
        ("a,b\n", ["empty 1"]),
        ("a,b,c\nx,y,z\nx,y\n", ["ragged 3"]),
        ("a,A,c\nx,y,z\n", ["column-twice 1"]),
        ("a,b\n1,x\n2,\n", ["no-outcome 3"]),
        ("a,b\nx,y\nx,y\n", ["no-signals 1"]),
        ('a,b\n1,"x\n', ["quotes 2"]),
        ("a,b\n1,x\x00\n", ["control 2"]),
        (b"a,b\n1,\xff\n", ["encoding 2"]),
        ("a,b\n>= 3,x\nhigh,y\n", ["comparison 2"]),
        ("a,b\n" + "1,x\n" * 5001, ["size 1"]),
        (",".join(f"c{n}" for n in range(61)) + "\n" + ",".join("x" * 61), ["size 1"]),
        (f"a,b\n{'x' * 2001},y\n", ["long-cell 2"]),
        (b"PK\x03\x04...", ["archive 1"]),
        (b"\x1f\x8b...", ["archive 1"]),
        ("a,b\n" * 600_000, ["size 1"]),
    ],
)
def test_bad_tables_are_refused_with_their_place(table, expected):
    assert findings_in(table) == expected


def test_an_unknown_column_is_told_with_those_that_there_are():
    (found,) = found_in(WEATHER, outcomes=("Plan",))

    assert found.message == ("no column is headed `Plan`; there are `weather`, `wind`, `plan`")


# ---- published tables ----------------------------------------------------------------------------


@pytest.mark.skipif(not PUBLISHED.is_dir(), reason="the published tables are not here")
@pytest.mark.parametrize(
    ("name", "clauses", "flat"), [("ssvc-deployer", 14, 15), ("ssvc-human-impact", 4, 5)]
)
def test_published_tables_take_few_clauses(name, clauses, flat):
    made = made_of((PUBLISHED / f"{name}.csv").read_bytes())

    assert made.notes[0].endswith(
        f"told in {clauses} clauses; no fewer can say it so (exact cover, by HiGHS); "
        f"without a priority it takes {flat}"
    )
    assert "is at most" in made.text
    says_the_same(made)


# ---- our own tables ------------------------------------------------------------------------------

FEW = {"patch-priority", "summary-preference"}
"""Our guidelines whose table comes back in few clauses; others as rows, since their signals do not
always apply, or some rows read other decisions."""
QUICK = {"answer-grading", "evidence-two-verdicts", "patch-priority"}
NAMES = sorted(path.parent.name for path in GENERATED.glob("*/table.json"))


@pytest.mark.parametrize(
    "name",
    [pytest.param(name, marks=[] if name in QUICK else [pytest.mark.long]) for name in NAMES],
)
def test_our_tables_mean_the_same_again(name):
    table = load((GENERATED / name / "table.json").read_text("utf-8"))
    assert isinstance(table, Table)
    original = to_model(table)
    found = made_of(table_csv(table, original, told_by_ways(table)))
    made = guideline_of(found.text)
    difference = compare(original, made, is_grouped=False).difference

    assert {one.state for one in difference.decisions} == {State.EQUAL}
    assert len(difference.decisions) == len(original.decisions)
    assert (difference.come, difference.gone) == (0, 0)
    if name in FEW:
        says_the_same(found)
        return
    assert found.literally == ""
    asked = [(one.id, one.ask, one.if_unsure) for one in made.signals]
    assert asked == [(one.id, one.ask, one.if_unsure) for one in original.signals]
    assert (made.id, made.version, made.media) == (original.id, original.version, original.media)


def test_a_score_comes_back_by_its_clauses():
    """Their sums would be labels, and as many rows as there are sums of them."""
    made = bundle(text_in("text"))
    text = table_csv(made.table, made.guideline, made.told)
    again = guideline_of(made_of(text).text)
    difference = compare(made.guideline, again, is_grouped=False).difference

    assert "Score for `points`,,,,,,,,**P2** 0.5 points when `topics` includes `money`." in text
    assert "\npoints," not in text
    assert {one.state for one in difference.decisions} == {State.EQUAL}


def says_the_same(made: Adopted) -> None:
    """Prove that the rules say what the rows say, as the command does."""
    rules, rows = (guideline_of(text) for text in (made.text, made.literally))
    changes = compare(rows, rules, is_grouped=False).difference.decisions

    assert {one.state for one in changes} == {State.EQUAL}


# ---- tables at random ----------------------------------------------------------------------------


def cell(draw: random.Random, words: list[str] | None):
    """A cell, and what it says of a value; None where it says nothing."""
    if draw.random() < 0.35:
        return draw.choice(["", "-", "*"]), None
    if words is None:
        low = draw.randint(0, 6)
        high = draw.randint(low, 7)
        return draw.choice(
            [
                (f">= {low}", lambda value: value >= low),
                (f"<{low + 1}", lambda value: value < low + 1),
                (f"{low}..{high}", lambda value: low <= value <= high),
                (f"({low}..{high + 1}]", lambda value: low < value <= high + 1),
                (f"{low}", lambda value: value == low),
                (f"not {low}", lambda value: value != low),
                (f"{low} or {high}", lambda value: value in (low, high)),
                (f"at most {high}", lambda value: value <= high),
                (f"{low} or more", lambda value: value >= low),
            ]
        )
    some = draw.sample(words, draw.randint(1, len(words) - 1))
    if draw.random() < 0.25:
        return f"not {' or '.join(some)}", lambda value: value not in some
    return draw.choice([" or ", "|", ", "]).join(some), lambda value: value in some


def values_of(signal):
    """Values of a signal, of a number those up to 9, each as a case and as a row have it."""
    if signal.values:
        is_number = signal.values[0].isdecimal()
        return [(value, int(value) if is_number else value) for value in signal.values]
    high = 9 if signal.high is None else int(signal.high)
    return [(Decimal(number), number) for number in range(int(signal.low), high + 1)]


@pytest.mark.parametrize("seed", range(30))
def test_every_case_is_decided_as_the_rows_do(seed):
    draw = random.Random(seed)
    kinds = [None, ["low", "mid", "high", "top"], ["low", "mid"], ["yes", "no"]]
    columns = {f"c{n}": draw.choice(kinds) for n in range(draw.randint(1, 4))}
    rows = [
        ([cell(draw, words) for words in columns.values()], draw.choice("pqrs"))
        for _ in range(draw.randint(1, 9))
    ]
    text = io.StringIO()
    writer = csv.writer(text, delimiter=draw.choice(",;\t"))
    writer.writerow([*columns, "out"])
    writer.writerows([*(told for told, _ in cells), outcome] for cells, outcome in rows)
    hit = draw.choice(list(Hit))
    made = found_in(text.getvalue(), hit=hit, gaps="q")
    if not isinstance(made, Adopted):
        assert {one.rule for one in made} <= {"contradiction", "no-signals", "no-case"}
        return

    guideline = guideline_of(made.text)
    signals = [signal.name for signal in guideline.signals]
    for values in product(*map(values_of, guideline.signals)):
        case = {name: value for name, (value, _) in zip(signals, values, strict=True)}
        told = {name: value for name, (_, value) in zip(signals, values, strict=True)}
        outcomes = [outcome for cells, outcome in rows if matches(cells, columns, told)]
        assert hit is Hit.FIRST or len(set(outcomes)) <= 1
        result = decide(guideline, case)["out"].result
        given = result.outcomes[0] if isinstance(result, Accepted) else None

        assert given == (outcomes[0] if outcomes else None), case


def matches(cells, columns, case) -> bool:
    """Whether a row holds in a case; what the guideline does not ask makes no difference."""
    tests = zip(columns, cells, strict=True)
    return all(test is None or name not in case or test(case[name]) for name, (_, test) in tests)


@pytest.mark.parametrize("seed", range(25))
def test_no_cover_is_smaller_by_another_solver(seed):
    """All cubes there are, not the largest alone, and the fewest of them by RC2."""
    draw = random.Random(seed)
    room = Room((2, 3, 2))
    points = [
        room.packed(tuple(1 << at for at in place)) for place in product(*map(range, room.sizes))
    ]
    own = [point for point in points if draw.random() < 0.5] or points[:1]
    free = [point for point in points if point not in own and draw.random() < 0.3]
    foreign = [point for point in points if point not in own and point not in free]
    masks = [range(1, 1 << size) for size in room.sizes]
    cubes = [
        cube
        for cube in map(room.packed, product(*masks))
        if all(room.is_empty(cube & point) for point in foreign)
    ]
    held = [[cube for cube in cubes if point & ~cube == 0] for point in own]
    with Hitman(bootstrap_with=held, solver="g4", htype="sorted") as solver:
        fewest = len(solver.get())
    found = cover(room, own, foreign)

    assert found.is_exact
    assert found.least == len(found.cubes) == fewest
    assert all(any(point & ~cube == 0 for cube in found.cubes) for point in own)
    assert not any(point & ~cube == 0 for point in foreign for cube in found.cubes)


def test_where_the_largest_cubes_are_too_many_the_bound_is_sound(monkeypatch):
    monkeypatch.setattr("rubricc.adopt.tables.covering.MOST_CUBES", 3)
    room = Room((4, 4))
    point = {(a, b): room.packed((1 << a, 1 << b)) for a in range(4) for b in range(4)}
    own = [point[a, a] for a in range(4)]
    foreign = [point[a, b] for a, b in point if a != b]
    found = cover(room, own, foreign)

    pairs = [(cube, next(one for one in own if not one & ~cube)) for cube in found.cubes]

    assert not found.is_exact
    assert found.least == len(found.cubes) == 4
    assert sorted(one for _, one in pairs) == sorted(own)


def test_pieces_and_largest_cubes_are_the_sets_that_they_should_be():
    room = Room((3, 2, 2))
    points = [
        room.packed(tuple(1 << at for at in place)) for place in product(*map(range, room.sizes))
    ]
    for seed in range(20):
        draw = random.Random(seed)
        cubes = [
            room.packed(tuple(draw.randint(1, (1 << size) - 1) for size in room.sizes))
            for _ in range(4)
        ]
        inside = [point for point in points if any(point & ~cube == 0 for cube in cubes)]
        apart, outside = room.apart(cubes, 100), room.largest_outside(cubes, 100)

        assert sum(map(room.count, apart)) == len(inside)
        assert not any(not room.is_empty(one & other) for one, other in combinations(apart, 2))
        assert sorted(p for p in points if any(p & ~cube == 0 for cube in outside)) == sorted(
            set(points) - set(inside)
        )
