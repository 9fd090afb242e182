"""Names and texts of strangers as a guideline can hold them."""

import re
from collections.abc import Collection
from unicodedata import category, normalize

LONGEST_NAME = 64
LONGEST_TEXT = 1000
"""Characters of a text that are kept."""

WORDS = re.compile(r"[a-z0-9]+")
NUMBER = re.compile(r"(?:0|[1-9][0-9]{0,8})(?:\.[0-9]{1,6})?")
MARKUP = re.compile(r"[\\`*_\[\]<~]|&(?=#?[0-9A-Za-z]{1,31};)")
UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
"""Categories of characters that nobody sees, or that turn a line around."""
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def name_of(text: str, taken: Collection[str], otherwise: str, *, is_value: bool = False) -> str:
    """A name that the guideline can hold and that is not taken: lower-case words with hyphens.

    A value may also be a number.
    """
    flat = normalize("NFKD", text).lower()
    if is_value and NUMBER.fullmatch(text.strip()) and text.strip() not in taken:
        return text.strip()
    plain = "".join(sign for sign in flat[:LONGEST_TEXT] if category(sign) != "Mn")
    joined = "-".join(WORDS.findall(plain))[:LONGEST_NAME].strip("-")
    name = joined if joined and not joined.isdigit() else f"{otherwise}-{joined}".strip("-")
    return unlike(name[:LONGEST_NAME], taken)


def unlike(name: str, taken: Collection[str]) -> str:
    """The name, with a number behind it if it is taken."""
    found, number = name, 1
    while found in taken:
        number += 1
        found = f"{name[: LONGEST_NAME - 1 - len(str(number))].strip('-')}-{number}"
    return found


def prose(text: str) -> str:
    """A text on one line that Markdown shows letter by letter."""
    flat = " ".join(text[: 2 * LONGEST_TEXT].split())
    seen = "".join("\ufffd" if category(sign) in UNSEEN else sign for sign in flat)
    cut = seen if len(seen) <= LONGEST_TEXT else f"{seen[:LONGEST_TEXT]}…"
    return MARKUP.sub(lambda found: f"\\{found[0]}", cut)


def sentence(text: str) -> str:
    """The same with a full stop, where it does not end like a sentence."""
    told = prose(text)
    return told if not told or told.endswith((".", "!", "?", "…", "”", '"')) else f"{told}."


def title_of(name: str) -> str:
    """A name as a title."""
    return name.replace("-", " ").capitalize()


def letter_for(name: str, taken: Collection[str]) -> str:
    """The letter, or two, that the ids of a decision's clauses begin with."""
    pairs = (first + second for first in LETTERS for second in LETTERS)
    own = (sign for sign in name.upper() if sign in LETTERS)
    wanted = (*own, *LETTERS, *pairs)
    return next((one for one in wanted if one not in taken), f"X{len(taken)}-")
