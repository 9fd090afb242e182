"""From a case to text: what must be said, and around it a plan that knows nothing of the case.

How long the text is, how it begins and ends, in which order things are told and what joins them is
drawn before anybody looks at the values. So none of it predicts a label:

    plan     4 sentences · an opener · run on
    case     problem, danger near-miss
    text     Good morning. | the cupboard is fine, it came off the wall, the glass door burst …

A signal that exists only where another holds is told after it, as people do.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from rubricc.model import (
    All,
    Case,
    Compare,
    Guideline,
    Relation,
    Signal,
    Special,
    value_text,
)
from rubricc.quiz.bank import OUTER, Setting, Shown, is_sentence, words_of_text
from rubricc.quiz.draws import Draw
from rubricc.table import names_in


class Register(StrEnum):
    """How fragments become sentences."""

    CAREFUL = "careful"
    JOINED = "joined"
    RUN_ON = "run on"


@dataclass(frozen=True, slots=True)
class Plan:
    """What is settled before the values are looked at."""

    sentences: int
    register: Register
    has_opener: bool
    has_closer: bool


JOINED_WORDS = 9
"""A longer fragment is a sentence of its own."""

REFERRING = frozenset({"that", "this", "these", "those", "it", "they", "he", "she", "them", "or"})
"""Words of English that point back. A text that begins with one is not the first to be told."""

USER, ASSISTANT = "User:", "Assistant:"
"""Who speaks in a dialogue: what the user says comes before the turn that is rated."""

Texts = tuple[tuple[str, str], ...]


def plan_of(draw: Draw, occasion: str) -> Plan:
    """A plan for an item, by nothing but its occasion."""
    return Plan(
        sentences=2 + draw.below(4, occasion, "sentences"),
        register=list(Register)[draw.below(3, occasion, "register")],
        has_opener=bool(draw.below(3, occasion, "opener")),
        has_closer=bool(draw.below(2, occasion, "closer")),
    )


def must_be_shown(guideline: Guideline, setting: Setting, case: Case) -> tuple[Shown, ...]:
    """The values that a reader would not suppose, in declared order; settings are told apart.

    A phrase of a signal stands for what it presupposes, too: who says that a charger from the
    market gave up has said that there is a problem. Fragments of a scenario fit together instead:
    what one presupposes another one says.
    """
    shown = {
        signal.id: [*_values_to_show(signal, setting, case)]
        for signal in guideline.signals
        if not signal.is_setting
    }
    presupposed = {
        one.signal
        for signal in guideline.signals
        if shown.get(signal.id) and not setting.title
        for one in presupposed_by(signal)
    }
    return tuple(
        (name, text) for name, texts in shown.items() if name not in presupposed for text in texts
    )


def presupposed_by(signal: Signal) -> tuple[Compare, ...]:
    """The values that other signals must have for this one to exist, where each is a single one."""
    match signal.only_when:
        case Compare(_, Relation.IS, str()) as one:
            return (one,)
        case All(parts):
            return tuple(
                one for one in parts if isinstance(one, Compare) and one.relation is Relation.IS
            )
        case _:
            return ()


def _values_to_show(signal: Signal, setting: Setting, case: Case) -> Iterator[str]:
    """The values beyond the usual; a usual one, too, for which the scenario has words."""
    value = case[signal.id]
    if isinstance(value, frozenset):
        yield from (member for member in signal.values if member in value)
    elif value is not Special.NOT_APPLICABLE:
        text = value_text(value)
        if value != signal.usual or (setting.title and (signal.id, text) in setting.fragments):
            yield text


@dataclass(frozen=True, slots=True)
class Desk:
    """What one item is written with: its scenario, its draws, and the texts that it has already."""

    guideline: Guideline
    setting: Setting
    draw: Draw
    occasion: str
    used: set[str] = field(default_factory=set)

    def take(self, texts: Sequence[str], *what: str) -> str:
        """One of the texts, one that the item does not have yet if there is one."""
        ordered = self.draw.order(texts, self.occasion, *what)
        chosen = next((text for text in ordered if text not in self.used), ordered[0])
        self.used.add(chosen)
        return chosen

    def neutral(self, part: str, most: int, *what: str) -> list[str]:
        """So many sentences that give nothing away, as far as there are any."""
        texts = [text for text in self.setting.parts.get(part, ()) if text not in self.used]
        chosen = self.draw.order(texts, self.occasion, part, *what)[:most]
        self.used.update(chosen)
        return chosen if part != "base" else [_ended(text) for text in chosen]


def compose(desk: Desk, case: Case) -> Texts | None:
    """The texts of an item that shows the case; None where a value has no words."""
    needed = must_be_shown(desk.guideline, desk.setting, case)
    if not all(desk.setting.fragments.get(shown) for shown in needed):
        return None
    slots = _slots(desk.guideline, needed)
    parts = desk.setting.parts
    texts = [(part, desk.take(parts[part], part)) for part in OUTER if part in parts]
    for name, values in slots.items():
        text = _response(desk, values, name) if len(slots) > 1 else _message(desk, values)
        if text or name or len(slots) == 1:
            texts.append((name, text))
    return tuple(texts) if all(text for _, text in texts) else None


def _slots(guideline: Guideline, needed: Sequence[Shown]) -> Mapping[str, list[Shown]]:
    """What each text must show: that of each response its own, the first one all else."""
    sides = {signal.id: (signal.side or "").upper() for signal in guideline.signals}
    slots: dict[str, list[Shown]] = {"": []}
    if any(sides.values()):
        slots |= {"A": [], "B": []}
    for shown in needed:
        slots[sides[shown[0]]].append(shown)
    return slots


def _message(desk: Desk, values: Sequence[Shown]) -> str:
    """A text of the planned length."""
    told = _told(desk, values, "")
    if _stands_alone(desk.guideline, values):
        return " ".join(_joined(told, desk))
    plan = plan_of(desk.draw, desk.occasion)
    before = desk.neutral("opener", 1) if plan.has_opener else []
    after = desk.neutral("closer", 1) if plan.has_closer else []
    asked = [text for text in told if text.startswith(USER)]
    notes = [text for text in told if is_note(text)]
    spoken = [text for text in told if text not in asked and text not in notes]
    least = not spoken or "prompt" in desk.setting.parts
    missing = max(least, plan.sentences - len(told) - len(before) - len(after))
    around = desk.neutral("base", missing)
    place = desk.draw.below(len(spoken) + 1, desk.occasion, "place")
    body = [*spoken[:place], *around, *spoken[place:]]
    register = plan.register if _is_letter(desk.setting) else Register.CAREFUL
    text = " ".join(_joined(body, desk, register))
    if asked:
        return "\n".join([*asked, " ".join(filter(None, [ASSISTANT, text, *notes]))])
    lines = [*before, text, *after, *notes]
    return ("\n" if any(line.endswith(",") for line in before) else " ").join(filter(None, lines))


def _is_letter(setting: Setting) -> bool:
    """Whether texts begin with a greeting: people run things together in letters alone."""
    return any(text.endswith(",") for text in setting.parts.get("opener", ()))


def _stands_alone(guideline: Guideline, values: Sequence[Shown]) -> bool:
    """Whether a value takes the place of one on which other signals hang: an answer by machine
    is no message, so nothing of a message stands around it."""
    usual = {signal.id: signal.usual for signal in guideline.signals}
    needed = {
        (one.signal, one.operand) for signal in guideline.signals for one in presupposed_by(signal)
    }
    return any(value != usual[name] and (name, usual[name]) in needed for name, value in values)


def _response(desk: Desk, values: Sequence[Shown], side: str) -> str:
    """A response is whole before anything points back at it; a note beside the pair is bare."""
    base = desk.take(desk.setting.parts["base"], side) if side and _has_base(desk) else ""
    told = _told(desk, values, side)
    pointing = (at for at, text in enumerate(told) if is_note(text) or _refers_back(text))
    place = desk.draw.below(next(pointing, len(told)) + 1, desk.occasion, "place", side)
    if not base or is_sentence(base):
        return " ".join(_joined([*told[:place], *filter(None, [base]), *told[place:]], desk))
    return "\n".join([base, *filter(None, [" ".join(_joined(told, desk))])])


def _has_base(desk: Desk) -> bool:
    return bool(desk.setting.parts.get("base"))


def _told(desk: Desk, values: Sequence[Shown], side: str) -> list[str]:
    """The fragments in the order of telling."""
    texts = {
        shown: desk.take(desk.setting.fragments[shown], side, *shown)
        for shown in desk.draw.order(values, desk.occasion, "take", side, name=" ".join)
    }
    return [texts[shown] for shown in _in_telling_order(desk, texts, side)]


def _in_telling_order(desk: Desk, texts: Mapping[Shown, str], side: str) -> list[Shown]:
    """The values in a drawn order, but each after those of the signals that it hangs on, one whose
    text refers back not first, and notes in parentheses last."""
    names = {shown[0] for shown in texts}
    guards = {
        signal.id: {*_guards(desk.guideline, signal, names)}
        for signal in desk.guideline.signals
        if signal.id in names
    }
    pending = desk.draw.order(texts, desk.occasion, "order", side, name=" ".join)
    told: list[Shown] = []
    while pending:
        said = {shown[0] for shown in told}
        hanging = [one for one in pending if guards[one[0]] and guards[one[0]] <= said]
        free = [one for one in pending if not guards[one[0]]]
        opening = [] if told else [one for one in free if not _refers_back(texts[one])]
        following = min(hanging or opening or free or pending, key=lambda one: is_note(texts[one]))
        pending.remove(following)
        told.append(following)
    return told


def is_note(text: str) -> bool:
    """Whether a text stands in parentheses: what a reader would see beside the text."""
    return text.startswith("(")


def _refers_back(text: str) -> bool:
    """Whether one of the first words points at something said before."""
    return not REFERRING.isdisjoint(words_of_text(text)[:4])


def _guards(guideline: Guideline, signal: Signal, names: set[str]) -> Iterator[str]:
    """The signals, told in the same text, that say whether this one exists."""
    definitions = {one.name: one.condition for one in guideline.definitions}
    pending = [] if signal.only_when is None else [*names_in(signal.only_when)]
    seen: set[str] = set()
    while pending:
        name = pending.pop()
        if name in names and name != signal.id:
            yield name
        elif name in definitions and name not in seen:
            seen.add(name)
            pending.extend(names_in(definitions[name]))


def _joined(
    fragments: Sequence[str], desk: Desk, register: Register = Register.CAREFUL
) -> Iterator[str]:
    """The fragments as sentences; whole sentences stay as they are."""
    sentence, is_joined = "", False
    for fragment in fragments:
        fits = sentence and not is_joined and _may_join(sentence) and _may_join(fragment)
        fits = fits and not is_sentence(fragment)
        joins = fits and desk.draw.below(2, desk.occasion, "joins", fragment)
        if joins and register is not Register.CAREFUL:
            joiner = ", " if register is Register.RUN_ON else ", and "
            sentence, is_joined = f"{sentence}{joiner}{fragment}", True
            continue
        if sentence:
            yield _ended(sentence)
        sentence, is_joined = fragment[0].upper() + fragment[1:], False
    if sentence:
        yield _ended(sentence)


def _may_join(text: str) -> bool:
    """Whether the text is short and plain enough to share a sentence."""
    return _is_open(text) and "," not in text and len(text.split()) <= JOINED_WORDS


def _is_open(text: str) -> bool:
    """Whether the text may go on: it has no end yet."""
    return text[-1] not in '.!?…:)"”'


def _ended(text: str) -> str:
    """The text with its full stop."""
    return text if text[-1] in '.!?…:)"”' else f"{text}."
