"""The shipped tables are those of the grammar, and the grammar is without conflicts."""

import logging
from pathlib import Path

from lark import Lark

from rubricc.syntax import tables
from rubricc.syntax.generate import STARTS, WholeTokens, grammar, tables_text


def test_the_tables_are_up_to_date():
    """`make tables` would write what is there, to the byte."""
    assert tables_text() == Path(tables.__file__).read_text("utf-8")


def test_the_grammar_has_no_conflicts(caplog):
    """The parser never prefers one reading of a text to another: there is only one."""
    with caplog.at_level(logging.DEBUG, logger="lark"):
        Lark(grammar(), parser="lalr", start=list(STARTS), postlex=WholeTokens(), debug=True)

    assert [record.message for record in caplog.records if "onflict" in record.message] == []


def test_every_start_can_be_reached():
    """Each start symbol is one of the grammar, and the parser knows it."""
    assert list(tables.STARTS) == list(STARTS)
