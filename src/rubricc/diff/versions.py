"""Which version number a change asks for.

Major where a case that both sides describe changes its outcome, or a published name vanishes; minor
where something was added or renamed or more or fewer cases are described; patch for words. Of a
version `0.y.z` the parts count one place lower: before 1.0.0, `y` is raised for a major change.
"""

from collections.abc import Iterable, Iterator

from rubricc.diff.nodes import DecisionChange, Event, Item, Level, State, Thing

PUBLISHED = (
    Thing.DECISION,
    Thing.LABEL,
    Thing.SIGNAL,
    Thing.SETTING,
    Thing.VALUE,
    Thing.QUEUE,
    Thing.CLAUSE,
)
"""Things whose names others use: in data, in configurations, in links."""

Version = tuple[int, int, int]


def read_version(text: str) -> Version:
    """The three numbers of a version."""
    major, minor, patch = map(int, text.split("."))
    return major, minor, patch


def next_version(last: str, level: Level) -> str:
    """The least version that a change of this level may have after the last one."""
    major, minor, patch = read_version(last)
    match level:
        case Level.NONE:
            return last
        case Level.MAJOR if major:
            return f"{major + 1}.0.0"
        case Level.MINOR if major:
            return f"{major}.{minor + 1}.0"
        case Level.MAJOR:
            return f"0.{minor + 1}.0"
        case _:
            return f"{major}.{minor}.{patch + 1}"


def says_enough(version: str, last: str, level: Level) -> bool:
    """Whether a version may follow the last one with a change of this level."""
    return read_version(version) >= read_version(next_version(last, level))


def weigh(
    decisions: Iterable[DecisionChange], items: Iterable[Item], moved: int | None, matters: set[str]
) -> tuple[Level, tuple[str, ...]]:
    """The level of a change, and what makes it that: the reasons of this level alone.

    `moved` cases are described by one side only; `matters` names the signals whose policy changed
    and on which some decision depends.
    """
    reasons = [*_of_decisions(decisions), *_of_items(items, matters)]
    if moved:
        reasons.append((Level.MINOR, "other cases are described"))
    level = max((level for level, _ in reasons), default=Level.NONE)
    return level, tuple(reason for one, reason in reasons if one is level)


def _of_decisions(decisions: Iterable[DecisionChange]) -> Iterator[tuple[Level, str]]:
    for one in decisions:
        if one.state is State.CHANGED and one.changed is None:
            yield Level.MAJOR, f"`{one.decision}` changes its outcome"
        elif one.state is State.CHANGED:
            cases = "case changes" if one.changed == 1 else "cases change"
            yield Level.MAJOR, f"{one.changed} {cases} the outcome of `{one.decision}`"


def _of_items(items: Iterable[Item], matters: set[str]) -> Iterator[tuple[Level, str]]:
    for item in items:
        named = item_name(item)
        match item.event:
            case Event.REMOVED if item.thing in PUBLISHED:
                yield Level.MAJOR, f"the {named} is gone"
            case Event.CHANGED if item.thing is Thing.DECISION:
                yield Level.MAJOR, f"the {named} is of another kind"
            case Event.CHANGED if is_policy(item) and item.name in matters:
                yield Level.MAJOR, f"not being sure of `{item.name}` leads elsewhere"
            case Event.ADDED if item.thing in PUBLISHED:
                yield Level.MINOR, f"the {named} is new"
            case Event.RENAMED if item.thing in PUBLISHED:
                yield Level.MINOR, f"the {named} was called `{item.was}`"
            case Event.CHANGED if item.thing in (Thing.SIGNAL, Thing.SETTING):
                yield Level.MINOR, f"the {named} is declared otherwise ({item.what})"
            case _:
                yield Level.PATCH, f"the {named} reads otherwise"


def is_policy(item: Item) -> bool:
    """Whether it is another policy for those who are not sure of a signal."""
    return item.thing in (Thing.SIGNAL, Thing.SETTING) and item.what == "if unsure"


MOST_REASONS = 3


def list_reasons(reasons: tuple[str, ...]) -> str:
    """The first reasons, and how many more there are."""
    first = "; ".join(reasons[:MOST_REASONS])
    more = len(reasons) - MOST_REASONS
    return first if more <= 0 else f"{first}; and {more} more"


def item_name(item: Item) -> str:
    """What a thing is called in a sentence: clause `E1`, label `spam` of `label`."""
    of = f" of `{item.of}`" if item.of is not None and item.thing is not Thing.CLAUSE else ""
    match item.thing:
        case Thing.PRIORITY:
            return f"priority of `{item.name}`"
        case Thing.FACT:
            return f"fact “{item.name}”"
        case Thing.FRONT_MATTER:
            return f"{item.name} in the front matter"
        case _:
            return f"{item.thing.value} `{item.name}`{of}"
