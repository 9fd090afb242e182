"""Which quiz items a change of the guideline spoils: of a key, or of the public practice."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from rubricc.apps.grade import read_keys
from rubricc.apps.suites import count_apart_or_refuse
from rubricc.diff import Comparison, State
from rubricc.meaning import OutOfNodesError
from rubricc.model import Guideline
from rubricc.quiz import (
    PRACTICE,
    ChangedItem,
    Half,
    Item,
    Key,
    changed_items,
    example_items,
    items,
)
from rubricc.suite import Telling, tell_apart

MOST_LISTED = 100
"""So many items are told one by one; JSON has them all."""
MOST_IN_COMMENT = 12
"""So many of them in a comment."""
LONGEST = 72
"""Letters of a text by which a practice item is known to its reader."""


@dataclass(frozen=True, slots=True)
class Spoiled:
    """The items of a `kind` that change, of how many. `forms` are those that gold items stand on,
    by item; `called` says how an item is told of where that is not its id."""

    kind: str
    items: int
    changed: tuple[ChangedItem, ...]
    words: Mapping[str, str]
    forms: Mapping[str, str]
    called: Mapping[str, str]


def find_spoiled(path: str, new: Guideline, comparison: Comparison, form: str) -> Spoiled:
    """The items of a key, or of all keys of a folder, that the new guideline changes."""
    keys: Sequence[Key] = read_keys(Path(path), form)
    telling = count_apart_or_refuse("NEW", new)
    names = comparison.names
    forms = {item.id: key.form for key in keys for item in key.items}
    asked = [item for key in keys for item in key.items]
    changed = changed_items(asked, telling, names.signals, names.labels)
    words = {one.id: one.words for key in keys for one in key.misreadings}
    return Spoiled("gold items", len(asked), tuple(changed), words, forms, {})


def find_spoiled_practice(
    old: Guideline, new: Guideline, comparison: Comparison
) -> tuple[Spoiled, ...]:
    """The examples of the old guideline, and its practice items, that the new one changes.

    None where no outcome changed, or where the cases of a side are too many to make items of.
    """
    if all(one.state is State.EQUAL for one in comparison.difference.decisions):
        return ()
    before, after = _counted(old), _counted(new)
    if before is None or after is None:
        return ()
    pools = {
        "examples": example_items(before),
        "practice items": items(before, Half.PRACTICE, PRACTICE),
    }
    names = comparison.names
    words = {one.misreading.id: one.misreading.words for one in before.differences}
    return tuple(
        Spoiled(
            kind,
            len(asked),
            tuple(changed_items(asked, after, names.signals, names.labels)),
            words,
            {},
            {item.id: _called(item) for item in asked},
        )
        for kind, asked in pools.items()
        if asked
    )


def _counted(guideline: Guideline) -> Telling | None:
    try:
        telling = tell_apart(guideline)
    except OutOfNodesError:
        return None
    return telling if telling.meaning.space.is_counted else None


def _called(item: Item) -> str:
    """The beginning of its text, as code, so that nothing in it is Markdown."""
    text = " ".join(" / ".join(text for _, text in item.texts).split()).replace("`", "'")
    text = text.removeprefix("- ")  # a card is a list
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1].rstrip()}…"


def spoiled_lines(spoiled: Spoiled) -> Iterator[str]:
    """What is told of them, as sentences."""
    yield _counts(spoiled)
    yield from _list([_line(one, spoiled) for one in spoiled.changed], MOST_LISTED)


def spoiled_markdown(spoiled: Spoiled) -> str:
    """The same for a comment: of the items one by one only those that have another key."""
    keys = [_line(one, spoiled) for one in spoiled.changed if one.after != one.before]
    listed = "\n".join(_list(keys, MOST_IN_COMMENT))
    return f"{_counts(spoiled)}.\n\n{listed}".rstrip()


def _counts(spoiled: Spoiled) -> str:
    keys = sum(one.after != one.before for one in spoiled.changed)
    rest = len(spoiled.changed) - keys
    return (
        f"{keys} of {spoiled.items} {spoiled.kind} {'has' if keys == 1 else 'have'} another key; "
        f"{rest} {'keeps' if rest == 1 else 'keep'} it but no longer "
        f"{'tells what it' if rest == 1 else 'tell what they'} told"
    )


def _list(lines: Sequence[str], most: int) -> Iterator[str]:
    yield from (f"- {line}" for line in lines[:most])
    if len(lines) > most:
        yield f"- and {len(lines) - most} more"


def _line(one: ChangedItem, spoiled: Spoiled) -> str:
    item = spoiled.called.get(one.item, one.item)
    if one.after is None:
        return f"`{item}` (`{one.before}`): {one.why}"
    lost = "; ".join(spoiled.words.get(name, name) for name in one.lost)
    if one.after == one.before:
        return f"`{item}` (`{one.before}`) no longer tells who {lost}"
    return f"`{item}`: the key is `{one.after}` instead of `{one.before}`"


def spoiled_json(spoiled: Spoiled) -> dict[str, object]:
    """The same as JSON."""
    return {
        "items": spoiled.items,
        "changed": [
            {
                "item": one.item,
                **({"form": spoiled.forms[one.item]} if one.item in spoiled.forms else {}),
                "before": one.before,
                "after": one.after,
                "no_longer_tells": list(one.lost),
                "why": one.why,
            }
            for one in spoiled.changed
        ],
    }
