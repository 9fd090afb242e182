"""What changed, in sentences: shared by the Markdown for reviewers and the text of a terminal."""

from collections.abc import Iterator
from decimal import ROUND_HALF_EVEN, Decimal

from rubricc.diff import (
    DecisionChange,
    Difference,
    Event,
    Group,
    Item,
    Level,
    Side,
    State,
    Thing,
    list_reasons,
    next_version,
    result_words,
    says_enough,
)
from rubricc.model import Chosen, case_text


def headline(found: Difference) -> str:
    """What came of it in one line."""
    changed = [one for one in found.decisions if one.state is State.CHANGED]
    if len(changed) == 1 and changed[0].changed is not None and found.cases is not None:
        return f"{of_cases(changed[0].changed, found.cases)} of `{changed[0].decision}` changed"
    if changed:
        names = ", ".join(f"`{one.decision}`" for one in changed)
        return f"the outcomes of {names} changed"
    if any(one.state is State.UNDECIDED for one in found.decisions):
        return "it is not decided whether an outcome changed"
    if not found.items:
        return "nothing changed"
    if not (found.gone or found.come) and all(one.event is Event.REWORDED for one in found.items):
        return "words changed, no outcome"
    return "no outcome changed"


def side_text(side: Side) -> str:
    """A side by its id and version."""
    return f"{side.id} {side.version}"


def sides_text(found: Difference) -> str:
    """Both sides, their common id told once."""
    if found.old.id == found.new.id:
        return f"{found.old.id} {found.old.version} → {found.new.version}"
    return f"{side_text(found.old)} → {side_text(found.new)}"


def of_cases(part: int, whole: int) -> str:
    """`12 of 48 cases`."""
    return f"{counted(part)} of {counted(whole)} {'case' if whole == 1 else 'cases'}"


def counted(number: int) -> str:
    """A count with a thin mark at the thousands."""
    return f"{number:,}".replace(",", " ") if number >= 10_000 else str(number)


def share(part: int, whole: int) -> str:
    """The part in per cent, never rounded to nothing or to all."""
    if part in (0, whole):
        return "100 %" if part else "0 %"
    percent = Decimal(100 * part) / Decimal(whole)
    if percent < Decimal("0.1"):
        return "< 0.1 %"
    if percent > Decimal("99.9"):
        return "> 99.9 %"
    return f"{percent.quantize(Decimal('0.1'), ROUND_HALF_EVEN).normalize():f} %"


def version_text(found: Difference) -> str | None:
    """Which version the change asks for, where both sides are versions of one guideline."""
    if found.old.id != found.new.id or found.level is Level.NONE:
        return None
    level = found.level.name.lower()
    at_least = "" if found.is_certain or found.level is Level.MAJOR else "at least "
    wanted = next_version(found.old.version, found.level)
    reasons = list_reasons(found.reasons)
    sentence = f"this is {at_least}a {level} change: {reasons}"
    if says_enough(found.new.version, found.old.version, found.level):
        return sentence
    return (
        f"{sentence}; {wanted} is the least version for it, and the text says {found.new.version}"
    )


def change_text(group: Group) -> str:
    """From which outcome to which; of labels, which went and which came."""
    match group.before, group.after:
        case Chosen(lost), Chosen(won):
            parts = [
                f"loses {_marked(lost)}" if lost else "",
                f"gains {_marked(won)}" if won else "",
            ]
            return " and ".join(filter(None, parts))
        case _:
            return f"{result_words(group.before)} → {result_words(group.after)}"


def _marked(labels: tuple[str, ...]) -> str:
    return " and ".join(f"`{label}`" for label in labels)


def count_text(group: Group, whole: int) -> str:
    """How many cases a group has, and how many of them no group before it has."""
    cases = f"{counted(group.cases)} {'case' if group.cases == 1 else 'cases'}"
    if group.further == group.cases:
        return f"{cases}, {share(group.cases, whole)}"
    return f"{cases}, {share(group.cases, whole)}; {counted(group.further)} not told above"


def clauses_text(group: Group) -> str:
    """By which clauses it was decided, and by which it is now."""
    return f"by {_clauses(group.clauses_before)}, now by {_clauses(group.clauses_after)}"


MOST_CLAUSES = 8
"""So many clauses are named; JSON has them all."""


def _clauses(clauses: tuple[str, ...]) -> str:
    more = len(clauses) - MOST_CLAUSES
    named = ", ".join(f"**{clause}**" for clause in clauses[:MOST_CLAUSES])
    return f"{named} and {more} more" if more > 0 else named or "no clause"


def example_text(group: Group) -> str:
    """One case of the group, as an example states it."""
    return case_text(group.shown) or "every signal as usual"


def condition_text(group: Group) -> str:
    """When it is so."""
    if group.decider is None:
        return f"when {group.condition}" if group.condition else "always"
    return f"where {group.condition}{f' (there {group.always})' if group.always else ''}"


def equal_text(found: Difference) -> Iterator[str]:
    """What is proved to have stayed."""
    equal = [f"`{one.decision}`" for one in found.decisions if one.state is State.EQUAL]
    if equal:
        every = "" if found.cases is None else f" on all {counted(found.cases)} cases"
        yield f"Proved equal{every}: {', '.join(equal)}."


MOST_GROUPS = 12
"""So many groups of one decision are told; JSON has them all."""


def more_text(change: DecisionChange) -> str | None:
    """How many changed cases are in groups that are not told, or in none."""
    rest = change.ungrouped + sum(group.further for group in change.groups[MOST_GROUPS:])
    if rest and not change.groups:
        return "They are too many to tell apart by conditions."
    return f"Changed, too, in ways too many to list: {_cases(rest)}." if rest else None


def rest_text(change: DecisionChange, whole: int | None) -> str | None:
    """That all other cases of a decision are proved to have stayed."""
    if whole is None or change.changed is None or change.changed == whole:
        return None
    rest = whole - change.changed
    one = "The other case is" if rest == 1 else f"The other {counted(rest)} cases are"
    return f"{one} proved to come out as before."


def described_text(found: Difference) -> Iterator[str]:
    """Which cases only one side describes."""
    if found.gone:
        yield f"{_cases(found.gone)} of {side_text(found.old)} can no longer be told."
    if found.come:
        yield f"{_cases(found.come)} of {side_text(found.new)} could not be told before."


def _cases(number: int) -> str:
    return f"{counted(number)} {'case' if number == 1 else 'cases'}"


def item_lines(items: tuple[Item, ...]) -> Iterator[str]:
    """What came, went and changed, a line for each kind of event and thing."""
    lines: dict[tuple[Event, Thing], list[str]] = {}
    for item in items:
        if item.event is not Event.REWORDED:
            lines.setdefault((item.event, item.thing), []).append(_item(item))
    for event in Event:
        for thing in Thing:
            if found := lines.get((event, thing)):
                plural = thing.value if len(found) == 1 else PLURALS.get(thing, f"{thing.value}s")
                yield f"{plural} {event.value}: {', '.join(dict.fromkeys(found))}"


def reworded_line(items: tuple[Item, ...]) -> str | None:
    """What only reads otherwise."""
    found = [f"{item.thing.value} {_item(item)}" for item in items if item.event is Event.REWORDED]
    return ", ".join(dict.fromkeys(found)) or None


PLURALS = {Thing.PRIORITY: "priorities", Thing.FRONT_MATTER: "front matter"}


def _item(item: Item) -> str:
    name = item.name if item.thing in (Thing.FACT, Thing.FRONT_MATTER) else f"`{item.name}`"
    if item.thing is Thing.CLAUSE:
        name = f"**{item.name}**"
    of = f" of `{item.of}`" if item.of is not None and item.thing is not Thing.CLAUSE else ""
    was = f" (was `{item.was}`)" if item.event is Event.RENAMED else ""
    what = f" ({item.what})" if item.what is not None else ""
    return f"{name}{of}{was}{what}"


def undecided_text(change: DecisionChange) -> str:
    """That it is not known whether a decision changed, and why."""
    return f"Whether `{change.decision}` changed is not decided: {change.why}."
