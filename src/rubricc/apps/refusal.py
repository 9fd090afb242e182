"""Why a call cannot be served."""

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
