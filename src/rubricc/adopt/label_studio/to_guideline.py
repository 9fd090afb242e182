"""From what a config asks to a guideline.

A config says what can be chosen and not when. So each label gets a signal, that it looks like one,
and a rule on that signal alone, with a note that says what is to be done. It checks as it stands,
and asks people the same as the config did, until the author has written what to look for.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from rubricc.adopt.label_studio.nodes import Asked, Control, Kind, Offer
from rubricc.adopt.label_studio.signals import condition, signal_lines
from rubricc.adopt.nodes import Adopted, Wish
from rubricc.adopt.wording import letter_for, name_of, prose, sentence, title_of

UNIT = re.compile(
    r"(?:Which|What is the|What does) [a-z0-9 -]+ (?:does|of|for) this (.+?)(?: get)?\?.*"
)
UNITS = {"text pair": "pair", "text span": "span", "image region": "region"}
TASKS = {Kind.PAIR: "prefer", Kind.RATING: "rate"}

MOST_POINTS = 1000
"""What a number is capped at that the config leaves open."""

TO_DO = (
    "To do: this was made of a labeling config, which says what can be chosen and not when. So",
    "each rule below says no more than that a label is given to what looks like it. Put what can",
    "be observed in the place of these signals, and write the rules on that.",
)


@dataclass(slots=True)
class Draft:
    """The sections of a guideline that is being written."""

    asked: Asked
    unit: str
    signals: list[str] = field(default_factory=list)
    sections: list[str] = field(default_factory=list)
    queues: dict[str, str] = field(default_factory=dict)
    names: set[str] = field(default_factory=set)
    letters: set[str] = field(default_factory=set)
    made_up: int = 0

    def signal(self, wanted: str, description: str, each: str = "") -> str:
        """Declare a signal that the config does not have."""
        name = name_of(wanted, self.names, "signal")
        self.names.add(name)
        self.made_up += 1
        self.signals.append(f"- `{name}`{each}: yes or no. {description}")
        return name


def to_guideline(asked: Asked, wish: Wish) -> Adopted:
    """The guideline of a config."""
    decisions = [one for one in asked.controls if not one.is_signal]
    draft = Draft(asked, _unit(asked, decisions))
    draft.names.update(one.name for one in asked.controls)
    for one in asked.controls:
        if one.is_signal:
            draft.signals += signal_lines(asked, one)
    observed = len(draft.signals)
    for one in decisions:
        _decision(draft, one)
    return Adopted("\n".join(_document(draft, wish, decisions)), _notes(draft, observed))


def _unit(asked: Asked, decisions: Sequence[Control]) -> str:
    """What is labelled: as our exports say it, else by the medium."""
    if asked.made is not None:
        found = (UNIT.fullmatch(one.title) for one in decisions)
        named = next((match[1] for match in found if match), None)
        if named is not None:
            return named
    return UNITS.get(asked.media, asked.media)


def _document(draft: Draft, wish: Wish, decisions: Sequence[Control]) -> Iterator[str]:
    made = draft.asked.made
    name = wish.id if made is None else made.id
    yield "---"
    yield f"guideline: {name}"
    yield f"title: {title_of(name)}"
    yield f"version: {'0.1.0' if made is None else made.version}"
    yield f"task: {TASKS.get(decisions[0].kind, 'classify')}"
    yield f"unit: {_quoted(draft.unit)}"
    yield f"media: {draft.asked.media}"
    yield from ("---", "", f"# {title_of(name)}", "", *TO_DO, "", "## Signals", "")
    yield from (*draft.signals, "")
    if draft.queues:
        yield from ("## Queues", "")
        for queue, told in draft.queues.items():
            yield f"- `{queue}`{_described(told)}"
        yield ""
    yield from draft.sections


def _quoted(text: str) -> str:
    """A text in the front matter."""
    plain = prose(text).replace("\\", "\\\\").replace('"', '\\"')
    return plain if re.fullmatch(r"[a-z][a-z -]*", plain) else f'"{plain}"'


def _described(text: str) -> str:
    return f": {sentence(text)}" if text else "."


def _notes(draft: Draft, observed: int) -> tuple[str, ...]:
    made = (
        f"no rules stand in a labeling config: {draft.made_up} signals were made up, one for each "
        "label that may be given, and a rule on each; the notes under the rules say what to do"
    )
    made_of = draft.asked.made
    own = (
        "" if made_of is None else f"made of `{made_of.id}` {made_of.version}, which has the rules"
    )
    unused = f"{observed} lines of signals stand in the config, and no rule reads them yet"
    return tuple(filter(None, (own, made, unused if observed else "", *draft.asked.notes)))


# ---- a decision --------------------------------------------------------------------------------


def _decision(draft: Draft, one: Control) -> None:
    """The sections of one decision."""
    letter = letter_for(one.name, draft.letters)
    draft.letters.add(letter)
    head = "" if one.name == "label" else f" for `{one.name}`"
    draft.sections += _declared(one, head)
    gates = list(_gates(draft, one, letter))
    draft.sections += [f"## Gates{head}", "", *gates, ""] if gates else []
    match one.kind:
        case Kind.PAIR:
            _pair(draft, one)
        case Kind.NUMBER:
            _score(draft, one, head, letter)
        case _:
            _labels(draft, one, head, letter)
    draft.sections += _priority(one, head, letter, len(gates))


def _declared(one: Control, head: str) -> list[str]:
    """The section of the labels or levels, where there are any."""
    if one.kind in (Kind.PAIR, Kind.NUMBER):
        return []
    several = ": choose all that apply" if one.kind is Kind.SEVERAL else ""
    section = "Scale" if one.kind is Kind.RATING or one.is_scale else "Labels"
    return [f"## {section}{head}{several}", "", *_listed(one), ""]


def _gates(draft: Draft, one: Control, letter: str) -> Iterator[str]:
    """When a label is not given at all, and who gives it instead."""
    number = 0
    for shown in one.shown:
        when = condition(draft.asked, shown)
        if when is not None:
            number += 1
            yield f"- **{letter}G{number}** not applicable unless {when}."
    if one.inapplicable is not None and not number:
        number += 1
        signal = draft.signal(f"no-{one.name}", f"The {draft.unit} has no `{one.name}`.")
        yield f"- **{letter}G{number}** not applicable when `{signal}`."
    for queue in one.queues:
        number += 1
        name = name_of(queue.value.partition(":")[2], (), "queue")
        is_known = name in draft.queues
        draft.queues.setdefault(name, queue.hint)
        wanted = f"asks-{name}" if f"asks-{name}" not in draft.names else f"asks-{name}-{one.name}"
        signal = draft.signal(wanted, f"It is for `{name}` to decide{_where(one, is_known)}.")
        yield f"- **{letter}G{number}** flag for `{name}` when `{signal}`."


def _where(one: Control, is_known: bool) -> str:  # noqa: FBT001
    return f" on the `{one.name}`" if is_known else ""


def _priority(one: Control, head: str, letter: str, gates: int) -> list[str]:
    """What wins where several hold: of gates the first, of labels the first or the narrower."""
    ids = [f"**{letter}G{number}**" for number in range(1, gates + 1)]
    names = [f"`{offer.name}`" for offer in _outcomes(one)]
    is_ranked = one.kind in (Kind.ONE, Kind.RATING)
    chains = [ids] if len(ids) > 1 else []
    chains += [names] if is_ranked and len(names) > 1 else []
    lines = [f"- {' over '.join(chain)}, because {WHY}." for chain in chains]
    return [f"## Priority{head}", "", *lines, ""] if lines else []


def _labels(draft: Draft, one: Control, head: str, letter: str) -> None:
    """Labels or levels, a signal for each, and what wins where several hold."""
    rules = list(_rules(draft, one, letter))
    draft.sections += [f"## Rules{head}", "", *rules, ""]


WHY = "the config lists them so (to do: say which wins where both fit, and why)"


def _listed(one: Control) -> Iterator[str]:
    depths: dict[str | None, int] = {None: 0}
    for offer in _in_trees(one.offers, None):
        depth = depths[offer.parent]
        depths[offer.name] = depth + 1
        yield f"{'    ' * depth}- `{offer.name}`{_described(offer.hint)}"


def _in_trees(offers: Sequence[Offer], parent: str | None) -> Iterator[Offer]:
    """Parents before their children, whatever stands between."""
    waiting = [offer for offer in offers if offer.parent == parent][::-1]
    while waiting:
        offer = waiting.pop()
        yield offer
        waiting.extend([child for child in offers if child.parent == offer.name][::-1])


def _ranked(offers: Sequence[Offer], parent: str | None) -> Iterator[Offer]:
    """As listed, but what stands under a label before it: the narrower is to win."""
    return reversed(list(_in_trees(offers[::-1], parent)))


def _outcomes(one: Control) -> list[Offer]:
    """What may come out, what is to win first."""
    found = [offer for offer in _ranked(one.offers, None) if offer.is_outcome]
    return found[::-1] if one.kind is Kind.RATING or one.is_scale else found


def _rules(draft: Draft, one: Control, letter: str) -> Iterator[str]:
    ranked = _outcomes(one)
    last = None if one.kind is Kind.SEVERAL else ranked[-1]
    for number, offer in enumerate(ranked, 1):
        if offer is last:
            yield f"- **{letter}{number}** `{offer.name}` otherwise."
            yield "    - note: To do: say whether that is what is left when nothing else fits."
            continue
        wanted = f"sees-{offer.name}"
        if wanted in draft.names or one.kind is Kind.RATING:
            wanted = f"sees-{one.name}-{offer.name}"
        told = f"It looks like `{offer.name}`."
        if one.kind is Kind.RATING:
            told = f"It looks like `{one.name}` {offer.name}."
        signal = draft.signal(wanted, told)
        yield f"- **{letter}{number}** `{offer.name}` when `{signal}`."
        yield f"    - note: To do: say by what one sees it, in place of `{signal}`."


def _pair(draft: Draft, one: Control) -> None:
    signal = draft.signal("good", "To do: say what makes a response good.", " of each response")
    named = "" if one.name in ("preference", "label") else f" for `{one.name}`"
    criterion = name_of("to-do", draft.names, "criterion")
    draft.names.add(criterion)
    draft.sections += [f"## Criteria{named}", "", f"1. `{criterion}`: better with `{signal}`."]
    draft.sections += ["    - note: To do: list what counts, the weightiest first.", ""]


def _score(draft: Draft, one: Control, head: str, letter: str) -> None:
    """A number: as many points as a signal counts; of one with decimals, its tenths or less."""
    low, high = (None if end is None else Decimal(end) for end in one.bounds)
    places = max([1, *(_places(end) for end in (low, high) if end is not None)])
    each = Decimal(1) if one.is_whole else Decimal(1).scaleb(-places)
    name = name_of(f"counted-{one.name}", draft.names, "signal")
    draft.names.add(name)
    draft.made_up += 1
    start = int((low or Decimal(0)) / each)
    end = "or more" if high is None else f"to {int(high / each)}"
    told = f"The `{one.name}`" + ("." if each == 1 else f", counted in steps of {each:f}.")
    draft.signals.append(f"- `{name}`: {start} {end}; usually {start}. {told}")
    points = f"{each:f} point{'' if each == 1 else 's'}"
    draft.sections += [f"## Score{head}", "", f"- **{letter}1** {points} for each `{name}`."]
    draft.sections += [f"    - note: To do: say what adds to it, in place of `{name}`."]
    if high is None:
        draft.sections += [f"- **{letter}2** at most {MOST_POINTS}."]
    draft.sections.append("")


def _places(number: Decimal) -> int:
    """How many digits stand behind the point."""
    exponent = number.normalize().as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0
