"""Mistakes with keywords: capitals, misspelling, the word of another language."""

from difflib import get_close_matches

from rubricc.diagnostics import (
    CAPITAL_KEYWORD,
    FOREIGN_KEYWORD,
    MISSING_WHEN,
    MISSPELT_KEYWORD,
    MIXED_AND_OR,
    OPEN_LIST,
    Diagnostic,
)
from rubricc.syntax.mistakes.nodes import Misfit
from rubricc.syntax.tables import SIGNS

FOREIGN = {
    "otherwise": ("else", "default"),
    "when": ("if", "whenever", "where", "→", "=>", "->"),
    "unless": ("but", "except"),
    "and": ("&&", "&", "plus"),
    "or": ("||", "|"),
    "not": ("!", "no", "without"),
    "is not": ("!=", "<>", "≠", "isn't", "isn’t"),
    "is at least": (">=", "≥"),
    "is at most": ("<=", "≤"),
    "is more than": (">", "exceeds"),
    "is less than": ("<",),
    "is": ("==", "=", "equals", "are", "was"),
    "at least": (">=", "≥", "atleast", "minimum"),
    "at most": ("<=", "≤", "atmost", "maximum"),
    "more than": (">", "over", "above", "greater", "morethan"),
    "less than": ("<", "under", "below", "fewer", "lessthan"),
    "includes": ("contains", "has"),
    "requires": ("needs", "implies"),
    "excludes": ("forbids", "precludes"),
    "means": ("=", ":", "is"),
    "over": (">", "beats", "before"),
    ", because": (", since", "because", "since"),
    "flag": ("escalate",),
    "1": ("one",),
    "2": ("two",),
    "3": ("three",),
}
"""Keyword of ours → the words and signs that others use for it, in the order they are tried."""

FIRST = {", because": "_BECAUSE", "1": "COUNT", "2": "COUNT", "3": "COUNT"}
LONGEST_FOREIGN = 10

PARENTHESES = "put the list in parentheses, with what it is a list of"
ENDS_OF_CONDITION = frozenset({"_BECAUSE", "RPAR", "UNLESS"})
CLOSENESS = 0.75
LONGEST_WORD = 30
CONNECTIVES = {"and": "or", "or": "and"}
CONDITION = frozenset({"NAME", "NOT", "LPAR"})


def find_capital_keyword(misfit: Misfit) -> Diagnostic | None:
    """A keyword that would fit, were it in lower case."""
    keyword = misfit.word.lower()
    if keyword == misfit.word or SIGNS.get(keyword) not in misfit.accepts:
        return None
    mend = f"write `{keyword}`"
    return CAPITAL_KEYWORD.at(misfit.span, mend=mend, keyword=keyword, word=misfit.word)


def find_mixed_and_or(misfit: Misfit) -> Diagnostic | None:
    """`or` in a condition joined by `and`, or the other way round."""
    other = CONNECTIVES.get(misfit.word)
    if other is None or other.upper() not in misfit.accepts or len(misfit.accepts) == 1:
        return None
    if f" {other} " not in " ".join(misfit.before.split()):
        return None
    mend = f"put what `{other}` joins in parentheses, or what `{misfit.word}` joins"
    return MIXED_AND_OR.at(misfit.span, mend=mend, word=misfit.word, other=other)


def find_open_list(misfit: Misfit) -> Diagnostic | None:
    """`and` or `or` after a list."""
    if misfit.word not in CONNECTIVES or "COMMA" not in misfit.accepts:
        return None
    if CONNECTIVES[misfit.word].upper() in misfit.accepts:
        return None
    is_condition = misfit.accepts & ENDS_OF_CONDITION
    mend = f"write a comma, or {PARENTHESES}" if is_condition else "write a comma"
    return OPEN_LIST.at(misfit.span, mend=mend, word=misfit.word)


def find_missing_when(misfit: Misfit) -> Diagnostic | None:
    """A condition right after the outcome."""
    is_condition = misfit.terminal in CONDITION or misfit.word in {"not", "("}
    if "WHEN" not in misfit.accepts or not is_condition:
        return None
    return MISSING_WHEN.at(
        misfit.span, mend=f"write `when` before {misfit.shown}", found=misfit.shown
    )


def find_foreign_keyword(misfit: Misfit) -> Diagnostic | None:
    """A word or sign for which the language has another."""
    rest = misfit.text.content[misfit.offset :][:LONGEST_FOREIGN].lower()
    for ours, words in FOREIGN.items():
        first = FIRST.get(ours) or SIGNS[ours.split()[0]]
        theirs = next((word for word in words if starts_with(rest, word)), None)
        if theirs and first in misfit.accepts:
            span = misfit.text.span(misfit.offset, misfit.offset + len(theirs))
            return FOREIGN_KEYWORD.at(span, mend=f"write `{ours}`", word=theirs, keyword=ours)
    return None


def starts_with(rest: str, word: str) -> bool:
    """Whether a text starts with a word, or with a sign, and the word ends there."""
    is_whole = not word[-1].isalpha() or not rest[len(word) : len(word) + 1].isalnum()
    return rest.startswith(word) and is_whole


def find_misspelt_keyword(misfit: Misfit) -> Diagnostic | None:
    """A word that is nearly a keyword that would fit."""
    if misfit.terminal != "WORD" or len(misfit.word) > LONGEST_WORD:
        return None
    if misfit.word in SIGNS:
        return None
    fitting = [word for word, terminal in SIGNS.items() if terminal in misfit.accepts]
    close = get_close_matches(misfit.word.lower(), sorted(fitting), 1, CLOSENESS)
    if not close:
        return None
    mend = f"write `{close[0]}`"
    return MISSPELT_KEYWORD.at(misfit.span, mend=mend, word=misfit.word, keyword=close[0])
