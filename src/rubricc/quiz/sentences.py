"""From fragments to sentences: what joins them, what ends them, what points back."""

import re
from collections.abc import Iterator, Sequence
from enum import StrEnum

from rubricc.quiz.bank import words_of_text
from rubricc.quiz.draws import Draw


class Register(StrEnum):
    """How fragments become sentences."""

    CAREFUL = "careful"
    JOINED = "joined"
    RUN_ON = "run on"


JOINED_WORDS = 9
"""A longer fragment is a sentence of its own."""

POINTING = frozenset({"that", "this", "these", "those", "then", "or"})
"""Words of English that point back at what was just said."""
REFERRING = frozenset({"it", "they", "he", "she", "them"})
"""Words that stand for what was said, and at times for what everybody has in mind."""
NEAR = 4
"""Among so many words at the beginning of a text."""

ENDS = '.!?…:"”'


def is_note(text: str) -> bool:
    """Whether a text stands in parentheses: what a reader would see beside the text."""
    return text.startswith("(")


def noted(text: str) -> str:
    """The text; a note as a sentence, between its parentheses."""
    if not is_note(text) or not text.endswith(")") or len(text) < len("(a)"):
        return text
    inner = text[1:-1]
    return f"({inner[0].upper()}{inner[1:]}{'' if inner[-1] in ENDS else '.'})"


def refers_back(text: str) -> int:
    """How strongly the first words point at something said before: 0 for a text that may be the
    first to be told."""
    words = words_of_text(text)[:NEAR]
    return 2 if not POINTING.isdisjoint(words) else int(not REFERRING.isdisjoint(words))


def opening_first(texts: Sequence[str], openings: Sequence[str]) -> list[str]:
    """The texts in their order, but one that points back is not the first if an opening does not:
    of the others any may hang on what was told before it."""
    may = [at for at, text in enumerate(texts) if not at or text in openings]
    first = min(may, key=lambda at: refers_back(texts[at]), default=0)
    return [*texts[first : first + 1], *texts[:first], *texts[first + 1 :]]


def is_sentence(text: str) -> bool:
    """Whether a fragment stands by itself: it begins in upper case, or not with a letter."""
    return not re.match(r"[^\W\d_]", text) or text[0] != text[0].lower()


def joined(
    fragments: Sequence[str], draw: Draw, occasion: str, register: Register = Register.CAREFUL
) -> str:
    """The fragments as sentences; whole sentences stay as they are. Only what points back shares a
    sentence with what was said before it."""
    return " ".join(_sentences(fragments, draw, occasion, register))


def _sentences(
    fragments: Sequence[str], draw: Draw, occasion: str, register: Register
) -> Iterator[str]:
    sentence, is_joined = "", False
    for fragment in fragments:
        fits = sentence and not is_joined and _may_join(sentence) and _may_join(fragment)
        fits = fits and not is_sentence(fragment) and bool(refers_back(fragment))
        joins = fits and draw.below(2, occasion, "joins", fragment)
        if joins and register is not Register.CAREFUL:
            joiner = ", " if register is Register.RUN_ON else ", and "
            sentence, is_joined = f"{sentence}{joiner}{fragment}", True
            continue
        if sentence:
            yield ended(sentence)
        sentence, is_joined = fragment[0].upper() + fragment[1:], False
    if sentence:
        yield ended(sentence)


def _may_join(text: str) -> bool:
    """Whether the text is short and plain enough to share a sentence."""
    return text == ended(text)[:-1] and "," not in text and len(text.split()) <= JOINED_WORDS


def ended(text: str) -> str:
    """The text with its full stop."""
    has_end = text[-1] in ENDS or (text[-1] == ")" and (is_note(text) or text[-2] in ENDS))
    return text if has_end else f"{text}."
