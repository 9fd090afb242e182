"""Unary tests of S-FEEL: lists of texts, truths, numbers, comparisons and ranges."""

import re
from collections.abc import Iterator
from decimal import Decimal

from rubricc.adopt.dmn.nodes import Range, Test, Value

NUMBER = r"-?(?:[0-9]{1,19}(?:\.[0-9]{1,18})?|\.[0-9]{1,18})"
ITEM = re.compile(
    rf"""\s*(?:
    "(?P<text>(?:[^"\\]|\\.)*)"
    | (?P<truth>true|false)\b
    | (?P<sign><=|>=|<|>|=)?\s*(?P<number>{NUMBER})(?![\w.])
    | (?P<open>[\[\](])\s*(?P<low>{NUMBER})\s*\.\.\s*(?P<high>{NUMBER})\s*(?P<close>[\[\])])
    )\s*(?P<end>,|$)""",
    re.VERBOSE,
)
NOT = re.compile(r"\s*not\s*\((.*)\)\s*", re.DOTALL)
ESCAPED = re.compile(r"\\(.)", re.DOTALL)
ANY = ("", "-")


def test_of(text: str) -> Test | None:
    """What a cell takes, None for any value. Raises ValueError for what is no such list."""
    if text.strip() in ANY:
        return None
    negated = NOT.fullmatch(text)
    values = tuple(_values(negated[1] if negated else text))
    return Test(values, is_negated=negated is not None)


def literal(text: str) -> str:
    """An outcome as text. Raises ValueError for what is no literal."""
    match tuple(_values(text)):
        case (str() as one,):
            return one
        case (bool() as one,):
            return "yes" if one else "no"
        case (Range(low=Decimal() as low, high=high),) if low == high:
            return format(low, "f")
        case _:
            raise ValueError(text)


def _values(text: str) -> Iterator[Value]:
    at = 0
    while True:
        found = ITEM.match(text, at)
        if found is None:
            raise ValueError(text)
        yield _value(found)
        at = found.end()
        if not found["end"]:
            return


def _value(found: re.Match[str]) -> Value:
    if found["text"] is not None:
        return ESCAPED.sub(r"\1", found["text"])
    if found["truth"]:
        return found["truth"] == "true"
    if found["open"]:
        low, high = Decimal(found["low"]), Decimal(found["high"])
        return Range(low, high, has_low=found["open"] == "[", has_high=found["close"] == "]")
    number = Decimal(found["number"])
    match found["sign"]:
        case "<" | "<=" as sign:
            return Range(None, number, has_high=sign == "<=")
        case ">" | ">=" as sign:
            return Range(number, None, has_low=sign == ">=")
        case _:
            return Range(number, number, has_low=True, has_high=True)
