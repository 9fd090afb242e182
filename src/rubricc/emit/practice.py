"""quiz/practice.json: the author's own examples as practice items, answers inside."""

from collections.abc import Iterator, Mapping

from rubricc.decide import decide_as
from rubricc.emit.nodes import Artifact, Bundle
from rubricc.model import Example, Guideline
from rubricc.table import Json, Table, pretty, value_text

FORMAT = "rubricc.practice/1"


def emit_practice(bundle: Bundle) -> Iterator[Artifact]:
    """One item an example; nothing is invented."""
    table = bundle.table
    content: Json = {
        "format": FORMAT,
        "guideline": table.guideline.id,
        "version": table.guideline.version,
        "digest": table.digest,
        "items": [_item(bundle.guideline, table, one) for one in bundle.guideline.examples],
    }
    yield Artifact("quiz/practice.json", pretty(content))


def _item(guideline: Guideline, table: Table, example: Example) -> Json:
    signals = {signal.id: signal for signal in guideline.signals}
    answers = {name: value_text(signals[name], value) for name, value in example.case.items()}
    wanted = [expected.decision for expected in example.expected]
    decided = decide_as(table, guideline, answers, wanted)
    assert isinstance(decided, Mapping), decided
    return {
        "id": example.id,
        "texts": dict(example.texts),
        "answers": answers,
        "expected": {name: answer.as_json() for name, answer in decided.items()},
        "cites": list(example.by),
        "notes": list(example.notes),
    }
