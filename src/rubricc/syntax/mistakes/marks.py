"""Mistakes with marks: what opens and is not closed, what ends and has no full stop."""

import re

from rubricc.diagnostics import MISSING_FULL_STOP, UNCLOSED_MARK, UNCLOSED_PARENTHESIS, Diagnostic
from rubricc.syntax.mistakes.nodes import END, Misfit

MARKS = {
    '"': ("quotation mark", '"'),
    "“": ("quotation mark", "”"),
    "„": ("quotation mark", "“"),
    "`": ("backtick", "`"),
    "*": ("bold", "**"),
}
"""What a mark is called, and what closes it."""

BACKTICKED = re.compile(r"`[^`]*`?")
CLOSERS = frozenset({END, ".", ","})
SENTENCE_START = re.compile(r"[^\W\d_a-z]|\(|\[")


def find_unclosed_mark(misfit: Misfit) -> Diagnostic | None:
    """A quotation mark, a backtick or bold that opens and is never closed."""
    backtick = unclosed_backtick(misfit.text.content)
    if backtick is not None and backtick <= misfit.offset:
        span = misfit.text.span(backtick, backtick + 1)
        return UNCLOSED_MARK.at(span, mend="write another one where it ends", mark="backtick")
    if misfit.word not in MARKS or (misfit.word == "*" and not misfit.after.startswith("*")):
        return None
    mark, closing = MARKS[misfit.word]
    if closing in misfit.after[1:]:
        return None
    return UNCLOSED_MARK.at(misfit.span, mend="write another one where it ends", mark=mark)


def unclosed_backtick(content: str) -> int | None:
    """Where the name starts whose second backtick is missing: the first with a space in it."""
    if content.count("`") % 2 == 0:
        return None
    spans = BACKTICKED.finditer(content)
    return next((span.start() for span in spans if " " in span[0] or span[0][1:] == ""), None)


def find_unclosed_parenthesis(misfit: Misfit) -> Diagnostic | None:
    """A statement that ends while a parenthesis is open."""
    is_end = misfit.terminal == END or misfit.word in CLOSERS
    if "RPAR" not in misfit.accepts or not is_end:
        return None
    offset = last_open(misfit.before)
    mend = "write `)` where what belongs together ends"
    return UNCLOSED_PARENTHESIS.at(misfit.text.span(offset, offset + 1), mend=mend)


def last_open(before: str) -> int:
    """The offset of the last parenthesis that is open at the end of the text."""
    closed = 0
    for offset in range(len(before) - 1, -1, -1):
        if before[offset] == "(" and not closed:
            return offset
        closed += (before[offset] == ")") - (before[offset] == "(")
    return 0


def find_missing_full_stop(misfit: Misfit) -> Diagnostic | None:
    """The text ends, or a new sentence begins, where a full stop could have stood."""
    begins = SENTENCE_START.match(misfit.word) and misfit.terminal == "WORD"
    if "DOT" not in misfit.accepts or not (misfit.terminal == END or begins):
        return None
    offset = len(misfit.before.rstrip())
    span = misfit.text.span(max(offset - 1, 0), offset)
    return MISSING_FULL_STOP.at(span, mend=f"write `.` after `{last_word(misfit.before)}`")


def last_word(before: str) -> str:
    """The last word of a text, without backticks."""
    return before.rsplit(maxsplit=1)[-1].strip("`")[-40:] if before.split() else ""
