"""From a case to text: what must be said, and around it a plan that knows nothing of the case.

How long the text is, how it begins and ends, in which order things are told and what joins them is
drawn before anybody looks at the values. So none of it predicts a label:

    plan     4 sentences · an opener · run on
    case     problem, danger near-miss
    text     Good morning. | the cupboard is fine, it came off the wall, the glass door burst …

A signal that exists only where another holds is told after it, as people do.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

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
from rubricc.quiz.bank import OUTER, Setting, Shown
from rubricc.quiz.desk import Desk, told
from rubricc.quiz.dialogue import is_dialogue, turn
from rubricc.quiz.doubting import OPEN
from rubricc.quiz.draws import Draw
from rubricc.quiz.pairing import pair
from rubricc.quiz.sentences import Register, is_note, opening_first


@dataclass(frozen=True, slots=True)
class Plan:
    """What is settled before the values are looked at."""

    sentences: int
    register: Register
    has_opener: bool
    has_closer: bool


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
        if shown.get(signal.id) not in ([], [OPEN], None) and not setting.title
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


def compose(desk: Desk, case: Case) -> Texts | None:
    """The texts of an item that shows the case; None where a value has no words."""
    needed = must_be_shown(desk.guideline, desk.setting, case)
    if not all(desk.setting.fragments.get(shown) for shown in needed):
        return None
    if _is_doubt_alone(desk.setting, needed):
        return None
    slots = _slots(desk.guideline, needed)
    parts = desk.setting.parts
    texts = [(part, desk.take(parts[part], part)) for part in OUTER if part in parts]
    about = _message(desk, slots[""]) if len(slots) == 1 else desk.prose(told(desk, slots[""], ""))
    if about or len(slots) == 1:
        texts.append(("", about))
    if len(slots) > 1:
        texts.extend(pair(desk, slots))
    return tuple(texts) if all(text for _, text in texts) else None


def _is_doubt_alone(setting: Setting, needed: Sequence[Shown]) -> bool:
    """Whether there would be nothing to be in doubt about: notes, and no text beside them."""
    texts = [text for shown in needed for text in setting.fragments[shown]]
    has_text = "base" in setting.parts or not all(is_note(text) for text in texts)
    return not has_text and any(value == OPEN for _, value in needed)


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
    texts = told(desk, values, "")
    if _stands_alone(desk.guideline, values):
        return desk.prose(texts)
    plan = plan_of(desk.draw, desk.occasion)
    if is_dialogue(desk.setting):
        return turn(desk, texts, plan.sentences)
    before = desk.neutral("opener", 1) if plan.has_opener else []
    after = desk.neutral("closer", 1) if plan.has_closer else []
    notes = [text for text in texts if is_note(text)]
    spoken = [text for text in texts if not is_note(text)]
    least = not spoken or "prompt" in desk.setting.parts
    missing = max(least, plan.sentences - len(texts) - len(before) - len(after))
    around = desk.neutral("base", missing)
    place = desk.draw.below(len(spoken) + 1, desk.occasion, "place")
    body = [*spoken[:place], *around, *spoken[place:]]
    body = opening_first(body, [*spoken[:1], *around])
    is_letter = _is_letter(desk.setting)
    register = plan.register if is_letter else Register.CAREFUL
    lines = [*before, desk.prose(body, register), *after, *notes]
    return ("\n" if is_letter else " ").join(filter(None, lines))


def _is_letter(setting: Setting) -> bool:
    """Whether texts begin with a greeting: people run things together in letters alone, and there
    greeting and name have lines of their own."""
    return any(text.endswith(",") for text in setting.parts.get("opener", ()))


def _stands_alone(guideline: Guideline, values: Sequence[Shown]) -> bool:
    """Whether a value takes the place of one on which other signals hang: an answer by machine
    is no message, so nothing of a message stands around it."""
    usual = {signal.id: signal.usual for signal in guideline.signals}
    needed = {
        (one.signal, one.operand) for signal in guideline.signals for one in presupposed_by(signal)
    }
    return any(value != usual[name] and (name, usual[name]) in needed for name, value in values)
