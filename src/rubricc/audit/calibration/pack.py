"""What a pack for a calibration session holds: cases to talk about, and what was said of them."""

from collections.abc import Iterator, Mapping
from typing import Literal

from rubricc.audit.calibration.competing import Standing
from rubricc.table import Digest, Frozen, Problem, read_document

PACK_FORMAT: Literal["rubricc.calibration/1"] = "rubricc.calibration/1"


class Rule(Frozen):
    """A clause that has a say about a case, see `Contender`."""

    clause: str
    text: str
    gives: str
    because: str | None
    standing: Standing
    why: str


class Vote(Frozen):
    """What somebody says a case is, as data has it, and why if they said so."""

    annotator: str
    answer: str
    reason: str


class Seen(Frozen):
    """A signal that annotators saw otherwise than each other: each value with those who saw it."""

    signal: str
    values: tuple[tuple[str, tuple[str, ...]], ...]


class Topic(Frozen):
    """A case to talk about. `item` is its id among the annotations, where it has one.

    `answers` tell the case by its signals, None where nobody ticked them; `outcome` is what the
    guideline makes of it, None where that is not known. `before` are the votes that it was chosen
    for, which no sheet shows; `votes` those of the session.
    """

    id: str
    decision: str
    item: str | None
    texts: tuple[tuple[str, str], ...]
    facts: tuple[str, ...]
    setting: str
    answers: Mapping[str, str] | None
    outcome: str | None
    comes_to: str
    rules: tuple[Rule, ...]
    seen: tuple[Seen, ...]
    before: tuple[Vote, ...]
    votes: tuple[Vote, ...]


class Choice(Frozen):
    """An answer on offer, as data has it, and when it is right in the guideline's words."""

    value: str
    text: str


class Asked(Frozen):
    """A decision as it is put to annotators."""

    decision: str
    question: str
    choices: tuple[Choice, ...]
    is_several: bool
    is_number: bool


class About(Frozen):
    """The guideline that a pack is about."""

    id: str
    title: str
    version: str
    digest: Digest
    unit: str


class Pack(Frozen):
    """A pack: the cases in the order in which they are talked about."""

    format: Literal["rubricc.calibration/1"] = PACK_FORMAT
    guideline: About
    annotators: tuple[str, ...]
    asked: tuple[Asked, ...]
    topics: tuple[Topic, ...]

    def asked_of(self, topic: Topic) -> Asked:
        """What is asked about a case."""
        return next(one for one in self.asked if one.decision == topic.decision)


def read_pack(text: str) -> Pack | tuple[Problem, ...]:
    """A pack, or what is wrong with it."""
    pack = read_document(Pack, "pack", PACK_FORMAT, text)
    return pack if not isinstance(pack, Pack) else (tuple(_problems(pack)) or pack)


def _problems(pack: Pack) -> Iterator[Problem]:
    """What the schema cannot say."""
    ids = [topic.id for topic in pack.topics]
    twice = sorted({name for name in ids if ids.count(name) > 1})
    if twice:
        yield Problem("pack-cases", f"the pack has case `{twice[0][:50]}` twice")
    asked = {one.decision for one in pack.asked}
    for topic in pack.topics:
        if topic.decision not in asked:
            yield Problem("pack-cases", f"the pack asks nothing of `{topic.decision[:50]}`")
