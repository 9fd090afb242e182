"""DMN and JDM: engines of other people decide by them what the guideline says."""

import json
import xml.etree.ElementTree as ET
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import combinations
from pathlib import Path

import pytest

from rubricc.emit import TooLarge, dmn, find_limits, jdm, rulebook_of
from rubricc.emit.engines import RuleTable
from rubricc.emit.xml_text import writable
from rubricc.meaning import understand
from rubricc.table import Table, data_text, load, tabulate, to_model
from tests.brute_force import all_cases
from tests.emit.test_labeling import HOSTILE
from tests.engines import (
    UNSETTLED,
    UNSURE,
    book_of,
    decide_by_feelin,
    decide_by_pydmnrules,
    decide_by_zen,
    decide_each_by_feelin,
    find_errors,
)
from tests.judges import answers_of, decide_by_interpreter
from tests.random_guidelines import PATH, Wanted, from_seed
from tests.understood import model_of, tree_of

GENERATED = Path(__file__).parents[2] / "generated"
SHIPPED = sorted(path.parent.name for path in GENERATED.glob("*/table.json"))
SMALL = ("evidence-two-verdicts", "name-spans", "patch-priority")
ENGINES = (decide_by_feelin, decide_by_pydmnrules, decide_by_zen)
SOUND, PAIRS = Wanted(is_sound=True), Wanted(is_sound=True, is_pair=True)
MODEL = "{https://www.omg.org/spec/DMN/20191111/MODEL/}"


@cache
def shipped(name: str) -> Table:
    table = load((GENERATED / name / "table.json").read_text("utf-8"))
    assert isinstance(table, Table)
    return table


def vectors_of(name: str) -> list[tuple[dict[str, str], dict[str, str]]]:
    """The answers of a suite's vectors, and what is expected as data files hold it."""
    lines = (GENERATED / name / "suite.jsonl").read_text("utf-8").splitlines()
    return [(one["answers"], expected(one["expected"])) for one in map(json.loads, lines)]


def expected(answers):
    return {name: outcome(answer) for name, answer in answers.items()}


def outcome(answer):
    match answer:
        case {"status": "flagged" | "unsettled", "flag": queue}:
            return f"flag:{queue or ''}"
        case {"status": "not-applicable"}:
            return "n/a"
        case {"accepted": accepted}:
            return "|".join(accepted)
        case {"outcome": list(labels)}:
            return " ".join(labels) or "-"
        case _:
            return str(answer["outcome"])


def holds(name: str, engine) -> int:
    """Every vector by an engine: where all is told what is expected; else that, or nothing, but
    where the guideline flags the doubt, of which engines know nothing."""
    vectors = vectors_of(name)
    found = engine(shipped(name), [answers for answers, _ in vectors])
    for (answers, wanted), one in zip(vectors, found, strict=True):
        if UNSURE not in answers.values():
            assert one == wanted, answers
        for decision, text in one.items():
            is_doubted = UNSURE in answers.values() and wanted[decision].startswith("flag:")
            is_open = text in (None, UNSETTLED)
            assert is_doubted or is_open or text == wanted[decision], (decision, answers)
    return sum(UNSURE not in answers.values() for answers, _ in vectors)


# ---- shipped guidelines ------------------------------------------------------------------------


@pytest.mark.parametrize("engine", (decide_by_feelin, decide_by_zen), ids=lambda one: one.__name__)
def test_engines_hold_the_vectors_of_a_guideline(engine):
    assert holds("patch-priority", engine) > 0


@pytest.mark.long
@pytest.mark.parametrize("engine", ENGINES, ids=lambda one: one.__name__)
@pytest.mark.parametrize("name", SHIPPED)
def test_engines_hold_every_vector(name, engine):
    assert holds(name, engine) > 0


@pytest.mark.parametrize("name", SMALL)
def test_the_schema_finds_nothing_wrong(name):
    table = shipped(name)

    assert find_errors(dmn(table, book_of(table))) == []


@pytest.mark.long
@pytest.mark.parametrize("name", SHIPPED)
def test_the_schema_finds_nothing_wrong_in_any(name):
    table = shipped(name)

    assert find_errors(dmn(table, book_of(table))) == []


def test_the_schema_finds_what_is_wrong():
    table = shipped("patch-priority")
    xml = dmn(table, book_of(table))

    assert find_errors(xml.replace('hitPolicy="UNIQUE"', 'hitPolicy="ONE"'))
    assert find_errors(xml.replace("inputEntry", "entry"))


def test_decisions_read_each_other():
    """A decision that reads others asks for their outcomes, and so has few rules."""
    tables = {one.decision: one for one in book_of(shipped("comment-toxicity")).tables}
    handling = tables["handling"]
    assert isinstance(handling, RuleTable)

    assert [one.name for one in handling.columns] == ["toxicity", "violation"]
    assert len(handling.rules) == 6


def test_rules_exclude_each_other():
    """Two rules of a table differ in some column that both test."""
    for name in SMALL:
        for made in book_of(shipped(name)).tables:
            for one, other in combinations(made.rules if isinstance(made, RuleTable) else (), 2):
                pairs = zip(one.tests, other.tests, strict=True)
                assert any(a and b and not set(a) & set(b) for a, b in pairs), (one, other)


def test_rules_name_the_clauses_that_decide():
    table = shipped("patch-priority")
    cited = {
        (data_text(row.outcome), clause)
        for decision in table.decisions
        for row in decision.rows or ()
        for clause in row.clauses
    }
    told = {
        (rule.outcome, clause)
        for made in book_of(table).tables
        if isinstance(made, RuleTable)
        for rule in made.rules
        for clause in rule.note.split(":")[0].split()
    }

    assert told
    assert told <= cited


# ---- random guidelines -------------------------------------------------------------------------


Asked = tuple[Table, list[dict[str, str]], list[dict[str, str]]]
"""A table, the answers of some of its cases, and what comes of them."""


def told(files: Mapping[str, bytes], most: int) -> Asked:
    guideline = model_of(tree_of(files))
    every = list(all_cases(guideline))
    cases = every[:: max(1, len(every) // most)]
    table = tabulate(understand(guideline))
    wanted = [
        {name: text for name, (text, _) in one.items()}
        for one in decide_by_interpreter(guideline, cases)
    ]
    return table, answers_of(table, cases), wanted


def drawn(seeds: range, most: int) -> list[Asked]:
    """Guidelines at random that have any case."""
    kinds = ((seed, PAIRS if seed % 3 == 0 else SOUND) for seed in seeds)
    found = (told(from_seed(seed, wanted).files, most) for seed, wanted in kinds)
    return [one for one in found if one[1]]


def decide_alike(asked: Sequence[Asked]) -> None:
    """All engines decide as the interpreter does; Node starts once for all."""
    found = decide_each_by_feelin([(table, answers) for table, answers, _ in asked])

    assert found == [wanted for _, _, wanted in asked]
    for table, answers, wanted in asked:
        for engine in (decide_by_pydmnrules, decide_by_zen):
            assert engine(table, answers) == wanted, (engine.__name__, table.guideline.id)


LISTS = """\
---
guideline: lists
title: Lists
version: 1.0.0
task: classify
unit: letter
media: text
---

# Lists

## Signals

- `n`: 0 to 9 or unknown; usually 0.
- `x`: number from 0 to 10; usually 0.
- `c`: `red-hot`, `hot` or `red`; usually `red`.

## Labels for `one`

- `good`.
- `very-good`.
- `bad`.

## Rules for `one`

- **A1** `very-good` or `good` when `c` is `red-hot`.
- **A2** `very-good` when `c` is `hot`.
- **A3** `good` when `c` is `red` and (`n` is less than 2 or `n` is more than 6).
- **A4** `bad` otherwise.

## Labels for `two`

- `yes`.
- `no`.

## Rules for `two`

- **B1** `yes` when (`one` is one of `very-good`, `good`) and `x` is not 5.
- **B2** `no` otherwise.
"""
"""Lists of ranges, and a text within another before it: pyDMNrules is particular about both."""


def test_engines_decide_as_the_interpreter_does():
    """One test, since each process that imports pyDMNrules makes its parser anew, for seconds."""
    decide_alike([told({PATH: LISTS.encode()}, 300), *drawn(range(1000, 1010), 8)])

    assert holds("patch-priority", decide_by_pydmnrules) > 0


@pytest.mark.long
@pytest.mark.parametrize("start", range(0, 1000, 100))
def test_engines_decide_a_thousand_as_the_interpreter_does(start):
    decide_alike(drawn(range(start, start + 100), 30))


# ---- texts of strangers ------------------------------------------------------------------------


def test_hostile_texts_read_back_the_same():
    """In every place where an author's words stand: one more element or name, and this fails."""
    table = shipped("answer-grading")
    plain = ET.fromstring(dmn(table, book_of(table)))
    places = len(table.signals)
    for at in range(0, len(HOSTILE), places):
        texts = (HOSTILE[at : at + places] * places)[:places]
        hostile = with_texts(table, texts)
        written = dmn(hostile, book_of(hostile))
        root = ET.fromstring(written)

        assert [one.tag for one in root.iter()] == [one.tag for one in plain.iter()]
        assert [set(one.attrib) for one in root.iter()] == [set(one.attrib) for one in plain.iter()]
        assert root.get("name") == writable(texts[0])
        told = [one.text or "" for one in root.iter(f"{MODEL}description")]
        assert {writable(text) for text in texts} <= set(told)
        assert any(one.endswith(f": {writable(texts[0])}") for one in told)
        assert json.loads(jdm(hostile, book_of(hostile)))["metadata"]["title"] == texts[0]


def with_texts(table: Table, texts: list[str]) -> Table:
    """The table with a text for each description, and the first for titles and reasons."""
    signals = tuple(
        one.model_copy(update={"description": text})
        for one, text in zip(table.signals, texts, strict=True)
    )
    (decision,) = table.decisions
    clauses = tuple(one.model_copy(update={"rationale": texts[0]}) for one in decision.clauses)
    decisions = (decision.model_copy(update={"clauses": clauses}),)
    about = table.guideline.model_copy(update={"title": texts[0], "unit": texts[0]})
    changed = {"signals": signals, "decisions": decisions, "guideline": about}
    return table.model_copy(update=changed)


# ---- what is not said --------------------------------------------------------------------------


def test_a_decision_of_too_many_rules_is_refused_with_those_that_read_it():
    table = shipped("patch-priority")
    impact, urgency = table.decisions
    large = impact.model_copy(update={"diagram": None, "rows": None, "why_no_rows": "it is a test"})
    table = table.model_copy(update={"decisions": (large, urgency)})
    book = rulebook_of(table)
    found = find_limits(to_model(table), book)

    assert book == TooLarge(("human-impact", "urgency"))
    assert [one.code for one in found if one.severity.value == "error"] == ["RB501", "RB501"]


def test_the_file_says_what_it_does_not_say():
    table = shipped("patch-priority")
    about = ET.fromstring(dmn(table, book_of(table))).findtext(f"{MODEL}description") or ""
    limits = find_limits(to_model(table), book_of(table))

    assert limits
    for one in limits:
        assert one.message in about
        assert one.message in json.loads(jdm(table, book_of(table)))["metadata"]["limits"]
