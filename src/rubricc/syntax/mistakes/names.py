"""Mistakes with names: no backticks, no bold, no id, no such detail."""

import re
from difflib import get_close_matches

from rubricc.diagnostics import (
    CLAUSE_ID_NOT_BOLD,
    MISSING_BACKTICKS,
    MISSING_CLAUSE_ID,
    UNKNOWN_DETAIL,
    Diagnostic,
)
from rubricc.syntax.mistakes.nodes import Misfit, shown

IDENTIFIER = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
ID = re.compile(r"`?([A-Z][A-Z-]{0,3}[0-9]{1,4}[a-z0-9]{0,4})`?")
JOINING = frozenset(
    {
        *("is", "when", "unless", "because", "otherwise", "except", "and", "or", "not", "of"),
        *("by", "the", "at", "for", "on", "in", "to", "as", "with", "without", "over", "than"),
        *("never", "always", "includes", "means", "requires", "excludes", "if", "usually"),
    }
)
"""Keywords that no author would take for a name: between names, they are what does not fit."""

CLAUSES = frozenset({"statement_of_rules", "clause_detail"})

DETAILS = {
    "signal_detail": ("a signal", ("ask", "only when", "if unsure", "note", "formerly")),
    "label_detail": ("a label", ("requires", "excludes", "note", "formerly")),
    "clause_detail": ("a clause", ("note", "formerly", "allow")),
    "example_detail": ("an example", ("A", "B", "prompt", "note")),
    "plain_detail": ("this statement", ("note", "formerly")),
    "scenario_item": ("a scenario", ("opener", "closer", "prompt", "source", "base")),
}
"""The details that each kind of statement may have."""

LONGEST_DETAIL = 30


def find_clause_id_not_bold(misfit: Misfit) -> Diagnostic | None:
    """What looks like a clause's id, where one may stand, but is not in bold."""
    found = ID.fullmatch(misfit.word)
    if "CLAUSE_ID" not in misfit.accepts or not found:
        return None
    return CLAUSE_ID_NOT_BOLD.at(misfit.span, mend=f"write `**{found[1]}**`", id=found[1])


def find_missing_clause_id(misfit: Misfit) -> Diagnostic | None:
    """A clause that starts with something else than its id."""
    if not misfit.is_first or "CLAUSE_ID" not in misfit.accepts or misfit.start not in CLAUSES:
        return None
    if misfit.start == "clause_detail" and misfit.terminal == "WORD":
        return None
    return MISSING_CLAUSE_ID.at(misfit.span, mend="start with an id in bold, such as `**R1**`")


def find_missing_backticks(misfit: Misfit) -> Diagnostic | None:
    """A plain word where a name fits."""
    word = misfit.word.lower()
    if "NAME" not in misfit.accepts or misfit.terminal != "WORD" or not IDENTIFIER.fullmatch(word):
        return None
    if misfit.word in JOINING:
        return None
    return MISSING_BACKTICKS.at(misfit.span, mend=f"write `{word}`", word=misfit.word)


def find_unknown_detail(misfit: Misfit) -> Diagnostic | None:
    """A detail that starts with no word that details start with."""
    if misfit.start not in DETAILS or not misfit.is_first or misfit.terminal != "WORD":
        return None
    statement, known = DETAILS[misfit.start]
    before_colon = misfit.text.content.strip().partition(":")[0]
    is_named = len(before_colon) <= LONGEST_DETAIL and ":" in misfit.after
    word = before_colon if is_named else misfit.word
    close = get_close_matches(word.lower()[:LONGEST_DETAIL], known, 1)
    every = ", ".join(f"`{detail}:`" for detail in known)
    mend = f"did you mean `{close[0]}:`?" if close else f"its details are {every}"
    span = misfit.text.span(misfit.offset, misfit.offset + len(word))
    return UNKNOWN_DETAIL.at(span, mend=mend, word=shown(word), statement=statement)
