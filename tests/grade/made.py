"""A form over hand-made items, and annotators who answer it in known ways."""

import random
from functools import cache

from rubricc.frames import Row
from rubricc.grade import read_replies, score_all
from rubricc.quiz import Draw, Terms, draw_forms, key_of, said_to
from tests.quiz.made import NAMED, item, reading

LABELS = ("bug", "question", "praise", "spam")
NAMES = tuple(f"m{number:02}" for number in range(24))


def made_pool(size=200):
    """Items that each tell a few of the misreadings, and offer three of four labels."""
    rng = random.Random(7)
    for number in range(size):
        key = LABELS[number % 4]
        wrong = [label for label in LABELS if label != key]
        tells = {name: rng.choice(wrong) for name in NAMES if rng.random() < 0.2}
        yield item(number, key=key, tells=tells, labels=(key, *wrong[:2]), clause=f"R{number % 6}")


@cache
def made_key(size=30, form="1"):
    (drawn,) = draw_forms(made_pool(), Draw(b"secret" + form.encode()), size, 1)  # type: ignore[misc]
    return key_of(drawn, tuple(map(reading, NAMES)), Terms(NAMED, form, size - 6), Draw(b"s"))


def answers(key, *misreadings, rng=None, slip=0.0):
    """What somebody with these misreadings answers; where two tell, either may win."""
    rng = rng or random.Random(0)
    chosen = {}
    for one in key.items:
        options = [option.outcome for option in one.options]
        said = [dict(said_to(one))[name] for name in misreadings if name in dict(said_to(one))]
        want = rng.choice(said) if said else one.key
        if want is None:
            want = rng.choice(options)
        elif rng.random() < slip:
            want = rng.choice([option for option in options if option != want])
        chosen[one.id] = want
    return chosen


def sheets(key, people, seconds=None):
    """The scores of people by what they chose, read as a file of answers is."""
    rows = (
        {"annotator": name, "item": item, "answer": outcome, "time": (seconds or {}).get(name, "")}
        for name, chosen in people.items()
        for item, outcome in chosen.items()
    )
    read = read_replies((Row(number, cells) for number, cells in enumerate(rows, 1)), [key])
    assert not read.bad
    return score_all([key], read.good)
