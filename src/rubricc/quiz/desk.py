"""What one item is written with, and in which order things are told.

What a signal hangs on is told before it, what points back is not told first, and what a reader
would see beside the text is told last. Within that some items follow the guideline, in which what
comes first mostly is the first thing to see, and some are told as it comes.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from rubricc.model import Guideline, Signal
from rubricc.quiz.bank import Setting, Shown
from rubricc.quiz.draws import Draw
from rubricc.quiz.sentences import Register, ended, is_note, joined, noted, refers_back
from rubricc.table import names_in


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
        return chosen if part != "base" else [ended(text) for text in chosen]

    def prose(self, fragments: Sequence[str], register: Register = Register.CAREFUL) -> str:
        """The fragments as sentences."""
        return joined(fragments, self.draw, self.occasion, register)


def told(desk: Desk, values: Sequence[Shown], side: str) -> list[str]:
    """Fragments that show the values, in the order of telling."""
    texts = {
        shown: noted(desk.take(desk.setting.fragments[shown], side, *shown))
        for shown in desk.draw.order(values, desk.occasion, "take", side, name=" ".join)
    }
    return [texts[shown] for shown in _in_telling_order(desk, values, texts, side)]


def _in_telling_order(
    desk: Desk, values: Sequence[Shown], texts: Mapping[Shown, str], side: str
) -> list[Shown]:
    """The values in a drawn order, but each after those of the signals that it hangs on, what
    points back late or at least not first, and notes in parentheses last, but for those on which
    the rest hangs: these come first."""
    names = {shown[0] for shown in texts}
    guards = {
        signal.id: {*_guards(desk.guideline, signal, names)}
        for signal in desk.guideline.signals
        if signal.id in names
    }
    needed = {name for names in guards.values() for name in names}
    pending = [*values]
    if desk.draw.below(2, desk.occasion, "as declared"):
        pending = desk.draw.order(texts, desk.occasion, "order", side, name=" ".join)
    done: list[Shown] = []
    while pending:
        said = {shown[0] for shown in done}
        hanging = [one for one in pending if guards[one[0]] and guards[one[0]] <= said]
        free = [one for one in pending if not guards[one[0]]]
        leading = [one for one in free if one[0] in needed and is_note(texts[one])]
        following = min(
            leading or hanging or free or pending, key=lambda one: _lateness(one, pending, texts)
        )
        pending.remove(following)
        done.append(following)
    return done


def _lateness(one: Shown, pending: Sequence[Shown], texts: Mapping[Shown, str]) -> int:
    """What is told later of those that may be told: notes, and after these what points back if
    something else is still to be told."""
    text, pointing = texts[one], refers_back(texts[one])
    others = (texts[other] for other in pending if other != one)
    if pointing > 1 and any(not is_note(it) and refers_back(it) < pointing for it in others):
        return 3
    if is_note(text):
        return 2
    return pointing if len(pending) == len(texts) else 0


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
