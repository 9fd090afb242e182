"""What can be wrong with a table that is read, or with the answers that a case is told in."""

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong, in words; `signals` are those it is about, `mend` says what to do."""

    name: str
    message: str
    mend: str | None = None
    signals: tuple[str, ...] = ()


def did_you_mean(word: str, known: Iterable[str]) -> str | None:
    """The mend for a misspelt name, if a known one is near."""
    near = get_close_matches(word[:100], list(known), n=1)
    return f"did you mean `{near[0]}`?" if near else None
