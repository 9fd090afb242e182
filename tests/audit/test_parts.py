"""An audit says the same however many parts its annotations come in, and says where it ends."""

import random

import pytest

from rubricc.audit import Annotations, TooMuchError, audit, controls_of, disputed_topics, long_frame
from rubricc.audit.nodes import spelt
from rubricc.compiler import compile_guideline
from rubricc.frames import Scratch
from tests.audit.annotated import MESSAGES, ONE, table_of

VALUES = {
    "label": ("complaint", "question", "praise", "other", "flag:desk", "gripe"),
    "marks": ("urgent", "later", "paid urgent", "-", "later urgent"),
    "care": ("1", "2", "3", "n/a"),
    "praise": ("yes", "no", "not sure"),
    "problem": ("yes", "no"),
    "solved": ("yes", "no", "n/a"),
    "request": ("nothing", "information", "action", "what"),
    "words": ("1", "7", "12"),
    "topics": ("post", "money post", "taste"),
}
WORDS = ("it", "broke", "again", "today")


def drawn(seed, items=90):
    """Annotations with all that an audit looks at, scattered."""
    draw = random.Random(seed)
    people = [f"p{number}" for number in range(5)] + ["gpt"]
    rows: list[dict[str, object]] = []
    for item in range(items):
        text = " ".join(draw.choices(WORDS, k=draw.randint(4, 6)))
        kind = draw.choice(("item",) * 5 + ("gold", "attention"))
        for who in draw.sample(people, draw.randint(1, 4)):
            about = {
                "item": f"i{item}",
                "annotator": who,
                "kind": kind,
                "seconds": draw.choice((None, draw.randint(1, 300) / 7)),
                "at": f"2026-11-{draw.randint(1, 3):02}T09:{draw.randint(0, 59):02}:00Z",
                "version": draw.choice(("1.0.0", "1.1.0", None)),
                "text": text,
                "file": draw.choice(("b.csv", "a.csv")),
                "row": len(rows) + 1,
            }
            for name, values in VALUES.items():
                told = {**about, "control": name, "value": draw.choice((*values, None))}
                gold = values[0] if name == "label" and kind != "item" else None
                rows += [{**told, "gold": gold}] * draw.choice((1,) * 30 + (2,))
        if draw.random() < 0.3:
            known = {"item": f"i{item}", "kind": "case", "control": "problem", "value": "yes"}
            rows.append({**known, "text": text})
    draw.shuffle(rows)
    return spelt(long_frame(rows))


def given(frame, table, folder, most):
    """The annotations, some rows at a time, in parts of so many bytes."""
    made = Annotations(controls_of(table), Scratch(folder, most))
    for start in range(0, frame.height, 200):
        made.add(frame[start : start + 200])
    return made


@pytest.mark.parametrize(
    "seed", [1, *(pytest.param(seed, marks=pytest.mark.long) for seed in range(2, 20))]
)
def test_an_audit_is_the_same_in_one_part_and_in_many(tmp_path, seed, monkeypatch):
    monkeypatch.setattr("rubricc.audit.agreement.resampling.RESAMPLES", 50)
    table, frame = table_of(), drawn(seed)
    audits = []
    for most, parts in ((1 << 62, 1), (60_000, 7)):
        annotations = given(frame, table, tmp_path, most)

        assert sum(1 for _ in annotations.parts()) >= parts

        scratch = Scratch(tmp_path, most)
        audits.append(audit(table, annotations, (), ("gpt",), scratch=scratch))

    whole, parted = audits
    assert whole.findings == parted.findings
    assert whole.agreement == parted.agreement
    assert whole == parted
    assert whole.consistency is not None
    assert whole.consistency.own
    assert whole.twins is not None
    assert whole.twins.pairs
    assert all(one.times.session for one in whole.agreement.decisions)
    assert all(one.clauses for one in whole.agreement.decisions)


def test_the_items_to_talk_about_are_the_same_in_one_part_and_in_many(tmp_path):
    made = compile_guideline("made.md", {"made.md": MESSAGES.encode()})
    assert made.meaning is not None
    assert made.table is not None
    one, many = (
        disputed_topics(made.meaning, given(drawn(3), made.table, tmp_path, most), 9)
        for most in (1 << 62, 60_000)
    )

    assert one == many
    assert len(one) == 9


# ---- limits ------------------------------------------------------------------------------------


def rows_of_one(count, **told):
    """Rows that differ in what a number makes of some columns."""
    return [
        {"item": "i", "annotator": "ann", "control": "label", "value": "other", "row": number}
        | {name: text.format(number) for name, text in told.items()}
        for number in range(count)
    ]


@pytest.mark.parametrize(
    ("limit", "told", "message"),
    [
        ("reading.annotations.MOST_DIFFERENT", {"value": "v{}"}, "9 different answers"),
        ("reading.annotations.MOST_DIFFERENT", {"annotator": "a{}"}, "9 different annotators"),
        ("reading.annotations.MOST_OF_AN_ITEM", {"annotator": "a{}"}, "`i` has 10 rows"),
        ("findings.MOST", {"control": "c{}"}, "more than 9 different things are wrong"),
        ("whole.MOST_VERSIONS", {"version": "1.0.{}"}, "9 versions"),
    ],
)
def test_there_may_be_so_many_and_no_more(tmp_path, monkeypatch, limit, told, message):
    table = table_of(ONE)
    more = 2 if limit == "findings.MOST" else 0
    monkeypatch.setattr(f"rubricc.audit.{limit}", 9)

    def look(count):
        frame = spelt(long_frame(rows_of_one(count, **told)))
        return audit(table, given(frame, table, tmp_path, 1 << 62), (), ())

    assert look(9 - more).counts.items == 1
    with pytest.raises(TooMuchError, match=message):
        look(10)
