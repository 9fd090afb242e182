"""Whether an answer is what a vector expects, and what is wrong with it if not.

An answer is the object that `decide --json` prints, the same for one decision alone, or bare
outcomes as data files hold them. JUDGING is written out into test modules that have no rubricc, so
it needs nothing but the standard library.
"""

from collections.abc import Collection, Iterator, Mapping
from decimal import Decimal, InvalidOperation

LONGEST_SHOWN = 200
"""Characters of a strange answer that are shown."""


def find_wrongs(expected: Mapping[str, Mapping[str, object]], answer: object) -> Iterator[str]:
    """What is wrong with an answer, a sentence for each decision; nothing where all is right."""
    for decision, wanted in expected.items():
        given = answer_to(decision, answer, is_only=len(expected) == 1)
        right, text = str(outcome_text(wanted)), outcome_text(given)
        named = wanted.get("clauses")
        cited = clauses_of(named) or frozenset()
        by = f" by {', '.join(sorted(cited))}" if cited else ""
        if text is None and given is not None and not isinstance(given, Mapping):
            yield f"`{decision}` is `{right}`{by}; {shown(given)} is no outcome"
        elif text is None:
            yield f"`{decision}` is `{right}`{by}; the answer has no outcome"
        elif not is_alike(right, text, is_number=is_number(wanted.get("outcome"))):
            yield f"`{decision}` is `{right}`{by}, not `{text}`"
        else:
            source = given.get("clauses") if isinstance(given, Mapping) else None
            beside = answer.get(f"{decision}.clauses") if isinstance(answer, Mapping) else None
            claimed = clauses_of(source if source is not None else beside)
            if claimed is not None and claimed != cited:
                told = f"by {', '.join(sorted(claimed))}" if claimed else "by no clause"
                yield f"`{decision}` is `{right}`{by}, not {told}"


def answer_to(decision: str, answer: object, *, is_only: bool) -> object:
    """What is said of one decision; of the only one it may stand alone."""
    if not isinstance(answer, Mapping):
        return answer if is_only else None
    given = answer.get(decision)
    is_alone = "status" in answer and "outcome" in answer and not isinstance(given, Mapping)
    return answer if is_only and is_alone else given


def outcome_text(answer: object) -> str | None:
    """An outcome as data files hold it: `a|b` where several are accepted, `flag:tone`, `n/a`."""
    match answer:
        case {"status": "flagged", **rest}:
            return f"flag:{rest.get('flag') or ''}"
        case {"status": "not-applicable"}:
            return "n/a"
        case {"status": "unsettled"}:
            return "flag:"
        case {"accepted": [_, *_] as accepted}:
            return "|".join(map(str, accepted))
        case {"outcome": outcome} if not isinstance(outcome, Mapping):
            return outcome_text(outcome)
        case list() | tuple() | set() | frozenset():
            return " ".join(map(str, answer)) or "-"
        case bool():
            return None
        case int() | float() | Decimal():
            return number_text(Decimal(str(answer)))
        case str():
            return answer
        case _:
            return None


def number_text(number: Decimal) -> str:
    """A number in shortest form."""
    text = f"{number:f}" if number.is_finite() else str(number)
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return "0" if text == "-0" else text


def is_alike(right: str, given: str, *, is_number: bool = False) -> bool:
    """Whether two outcomes are one; of several accepted one suffices, labels have no order."""
    if is_number:
        try:
            return Decimal(right) == Decimal(given)
        except InvalidOperation:
            return False
    if "|" in right:
        accepted = right.split("|")
        return given in accepted or set(given.split("|")) == set(accepted)
    return given == right or (bool(given.split()) and set(given.split()) == set(right.split()))


def is_number(outcome: object) -> bool:
    """Whether an outcome is a score."""
    return isinstance(outcome, int | float | Decimal)


def clauses_of(told: object) -> frozenset[str] | None:
    """The clauses that are told, in a list or joined by spaces; None where none are told of."""
    if isinstance(told, str):
        return frozenset(told.split())
    return frozenset(map(str, told)) if isinstance(told, Collection) else None


def shown(answer: object) -> str:
    """An answer that is none, as far as it helps to see it."""
    text = repr(answer)
    return text if len(text) <= LONGEST_SHOWN else f"{text[:LONGEST_SHOWN]}…"


def readers_like(vector: Mapping[str, object], answer: object) -> Iterator[str]:
    """The words of each misreading whose reader would give this answer, too."""
    kills, expected = vector.get("kills"), vector.get("expected")
    assert isinstance(expected, Mapping)
    for kill in kills.values() if isinstance(kills, Mapping) else ():
        decision = kill.get("decision") or next(iter(expected))
        text = outcome_text(answer_to(decision, answer, is_only=len(expected) == 1))
        number = is_number(expected[decision].get("outcome"))
        wrong = kill["outcome"]
        if wrong is not None and text is not None and is_alike(wrong, text, is_number=number):
            yield kill["words"]


JUDGING = (
    find_wrongs,
    answer_to,
    outcome_text,
    number_text,
    is_alike,
    is_number,
    clauses_of,
    shown,
    readers_like,
)
