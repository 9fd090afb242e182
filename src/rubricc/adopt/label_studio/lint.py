"""What is wrong with a labeling config, what Label Studio itself lets pass included."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cached_property, lru_cache
from itertools import islice

from rubricc.adopt.label_studio.tags import (
    ATTRIBUTES,
    CHOSEN,
    CONDITIONS,
    CONTROLS,
    ENUMERATED,
    KNOWN,
    LABELLED,
    OBJECTS,
    SHOWS,
)
from rubricc.adopt.nodes import Finding
from rubricc.adopt.xml_tree import Tag, Unreadable, read_xml

SHORTEST_SLIP, LONGEST_SLIP = 5, 30
MOST_FINDINGS = 100
"""So many of each rule are told; a config with more is not the one that was meant."""
MOST_MEANT = 200
MOST_STRANGE = 1000


@dataclass(frozen=True)
class Config:
    """A config, with what its tags refer to."""

    root: Tag

    @cached_property
    def tags(self) -> tuple[Tag, ...]:
        """All tags, in document order."""
        return tuple(self.root.within())

    @cached_property
    def controls(self) -> tuple[Tag, ...]:
        """The tags that take answers."""
        return tuple(tag for tag in self.tags if tag.name in CONTROLS)

    @cached_property
    def _offers(self) -> dict[str, frozenset[str]]:
        return {}

    def offered(self, name: str) -> frozenset[str]:
        """All that can be chosen of a control, however deep it stands there."""
        if name not in self._offers:
            inner = self.named[name].within()
            told = frozenset(_told(one) for one in inner if one.name in {"Choice", "Label"})
            self._offers[name] = told
        return self._offers[name]

    @cached_property
    def named(self) -> Mapping[str, Tag]:
        """Controls and objects by name, the first of each."""
        found: dict[str, Tag] = {}
        for tag in self.tags:
            if tag.name in CONTROLS | OBJECTS and "name" in tag.attributes:
                found.setdefault(tag.attributes["name"], tag)
        return found


def lint(data: bytes) -> tuple[Finding, ...]:
    """Everything wrong with a config, in the order of the file."""
    root = read_xml(data)
    if isinstance(root, Unreadable):
        return (Finding("unreadable", root.message, root.place),)
    config = Config(root)
    found = [finding for rule in RULES for finding in islice(rule(config), MOST_FINDINGS)]
    return tuple(sorted(found, key=lambda one: (one.place.line, one.place.column, one.rule)))


# ---- tags and attributes -----------------------------------------------------------------------


def _find_wrong_root(config: Config) -> Iterator[Finding]:
    root = config.root
    if root.name != "View":
        yield Finding("root", f"the outermost tag is `{_cut(root.name)}`, not `View`", root.place)


def _find_unknown_tags(config: Config) -> Iterator[Finding]:
    for tag in config.tags:
        if tag.name not in KNOWN:
            message = f"Label Studio has no tag `{_cut(tag.name)}`"
            yield Finding("unknown-tag", message, tag.place, _meant(tag.name, KNOWN))


def _find_slips(config: Config) -> Iterator[Finding]:
    """Attributes that are nearly one that there is: Label Studio reads over them."""
    strange = (
        (tag, name) for tag in config.tags for name in tag.attributes if name not in ATTRIBUTES
    )
    for tag, name in islice(strange, MOST_STRANGE):
        near = _nearly(name)
        if near:
            message = f"`{_cut(name)}` of `{tag.name}` is read over"
            yield Finding("unknown-attribute", message, tag.place, f"did you mean `{near}`?")


@lru_cache(maxsize=MOST_STRANGE)
def _nearly(name: str) -> str:
    """The attribute that is meant by a name that is none; nothing where that is not plain."""
    if not SHORTEST_SLIP <= len(name) <= LONGEST_SLIP:
        return ""
    return next(iter(get_close_matches(name, ATTRIBUTES, 1, 0.85)), "")


def _find_wrong_values(config: Config) -> Iterator[Finding]:
    for tag in config.tags:
        for name, allowed in ENUMERATED.items():
            value = tag.attributes.get(name)
            if value is not None and value not in allowed:
                listed = ", ".join(f"`{one}`" for one in allowed)
                message = f"`{name}` cannot be `{_cut(value)}`: there are {listed}"
                yield Finding("attribute-value", message, tag.place)


def _find_missing(config: Config) -> Iterator[Finding]:
    for tag in config.tags:
        needed: tuple[str, ...] = ()
        if tag.name in CONTROLS:
            needed = ("name", "toName")
        elif tag.name in OBJECTS:
            needed = ("name", "value") if "valueList" not in tag.attributes else ("name",)
        elif tag.name in {"Choice", "Label"}:
            needed = ("value",)
        for name in needed:
            if not tag.attributes.get(name, "").strip():
                yield Finding("missing-attribute", f"`{tag.name}` has no `{name}`", tag.place)


# ---- names -------------------------------------------------------------------------------------


def _find_name_twice(config: Config) -> Iterator[Finding]:
    for tag in config.tags:
        name = tag.attributes.get("name")
        if name is not None and tag.name in CONTROLS | OBJECTS and config.named[name] is not tag:
            first = config.named[name].place.line
            message = f"`{_cut(name)}` is the name of another tag already, in line {first}"
            yield Finding("name-twice", message, tag.place)


def _find_dangling_targets(config: Config) -> Iterator[Finding]:
    for tag in config.controls:
        for name in filter(None, _split(tag.attributes.get("toName", ""))):
            target = config.named.get(name)
            if target is None or target.name not in OBJECTS:
                message = f"`toName` of `{tag.name}` names `{_cut(name)}`, which shows no data"
                objects = [one for one, other in config.named.items() if other.name in OBJECTS]
                yield Finding("dangling-toname", message, tag.place, _meant(name, objects))
            elif target.name not in SHOWS.get(tag.name, OBJECTS):
                message = f"`{tag.name}` cannot mark anything in `{target.name}`"
                yield Finding("wrong-target", message, tag.place)


def _find_half_pairs(config: Config) -> Iterator[Finding]:
    for tag in config.controls:
        if tag.name == "Pairwise" and len(_split(tag.attributes.get("toName", ""))) != 2:
            message = "`Pairwise` compares two: its `toName` has two names, with a comma between"
            yield Finding("pair", message, tag.place)


# ---- choices -----------------------------------------------------------------------------------


def _find_twice(config: Config) -> Iterator[Finding]:
    """The same choice twice: the data cannot tell them apart."""
    for tag in config.tags:
        if tag.name not in CHOSEN | LABELLED | {"Choice"}:
            continue
        inner = list(_offered(tag))
        values = Counter(map(_told, inner))
        seen: set[str] = set()
        for one in inner:
            value = _told(one)
            if value in seen and values[value] > 1:
                message = f"`{_cut(value)}` is there twice: nobody can tell which was chosen"
                yield Finding("choice-twice", message, one.place)
            seen.add(value)


def _find_strays(config: Config) -> Iterator[Finding]:
    for name, kinds, held in (("Label", LABELLED, "labels"), ("Choice", CHOSEN, "choices")):
        holders = (tag for tag in config.controls if tag.name in kinds)
        inside = {id(one) for holder in holders for one in holder.within()}
        for tag in config.tags:
            if tag.name == name and id(tag) not in inside:
                message = f"this `{name}` is in no tag that holds {held}"
                yield Finding("stray", message, tag.place)


def _find_empty(config: Config) -> Iterator[Finding]:
    for tag in config.controls:
        is_listed = tag.name in CHOSEN | LABELLED
        is_dynamic = tag.attributes.get("value", "").startswith("$")
        if is_listed and not is_dynamic and not any(_offered(tag)):
            yield Finding("empty", f"`{tag.name}` has nothing to choose from", tag.place)


def _find_hotkey_twice(config: Config) -> Iterator[Finding]:
    first: dict[str, Tag] = {}
    for tag in config.tags:
        key = tag.attributes.get("hotkey")
        if key and first.setdefault(key, tag) is not tag:
            line = first[key].place.line
            message = f"the key `{_cut(key)}` is taken already, in line {line}"
            yield Finding("hotkey-twice", message, tag.place)


# ---- conditions --------------------------------------------------------------------------------


def _find_dangling_conditions(config: Config) -> Iterator[Finding]:
    for tag in config.tags:
        has = [name for name in CONDITIONS if name in tag.attributes]
        if has and "visibleWhen" not in tag.attributes:
            message = f"`{has[0]}` does nothing without `visibleWhen`"
            yield Finding("half-condition", message, tag.place)
        name = tag.attributes.get("whenTagName")
        if name is not None:
            yield from _name_findings(config, tag, name)
        elif tag.attributes.get("visibleWhen", "").startswith("choice-"):
            message = (
                "`visibleWhen` waits for a choice, and `whenTagName` does not say of which tag"
            )
            yield Finding("half-condition", message, tag.place)


def _name_findings(config: Config, tag: Tag, name: str) -> Iterator[Finding]:
    target = config.named.get(name)
    if target is None or target.name not in CONTROLS:
        controls = [one for one, other in config.named.items() if other.name in CONTROLS]
        message = f"`whenTagName` names `{_cut(name)}`, which takes no answer"
        yield Finding("dangling-condition", message, tag.place, _meant(name, controls))
        return
    if any(one is target for one in tag.within()):
        message = f"`{_cut(name)}` waits for itself, so it is never shown"
        yield Finding("circular-condition", message, tag.place)
    if target.attributes.get("value", "").startswith("$"):
        return  # what the task brings nobody knows here
    offered = config.offered(name)
    for attribute in ("whenChoiceValue", "whenLabelValue"):
        for value in _split(tag.attributes.get(attribute, "")):
            if value and offered and value not in offered:
                message = f"`{attribute}` waits for `{_cut(value)}`, which `{_cut(name)}` has not"
                yield Finding("dangling-condition", message, tag.place, _meant(value, offered))


# ---- words -------------------------------------------------------------------------------------


RULES: tuple[Callable[[Config], Iterator[Finding]], ...] = (
    _find_wrong_root,
    _find_unknown_tags,
    _find_slips,
    _find_wrong_values,
    _find_missing,
    _find_name_twice,
    _find_dangling_targets,
    _find_half_pairs,
    _find_twice,
    _find_strays,
    _find_empty,
    _find_hotkey_twice,
    _find_dangling_conditions,
)


def _offered(tag: Tag) -> Iterator[Tag]:
    """The choices of a tag, those in views inside of it included, but none below a choice."""
    for one in tag.children:
        if one.name in {"Choice", "Label"}:
            yield one
        elif one.name not in CONTROLS:
            yield from _offered(one)


def _told(tag: Tag) -> str:
    """What the data says where this was chosen."""
    return tag.attributes.get("alias") or tag.attributes.get("value", "")


def _split(text: str) -> list[str]:
    return [part.strip() for part in text.split(",")]


def _meant(word: str, known: Iterable[str]) -> str:
    near = get_close_matches(word[:100], sorted(known)[:MOST_MEANT], 1)
    return f"did you mean `{near[0]}`?" if near else ""


def _cut(text: str) -> str:
    shown = re.sub(r"\s+", " ", text)
    return shown if len(shown) <= 60 else f"{shown[:59]}…"
