"""decide.mjs: the table as a JavaScript module that needs nothing else."""

from collections.abc import Iterator, Mapping

from rubricc.emit.nodes import Artifact, Bundle
from rubricc.emit.templates import render
from rubricc.table import DIGITS_AFTER, Decision, Json, Table, plain, pretty

NEWLINES = {"\u2028": "\\u2028", "\u2029": "\\u2029", "</": "<\\/", "<!--": "<\\!--"}
"""What may stand in JSON, but not where a script could stand too."""


def emit_decide_mjs(bundle: Bundle) -> Iterator[Artifact]:
    """A module with `decide(answers)`, which gives what `rubricc decide --json` prints, and
    `justify(answers)`, which says why, and `nextQuestion(answers)`."""
    yield Artifact("decide.mjs", module(bundle.table))


def module(table: Table) -> str:
    """The module of a table."""
    data = script(pretty(evaluated(table)))
    return render("decide.mjs", data=data, export="export ").rstrip("\n") + "\n"


def classic_script() -> str:
    """The same for any table, as a script of the old kind, which a page from a folder may load."""
    return render("decide.js", export="").rstrip("\n") + "\n"


def script(text: str) -> str:
    """The JSON as it may stand in a script, wherever that stands."""
    text = text.rstrip("\n")
    for letter, escape in NEWLINES.items():
        text = text.replace(letter, escape)
    return text


def evaluated(table: Table) -> Json:
    """All that the evaluator needs of a table."""
    data = plain(table)
    return {
        "guideline": table.guideline.id,
        "version": table.guideline.version,
        "digest": table.digest,
        "digits": _digits(data),
        "signals": [plain(signal, exclude=_TEXTS) for signal in table.signals],
        "columns": data["columns"],
        "definitions": [plain(one, exclude={"notes", "formerly"}) for one in table.definitions],
        "facts": data["facts"],
        "decisions": [_decision(decision) for decision in table.decisions],
    }


_TEXTS = {"ask", "description", "notes", "formerly", "phrases", "name", "side"}
_WORDS = {"notes", "formerly", "allows", "lines"}


def _decision(decision: Decision) -> Json:
    return {
        "id": decision.id,
        "kind": decision.kind,
        "questions": decision.questions,
        "labels": [{"name": label.name, "parent": label.parent} for label in decision.labels],
        "clauses": [plain(clause, exclude=_WORDS) for clause in decision.clauses],
        "priority": [plain(one) for one in decision.priority],
        "place": decision.place,
        "reads": decision.reads,
        "diagram": None if decision.diagram is None else plain(decision.diagram),
    }


def _digits(value: Json) -> int:
    """How many digits a number may have after its point: those of the table and those told, and one
    more for a number between two of them."""
    return max([DIGITS_AFTER, *_fractions(value)]) + 1


def _fractions(value: Json) -> Iterator[int]:
    match value:
        case Mapping():
            for key, one in value.items():
                if key in ("low", "high", "number") and isinstance(one, str):
                    yield len(one.partition(".")[2])
                else:
                    yield from _fractions(one)
        case str() | int() | float() | None:
            return
        case _:
            for one in value:
                yield from _fractions(one)
