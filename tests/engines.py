"""Engines of other people: each decides cases by the DMN or the JDM that we write.

They answer in one form: decision → the outcome as data files hold it, None where nothing came out.
"""

import json
import subprocess
from collections.abc import Callable, Mapping, Sequence
from functools import cache, partialmethod
from hashlib import sha256
from importlib import import_module
from importlib.metadata import version
from pathlib import Path
from tempfile import NamedTemporaryFile, TemporaryDirectory
from typing import Any
from unittest.mock import patch

import zen
from lxml import etree

from rubricc.emit.dmn import dmn
from rubricc.emit.engines import Gathering, Rulebook, RuleTable, rulebook_of, values_of
from rubricc.emit.jdm import jdm
from rubricc.table import Table

BUILD = Path(__file__).parent.parent / "build"
READERS = BUILD / "npm/node_modules"
PARSERS = BUILD / "parsers"
SCHEMA = READERS / "dmn-moddle/resources/dmn/xsd/DMN13.xsd"

UNSURE = "?"
UNSETTLED = "flag:"
"""A flag for nobody, and what stands for a label that nobody could settle."""
Answers = Sequence[Mapping[str, str]]
Found = Mapping[str, str | None]
Values = dict[str, str | int | float | None]


def book_of(table: Table) -> Rulebook:
    """The rules of a table that is not too large for them."""
    book = rulebook_of(table)
    assert isinstance(book, Rulebook), book
    return book


def given(table: Table, book: Rulebook, answers: Mapping[str, str]) -> Values:
    """A case as engines take it: numbers as numbers."""
    known = {name: answer for name, answer in answers.items() if answer != UNSURE}
    numbers = {one.column.name for one in book.inputs if one.column.type.value == "number"}
    return {
        name: json.loads(text) if text is not None and name in numbers else text
        for name, text in values_of(table, known).items()
    }


def find_errors(xml: str) -> list[str]:
    """What the schema of DMN 1.3 finds wrong."""
    schema = etree.XMLSchema(etree.parse(str(SCHEMA)))
    schema.validate(etree.fromstring(xml.encode()))
    return [str(error) for error in schema.error_log]


def decide_by_pydmnrules(table: Table, cases: Answers) -> list[Found]:
    """By pyDMNrules, which stops at a table of which no rule matches, and at a missing input."""
    book = book_of(table)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "model.dmn"
        path.write_text(dmn(table, book), "utf-8")
        rules = _pydmnrules().DMN()
        status = rules.loadXML(str(path))
    assert status == {}, status
    return [_by_pydmnrules(rules, book, given(table, book, one), one) for one in cases]


@cache
def _pydmnrules() -> Any:
    """The engine, for those who ask it. Each import of it works out the tables of its parser for
    half a minute: they are kept."""
    made: Any = import_module("sly.yacc").LRTable
    with patch.object(made, "lr_parse_table", partialmethod(_fill, made.lr_parse_table)):
        return import_module("pyDMNrules")


def _fill(table: Any, work_out: Callable[[Any], None]) -> None:
    """Fill the tables of a parser as they were filled when its grammar was last seen."""
    about = "\n".join([version("sly"), version("pySFeel"), *map(str, table.grammar.Productions)])
    kept = PARSERS / f"{sha256(about.encode()).hexdigest()}.json"
    if not kept.is_file():
        work_out(table)
        PARSERS.mkdir(parents=True, exist_ok=True)
        with NamedTemporaryFile("w", dir=PARSERS, delete=False) as new:
            json.dump([[*one.items()] for one in (table.lr_action, table.lr_goto)], new)
        Path(new.name).rename(kept)
    action, goto = (dict(one) for one in json.loads(kept.read_text("utf-8")))
    table.lr_action, table.lr_goto = action, goto


def _by_pydmnrules(rules: Any, book: Rulebook, values: Values, case: Mapping[str, str]) -> Found:
    status, steps = rules.decide(values)
    if UNSURE in case.values() and status:
        return dict.fromkeys(one.decision for one in book.tables)
    assert status == {}, (status, values)
    steps = steps if isinstance(steps, list) else [steps]
    return _outcomes(book, steps[-1]["Result"])


def decide_by_feelin(table: Table, cases: Answers) -> list[Found]:
    """By feelin, over the model that dmn-moddle reads without a warning."""
    (found,) = decide_each_by_feelin([(table, cases)])
    return found


def decide_each_by_feelin(asked: Sequence[tuple[Table, Answers]]) -> list[list[Found]]:
    """The cases of many tables: to start Node takes longer than to decide."""
    books = [book_of(table) for table, _ in asked]
    models = [
        {"xml": dmn(table, book), "cases": [given(table, book, one) for one in cases]}
        for (table, cases), book in zip(asked, books, strict=True)
    ]
    made = subprocess.run(
        ["node", str(Path(__file__).parent / "feel.mjs"), str(READERS)],
        input=json.dumps(models),
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=3600,
        check=False,
    )
    assert made.returncode == 0, made.stderr
    pairs = zip(books, json.loads(made.stdout), strict=True)
    return [[_outcomes(book, one) for one in found] for book, found in pairs]


def decide_by_zen(table: Table, cases: Answers) -> list[Found]:
    """By the ZEN engine, over the JDM."""
    book = book_of(table)
    decision = zen.ZenEngine().create_decision(jdm(table, book))
    found = [decision.evaluate(given(table, book, one))["result"] for one in cases]
    return [_outcomes(book, one) for one in found]


def _outcomes(book: Rulebook, found: Mapping[str, Any]) -> Found:
    """The outcomes by decision: a list of labels as text, or what stands for all of them."""
    return {
        made.decision: _text(found.get(made.column.name), made)
        for made in book.tables
        if isinstance(made, Gathering) or made.label is None
    }


def _text(found: Any, made: RuleTable | Gathering) -> str | None:
    if isinstance(made, RuleTable):
        assert found is None or isinstance(found, str), found
        return found
    labels = found if isinstance(found, list) else [] if found is None else [found]
    return UNSETTLED if UNSETTLED in labels else " ".join(labels) or None
