"""What a config of ours asks annotators to observe, as signals again."""

import re
from collections.abc import Iterator

from rubricc.adopt.label_studio.nodes import Asked, Control, Kind, Shown
from rubricc.adopt.wording import prose

PHRASE = re.compile(r"“([^“”]*)”(?:; |$)")
UNLESS = re.compile(r"Unless (.+)\.")
TICKED = re.compile(r"`([^`]*)`")
SIDES = (".a", ".b")


def signal_lines(asked: Asked, one: Control) -> list[str]:
    """A signal with its details; one of each response once for both."""
    if one.name.endswith(".b"):
        return []
    each = " of each response" if one.name.endswith(".a") else ""
    title = one.title.removeprefix("Response A: ") if each else one.title
    lines = [f"- `{one.name.removesuffix('.a')}`{each}: {_domain(one)}."]
    if title:
        lines.append(f"    - ask: {prose(title)}")
    when = _only_when(asked, one)
    if when is not None:
        lines.append(f"    - only when: {when}")
    return [*lines, *_phrases(one)]


def _domain(one: Control) -> str:
    names = [offer.name for offer in one.offers]
    listed = [f"`{name}`" for name in names]
    match one.kind:
        case Kind.NUMBER:
            low, high = one.bounds
            whole = "" if one.is_whole else "number from "
            end = "or more" if high is None else f"to {high}"
            return f"{whole}{low or '0'} {end}{' or unknown' if one.may_be_unknown else ''}"
        case Kind.SEVERAL:
            return f"any of {', '.join(listed)}"
        case _ if set(names) == {"no", "yes"}:
            return "yes or no"
        case _:
            return f"{', '.join(listed[:-1])} or {listed[-1]}"


def _only_when(asked: Asked, one: Control) -> str | None:
    told = UNLESS.fullmatch(one.inapplicable or "")
    if told is not None:
        return told[1] if set(TICKED.findall(told[1])) <= _known(asked) else None
    parts = [condition(asked, shown) for shown in one.shown]
    found = [part for part in parts if part is not None]
    return " and ".join(found) if found else None


def _known(asked: Asked) -> set[str]:
    """What a condition may name: what the config asks, and its answers."""
    names = {_base(one.name) for one in asked.controls}
    return names | {offer.name for one in asked.controls for offer in one.offers}


def condition(asked: Asked, shown: Shown) -> str | None:
    """What an answer of another control must be; None where it is no label of it."""
    other = next((one for one in asked.controls if one.control == shown.control), None)
    if other is None:
        return None
    names = [offer.name for offer in other.offers if offer.value in shown.values]
    if not names:
        return None
    subject, listed = _subject(other.name), ", ".join(f"`{name}`" for name in names)
    if other.kind is Kind.SEVERAL:
        only = f"{subject} includes `{names[0]}`"
        return only if len(names) == 1 else f"({subject} includes any of {listed})"
    if {offer.name for offer in other.offers} == {"no", "yes"} and other.is_signal:
        return subject if names == ["yes"] else f"not {subject}"
    return f"{subject} is {listed}" if len(names) == 1 else f"({subject} is one of {listed})"


def _subject(name: str) -> str:
    """A signal of each response speaks of the same response."""
    return f"`{_base(name)}`"


def _base(name: str) -> str:
    return name[: -len(SIDES[0])] if name.endswith(SIDES) else name


def _phrases(one: Control) -> Iterator[str]:
    for offer in one.offers:
        texts = PHRASE.findall(offer.hint)
        if texts:
            told = "; ".join(f'"{_escaped(text)}"' for text in texts)
            yield f"    - `{offer.name}`: {told}"


def _escaped(text: str) -> str:
    return prose(text).replace('"', '\\"')
