"""Why a call cannot be served."""

from collections.abc import Iterable
from difflib import get_close_matches
from typing import NoReturn


class RefusedError(Exception):
    """The call or the machine stands in the way; the message is one line that says what to do.

    `code` is what rubricc exits with: 2, or 1 where the guidelines are at fault.
    """

    def __init__(self, message: str, code: int = 2) -> None:
        super().__init__(message)
        self.message = message
        self.code = code


def refuse(message: str, code: int = 2) -> NoReturn:
    """Give up with one line that says what to do."""
    raise RefusedError(message, code)


def meant(word: str, known: Iterable[str]) -> str:
    """The end of a refusal that offers the known name nearest to a word, if one is near."""
    near = get_close_matches(word[:100], list(known), 1)
    return f"; did you mean `{near[0]}`?" if near else ""
