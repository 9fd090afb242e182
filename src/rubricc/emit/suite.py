"""suite.jsonl: the fewest cases that no misreading of the guideline gets right.

A line a vector: the answers, what is expected of each decision, and for each misreading that it
catches what its reader would say, as data files hold it; null where that reader has to guess. In a
vector in which an answer is `?` the annotator cannot tell.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import assert_never

from rubricc.decide import decide_as
from rubricc.emit.conformance.vectors import WrittenVector
from rubricc.emit.nodes import Artifact, Bundle
from rubricc.model import Accepted, Amount, Chosen, Flagged, Guideline, Inapplicable, Outcome
from rubricc.suite import Telling, Vector
from rubricc.table import NONE, Table, number_text, value_text

UNSURE = "?"
"""How an answer says that the annotator cannot tell."""


def emit_suite(bundle: Bundle) -> Iterator[Artifact]:
    """The smallest suite; none for a guideline whose cases are too many to tell anything apart."""
    telling = bundle.telling
    found = () if telling is None else written_vectors(bundle.table, telling, bundle.vectors)
    yield Artifact("suite.jsonl", suite_lines(found))


def suite_lines(vectors: Iterable[WrittenVector]) -> str:
    """The vectors as the file holds them."""
    lines = (json.dumps(vector.as_json(), ensure_ascii=False) for vector in vectors)
    return "".join(f"{line}\n" for line in lines)


def written_vectors(
    table: Table, telling: Telling, vectors: Iterable[Vector]
) -> tuple[WrittenVector, ...]:
    """The vectors in the text of data files, with what the table says of each."""
    return tuple(_written(table, telling, vector) for vector in vectors)


def _written(table: Table, telling: Telling, vector: Vector) -> WrittenVector:
    guideline = telling.meaning.guideline
    answers = _answers(guideline, vector)
    decided = decide_as(table, guideline, answers)
    assert isinstance(decided, Mapping), decided
    misread = {one.id: one for one in telling.telling}
    kills = {
        name: {
            "words": misread[name].words,
            "decision": misread[name].decision,
            "outcome": None if said is None else said_text(said),
        }
        for name, said in vector.kills.items()
    }
    expected = {name: answer.as_json() for name, answer in decided.items()}
    return WrittenVector(vector.id, answers, expected, kills)


def _answers(guideline: Guideline, vector: Vector) -> dict[str, str]:
    return {
        signal.id: UNSURE
        if signal.id == vector.unsure
        else value_text(signal, vector.case[signal.id])
        for signal in guideline.signals
        if signal.id == vector.unsure or signal.id in vector.case
    }


def said_text(outcome: Outcome) -> str:
    """An outcome as data files hold it: `a|b` where several are accepted, `flag:tone`, `n/a`."""
    match outcome:
        case Accepted(outcomes):
            return "|".join(outcomes)
        case Chosen(labels):
            return " ".join(labels) or NONE
        case Amount(value):
            return number_text(value)
        case Flagged(queue):
            return f"flag:{queue or ''}"
        case Inapplicable():
            return "n/a"
        case _:
            assert_never(outcome)
