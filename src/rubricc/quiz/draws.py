"""Draws that depend on a key and on what is drawn for, and on nothing that an edit elsewhere moves.

Each candidate gets a number from the key, the occasion and its own name, and the smallest wins
(Thaler and Ravishankar 1998): a candidate that is added or taken away changes only the draws that
it wins. Without the key, which for gold items is secret, nobody can tell the numbers.
"""

import hmac
from base64 import b32encode
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from hashlib import sha256
from typing import TypeVar

from rubricc.model import Case, Guideline, Special, value_text
from rubricc.quiz.nodes import Half

T = TypeVar("T")

PUBLIC = b"rubricc quiz"
"""The key of everything that anybody may know: halves, ids and practice items."""
ID_LENGTH = 10
"""Characters of an id: 50 bits of the code."""


@dataclass(frozen=True, slots=True)
class Draw:
    """Draws with one key."""

    key: bytes

    def number(self, *occasion: str) -> int:
        """A number of 64 bits."""
        return int.from_bytes(self._code(*occasion)[:8])

    def below(self, limit: int, *occasion: str) -> int:
        """A number from 0 to `limit` - 1."""
        return self.number(*occasion) % limit

    def within(self, *occasion: str) -> "Draw":
        """Draws for a narrower occasion, with a key made of this one."""
        return Draw(self._code(*occasion))

    def name(self, *occasion: str) -> str:
        """An id that tells nothing of what it is drawn for."""
        return b32encode(self._code(*occasion)).decode("ascii").lower()[:ID_LENGTH]

    def order(
        self, candidates: Iterable[T], *occasion: str, name: Callable[[T], str] = str
    ) -> list[T]:
        """The candidates as drawn, the first first."""
        named = [(name(one), one) for one in candidates]
        return [
            one for _, one in sorted(named, key=lambda it: (self.number(*occasion, it[0]), it[0]))
        ]

    def _code(self, *occasion: str) -> bytes:
        return hmac.new(self.key, "\0".join(occasion).encode(), sha256).digest()


def half_of(kind: str, name: str) -> Half:
    """The half for good of a case, a scenario or a phrase, by nothing but its id."""
    is_gold = Draw(PUBLIC).below(2, "half", kind, " ".join(name.casefold().split()))
    return Half.GOLD if is_gold else Half.PRACTICE


def case_id(guideline: Guideline, case: Case) -> str:
    """The id of a case: what it says beyond the usual, so that a new signal does not change it."""
    signals = {signal.id: signal for signal in guideline.signals}
    said = sorted(
        f"{name}={value_text(value)}"
        for name, value in case.items()
        if value is not Special.NOT_APPLICABLE
        and value != signals[name].usual
        and value != frozenset()
    )
    return sha256("\n".join(said).encode()).hexdigest()[:12]
