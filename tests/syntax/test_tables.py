"""The shipped tables are those of the grammar, and the grammar is without conflicts."""

import logging
import time
from pathlib import Path

import lark
from lark import Lark

from rubricc.syntax import parser, tables
from rubricc.syntax.generate import tables_text
from rubricc.syntax.parser import STARTS, WholeTokens, build, digest_of, grammar


def test_the_tables_are_up_to_date():
    """`make tables` would write what is there, to the byte."""
    assert tables_text() == Path(tables.__file__).read_text("utf-8")


def test_tables_of_another_grammar_are_not_used(monkeypatch):
    """Where the tables do not fit, the parser is made from the grammar, and reads the same."""
    expected = parser.parse_text("**R1** `a` when `b`.", "statement_of_rules")
    monkeypatch.setattr(tables, "GRAMMAR", "of another grammar")
    parser.parser.cache_clear()
    built = parser.parse_text("**R1** `a` when `b`.", "statement_of_rules")
    parser.parser.cache_clear()

    assert expected == built


def test_the_grammar_has_no_conflicts(caplog):
    """The parser never prefers one reading of a text to another: there is only one."""
    with caplog.at_level(logging.DEBUG, logger="lark"):
        Lark(grammar(), parser="lalr", start=list(STARTS), postlex=WholeTokens(), debug=True)

    assert [record.message for record in caplog.records if "onflict" in record.message] == []


def test_the_parser_starts_at_once():
    """Loading the tables takes a fraction of making them."""
    times = []
    for _ in range(3):
        parser.parser.cache_clear()
        began = time.process_time()
        parser.parser()
        times.append(time.process_time() - began)

    assert min(times) < 0.1


def test_every_start_can_be_reached():
    """Each start symbol is one of the grammar, and the parser knows it."""
    assert set(STARTS) == set(parser.parser().options.start)
    assert lark.__version__ == tables.LARK and digest_of(grammar()) == tables.GRAMMAR
    assert build(grammar()).options.start == list(STARTS)
