"""`diff --quiz`: which gold items a change of the guideline spoils."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from rubricc.apps.grade import read_keys
from rubricc.apps.suites import count_apart_or_refuse
from rubricc.diff import Comparison
from rubricc.model import Guideline
from rubricc.quiz import ChangedItem, Key, changed_items

MOST_LISTED = 100


@dataclass(frozen=True, slots=True)
class Spoiled:
    """The items of some keys that change, of how many."""

    items: int
    changed: tuple[ChangedItem, ...]
    words: Mapping[str, str]


def find_spoiled(path: str, new: Guideline, comparison: Comparison, form: str) -> Spoiled:
    """The items of a key, or of all keys of a folder, that the new guideline changes."""
    keys: Sequence[Key] = read_keys(Path(path), form)
    telling = count_apart_or_refuse("NEW", new)
    names = comparison.names
    changed = [
        one for key in keys for one in changed_items(key, telling, names.signals, names.labels)
    ]
    words = {one.id: one.words for key in keys for one in key.misreadings}
    return Spoiled(sum(len(key.items) for key in keys), tuple(changed), words)


def spoiled_lines(spoiled: Spoiled) -> Iterator[str]:
    """What is told of them, as sentences."""
    keys = [one for one in spoiled.changed if one.after != one.before]
    yield (
        f"{len(keys)} of {spoiled.items} gold items have another key; "
        f"{len(spoiled.changed) - len(keys)} keep it but no longer tell what they told"
    )
    for one in spoiled.changed[:MOST_LISTED]:
        yield f"- {_line(one, spoiled.words)}"
    if len(spoiled.changed) > MOST_LISTED:
        yield f"- and {len(spoiled.changed) - MOST_LISTED} more"


def _line(one: ChangedItem, words: Mapping[str, str]) -> str:
    if one.after is None:
        return f"`{one.item}` (`{one.before}`): {one.why}"
    lost = "; ".join(words.get(name, name) for name in one.lost)
    if one.after == one.before:
        return f"`{one.item}` (`{one.before}`) no longer tells who {lost}"
    return f"`{one.item}`: the key is `{one.after}` instead of `{one.before}`"


def spoiled_json(spoiled: Spoiled) -> dict[str, object]:
    """The same as JSON."""
    return {
        "items": spoiled.items,
        "changed": [
            {
                "item": one.item,
                "form": one.form,
                "before": one.before,
                "after": one.after,
                "no_longer_tells": list(one.lost),
                "why": one.why,
            }
            for one in spoiled.changed
        ],
    }
