"""A word that does not fit → one diagnostic: a known mistake, else what was expected instead."""

from rubricc.diagnostics import UNEXPECTED_WORD, Diagnostic
from rubricc.syntax.mistakes.keywords import (
    find_capital_keyword,
    find_foreign_keyword,
    find_missing_when,
    find_misspelt_keyword,
    find_mixed_and_or,
    find_open_list,
)
from rubricc.syntax.mistakes.marks import (
    find_missing_full_stop,
    find_unclosed_mark,
    find_unclosed_parenthesis,
)
from rubricc.syntax.mistakes.names import (
    find_clause_id_not_bold,
    find_missing_backticks,
    find_missing_clause_id,
    find_unknown_detail,
)
from rubricc.syntax.mistakes.nodes import END, Misfit
from rubricc.syntax.mistakes.words import expected

KNOWN = (
    find_unclosed_mark,
    find_unclosed_parenthesis,
    find_capital_keyword,
    find_clause_id_not_bold,
    find_missing_clause_id,
    find_unknown_detail,
    find_mixed_and_or,
    find_open_list,
    find_missing_when,
    find_foreign_keyword,
    find_misspelt_keyword,
    find_missing_backticks,
    find_missing_full_stop,
)
"""The mistakes that have an entry of their own; the first that fits is reported."""


def explain(misfit: Misfit) -> Diagnostic:
    """The one thing that is wrong, as far as can be told."""
    for find in KNOWN:
        if diagnostic := find(misfit):
            return diagnostic
    words = expected(misfit.accepts)
    return UNEXPECTED_WORD.at(misfit.span, mend=mend_of(misfit), expected=words, found=misfit.shown)


def mend_of(misfit: Misfit) -> str | None:
    """Where to put what is no part of the statement's form."""
    if misfit.accepts == {END}:
        return "say what else there is to say in a `note:` nested under the statement"
    if misfit.word == "," and "_BECAUSE" in misfit.accepts:
        return "say what else there is to say after `, because`, or in a `note:`"
    return None
