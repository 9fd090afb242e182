"""Items and misreadings made by hand: what a quiz is drawn from, without a guideline."""

from rubricc.compiler import read_guideline
from rubricc.quiz.draws import Draw
from rubricc.quiz.key import Named
from rubricc.quiz.nodes import Half, Item, Option, Shape
from rubricc.suite import Kind, Misreading
from tests.apps.calls import GOOD

LABELS = ("bug", "question", "praise")
NAMED = Named(id="mail", title="Mail", version="1.0.0", digest="0" * 64)
ONE, OTHER = Draw(b"one secret"), Draw(b"another secret")


def item(number, key="bug", tells=None, text=None, half=Half.GOLD, labels=LABELS, clause="R1"):
    """An item about its own case; `tells` maps misreadings to what their readers answer."""
    tells = tells or {}
    options = tuple(
        Option(
            label,
            f"It is {label}",
            f"No: {label} passes over {clause}.",
            tuple(name for name, outcome in tells.items() if outcome == label),
        )
        for label in labels
    )
    return Item(
        id=f"i{number}",
        decision="label",
        kind=Shape.TEXT,
        texts=(("", text or f"Message number {number}"),),
        answers={"number": str(number)},
        question="Which label?",
        options=options,
        key=key,
        explanation=f"**{clause}** says so.",
        clauses=(clause,),
        justification="",
        checklist=(),
        tells=tells,
        half=half,
    )


MAIL = read_guideline("mail.md", {"mail.md": GOOD.encode()}).guideline


def reading(name):
    """A misreading, as far as a form knows of it."""
    assert MAIL is not None
    words = f"answers as if **{name}** were not there"
    return Misreading(name, Kind.CLAUSE_SKIPPED, words, "label", (name,), MAIL)


READINGS = tuple(map(reading, ("m0", "m1", "m2", "m3")))


def pool(size=40, cases=None):
    """A pool in which every misreading is told by some items, and each pair is parted."""
    keys = [LABELS[number % 3] for number in range(size)]
    return [
        item(
            number,
            key=keys[number],
            tells={
                f"m{one}": LABELS[(number + 1 + one) % 3]
                for one in range(4)
                if number % (one + 2) == 0 and (one + 1) % 3
            },
            clause=f"R{number % 5}",
        )
        for number in range(size)
    ]
